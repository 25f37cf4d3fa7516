import type { Book } from "./book";
import type { Cells } from "./cells";
import { readEntered } from "./entered-text";
import { GridError } from "./grid-error";
import type { CellValue, Rect, SheetId } from "./grid";
import { rectOf } from "./rects";
import type { TableUpkeep } from "./table-upkeep";
import { refusal } from "./validation-check";
import type { Validation } from "./validation";
import type { ReadSource } from "./validation-check";

/** What a user does with the keyboard and the clipboard. */
export class Typing {
  constructor(
    private readonly book: Book,
    private readonly cells: Cells,
    private readonly validation: Validation,
    private readonly upkeep: TableUpkeep,
    private readonly readSource: ReadSource,
  ) {}

  type(sheet: SheetId, row: number, column: number, text: string): void {
    const rect = rectOf(row, column);
    this.cells.refuseLocked(sheet, rect);
    this.refuseInvalid(sheet, row, column, text);
    this.enter(sheet, rect, [[text]]);
  }

  paste(sheet: SheetId, row: number, column: number, rows: readonly (readonly string[])[]): void {
    const columnCount = Math.max(0, ...rows.map((cells) => cells.length));
    if (columnCount === 0) return;
    const rect = rectOf(row, column, rows.length, columnCount);
    this.cells.refuseLocked(sheet, rect);
    const values = rows.map((cells) =>
      Array.from({ length: columnCount }, (_, index): CellValue | null => cells[index] ?? null),
    );
    this.enter(sheet, rect, values);
  }

  private enter(
    sheet: SheetId,
    rect: Rect,
    values: readonly (readonly (CellValue | null)[])[],
  ): void {
    this.book.as("user", () => {
      this.book.asOneStep(() => {
        this.cells.writeContent(sheet, rect, values);
        this.upkeep.afterUserEdit(sheet, rect);
      });
    });
  }

  private refuseInvalid(sheet: SheetId, row: number, column: number, text: string): void {
    const found = this.validation.at(sheet, row, column);
    if (found === null) return;
    const { rule } = found;
    if (rule.error !== null && (!rule.error.show || rule.error.style !== "Stop")) return;
    const entered = readEntered(
      text,
      this.cells.numberFormat(sheet, row, column),
      this.book.dateSystem,
    );
    if (entered.kind === "formula") return;
    const isRefused = refusal(
      rule,
      entered.value,
      (source) => this.readSource(sheet, source),
      this.book.dateSystem,
    );
    if (isRefused) throw new GridError("ValidationRefused", messageOf(rule.error?.message ?? ""));
  }
}

function messageOf(message: string): string {
  return message === ""
    ? "This value doesn't match the data validation restrictions defined for this cell."
    : message;
}

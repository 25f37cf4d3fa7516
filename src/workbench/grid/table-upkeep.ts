import { LexerTreeBuilder } from "@univerjs/preset-sheets-core";
import type { Book } from "./book";
import type { Cells } from "./cells";
import type { ConditionalFormats } from "./conditional-formats";
import type { Events } from "./events";
import type { CellValue, GridEvent, Rect, SheetId, TableInfo } from "./grid";
import { columnLimit, contains, intersection, rectOf, rowLimit } from "./rects";
import type { Tables } from "./tables";
import type { Validation } from "./validation";

type Changed = Extract<GridEvent, { kind: "changed" }>;

/**
 * What Excel does to a table when a user edits in or beside it and Univer does not: growth,
 * calculated columns, and columns named by their header cells.
 */
export class TableUpkeep {
  private readonly lexer: LexerTreeBuilder;
  private isBusy = false;

  constructor(
    private readonly book: Book,
    private readonly cells: Cells,
    private readonly tables: Tables,
    private readonly rules: { validation: Validation; conditionalFormats: ConditionalFormats },
    events: Events,
  ) {
    this.lexer = book.injector.get(LexerTreeBuilder);
    events.on((event) => {
      if (event.kind === "changed" && event.change === "RangeEdited") this.follow(event);
    });
  }

  /** Growth after a user's edit; to be run inside the edit's undo step. */
  afterUserEdit(sheet: SheetId, rect: Rect): void {
    this.isBusy = true;
    try {
      for (const table of this.tables.list()) {
        if (table.sheet !== sheet) continue;
        this.growDown(table, rect);
        this.growRight(table, rect);
        this.fillColumn(table, rect);
      }
    } finally {
      this.isBusy = false;
    }
    this.nameColumns(sheet, rect);
  }

  /** Edits in Univer's own editor: their undo entry is there one turn later. */
  private follow(event: Changed): void {
    if (this.isBusy) return;
    if (!event.byUser || this.book.isInStep || this.book.isReplaying)
      return this.nameColumns(event.sheet, event.rect);
    setTimeout(() => {
      this.book.as("user", () => {
        this.book.asPartOfLastStep(() => {
          this.afterUserEdit(event.sheet, event.rect);
        });
      });
    }, 0);
  }

  private nameColumns(sheet: SheetId, rect: Rect): void {
    for (const table of this.tables.list()) {
      const header = { ...table.rect, rowCount: 1 };
      if (table.sheet !== sheet || intersection(header, rect) === null) continue;
      const texts = this.cells.texts(sheet, header)[0] ?? [];
      if (texts.every((text, index) => text === table.columns[index])) continue;
      this.isBusy = true;
      this.tables.makeHeadersUnique(sheet, table.rect);
      this.tables.syncColumns(table.id);
      this.isBusy = false;
    }
  }

  private growDown(table: TableInfo, edited: Rect): void {
    const { rect, sheet } = table;
    const below = rectOf(rect.row + rect.rowCount, rect.column, 1, rect.columnCount);
    if (
      below.row >= rowLimit ||
      !this.startsIn(edited, below) ||
      !this.holdsSomething(sheet, edited)
    )
      return;
    const rows = edited.row + edited.rowCount - below.row;
    const after = { ...rect, rowCount: rect.rowCount + rows };
    this.tables.setRange(table.id, rect, after);
    this.rules.validation.extend(sheet, rect, after);
    this.rules.conditionalFormats.extend(sheet, rect, after);
    for (let row = below.row; row < below.row + rows; row++) this.continueRow(table, row);
  }

  /** Formats and calculated columns go on in a new row. */
  private continueRow({ sheet, rect }: TableInfo, row: number): void {
    if (rect.rowCount < 2) return;
    const above = rectOf(row - 1, rect.column, 1, rect.columnCount);
    const own = { ...above, row };
    const formats = this.cells.numberFormats(sheet, above)[0] ?? [];
    const ownFormats = this.cells.numberFormats(sheet, own)[0] ?? [];
    const kept = formats.map((format, index) => (ownFormats[index] === "General" ? format : null));
    this.cells.setNumberFormats(sheet, own, [kept]);
    const values = this.cells.formulas(sheet, own)[0] ?? [];
    const written = (this.cells.formulas(sheet, above)[0] ?? []).map((formula, index) =>
      isFormula(formula) && values[index] === "" ? this.moved(formula, 1) : null,
    );
    if (written.some((formula) => formula !== null)) this.cells.writeContent(sheet, own, [written]);
  }

  private growRight(table: TableInfo, edited: Rect): void {
    const { rect, sheet } = table;
    const beside = rectOf(rect.row, rect.column + rect.columnCount, rect.rowCount, 1);
    if (
      beside.column >= columnLimit ||
      !this.startsIn(edited, beside) ||
      !this.holdsSomething(sheet, edited)
    )
      return;
    const columns = edited.column + edited.columnCount - beside.column;
    const after = { ...rect, columnCount: rect.columnCount + columns };
    this.tables.setRange(table.id, rect, after);
    this.tables.makeHeadersUnique(sheet, after);
    this.tables.syncColumns(table.id);
  }

  /** A formula typed into an otherwise empty column fills it. */
  private fillColumn(table: TableInfo, edited: Rect): void {
    const now = this.tables.list().find(({ id }) => id === table.id) ?? table;
    const { rect, sheet } = now;
    if (edited.rowCount * edited.columnCount !== 1) return;
    const { row, column } = edited;
    if (!contains(rect, row, column) || row === rect.row || rect.rowCount < 3) return;
    const formula = this.cells.formulas(sheet, edited)[0]?.[0] ?? "";
    if (!isFormula(formula)) return;
    const body = rectOf(rect.row + 1, column, rect.rowCount - 1, 1);
    const others = this.cells.formulas(sheet, body);
    if (others.some(([other], index) => other !== "" && body.row + index !== row)) return;
    const filled = others.map((_, index): (CellValue | null)[] => {
      const offset = body.row + index - row;
      return [offset === 0 ? null : this.moved(formula, offset)];
    });
    this.cells.writeContent(sheet, body, filled);
  }

  private moved(formula: string, rows: number): string {
    return this.lexer.moveFormulaRefOffset(formula, 0, rows);
  }

  /** Excel grows a table for an edit that begins right at its edge and is no wider than it. */
  private startsIn(edited: Rect, edge: Rect): boolean {
    return contains(edge, edited.row, edited.column);
  }

  private holdsSomething(sheet: SheetId, rect: Rect): boolean {
    return this.cells.formulas(sheet, rect).some((row) => row.some((value) => value !== ""));
  }
}

function isFormula(value: CellValue): value is string {
  return typeof value === "string" && value.startsWith("=");
}

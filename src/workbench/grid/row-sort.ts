import {
  FormulaDataModel,
  LexerTreeBuilder,
  ReorderRangeCommand,
} from "@univerjs/preset-sheets-core";
import type { Book } from "./book";
import type { CellChanges } from "./cell-changes";
import type { CellContents } from "./cell-contents";
import type { CellLocks } from "./cell-locks";
import { formulaContent } from "./cell-values";
import type { Rect, SheetId } from "./grid";
import { intersection, toRange } from "./rects";
import type { Sheets } from "./sheets";
import { rowOrder } from "./sort-order";

/** Puts the rows of a rectangle in order, with all that their cells hold. */
export class RowSort {
  private readonly formulaData: FormulaDataModel;

  constructor(
    private readonly book: Book,
    private readonly sheets: Sheets,
    private readonly contents: CellContents,
    private readonly changes: CellChanges,
    private readonly locks: CellLocks,
  ) {
    this.formulaData = book.injector.get(FormulaDataModel);
  }

  sort(sheet: SheetId, rect: Rect, keys: readonly { column: number; ascending: boolean }[]): void {
    this.locks.refuseLocked(sheet, rect);
    const area = intersection(rect, this.sheets.usedRect(sheet, false) ?? rect);
    if (area === null || area.rowCount < 2) return;
    const order: Record<number, number> = {};
    rowOrder(this.contents.values(sheet, rect).slice(0, area.rowCount), keys).forEach(
      (from, to) => {
        order[rect.row + to] = rect.row + from;
      },
    );
    const formulas = this.sortedFormulas(sheet, area, order);
    this.book.as("program", () => {
      this.book.asOneStep(() => {
        const params = { ...this.book.target(sheet), range: toRange(area), order };
        this.book.run(ReorderRangeCommand.id, params);
        this.changes.change(sheet, area, (row, column) => {
          const formula = formulas.get(row)?.get(column);
          return formula === undefined ? undefined : formulaContent(formula);
        });
      });
    });
  }

  /** Formulas of the rows that move, as they read at their new place: Univer moves them unchanged. */
  private sortedFormulas(sheet: SheetId, area: Rect, order: Readonly<Record<number, number>>) {
    const lexer = this.book.injector.get(LexerTreeBuilder);
    const matrix = this.book.sheet(sheet).getCellMatrix();
    const moved = new Map<number, Map<number, string>>();
    for (let row = area.row; row < area.row + area.rowCount; row++) {
      const from = order[row] ?? row;
      if (from === row) continue;
      for (let column = area.column; column < area.column + area.columnCount; column++) {
        const cell = matrix.getValue(from, column);
        if (!cell?.f && !cell?.si) continue;
        const formula =
          cell.f ||
          this.formulaData.getFormulaStringByCell(from, column, sheet, this.book.unitId) ||
          "";
        const columns = moved.get(row) ?? new Map<number, string>();
        columns.set(column, lexer.moveFormulaRefOffset(formula, 0, row - from));
        moved.set(row, columns);
      }
    }
    return moved;
  }
}

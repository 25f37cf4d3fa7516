import type { ICellData, Nullable } from "@univerjs/core";
import { SetRangeValuesMutation, SetStyleCommand } from "@univerjs/preset-sheets-core";
import type { Book } from "./book";
import type { Rect, SheetId } from "./grid";

type CellMatrix = Record<number, Record<number, ICellData | null>>;

/** The one way in which cells are changed, so that every change can be undone. */
export class CellChanges {
  constructor(private readonly book: Book) {}

  /**
   * Runs one set-range-values mutation over the rectangle and records how to undo it. `make` gives
   * what a cell becomes: null empties it, undefined leaves it alone.
   */
  change(
    sheet: SheetId,
    rect: Rect,
    make: (row: number, column: number) => ICellData | null | undefined,
  ): void {
    const matrix = this.book.sheet(sheet).getCellMatrix();
    const styles = this.book.workbook.getStyles();
    const [redo, undo]: [CellMatrix, CellMatrix] = [{}, {}];
    let isEmpty = true;
    let isLookOnly = true;
    for (let row = rect.row; row < rect.row + rect.rowCount; row++) {
      const [redoRow, undoRow]: [CellMatrix[number], CellMatrix[number]] = [{}, {}];
      for (let column = rect.column; column < rect.column + rect.columnCount; column++) {
        const cell = make(row, column);
        if (cell === undefined) continue;
        redoRow[column] = cell;
        if (cell === null || "v" in cell || "f" in cell) isLookOnly = false;
        const before = matrix.getValue(row, column);
        undoRow[column] = undoCell(before, cell, styles.getStyleByCell(before));
        isEmpty = false;
      }
      redo[row] = redoRow;
      undo[row] = undoRow;
    }
    if (isEmpty) return;
    const id = SetRangeValuesMutation.id;
    const mark = isLookOnly ? markLookOnly : <T>(params: T) => params;
    const target = this.book.target(sheet);
    this.book.apply(
      [{ id, params: mark({ ...target, cellValue: redo }) }],
      [{ id, params: mark({ ...target, cellValue: undo }) }],
    );
  }
}

/**
 * Without the word that only the look changes, the engine forgets a formula that is not repeated.
 * Undo and redo would put their own name in its place.
 */
function markLookOnly<T extends object>(params: T): T {
  return Object.defineProperty(params, "trigger", {
    enumerable: true,
    get: () => SetStyleCommand.id,
    set: () => undefined,
  });
}

function undoCell(
  before: Nullable<ICellData>,
  change: ICellData | null,
  style: unknown,
): ICellData | null {
  if (before == null) return null;
  const touches = (...keys: (keyof ICellData)[]) =>
    change === null || keys.some((key) => key in change);
  const undo: ICellData = touches("v", "f") ? contentBefore(before) : {};
  if (touches("custom")) Object.assign(undo, { custom: before.custom ?? null });
  if (touches("s")) undo.s = { ...nulled(change?.s), ...(style as object | null) };
  return undo;
}

function contentBefore({ v = null, t = null, f = null, si = null, p = null }: ICellData) {
  return { v, t, f, si, p };
}

/** Univer merges styles: what the change added has to be named to go away again. */
function nulled(style: ICellData["s"]): object {
  if (style == null || typeof style === "string") return {};
  return Object.fromEntries(
    Object.keys(style).map((key) => [
      key,
      key === "bd" ? { t: null, b: null, l: null, r: null } : null,
    ]),
  );
}

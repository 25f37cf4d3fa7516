import type { CellStyle, Rect } from "../grid/grid";
import { intersectRects } from "./a1";
import type { Located } from "./located";
import { common } from "./matrix";
import { assertEditable } from "./protection";

/** What all cells have in common, or null. Cells beyond the used range are alike: one stands for all. */
export function commonStyle<T>(range: Located, pick: (style: CellStyle) => T): T | null {
  return common(styleValues(range, pick));
}

function* styleValues<T>(range: Located, pick: (style: CellStyle) => T): Generator<T> {
  const { cells, sheets } = range.book.grid;
  const used = sheets.usedRect(range.sheet, false);
  const inUse = used && intersectRects(used, range.rect);
  if (inUse) {
    for (const [row, column] of cellsOf(inUse)) yield pick(cells.style(range.sheet, row, column));
  }
  const beyond = cellOutside(range.rect, inUse);
  if (beyond) yield pick(cells.style(range.sheet, beyond[0], beyond[1]));
}

function* cellsOf(rect: Rect): Generator<[number, number]> {
  for (let row = rect.row; row < rect.row + rect.rowCount; row++) {
    for (let column = rect.column; column < rect.column + rect.columnCount; column++) {
      yield [row, column];
    }
  }
}

/** A cell of `rect` outside `inner`; null where there is none. */
function cellOutside(rect: Rect, inner: Rect | null): [number, number] | null {
  if (!inner) return [rect.row, rect.column];
  if (inner.rowCount === rect.rowCount && inner.columnCount === rect.columnCount) return null;
  const onTopLeft = inner.row === rect.row && inner.column === rect.column;
  if (!onTopLeft) return [rect.row, rect.column];
  return [rect.row + rect.rowCount - 1, rect.column + rect.columnCount - 1];
}

export function setStyle(range: Located, style: Partial<CellStyle>): void {
  assertEditable(range.book, range.sheet, range.rect, "allowFormatCells");
  range.book.grid.cells.setStyle(range.sheet, range.rect, style);
}

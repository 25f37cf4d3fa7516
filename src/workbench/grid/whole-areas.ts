import type { IRange } from "@univerjs/core";
import type { Book } from "./book";
import type { Rect, SheetId } from "./grid";
import { columnLimit, rowLimit, toRange } from "./rects";

/** Whole rows and columns act on the cells the sheet has so far. */
export function workable(book: Book, sheet: SheetId, rect: Rect): Rect {
  const worksheet = book.sheet(sheet);
  return {
    row: rect.row,
    column: rect.column,
    rowCount: isWholeColumns(rect) ? worksheet.getRowCount() : rect.rowCount,
    columnCount: isWholeRows(rect) ? worksheet.getColumnCount() : rect.columnCount,
  };
}

export function isWholeRows(rect: Rect): boolean {
  return rect.columnCount >= columnLimit;
}

export function isWholeColumns(rect: Rect): boolean {
  return rect.rowCount >= rowLimit;
}

export function wholeRows(book: Book, sheet: SheetId, rect: Rect): IRange {
  return toRange({ ...rect, column: 0, columnCount: book.sheet(sheet).getColumnCount() });
}

export function wholeColumns(book: Book, sheet: SheetId, rect: Rect): IRange {
  return toRange({ ...rect, row: 0, rowCount: book.sheet(sheet).getRowCount() });
}

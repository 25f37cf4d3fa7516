import type { CellValue } from "../grid/grid";
import { text } from "./arguments";
import type { Located } from "./located";
import { cellValue, common, rowsFor, valueTypeOf, type ValueType, withinLimit } from "./matrix";
import { assertEditable } from "./protection";

/** Reading and writing what is in the cells of a range. */

export function readValues({ book, sheet, rect }: Located): CellValue[][] | null {
  return withinLimit(rect, () => book.grid.cells.values(sheet, rect));
}

export function readTexts({ book, sheet, rect }: Located): string[][] | null {
  return withinLimit(rect, () => book.grid.cells.texts(sheet, rect));
}

export function readFormulas({ book, sheet, rect }: Located): CellValue[][] | null {
  return withinLimit(rect, () => book.grid.cells.formulas(sheet, rect));
}

export function readNumberFormats({ book, sheet, rect }: Located): string[][] | null {
  return withinLimit(rect, () => book.grid.cells.numberFormats(sheet, rect));
}

export function readValueTypes(range: Located): ValueType[][] | null {
  return readValues(range)?.map((row) => row.map(valueTypeOf)) ?? null;
}

export function writeCells({ book, sheet, rect }: Located, value: unknown): void {
  const rows = rowsFor(rect, value, cellValue);
  assertEditable(book, sheet, rect);
  book.grid.cells.write(sheet, rect, rows);
}

export function writeNumberFormats({ book, sheet, rect }: Located, value: unknown): void {
  const rows = rowsFor(rect, value, text);
  assertEditable(book, sheet, rect, "allowFormatCells");
  book.grid.cells.setNumberFormats(sheet, rect, rows);
}

/** Rows or columns beyond the used range are alike, so one of them stands for all. */
function lastToLookAt(start: number, count: number, usedEnd: number): number {
  return Math.min(start + count, Math.max(start + 1, usedEnd + 1));
}

export function rowsHidden({ book, sheet, rect }: Located): boolean | null {
  const used = book.grid.sheets.usedRect(sheet, false);
  const end = lastToLookAt(rect.row, rect.rowCount, used ? used.row + used.rowCount : 0);
  return common(hidden(rect.row, end, (row) => book.grid.cells.isRowHidden(sheet, row)));
}

export function columnsHidden({ book, sheet, rect }: Located): boolean | null {
  const end = rect.column + rect.columnCount;
  return common(
    hidden(rect.column, end, (column) => book.grid.cells.isColumnHidden(sheet, column)),
  );
}

function* hidden(start: number, end: number, read: (index: number) => boolean): Generator<boolean> {
  for (let index = start; index < end; index++) yield read(index);
}

export function setRowsHidden({ book, sheet, rect }: Located, isHidden: boolean): void {
  assertEditable(book, sheet, rect, "allowFormatRows");
  book.grid.cells.setRowsHidden(sheet, rect.row, rect.rowCount, isHidden);
}

export function setColumnsHidden({ book, sheet, rect }: Located, isHidden: boolean): void {
  assertEditable(book, sheet, rect, "allowFormatColumns");
  book.grid.cells.setColumnsHidden(sheet, rect.column, rect.columnCount, isHidden);
}

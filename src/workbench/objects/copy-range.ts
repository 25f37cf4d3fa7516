import type { CellValue, Rect, SheetId } from "../grid/grid";
import { isOnSheet } from "./a1";
import type { Place } from "./arguments";
import type { Book } from "./book";
import { shiftFormula } from "./shift-formula";

export type CopyType = "All" | "Formulas" | "Values" | "Formats";

export interface CopyOptions {
  readonly type: CopyType;
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
}

/**
 * Copies cells as Range.copyFrom does: a smaller source is repeated over the destination, a larger
 * one spreads beyond it. Returns what was written.
 */
export function copyRange(book: Book, source: Place, target: Place, options: CopyOptions): Rect {
  const rows = options.transpose ? source.rect.columnCount : source.rect.rowCount;
  const columns = options.transpose ? source.rect.rowCount : source.rect.columnCount;
  const rect = {
    ...target.rect,
    rowCount: spread(target.rect.rowCount, rows),
    columnCount: spread(target.rect.columnCount, columns),
  };
  const from = (row: number, column: number): [number, number] =>
    options.transpose
      ? [column % source.rect.rowCount, row % source.rect.columnCount]
      : [row % source.rect.rowCount, column % source.rect.columnCount];
  const copy = { book, source, target: { sheet: target.sheet, rect }, from };
  if (options.type === "All" || options.type === "Formats") copyFormats(copy);
  if (options.type !== "Formats") copyContents(copy, options);
  return rect;
}

/** A destination that is a multiple of the source is filled; any other takes the source's size. */
function spread(target: number, source: number): number {
  return target % source === 0 ? target : source;
}

interface Copy {
  readonly book: Book;
  readonly source: Place;
  readonly target: { readonly sheet: SheetId; readonly rect: Rect };
  readonly from: (row: number, column: number) => [number, number];
}

function copyContents({ book, source, target, from }: Copy, options: CopyOptions): void {
  const { cells } = book.grid;
  const contents =
    options.type === "Values"
      ? cells.values(source.sheet, source.rect)
      : cells.formulas(source.sheet, source.rect);
  const rows = map(target.rect, (row, column) => {
    const [fromRow, fromColumn] = from(row, column);
    const value: CellValue = contents[fromRow]?.[fromColumn] ?? "";
    if (value === "" && options.skipBlanks) return null;
    if (options.type === "Values" || typeof value !== "string" || !value.startsWith("="))
      return value;
    const down = target.rect.row + row - source.rect.row - fromRow;
    const right = target.rect.column + column - source.rect.column - fromColumn;
    return shiftFormula(value, down, right);
  });
  cells.write(target.sheet, target.rect, rows);
}

function copyFormats({ book, source, target, from }: Copy): void {
  const { cells } = book.grid;
  const formats = cells.numberFormats(source.sheet, source.rect);
  const numberFormats = map(target.rect, (row, column) => {
    const [fromRow, fromColumn] = from(row, column);
    return formats[fromRow]?.[fromColumn] ?? "General";
  });
  cells.setNumberFormats(target.sheet, target.rect, numberFormats);
  map(target.rect, (row, column) => {
    const [fromRow, fromColumn] = from(row, column);
    const style = cells.style(
      source.sheet,
      source.rect.row + fromRow,
      source.rect.column + fromColumn,
    );
    const cell = { row: target.rect.row + row, column: target.rect.column + column };
    cells.setStyle(target.sheet, { ...cell, rowCount: 1, columnCount: 1 }, style);
  });
}

function map<T>(rect: Rect, make: (row: number, column: number) => T): T[][] {
  if (!isOnSheet(rect)) throw new RangeError("copied beyond the sheet");
  return Array.from({ length: rect.rowCount }, (_, row) =>
    Array.from({ length: rect.columnCount }, (__, column) => make(row, column)),
  );
}

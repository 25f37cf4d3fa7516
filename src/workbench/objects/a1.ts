import type { Rect } from "../grid/grid";

export const rowLimit = 1_048_576;
export const columnLimit = 16_384;

/** 0 -> "A", 27 -> "AB". */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** "A" -> 0; the letters may be of either case. */
export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** "A1", "B2:C3", "A:C" for whole columns, "1:3" for whole rows. */
export function formatRect(rect: Rect): string {
  if (isEntireColumn(rect)) {
    return `${columnName(rect.column)}:${columnName(rect.column + rect.columnCount - 1)}`;
  }
  if (isEntireRow(rect)) return `${rect.row + 1}:${rect.row + rect.rowCount}`;
  const first = columnName(rect.column) + (rect.row + 1);
  const last = columnName(rect.column + rect.columnCount - 1) + (rect.row + rect.rowCount);
  return first === last ? first : `${first}:${last}`;
}

/** As `formatRect`, with dollar signs. */
export function formatAbsoluteRect(rect: Rect): string {
  return formatRect(rect).replace(/[A-Z]+|\d+/g, "$$$&");
}

export function formatAddress(sheetName: string, rect: Rect): string {
  return `${quoteSheetName(sheetName)}!${formatRect(rect)}`;
}

/** Quotes where Excel does: anything but letters, digits, "_" and ".", or what looks like a number or a cell. */
export function quoteSheetName(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) &&
    !/^([A-Za-z]{1,3}\d+|[Rr]\d*([Cc]\d*)?|[Cc]\d*)$/.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** "'My plan'!A1:B2" -> the sheet's name (null where none is given) and the rest. */
export function splitSheet(address: string): { sheetName: string | null; local: string } {
  const text = address.trim().replace(/^=/, "");
  const quoted = /^'((?:[^']|'')*)'!(.*)$/.exec(text);
  if (quoted) return { sheetName: (quoted[1] ?? "").replaceAll("''", "'"), local: quoted[2] ?? "" };
  const bang = text.lastIndexOf("!");
  if (bang < 0) return { sheetName: null, local: text };
  return { sheetName: text.slice(0, bang), local: text.slice(bang + 1) };
}

/** Reads a local address, dollar signs allowed; null where it is none or lies off the sheet. */
export function parseRect(text: string): Rect | null {
  const corners = text.trim().replaceAll("$", "").split(":");
  const [first, last = first] = corners;
  if (first === undefined || last === undefined || corners.length > 2) return null;
  return parseCells(first, last) ?? (corners.length === 2 ? parseLines(first, last) : null);
}

function parseCells(first: string, last: string): Rect | null {
  const from = parseCell(first);
  const to = parseCell(last);
  return from && to ? rectBetween(from, to) : null;
}

function parseCell(text: string): { row: number; column: number } | null {
  const match = /^([A-Za-z]{1,3})(\d{1,7})$/.exec(text);
  if (!match) return null;
  const cell = { row: Number(match[2]) - 1, column: columnIndex(match[1] ?? "") };
  const inside = cell.row >= 0 && cell.row < rowLimit && cell.column < columnLimit;
  return inside ? cell : null;
}

function parseLines(first: string, last: string): Rect | null {
  if (/^\d{1,7}$/.test(first) && /^\d{1,7}$/.test(last)) {
    const [low, high] = inOrder(Number(first) - 1, Number(last) - 1);
    if (low < 0 || high >= rowLimit) return null;
    return { row: low, column: 0, rowCount: high - low + 1, columnCount: columnLimit };
  }
  if (/^[A-Za-z]{1,3}$/.test(first) && /^[A-Za-z]{1,3}$/.test(last)) {
    const [low, high] = inOrder(columnIndex(first), columnIndex(last));
    if (high >= columnLimit) return null;
    return { row: 0, column: low, rowCount: rowLimit, columnCount: high - low + 1 };
  }
  return null;
}

function inOrder(a: number, b: number): [number, number] {
  return a <= b ? [a, b] : [b, a];
}

type Cell = { readonly row: number; readonly column: number };

export function rectBetween(a: Cell, b: Cell): Rect {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rowCount: Math.abs(a.row - b.row) + 1,
    columnCount: Math.abs(a.column - b.column) + 1,
  };
}

export function isEntireColumn(rect: Rect): boolean {
  return rect.row === 0 && rect.rowCount === rowLimit;
}

export function isEntireRow(rect: Rect): boolean {
  return rect.column === 0 && rect.columnCount === columnLimit;
}

export function intersectRects(a: Rect, b: Rect): Rect | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rowCount = Math.min(a.row + a.rowCount, b.row + b.rowCount) - row;
  const columnCount = Math.min(a.column + a.columnCount, b.column + b.columnCount) - column;
  return rowCount > 0 && columnCount > 0 ? { row, column, rowCount, columnCount } : null;
}

export function boundingRect(a: Rect, b: Rect): Rect {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  const rowCount = Math.max(a.row + a.rowCount, b.row + b.rowCount) - row;
  const columnCount = Math.max(a.column + a.columnCount, b.column + b.columnCount) - column;
  return { row, column, rowCount, columnCount };
}

export function containsRect(outer: Rect, inner: Rect): boolean {
  const common = intersectRects(outer, inner);
  return common !== null && equalRects(common, inner);
}

function equalRects(a: Rect, b: Rect): boolean {
  return (
    a.row === b.row &&
    a.column === b.column &&
    a.rowCount === b.rowCount &&
    a.columnCount === b.columnCount
  );
}

export function isOnSheet(rect: Rect): boolean {
  return (
    rect.row >= 0 &&
    rect.column >= 0 &&
    rect.rowCount >= 1 &&
    rect.columnCount >= 1 &&
    rect.row + rect.rowCount <= rowLimit &&
    rect.column + rect.columnCount <= columnLimit
  );
}

import type { CellValue, Rect } from "../grid/grid";
import { list } from "./arguments";
import { HostError } from "./host-error";

/** Above this Excel answers null for a range's values and refuses to write them. */
const cellLimit = 5_000_000;

/**
 * The rows to write into a rectangle: a two-dimensional array of its very size, or one value for
 * every cell. `read` judges each entry; null leaves the cell alone.
 */
export function rowsFor<T>(
  rect: Rect,
  value: unknown,
  read: (value: unknown) => T,
): (T | null)[][] {
  if (rect.rowCount * rect.columnCount > cellLimit) throw new HostError("RangeExceedsLimit");
  if (!Array.isArray(value)) return filled(rect, entry(value, read));
  const rows = list(value).map((row) => list(row).map((cell) => entry(cell, read)));
  const fits =
    rows.length === rect.rowCount && rows.every((row) => row.length === rect.columnCount);
  if (!fits) throw new HostError("InvalidArgument", sizeMismatch);
  return rows;
}

const sizeMismatch =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

function entry<T>(value: unknown, read: (value: unknown) => T): T | null {
  return value === null || value === undefined ? null : read(value);
}

function filled<T>(rect: Rect, value: T): T[][] {
  return Array.from({ length: rect.rowCount }, () => Array<T>(rect.columnCount).fill(value));
}

export function cellValue(value: unknown): CellValue {
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number" && Number.isFinite(value)) return value;
  throw new HostError("InvalidArgument");
}

export type ValueType = "Empty" | "String" | "Double" | "Boolean" | "Error";

const errorTexts =
  /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|BUSY!|GETTING_DATA|FIELD!|CONNECT!|BLOCKED!|UNKNOWN!)$/;

export function valueTypeOf(value: CellValue): ValueType {
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  if (value === "") return "Empty";
  return errorTexts.test(value) ? "Error" : "String";
}

/** The rows of a rectangle, or null above Excel's limit. */
export function withinLimit<T>(rect: Rect, read: () => T[][]): T[][] | null {
  return rect.rowCount * rect.columnCount > cellLimit ? null : read();
}

/** The one value that all have, or null. */
export function common<T>(values: Iterable<T>): T | null {
  let first: T | null = null;
  for (const value of values) {
    if (first === null) first = value;
    else if (first !== value) return null;
  }
  return first;
}

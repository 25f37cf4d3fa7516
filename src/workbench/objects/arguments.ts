import type { Rect, SheetId } from "../grid/grid";
import { parseRect, splitSheet } from "./a1";
import type { Book } from "./book";
import { HostError } from "./host-error";
import { Located } from "./located";

export function text(value: unknown): string {
  if (typeof value !== "string") throw new HostError("InvalidArgument");
  return value;
}

export function number(value: unknown): number {
  if (typeof value !== "number" || Number.isNaN(value)) throw new HostError("InvalidArgument");
  return value;
}

export function integer(value: unknown): number {
  if (!Number.isInteger(value)) throw new HostError("InvalidArgument");
  return value as number;
}

export function bool(value: unknown): boolean {
  if (typeof value !== "boolean") throw new HostError("InvalidArgument");
  return value;
}

/** Excel's enumerations, taken in any case. */
export function oneOf<T extends string>(value: unknown, allowed: readonly T[]): T {
  const wanted = text(value).toLowerCase();
  const found = allowed.find((name) => name.toLowerCase() === wanted);
  if (found === undefined) throw new HostError("InvalidArgument");
  return found;
}

/** Undefined and null, the wire's two spellings of "not given", become the fallback. */
export function optional<T>(value: unknown, read: (value: unknown) => T, fallback: T): T {
  return value === undefined || value === null ? fallback : read(value);
}

export function record(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new HostError("InvalidArgument");
  }
  return value as Record<string, unknown>;
}

export function list(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new HostError("InvalidArgument");
  return value as unknown[];
}

export interface Place {
  readonly sheet: SheetId;
  readonly rect: Rect;
}

/** A range object, an address with or without a sheet, or the name of a range or table. */
export function place(book: Book, value: unknown, ownSheet: SheetId): Place {
  if (value instanceof Located) return { sheet: value.sheet, rect: value.rect };
  const found = findPlace(book, text(value), ownSheet);
  if (found === null) throw new HostError("InvalidArgument");
  return found;
}

function findPlace(book: Book, address: string, ownSheet: SheetId): Place | null {
  const { sheetName, local } = splitSheet(address);
  const sheet = sheetName === null ? ownSheet : findSheet(book, sheetName);
  if (sheet === null) return null;
  const rect = parseRect(local);
  return rect === null ? findNamedPlace(book, local, sheet) : { sheet, rect };
}

export function findSheet(book: Book, key: string): SheetId | null {
  const wanted = key.toLowerCase();
  const found = book.grid.sheets
    .list()
    .find((info) => info.id === key || info.name.toLowerCase() === wanted);
  return found?.id ?? null;
}

function findNamedPlace(book: Book, name: string, sheet: SheetId): Place | null {
  const wanted = name.toLowerCase();
  const names = book.grid.names.list().filter((info) => info.name.toLowerCase() === wanted);
  const known =
    names.find((info) => info.sheet === sheet) ?? names.find((info) => info.sheet === null);
  if (known) return parseReference(book, known.formula, sheet);
  const table = book.grid.tables.list().find((info) => info.name.toLowerCase() === wanted);
  if (!table) return null;
  const header = table.showHeaders ? 1 : 0;
  const { row, rowCount } = table.rect;
  const body = { ...table.rect, row: row + header, rowCount: Math.max(1, rowCount - header) };
  return { sheet: table.sheet, rect: body };
}

/** "=Settings!$B$2:$B$9" -> where it points; null for anything that is not plainly a reference. */
export function parseReference(book: Book, formula: string, ownSheet: SheetId): Place | null {
  const { sheetName, local } = splitSheet(formula);
  const rect = parseRect(local);
  const sheet = sheetName === null ? ownSheet : findSheet(book, sheetName);
  return rect && sheet !== null ? { sheet, rect } : null;
}

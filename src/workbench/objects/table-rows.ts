import type { Rect, SheetId, TableInfo } from "../grid/grid";
import { findTable } from "./table-scoped-collection";
import type { Book } from "./book";
import { HostError } from "./host-error";

/** The table as it is now; ItemNotFound once it is gone. */
export function tableById(book: Book, id: string): TableInfo {
  const found = book.grid.tables.list().find((table) => table.id === id);
  if (!found) throw new HostError("ItemNotFound");
  return found;
}

/** A free name or InvalidArgument: names of tables and of ranges share one space. */
export function assertFreeTableName(book: Book, name: string, own: string | null): void {
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name)) throw new HostError("InvalidArgument");
  const taken = findTable(book.grid.tables.list(), name);
  if (taken && taken.id !== own) throw new HostError("ItemAlreadyExists");
}

function headerRows(table: TableInfo): number {
  return table.showHeaders ? 1 : 0;
}

export function bodyRect(table: TableInfo): Rect {
  const header = headerRows(table);
  const { rect } = table;
  return { ...rect, row: rect.row + header, rowCount: Math.max(1, rect.rowCount - header) };
}

export function headerRect(table: TableInfo): Rect {
  if (!table.showHeaders) throw new HostError("InvalidOperation");
  return { ...table.rect, rowCount: 1 };
}

export function columnRect(rect: Rect, index: number): Rect {
  return { ...rect, column: rect.column + index, columnCount: 1 };
}

/**
 * Makes room for rows before the body row `index` (at the end when it is the count), and makes the
 * table hold them. Below the table nothing moves while the cells there are empty.
 */
export function insertTableRows(book: Book, id: string, index: number, count: number): Rect {
  const before = tableById(book, id);
  const body = bodyRect(before);
  const rect = { ...body, row: body.row + index, rowCount: count };
  const atEnd = index === body.rowCount;
  if (!atEnd || !isEmpty(book, before.sheet, rect))
    book.grid.cells.insert(before.sheet, rect, "Down");
  ensureSize(book, id, { ...before.rect, rowCount: before.rect.rowCount + count });
  return rect;
}

/** Removes body rows; the last one is emptied instead, since a table keeps one. */
export function deleteTableRows(book: Book, id: string, index: number, count: number): void {
  const before = tableById(book, id);
  const body = bodyRect(before);
  if (index < 0 || count < 1 || index + count > body.rowCount)
    throw new HostError("InvalidArgument");
  const kept = body.rowCount - count > 0 ? 0 : 1;
  if (kept > 0)
    book.grid.cells.clear(
      before.sheet,
      { ...body, row: body.row + index, rowCount: 1 },
      "Contents",
    );
  if (count === kept) return;
  const gone = { ...body, row: body.row + index + kept, rowCount: count - kept };
  book.grid.cells.remove(before.sheet, gone, "Up");
  ensureSize(book, id, { ...before.rect, rowCount: before.rect.rowCount - gone.rowCount });
}

export function insertTableColumn(book: Book, id: string, index: number): void {
  const before = tableById(book, id);
  const rect = { ...before.rect, column: before.rect.column + index, columnCount: 1 };
  const atEnd = index === before.rect.columnCount;
  if (!atEnd || !isEmpty(book, before.sheet, rect))
    book.grid.cells.insert(before.sheet, rect, "Right");
  ensureSize(book, id, { ...before.rect, columnCount: before.rect.columnCount + 1 });
}

export function deleteTableColumn(book: Book, id: string, index: number): void {
  const before = tableById(book, id);
  if (before.rect.columnCount === 1) throw new HostError("InvalidOperation");
  book.grid.cells.remove(before.sheet, columnRect(before.rect, index), "Left");
  ensureSize(book, id, { ...before.rect, columnCount: before.rect.columnCount - 1 });
}

/** Grids differ in whether moved cells take the table along. */
function ensureSize(book: Book, id: string, rect: Rect): void {
  const now = tableById(book, id).rect;
  const right = now.rowCount === rect.rowCount && now.columnCount === rect.columnCount;
  if (!right || now.row !== rect.row || now.column !== rect.column)
    book.grid.tables.resize(id, rect);
}

function isEmpty(book: Book, sheet: SheetId, rect: Rect): boolean {
  return book.grid.cells.values(sheet, rect).every((row) => row.every((value) => value === ""));
}

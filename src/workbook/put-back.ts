import type { CellValue } from "./cell-value";
import type { SheetTable } from "./sheet-state";
import { columnOf, keyOf, syncedColumns, type TableDefinition } from "./table-definition";
import type { UpdateTable } from "./table-writes";
import { readCell } from "./cell-text";

/** What takes an update back that was written in part; rows and columns of the table's body. */
export interface PutBack {
  /** Rows below the last one that was there. */
  readonly extraRows: number;
  /** Columns after the last one that was there. */
  readonly extraColumns: number;
  /** Rows to insert again, from the first to the last, with all that they held. */
  readonly missingRows: readonly { readonly at: number; readonly cells: readonly CellValue[] }[];
  /** Cells that hold what was written, and what stood there before. */
  readonly cells: readonly { row: number; column: number; value: CellValue }[];
}

/**
 * Compares a table as it was read with what a failed update has left. Rows are added before any
 * cell is written, and removed after all others, from the last to the first.
 */
export function planPutBack(
  table: TableDefinition<string>,
  before: SheetTable<string>,
  now: SheetTable<string>,
  write: UpdateTable<string>,
): PutBack {
  const removed = removedSoFar(table, before, now, write);
  const missing = new Set(removed);
  const missingRows = [...removed]
    .sort((a, b) => a - b)
    .map((at) => ({ at, cells: before.rows[at] ?? [] }));
  return {
    extraRows: Math.max(0, now.rows.length - (before.rows.length - removed.length)),
    extraColumns: Math.max(0, now.headers.length - before.headers.length),
    missingRows,
    cells: writtenCells(table, before, now, write, missing),
  };
}

/** The rows that are gone: of those to remove, the last ones. */
function removedSoFar(
  table: TableDefinition<string>,
  before: SheetTable<string>,
  now: SheetTable<string>,
  { removedRows, addedRows }: UpdateTable<string>,
): readonly number[] {
  const toRemove = [...removedRows].sort((a, b) => b - a);
  const [first] = toRemove;
  if (first === undefined || keyAt(table, now, first) === keyAt(table, before, first)) return [];
  const count = before.rows.length + addedRows.length - now.rows.length;
  return toRemove.slice(0, Math.max(0, count));
}

function keyAt(
  table: TableDefinition<string>,
  { headers, rows }: SheetTable<string>,
  row: number,
): string | null {
  const cells = rows[row];
  if (cells === undefined) return null;
  const fields = syncedColumns(table)
    .filter(({ role }) => role === "key")
    .map((column) => [column.id, readCell(column, cells[headers.indexOf(column.header)] ?? "")]);
  return keyOf(table, Object.fromEntries(fields) as Record<string, string>);
}

function writtenCells(
  table: TableDefinition<string>,
  before: SheetTable<string>,
  now: SheetTable<string>,
  write: UpdateTable<string>,
  missing: ReadonlySet<number>,
): PutBack["cells"] {
  const shifted = (row: number) => row - [...missing].filter((gone) => gone < row).length;
  return [...write.cells].flatMap(([id, values]) => {
    const column = before.headers.indexOf(columnOf(table, id).header);
    if (column < 0) return [];
    return [...values.keys()].flatMap((row) => {
      const value = before.rows[row]?.[column] ?? "";
      const isBack = missing.has(row) || now.rows[shifted(row)]?.[column] === value;
      return isBack ? [] : [{ row, column, value }];
    });
  });
}

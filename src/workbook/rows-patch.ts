import type { Fields, Rows, TableRows } from "./rows";
import { TABLE_NAMES, keyOf, type TableName } from "./table-definition";
import { TABLES } from "./tables";

/** The rows of one table that differ, in full; `keys` where the rows there are, or their order, do. */
export interface TablePatch {
  readonly rows: readonly Fields[];
  readonly keys?: readonly string[];
}

/** What turns the rows of one time into those of another; a table that is the same is left out. */
export type RowsPatch = Readonly<Partial<Record<TableName, TablePatch>>>;

/** The patch with which `patchRows` makes `to` of `from`. */
export function diffRows(from: TableRows, to: TableRows): RowsPatch {
  const patch: Partial<Record<TableName, TablePatch>> = {};
  for (const name of TABLE_NAMES) {
    const rows = [...to[name]].flatMap(([key, row]) =>
      isSameRow(from[name].get(key), row) ? [] : [row],
    );
    const keys = [...to[name].keys()];
    const isSameOrder = keys.join("\n") === [...from[name].keys()].join("\n");
    if (rows.length > 0 || !isSameOrder) patch[name] = isSameOrder ? { rows } : { rows, keys };
  }
  return patch;
}

/** A key that neither the patch nor `from` has a row for is passed over. */
export function patchRows(from: TableRows, patch: RowsPatch): TableRows {
  const patched = { ...from } as Record<TableName, Rows>;
  for (const name of TABLE_NAMES) {
    const change = patch[name];
    if (change === undefined) continue;
    const rows = new Map(from[name]);
    for (const row of change.rows) rows.set(keyOf(TABLES[name], row), row);
    patched[name] = change.keys === undefined ? rows : inOrder(rows, change.keys);
  }
  return patched;
}

function inOrder(rows: Rows, keys: readonly string[]): Rows {
  return new Map(
    keys.flatMap((key) => {
      const row = rows.get(key);
      return row === undefined ? [] : [[key, row] as const];
    }),
  );
}

/** Fields that are absent count as empty. */
export function isSameRow(one: Fields | undefined, other: Fields | undefined): boolean {
  if (one === other) return true;
  if (one === undefined || other === undefined) return false;
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].every(
    (column) => (one[column] ?? "") === (other[column] ?? ""),
  );
}

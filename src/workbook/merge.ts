import { mergeRows, type Change, type Conflict, type Side } from "./merge-rows";
import type { Rows, TableRows } from "./rows";
import { TABLE_NAMES, type TableName } from "./table-definition";
import { TABLES } from "./tables";

export type { Change, Conflict, Side } from "./merge-rows";

export interface MergeResult {
  /** What the sheets shall hold: conflicts without a choice stay as they are locally. */
  readonly rows: TableRows;
  /** What the next sync shall take as its base: where a conflict stays open, the old base. */
  readonly base: TableRows;
  readonly changes: readonly Change[];
  readonly conflicts: readonly Conflict[];
}

/**
 * Merges field by field. A row that `remote` lacks is not deleted: a report need not repeat
 * everything, so remotely deleted rows are named in `tombstones` (table and key).
 * `choices` settles conflicts by their ids.
 */
export function mergeTables(
  base: TableRows,
  local: TableRows,
  remote: TableRows,
  choices: Readonly<Record<string, Side>> = {},
  tombstones: readonly { table: TableName; key: string }[] = [],
): MergeResult {
  const rows = {} as Record<TableName, Rows>;
  const nextBase = {} as Record<TableName, Rows>;
  const changes: Change[] = [];
  const conflicts: Conflict[] = [];
  for (const name of TABLE_NAMES) {
    const dead = new Set(tombstones.filter((t) => t.table === name).map((t) => t.key));
    const sides = { base: base[name], local: local[name], remote: remote[name] };
    const merged = mergeRows(TABLES[name], sides, choices, dead);
    rows[name] = merged.rows;
    nextBase[name] = merged.base;
    changes.push(...merged.changes);
    conflicts.push(...merged.conflicts);
  }
  return { rows, base: nextBase, changes, conflicts };
}

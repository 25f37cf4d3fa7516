import type { Fields, Rows, TableRows } from "./rows";
import { TABLE_NAMES, columnOf, type TableDefinition, type TableName } from "./table-definition";
import { TABLES } from "./tables";

export interface Change {
  readonly kind: "added" | "changed" | "removed";
  readonly table: TableName;
  readonly key: string;
  /** The fields that change; an added row lists all that are filled. */
  readonly fields: readonly FieldChange[];
}

export interface FieldChange {
  readonly column: string;
  readonly header: string;
  readonly base: string | null;
  readonly local: string | null;
  readonly remote: string | null;
}

export interface Conflict {
  /** Stable: table, key and column. */
  readonly id: string;
  readonly kind: "both-modified" | "both-added" | "deleted-locally" | "deleted-remotely";
  readonly table: TableName;
  readonly key: string;
  /** The column; null where the whole row is in conflict (deletions). */
  readonly column: string | null;
  readonly header: string | null;
  readonly base: string | null;
  readonly local: string | null;
  readonly remote: string | null;
}

export type Side = "mine" | "theirs";

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
    const merged = mergeRows(TABLES[name], base[name], local[name], remote[name], choices, dead);
    rows[name] = merged.rows;
    nextBase[name] = merged.base;
    changes.push(...merged.changes);
    conflicts.push(...merged.conflicts);
  }
  return { rows, base: nextBase, changes, conflicts };
}

interface MergedRows {
  readonly rows: Rows;
  readonly base: Rows;
  readonly changes: readonly Change[];
  readonly conflicts: readonly Conflict[];
}

function mergeRows(
  table: TableDefinition,
  base: Rows,
  local: Rows,
  remote: Rows,
  choices: Readonly<Record<string, Side>>,
  dead: ReadonlySet<string>,
): MergedRows {
  const rows = new Map<string, Fields>();
  const nextBase = new Map<string, Fields>();
  const changes: Change[] = [];
  const conflicts: Conflict[] = [];
  for (const key of keysOf(local, remote, base)) {
    const sides = { base: base.get(key), local: local.get(key), remote: remote.get(key) };
    const merged = mergeRow(table, key, sides, choices, dead.has(key));
    if (merged.row) rows.set(key, merged.row);
    if (merged.base) nextBase.set(key, merged.base);
    if (merged.change) changes.push(merged.change);
    conflicts.push(...merged.conflicts);
  }
  return { rows, base: inOrderOf(remote, base, nextBase), changes, conflicts };
}

/** The base keeps the source's order, however the sheet is sorted. */
function inOrderOf(remote: Rows, base: Rows, rows: Rows): Rows {
  const ordered = new Map<string, Fields>();
  for (const key of [...remote.keys(), ...base.keys(), ...rows.keys()]) {
    const fields = rows.get(key);
    if (fields !== undefined) ordered.set(key, fields);
  }
  return ordered;
}

/** The rows of the sheet in their order, then what is new, then what only the base still has. */
function keysOf(local: Rows, remote: Rows, base: Rows): ReadonlySet<string> {
  return new Set([...local.keys(), ...remote.keys(), ...base.keys()]);
}

interface Sides {
  readonly base: Fields | undefined;
  readonly local: Fields | undefined;
  readonly remote: Fields | undefined;
}

interface MergedRow {
  readonly row: Fields | undefined;
  readonly base: Fields | undefined;
  readonly change: Change | null;
  readonly conflicts: readonly Conflict[];
}

function mergeRow(
  table: TableDefinition,
  key: string,
  sides: Sides,
  choices: Readonly<Record<string, Side>>,
  isDead: boolean,
): MergedRow {
  const { base, local, remote } = sides;
  if (isDead) return removeRow(table, key, sides, choices);
  if (remote === undefined) return { row: local, base, change: null, conflicts: [] };
  if (local === undefined && base !== undefined) {
    return revive(table, key, base, remote, choices);
  }
  return mergeFields(table, key, { base, local, remote }, choices);
}

/** The row was deleted in the sheet: gone it stays, unless the source has news for it. */
function revive(
  table: TableDefinition,
  key: string,
  base: Fields,
  remote: Fields,
  choices: Readonly<Record<string, Side>>,
): MergedRow {
  if (sameFields(base, remote)) return { row: undefined, base, change: null, conflicts: [] };
  const conflict = rowConflict(table, key, "deleted-locally");
  switch (choices[conflict.id]) {
    case "theirs":
      return { row: remote, base: remote, change: added(table, key, remote), conflicts: [] };
    case "mine":
      return { row: undefined, base: remote, change: null, conflicts: [] };
    default:
      return { row: undefined, base, change: null, conflicts: [conflict] };
  }
}

/** The source says that the row is gone: gone it is, unless the user has edited it. */
function removeRow(
  table: TableDefinition,
  key: string,
  { base, local }: Sides,
  choices: Readonly<Record<string, Side>>,
): MergedRow {
  if (local === undefined) return { row: undefined, base: undefined, change: null, conflicts: [] };
  const change: Change = { kind: "removed", table: table.name, key, fields: [] };
  const gone: MergedRow = { row: undefined, base: undefined, change, conflicts: [] };
  if (base !== undefined && sameFields(base, local)) return gone;
  const conflict = rowConflict(table, key, "deleted-remotely");
  switch (choices[conflict.id]) {
    case "theirs":
      return gone;
    case "mine":
      return { row: local, base: undefined, change: null, conflicts: [] };
    default:
      return { row: local, base, change: null, conflicts: [conflict] };
  }
}

function mergeFields(
  table: TableDefinition,
  key: string,
  sides: Sides & { readonly remote: Fields },
  choices: Readonly<Record<string, Side>>,
): MergedRow {
  const { base, local, remote } = sides;
  const row: Record<string, string> = {};
  const nextBase: Record<string, string> = {};
  const changed: FieldChange[] = [];
  const conflicts: Conflict[] = [];
  for (const column of new Set([...Object.keys(remote), ...Object.keys(local ?? {})])) {
    const field = { base: base?.[column], local: local?.[column], remote: remote[column] };
    const merged = mergeField(field, choices[conflictId(table.name, key, choiceColumnOf(column))]);
    row[column] = merged.value;
    nextBase[column] = merged.base;
    if (!isShown(table, column)) continue;
    if (merged.conflict) conflicts.push(fieldConflict(table, key, column, field));
    if (merged.value !== (field.local ?? "")) changed.push(fieldChange(table, column, field));
  }
  return { row, base: nextBase, change: changeOf(table, key, local, changed), conflicts };
}

function changeOf(
  table: TableDefinition,
  key: string,
  local: Fields | undefined,
  fields: readonly FieldChange[],
): Change | null {
  if (local === undefined) return { kind: "added", table: table.name, key, fields };
  return fields.length === 0 ? null : { kind: "changed", table: table.name, key, fields };
}

interface FieldSides {
  readonly base: string | undefined;
  readonly local: string | undefined;
  readonly remote: string | undefined;
}

interface MergedField {
  readonly value: string;
  readonly base: string;
  readonly conflict: boolean;
}

function mergeField(field: FieldSides, choice: Side | undefined): MergedField {
  const base = field.base ?? "";
  const local = field.local ?? "";
  const remote = field.remote ?? "";
  if (local === remote || local === base) return { value: remote, base: remote, conflict: false };
  if (remote === base) return { value: local, base, conflict: false };
  if (choice === "theirs") return { value: remote, base: remote, conflict: false };
  if (choice === "mine") return { value: local, base: remote, conflict: false };
  return { value: local, base, conflict: true };
}

/** Whose status is chosen, theirs is the wording of the status too. */
function choiceColumnOf(column: string): string {
  return column === "entry" ? "status" : column;
}

/** Fields without a column of their own (`entry`) follow the merge and are never shown. */
function isShown(table: TableDefinition, column: string): boolean {
  return table.columns.some((candidate) => candidate.id === column);
}

function sameFields(a: Fields, b: Fields): boolean {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every(
    (column) => (a[column] ?? "") === (b[column] ?? ""),
  );
}

function added(table: TableDefinition, key: string, remote: Fields): Change {
  const fields = Object.keys(remote)
    .filter((column) => isShown(table, column) && remote[column] !== "")
    .map((column) =>
      fieldChange(table, column, { base: undefined, local: undefined, remote: remote[column] }),
    );
  return { kind: "added", table: table.name, key, fields };
}

function fieldChange(table: TableDefinition, column: string, field: FieldSides): FieldChange {
  return { column, header: columnOf(table, column).header, ...shown(field) };
}

function fieldConflict(
  table: TableDefinition,
  key: string,
  column: string,
  field: FieldSides,
): Conflict {
  return {
    id: conflictId(table.name, key, column),
    kind: field.base === undefined ? "both-added" : "both-modified",
    table: table.name,
    key,
    column,
    header: columnOf(table, column).header,
    ...shown(field),
  };
}

function rowConflict(
  table: TableDefinition,
  key: string,
  kind: "deleted-locally" | "deleted-remotely",
): Conflict {
  const id = conflictId(table.name, key, "");
  return {
    id,
    kind,
    table: table.name,
    key,
    column: null,
    header: null,
    base: null,
    local: null,
    remote: null,
  };
}

function shown(field: FieldSides): Pick<FieldChange, "base" | "local" | "remote"> {
  return { base: field.base ?? null, local: field.local ?? null, remote: field.remote ?? null };
}

function conflictId(table: TableName, key: string, column: string): string {
  return [table, key, column].join(" / ");
}

import type { Fields, Rows } from "./rows";
import type { TableDefinition, TableName } from "./table-definition";

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

export interface MergedRows {
  /** The rows of the sheet in their order, then what is new. */
  readonly rows: Rows;
  /** In the source's order, however the sheet is sorted; then what only the sheet has. */
  readonly base: Rows;
  readonly changes: readonly Change[];
  readonly conflicts: readonly Conflict[];
}

export interface Sides<Value> {
  readonly base: Value;
  readonly local: Value;
  readonly remote: Value;
}

/**
 * Merges the rows of one table by their keys; `dead` are the keys that the source declares
 * deleted. Rows that need no change are passed on, not copied.
 */
export function mergeRows(
  table: TableDefinition,
  sides: Sides<Rows>,
  choices: Readonly<Record<string, Side>>,
  dead: ReadonlySet<string>,
): MergedRows {
  return new RowMerge(table, sides, choices, dead).result;
}

type RowSides = Sides<Fields | undefined>;

class RowMerge {
  private readonly rows: Map<string, Fields>;
  private readonly base = new Map<string, Fields>();
  private readonly changes: Change[] = [];
  private readonly conflicts: Conflict[] = [];
  private readonly headers: ReadonlyMap<string, string>;

  constructor(
    private readonly table: TableDefinition,
    private readonly sides: Sides<Rows>,
    private readonly choices: Readonly<Record<string, Side>>,
    private readonly dead: ReadonlySet<string>,
  ) {
    const { base, local, remote } = sides;
    this.rows = new Map(local);
    this.headers = new Map(table.columns.map(({ id, header }) => [id, header]));
    for (const key of remote.keys()) this.merge(key);
    for (const key of base.keys()) if (!remote.has(key)) this.merge(key);
    for (const key of local.keys()) if (!remote.has(key) && !base.has(key)) this.merge(key);
  }

  get result(): MergedRows {
    const { rows, base, changes, conflicts } = this;
    return { rows, base, changes, conflicts };
  }

  private merge(key: string): void {
    const base = this.sides.base.get(key);
    const local = this.sides.local.get(key);
    const remote = this.sides.remote.get(key);
    if (this.dead.size > 0 && this.dead.has(key)) this.remove(key, { base, local, remote });
    else if (remote === undefined) this.leave(key, { row: local, base });
    else if (local !== undefined) this.mergeFields(key, { base, local, remote });
    else if (base !== undefined) this.revive(key, base, remote);
    else this.add(key, remote);
  }

  /** `row` undefined: the row is gone, or stays away. */
  private leave(key: string, left: { row: Fields | undefined; base: Fields | undefined }): void {
    if (left.row === undefined) this.rows.delete(key);
    else if (left.row !== this.sides.local.get(key)) this.rows.set(key, left.row);
    if (left.base !== undefined) this.base.set(key, left.base);
  }

  private add(key: string, remote: Fields): void {
    this.leave(key, { row: remote, base: remote });
    const fields = Object.entries(remote).flatMap(([column, value]) => {
      // Fields without a column of their own (`entry`) follow the merge and are never shown.
      const header = this.headers.get(column);
      if (header === undefined || value === "") return [];
      return [{ column, header, base: null, local: null, remote: value }];
    });
    this.changes.push({ kind: "added", table: this.table.name, key, fields });
  }

  /** The row was deleted in the sheet: gone it stays, unless the source has news for it. */
  private revive(key: string, base: Fields, remote: Fields): void {
    if (sameFields(base, remote)) {
      this.leave(key, { row: undefined, base });
      return;
    }
    const conflict = this.rowConflict(key, "deleted-locally");
    const choice = this.choices[conflict.id];
    if (choice === "theirs") this.add(key, remote);
    else this.leave(key, { row: undefined, base: choice === "mine" ? remote : base });
    if (choice === undefined) this.conflicts.push(conflict);
  }

  /** The source says that the row is gone: gone it is, unless the user has edited it. */
  private remove(key: string, { base, local }: RowSides): void {
    if (local === undefined) return;
    const conflict = this.rowConflict(key, "deleted-remotely");
    const isEdited = base === undefined || !sameFields(base, local);
    const choice = isEdited ? this.choices[conflict.id] : "theirs";
    if (choice === "theirs") {
      this.leave(key, { row: undefined, base: undefined });
      this.changes.push({ kind: "removed", table: this.table.name, key, fields: [] });
      return;
    }
    this.leave(key, { row: local, base: choice === "mine" ? undefined : base });
    if (choice === undefined) this.conflicts.push(conflict);
  }

  private mergeFields(key: string, sides: RowSides & Present): void {
    const { local, remote } = sides;
    const draft: Draft = { row: local, base: remote, changed: [] };
    for (const column of columnsOf(remote, local)) {
      // Most fields say the same on both sides; the base is looked at for the others only.
      if ((local[column] ?? "") !== (remote[column] ?? "")) {
        this.mergeField(key, column, sides, draft);
      }
    }
    const { row, base, changed } = draft;
    this.leave(key, { row, base });
    if (changed.length > 0) {
      this.changes.push({ kind: "changed", table: this.table.name, key, fields: changed });
    }
  }

  private mergeField(key: string, column: string, sides: RowSides & Present, draft: Draft): void {
    const { local, remote } = sides;
    const field = { base: sides.base?.[column], local: local[column], remote: remote[column] };
    const side = changedSide(field) ?? this.choices[this.conflictId(key, choiceColumnOf(column))];
    const header = this.headers.get(column);
    if (side === "theirs") {
      if (draft.row === local) draft.row = { ...local };
      draft.row[column] = field.remote ?? "";
      if (header !== undefined) draft.changed.push({ column, header, ...shown(field) });
    } else if (side === undefined) {
      if (draft.base === remote) draft.base = { ...remote };
      draft.base[column] = field.base ?? "";
      if (header !== undefined) this.conflicts.push(this.fieldConflict(key, column, header, field));
    }
  }

  private fieldConflict(
    key: string,
    column: string,
    header: string,
    field: Sides<string | undefined>,
  ): Conflict {
    const kind = field.base === undefined ? "both-added" : "both-modified";
    const id = this.conflictId(key, column);
    return { id, kind, table: this.table.name, key, column, header, ...shown(field) };
  }

  private rowConflict(key: string, kind: "deleted-locally" | "deleted-remotely"): Conflict {
    const id = this.conflictId(key, "");
    const sides = { base: null, local: null, remote: null };
    return { id, kind, table: this.table.name, key, column: null, header: null, ...sides };
  }

  private conflictId(key: string, column: string): string {
    return [this.table.name, key, column].join(" / ");
  }
}

interface Present {
  readonly local: Fields;
  readonly remote: Fields;
}

/** A row under way: its own object as soon as it differs from the side that it began as. */
interface Draft {
  row: Record<string, string>;
  base: Record<string, string>;
  readonly changed: FieldChange[];
}

/** All columns that either side has. */
function columnsOf(remote: Fields, local: Fields): readonly string[] {
  const columns = Object.keys(remote);
  for (const column of Object.keys(local)) if (!(column in remote)) columns.push(column);
  return columns;
}

/** Of a field that differs: the side that has changed it since the base, where only one has. */
function changedSide({ base, local, remote }: Sides<string | undefined>): Side | undefined {
  if ((local ?? "") === (base ?? "")) return "theirs";
  return (remote ?? "") === (base ?? "") ? "mine" : undefined;
}

/** Whose status is chosen, theirs is the wording of the status too. */
function choiceColumnOf(column: string): string {
  return column === "entry" ? "status" : column;
}

function sameFields(a: Fields, b: Fields): boolean {
  return columnsOf(a, b).every((column) => (a[column] ?? "") === (b[column] ?? ""));
}

function shown(field: Sides<string | undefined>): Sides<string | null> {
  return { base: field.base ?? null, local: field.local ?? null, remote: field.remote ?? null };
}

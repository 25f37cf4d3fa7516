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
    if (this.dead.has(key)) this.remove(key, base, local);
    else if (remote === undefined) this.leave(key, local, base);
    else if (local !== undefined) this.mergeFields(key, base, local, remote);
    else if (base !== undefined) this.revive(key, base, remote);
    else this.add(key, remote);
  }

  /** `row` undefined: the row is gone, or stays away. */
  private leave(key: string, row: Fields | undefined, base: Fields | undefined): void {
    if (row === undefined) this.rows.delete(key);
    else this.rows.set(key, row);
    if (base !== undefined) this.base.set(key, base);
  }

  private add(key: string, remote: Fields): void {
    this.leave(key, remote, remote);
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
      this.leave(key, undefined, base);
      return;
    }
    const conflict = this.rowConflict(key, "deleted-locally");
    const choice = this.choices[conflict.id];
    if (choice === "theirs") this.add(key, remote);
    else this.leave(key, undefined, choice === "mine" ? remote : base);
    if (choice === undefined) this.conflicts.push(conflict);
  }

  /**
   * The source says that the row is gone: gone it is, unless the user has edited it. A row that
   * the base has not is the user's own, or was kept when the source first said so.
   */
  private remove(key: string, base: Fields | undefined, local: Fields | undefined): void {
    if (local === undefined || base === undefined) {
      this.leave(key, local, undefined);
      return;
    }
    const conflict = this.rowConflict(key, "deleted-remotely");
    const choice = sameFields(base, local) ? "theirs" : this.choices[conflict.id];
    if (choice === "theirs") {
      this.leave(key, undefined, undefined);
      this.changes.push({ kind: "removed", table: this.table.name, key, fields: [] });
      return;
    }
    this.leave(key, local, choice === "mine" ? undefined : base);
    if (choice === undefined) this.conflicts.push(conflict);
  }

  private mergeFields(key: string, base: Fields | undefined, local: Fields, remote: Fields): void {
    const draft: Draft = { key, base, local, remote, row: null, nextBase: null, changed: null };
    for (const column of columnsOf(remote, local)) {
      const mine = local[column] ?? "";
      const theirs = remote[column] ?? "";
      // Most fields say the same on both sides; the base is looked at for the others only.
      if (mine === theirs) continue;
      const before = base?.[column] ?? "";
      if (mine === before) this.take(draft, column);
      else if (theirs !== before) this.settle(draft, column);
    }
    if (draft.row !== null) this.rows.set(key, draft.row);
    this.base.set(key, draft.nextBase ?? remote);
    if (draft.changed !== null) {
      this.changes.push({ kind: "changed", table: this.table.name, key, fields: draft.changed });
    }
  }

  /** The source's value becomes the sheet's. */
  private take(draft: Draft, column: string): void {
    draft.row ??= { ...draft.local };
    draft.row[column] = draft.remote[column] ?? "";
    const header = this.headers.get(column);
    if (header === undefined) return;
    const change = { column, header, ...sidesOf(draft, column) };
    if (draft.changed === null) draft.changed = [change];
    else draft.changed.push(change);
  }

  /** Both sides have changed the field: as chosen, or left as it is and told. */
  private settle(draft: Draft, column: string): void {
    const choice = this.choices[this.conflictId(draft.key, choiceColumnOf(column))];
    if (choice === "theirs") this.take(draft, column);
    if (choice !== undefined) return;
    draft.nextBase ??= { ...draft.remote };
    draft.nextBase[column] = draft.base?.[column] ?? "";
    const header = this.headers.get(column);
    if (header === undefined) return;
    this.conflicts.push({
      id: this.conflictId(draft.key, column),
      kind: draft.base?.[column] === undefined ? "both-added" : "both-modified",
      table: this.table.name,
      key: draft.key,
      column,
      header,
      ...sidesOf(draft, column),
    });
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

/** A row under way; null where it is still what the sides say. */
interface Draft {
  readonly key: string;
  readonly base: Fields | undefined;
  readonly local: Fields;
  readonly remote: Fields;
  row: Record<string, string> | null;
  nextBase: Record<string, string> | null;
  changed: FieldChange[] | null;
}

function sidesOf({ base, local, remote }: Draft, column: string): Sides<string | null> {
  return {
    base: base?.[column] ?? null,
    local: local[column] ?? null,
    remote: remote[column] ?? null,
  };
}

/** All columns that either side has; most rows of a table have the same ones in the same order. */
function columnsOf(remote: Fields, local: Fields): readonly string[] {
  const columns = Object.keys(remote);
  const others = Object.keys(local);
  if (columns.length === others.length && columns.every((column, at) => column === others[at]))
    return columns;
  return [...new Set([...columns, ...others])];
}

/** Whose status is chosen, theirs is the wording of the status too. */
function choiceColumnOf(column: string): string {
  return column === "entry" ? "status" : column;
}

function sameFields(a: Fields, b: Fields): boolean {
  return columnsOf(a, b).every((column) => (a[column] ?? "") === (b[column] ?? ""));
}

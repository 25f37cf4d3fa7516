import type { TableName } from "./tables";
export type { TableName } from "./tables";

/** A row's fields by column id, as canonical text: ISO dates, "" for empty. */
export type Fields = Readonly<Record<string, string>>;
/** Rows by key, in order. */
export type Rows = ReadonlyMap<string, Fields>;
export type TableRows = Readonly<Partial<Record<TableName, Rows>>>;

export interface Change {
  readonly kind: "added" | "changed" | "removed";
  readonly table: TableName;
  readonly key: string;
  /** What identifies the row for a reader: "73-06", "JCA-MV". */
  readonly title: string;
  /** The fields that change, by column header; an added row lists all that are filled. */
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
  readonly title: string;
  /** The column; null where the whole row is in conflict (deletions). */
  readonly column: string | null;
  readonly header: string | null;
  readonly base: string | null;
  readonly local: string | null;
  readonly remote: string | null;
}

import type { TableName } from "./table-definition";

/** A row's fields by column id, as canonical text: ISO dates, "" for empty. */
export type Fields = Readonly<Record<string, string>>;
/** Rows by key, in order. */
export type Rows = ReadonlyMap<string, Fields>;
export type TableRows = Readonly<Record<TableName, Rows>>;

export const NO_ROWS: TableRows = {
  ActionPlan: new Map(),
  JCA: new Map(),
  Meetings: new Map(),
  StatusHistory: new Map(),
};

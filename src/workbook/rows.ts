import { TABLE_NAMES, type TableName } from "./table-definition";

/** A row's fields by column id, as canonical text: ISO dates, "" for empty. */
export type Fields = Readonly<Record<string, string>>;
/** Rows by key, in order. */
export type Rows = ReadonlyMap<string, Fields>;
export type TableRows = Readonly<Record<TableName, Rows>>;

export const NO_ROWS = Object.fromEntries(
  TABLE_NAMES.map((name): [TableName, Rows] => [name, new Map()]),
) as TableRows;

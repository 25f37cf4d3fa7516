import { TABLE_NAMES, type TableName } from "./table-definition";

/** A row's fields by column id, as canonical text: ISO dates, "" for empty. */
export type Fields = Readonly<Record<string, string>>;
/** Rows by key, in order. */
export type Rows = ReadonlyMap<string, Fields>;
export type TableRows = Readonly<Record<TableName, Rows>>;

export const NO_ROWS: TableRows = mapTables(() => new Map());

/** Rows for each table of ours. */
export function mapTables(rowsOf: (name: TableName) => Rows): TableRows {
  return Object.fromEntries(TABLE_NAMES.map((name) => [name, rowsOf(name)])) as Record<
    TableName,
    Rows
  >;
}

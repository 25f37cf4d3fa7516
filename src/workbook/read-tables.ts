import type { StatusAlias } from "../domain/status";
import { isCanonicalDate } from "./canonical-date";
import { readCell } from "./cell-text";
import { entryFieldOf } from "./current-entry";
import { isMonthOrDay } from "./month-or-day";
import type { Fields, Rows, TableRows } from "./rows";
import { NO_ROWS } from "./rows";
import type { SheetTable, WorkbookState } from "./sheet-state";
import {
  TABLE_NAMES,
  columnOf,
  keyOf,
  syncedColumns,
  ORDINAL,
  type ColumnDefinition,
  type TableName,
} from "./table-definition";
import { TABLES } from "./tables";

/** Something in a sheet that keeps its row from being read; rows count from 1, as Excel shows them. */
export interface RowIssue {
  readonly code: "key-missing" | "key-twice" | "not-a-date";
  readonly table: TableName;
  readonly sheet: string;
  readonly sheetRow: number;
  /** Zero-based row within the table's body. */
  readonly rowIndex: number;
  readonly key: string;
  readonly header: string;
  /** What a row without a key holds. */
  readonly fields?: Fields;
  readonly message: string;
  readonly mend: string;
}

export interface LocalTables {
  readonly rows: TableRows;
  /** For each table, the body row in which each key stands. */
  readonly places: Readonly<Record<TableName, ReadonlyMap<string, number>>>;
  readonly issues: readonly RowIssue[];
}

/**
 * The rows of our tables as the sheets hold them now, with what keeps a row from being read.
 * `base` are the rows that the last sync left: they tell which entries the sheets show.
 */
export function readTables(
  state: WorkbookState,
  base: TableRows,
  statusWords: readonly StatusAlias[],
): LocalTables {
  const rows = { ...NO_ROWS } as Record<TableName, Rows>;
  const places = {} as Record<TableName, ReadonlyMap<string, number>>;
  const issues: RowIssue[] = [];
  for (const name of TABLE_NAMES) {
    const table = state.tables[name];
    const read = table ? readTable(table, base[name], statusWords) : EMPTY_READ;
    rows[name] = read.rows;
    places[name] = read.places;
    issues.push(...read.issues);
  }
  return { rows, places, issues };
}

interface ReadRows {
  readonly rows: Rows;
  readonly places: ReadonlyMap<string, number>;
  readonly issues: readonly RowIssue[];
}

const EMPTY_READ: ReadRows = { rows: new Map(), places: new Map(), issues: [] };

function readTable(table: SheetTable, base: Rows, statusWords: readonly StatusAlias[]): ReadRows {
  const definition = TABLES[table.name];
  const rows = new Map<string, Fields>();
  const places = new Map<string, number>();
  const issues: RowIssue[] = [];
  table.rows.forEach((cells, rowIndex) => {
    const fields = readFields(table, cells);
    if (Object.values(fields).every((value) => value === "")) return;
    const key = keyOf(definition, fields);
    if (key === "") {
      issues.push(keyMissing(table, rowIndex, fields));
    } else if (rows.has(key)) {
      issues.push(keyTwice(table, rowIndex, key, places.get(key) ?? 0));
    } else {
      rows.set(key, withEntry(table, fields, base.get(key), statusWords));
      places.set(key, rowIndex);
      issues.push(...dateIssues(table, rowIndex, key, fields));
    }
  });
  return { rows, places, issues };
}

function readFields(table: SheetTable, cells: SheetTable["rows"][number]): Fields {
  const fields: Record<string, string> = {};
  for (const column of syncedColumns(TABLES[table.name])) {
    const at = table.headers.indexOf(column.header);
    if (at >= 0) fields[column.id] = readCell(column, cells[at] ?? "");
  }
  return fields;
}

/** A column that the user deleted is missing, not emptied: its fields are the base's. */
function withEntry(
  table: SheetTable,
  fields: Fields,
  base: Fields | undefined,
  statusWords: readonly StatusAlias[],
): Fields {
  const complete = { ...base, ...fields };
  return table.name === "ActionPlan"
    ? { ...complete, entry: entryFieldOf(complete, base, statusWords) }
    : complete;
}

function dateIssues(
  table: SheetTable,
  rowIndex: number,
  key: string,
  fields: Fields,
): readonly RowIssue[] {
  return syncedColumns(TABLES[table.name])
    .filter((column) => !isCanonical(column, fields[column.id] ?? ""))
    .map((column) => ({
      ...place(table, rowIndex),
      code: "not-a-date" as const,
      key,
      header: column.header,
      message: `“${fields[column.id] ?? ""}” is not a date.`,
      mend: DATE_MENDS[column.kind === "month" ? "month" : "date"],
    }));
}

const DATE_MENDS = {
  date: "Type a date such as 1 February 2027.",
  month: "Type a month such as May 2026, or a date such as 12 May 2026.",
};

function isCanonical(column: ColumnDefinition, field: string): boolean {
  if (column.kind === "month") return isMonthOrDay(field);
  return column.kind !== "date" || isCanonicalDate(field);
}

function keyMissing(table: SheetTable, rowIndex: number, fields: Fields): RowIssue {
  const header = TABLES[table.name].columns[0]?.header ?? "";
  return {
    ...place(table, rowIndex),
    code: "key-missing",
    key: "",
    header,
    fields,
    message: `Row ${rowIndex + table.headerRow + 2} of the sheet ${table.sheet} has nothing in the column ${header}`,
    mend: `Fill in ${header}, or delete the row.`,
  };
}

function keyTwice(table: SheetTable, rowIndex: number, key: string, first: number): RowIssue {
  const header = TABLES[table.name].columns[0]?.header ?? "";
  const rows = `rows ${first + table.headerRow + 2} and ${rowIndex + table.headerRow + 2}`;
  return {
    ...place(table, rowIndex),
    code: "key-twice",
    key,
    header,
    message: `${key} stands twice on the sheet ${table.sheet}: ${rows}.`,
    mend: `${mendOfTwice(table.name)}, or delete it.`,
  };
}

function mendOfTwice(name: TableName): string {
  const table = TABLES[name];
  const headers = table.keyColumns.map((id) => columnOf(table, id).header);
  if (name === "JcaReview") return `Change ${headers.join(" or ")} of one of them`;
  if (table.ordinal === undefined) return "Give one of them another number";
  return `Write another number in ${columnOf(table, ORDINAL).header} of one of them`;
}

function place(table: SheetTable, rowIndex: number) {
  return {
    table: table.name,
    sheet: table.sheet,
    rowIndex,
    sheetRow: rowIndex + table.headerRow + 2,
  };
}

import { readCell, writeCell } from "./cell-text";
import type { DerivedCells } from "./derive";
import type { Fields, Rows, TableRows } from "./rows";
import type { CellValue } from "./cell-value";
import type { SheetTable, WorkbookState } from "./sheet-state";
import {
  TABLE_NAMES,
  keyOf,
  syncedColumns,
  type ColumnDefinition,
  type TableDefinition,
  type TableName,
} from "./table-definition";
import { TABLES } from "./tables";

/** A new table: its rows in full, formulas as text beginning with "=". */
export interface CreateTable<Name extends string = TableName> {
  readonly kind: "create";
  readonly table: Name;
  readonly rows: readonly (readonly CellValue[])[];
}

/** What changes in a table that is there; body rows and table columns count from zero. */
export interface UpdateTable<Name extends string = TableName> {
  readonly kind: "update";
  readonly table: Name;
  /** Columns of ours that the user deleted: they come back at the table's end, in this order. */
  readonly restoredColumns: readonly ColumnDefinition[];
  readonly removedRows: readonly number[];
  /** Values per column and row; rows that are not named stay untouched. */
  readonly cells: ReadonlyMap<string, ReadonlyMap<number, CellValue>>;
  /** New rows below the last one: for each, the values by column id. */
  readonly addedRows: readonly Readonly<Record<string, CellValue>>[];
}

export type TableWrite<Name extends string = TableName> = CreateTable<Name> | UpdateTable<Name>;

/**
 * What to write so that the sheets hold `target` and the derived cells: only cells that differ,
 * in columns of ours; a table that holds all of it already is left out, and so is a new one that
 * waits for its first row.
 */
export function planTableWrites(
  state: WorkbookState,
  target: TableRows,
  derived: DerivedCells,
): readonly TableWrite[] {
  return TABLE_NAMES.flatMap((name) => {
    const waits = TABLES[name].madeWhenFilled === true && target[name].size === 0;
    if (waits && state.tables[name] === undefined) return [];
    const write = planTableWrite(TABLES[name], state.tables[name], target[name], derived[name]);
    return write === null ? [] : [write];
  });
}

/**
 * What to write so that one table holds `target`, made anew where it is not `found`; null where
 * it holds all of it already.
 */
export function planTableWrite<Name extends string>(
  table: TableDefinition<Name>,
  found: SheetTable<Name> | undefined,
  target: Rows,
  derived: ReadonlyMap<string, Fields> = new Map(),
): TableWrite<Name> | null {
  return found ? updateTable(table, found, target, derived) : createTable(table, target, derived);
}

function createTable<Name extends string>(
  table: TableDefinition<Name>,
  rows: Rows,
  derived: ReadonlyMap<string, Fields>,
): CreateTable<Name> {
  return {
    kind: "create",
    table: table.name,
    rows: [...rows].map(([key, fields]) => {
      const all = { ...fields, ...derived.get(key) };
      return table.columns.map((column) => cellOf(column, all));
    }),
  };
}

function cellOf(column: ColumnDefinition, fields: Fields): CellValue {
  return column.formula ?? writeCell(column, fields[column.id] ?? "");
}

function updateTable<Name extends string>(
  table: TableDefinition<Name>,
  sheetTable: SheetTable<Name>,
  target: Rows,
  derived: ReadonlyMap<string, Fields>,
): UpdateTable<Name> | null {
  const restoredColumns = table.columns.filter(
    (column) => !sheetTable.headers.includes(column.header),
  );
  const { bodyRows, repeatedRows } = rowsByKey(table, sheetTable);
  const removedRows = [...bodyRows].flatMap(([key, row]) => (target.has(key) ? [] : [row]));
  const cells = new Map<string, Map<number, CellValue>>();
  for (const [key, row] of bodyRows) {
    const fields = target.get(key);
    if (fields) collectCells(cells, table, sheetTable, row, { ...fields, ...derived.get(key) });
  }
  // A number typed twice: what the user typed stays, and the check shows in both rows.
  const derivedOnly = table.columns.filter((column) => column.role === "derived");
  for (const [row, key] of repeatedRows) {
    const fields = derived.get(key);
    const columns = { ...table, columns: derivedOnly };
    if (fields) collectCells(cells, columns, sheetTable, row, fields);
  }
  const addedRows = [...target]
    .filter(([key]) => !bodyRows.has(key))
    .map(([key, fields]) => rowCells(table, { ...fields, ...derived.get(key) }));
  const isEmpty = restoredColumns.length + removedRows.length + cells.size + addedRows.length === 0;
  if (isEmpty) return null;
  const rest = [...cells.keys()].filter((id) => !restoredColumns.some((one) => one.id === id));
  // A column that the user took from a table of their own comes back with what is written next.
  if (table.keptByHand === true && removedRows.length + rest.length + addedRows.length === 0)
    return null;
  return { kind: "update", table: table.name, restoredColumns, removedRows, cells, addedRows };
}

interface FoundRows {
  /** The body row in which each key stands; the first where it stands twice. */
  readonly bodyRows: ReadonlyMap<string, number>;
  readonly repeatedRows: ReadonlyMap<number, string>;
}

function rowsByKey(table: TableDefinition<string>, sheetTable: SheetTable<string>): FoundRows {
  const bodyRows = new Map<string, number>();
  const repeatedRows = new Map<number, string>();
  const keyColumns = syncedColumns(table)
    .filter((column) => column.role === "key")
    .map((column) => ({ column, at: sheetTable.headers.indexOf(column.header) }));
  sheetTable.rows.forEach((cells, row) => {
    const fields: Record<string, string> = {};
    for (const { column, at } of keyColumns) {
      fields[column.id] = at < 0 ? "" : readCell(column, cells[at] ?? "");
    }
    const key = keyOf(table, fields);
    if (key !== "" && bodyRows.has(key)) repeatedRows.set(row, key);
    else if (key !== "") bodyRows.set(key, row);
  });
  return { bodyRows, repeatedRows };
}

function collectCells(
  cells: Map<string, Map<number, CellValue>>,
  table: TableDefinition<string>,
  sheetTable: SheetTable<string>,
  row: number,
  fields: Fields,
): void {
  for (const column of table.columns) {
    const at = sheetTable.headers.indexOf(column.header);
    if (column.role !== "formula" || at < 0) {
      const value = cellOf(column, fields);
      if (at >= 0 && sheetTable.rows[row]?.[at] === value) continue;
      if (at >= 0 && sameText(sheetTable.rows[row]?.[at], value)) continue;
      put(cells, column.id, row, value);
    }
  }
}

/** Text that differs in the kind of line end or outer blanks only is left as the user has it. */
function sameText(found: CellValue | undefined, wanted: CellValue): boolean {
  return (
    String(found ?? "")
      .replace(/\r\n?/g, "\n")
      .trim() === String(wanted)
  );
}

function put(
  cells: Map<string, Map<number, CellValue>>,
  column: string,
  row: number,
  value: CellValue,
): void {
  const rows = cells.get(column) ?? new Map<number, CellValue>();
  rows.set(row, value);
  cells.set(column, rows);
}

function rowCells(
  table: TableDefinition<string>,
  fields: Fields,
): Readonly<Record<string, CellValue>> {
  return Object.fromEntries(table.columns.map((column) => [column.id, cellOf(column, fields)]));
}

import { writeCell } from "./cell-text";
import type { DerivedCells } from "./derive";
import type { Fields, Rows, TableRows } from "./rows";
import type { CellValue, SheetTable, WorkbookState } from "./sheet-state";
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
export interface CreateTable {
  readonly kind: "create";
  readonly table: TableName;
  readonly rows: readonly (readonly CellValue[])[];
}

/** What changes in a table that is there; body rows and table columns count from zero. */
export interface UpdateTable {
  readonly kind: "update";
  readonly table: TableName;
  /** Columns of ours that the user deleted: they come back at the table's end, in this order. */
  readonly restoredColumns: readonly ColumnDefinition[];
  readonly removedRows: readonly number[];
  /** Values per column and row; rows that are not named stay untouched. */
  readonly cells: ReadonlyMap<string, ReadonlyMap<number, CellValue>>;
  /** New rows below the last one: for each, the values by column id. */
  readonly addedRows: readonly Readonly<Record<string, CellValue>>[];
}

export type TableWrite = CreateTable | UpdateTable;

/**
 * What to write so that the sheets hold `target` and the derived cells: only cells that differ,
 * in columns of ours; a table that holds all of it already is left out.
 */
export function planTableWrites(
  state: WorkbookState,
  target: TableRows,
  derived: DerivedCells,
): readonly TableWrite[] {
  return TABLE_NAMES.flatMap((name) => {
    const table = state.tables[name];
    const cells = derived[name] ?? new Map<string, Fields>();
    const write = table
      ? updateTable(table, target[name], cells)
      : createTable(TABLES[name], target[name], cells);
    return write === null ? [] : [write];
  });
}

function createTable(
  table: TableDefinition,
  rows: Rows,
  derived: ReadonlyMap<string, Fields>,
): CreateTable {
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

function updateTable(
  sheetTable: SheetTable,
  target: Rows,
  derived: ReadonlyMap<string, Fields>,
): UpdateTable | null {
  const table = TABLES[sheetTable.name];
  const restoredColumns = table.columns.filter(
    (column) => !sheetTable.headers.includes(column.header),
  );
  const bodyRows = rowsByKey(sheetTable);
  const removedRows = [...bodyRows].flatMap(([key, row]) => (target.has(key) ? [] : [row]));
  const cells = new Map<string, Map<number, CellValue>>();
  for (const [key, row] of bodyRows) {
    const fields = target.get(key);
    if (fields) collectCells(cells, sheetTable, row, { ...fields, ...derived.get(key) });
  }
  const addedRows = [...target]
    .filter(([key]) => !bodyRows.has(key))
    .map(([key, fields]) => rowCells(table, { ...fields, ...derived.get(key) }));
  const isEmpty = restoredColumns.length + removedRows.length + cells.size + addedRows.length === 0;
  if (isEmpty) return null;
  return { kind: "update", table: table.name, restoredColumns, removedRows, cells, addedRows };
}

/** The body row in which each key stands; the first where it stands twice. */
function rowsByKey(sheetTable: SheetTable): ReadonlyMap<string, number> {
  const table = TABLES[sheetTable.name];
  const rows = new Map<string, number>();
  sheetTable.rows.forEach((cells, row) => {
    const fields: Record<string, string> = {};
    for (const id of table.keyColumns) {
      const column = syncedColumns(table).find((candidate) => candidate.id === id);
      const at = column ? sheetTable.headers.indexOf(column.header) : -1;
      fields[id] = String(cells[at] ?? "").trim();
    }
    const key = keyOf(table, fields);
    if (key !== "" && !rows.has(key)) rows.set(key, row);
  });
  return rows;
}

function collectCells(
  cells: Map<string, Map<number, CellValue>>,
  sheetTable: SheetTable,
  row: number,
  fields: Fields,
): void {
  for (const column of TABLES[sheetTable.name].columns) {
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

function rowCells(table: TableDefinition, fields: Fields): Readonly<Record<string, CellValue>> {
  return Object.fromEntries(table.columns.map((column) => [column.id, cellOf(column, fields)]));
}

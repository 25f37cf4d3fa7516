import type { CellValue } from "../workbook/cell-value";
import type { SheetTable } from "../workbook/sheet-state";
import type { ColumnDefinition, TableDefinition } from "../workbook/table-definition";
import type { UpdateTable } from "../workbook/table-writes";
import { setColumnRule } from "./column-rules";
import { setNumberFormat } from "./number-format";
import type { RowWriter } from "./row-writer";
import { formatColumn, numberFormatOf } from "./sheet-layout";

/**
 * Brings a table up to date in place: only the cells that differ, in columns of ours wherever
 * the user has moved them; new rows right below, never over what stands there.
 */
export function updateTable<Name extends string>(
  workbook: Excel.Workbook,
  definition: TableDefinition<Name>,
  found: SheetTable<Name>,
  write: UpdateTable<Name>,
  rows: RowWriter,
): void {
  const table = workbook.tables.getItem(write.table);
  const headers = restoreColumns(table, found, write.restoredColumns);
  const at = (column: ColumnDefinition) => headers.indexOf(column.header);
  for (const column of definition.columns) {
    const cells = write.cells.get(column.id);
    if (cells) writeColumn(table, at(column), column, cells, rows);
  }
  if (write.addedRows.length > 0) addRows(table, definition, found, write, at, rows);
  rows.atEnd(() => {
    // From the last to the first, so that the places of those before stay right.
    for (const row of [...write.removedRows].sort((a, b) => b - a)) {
      table.rows.getItemAt(row).delete();
    }
  });
}

/** Columns that the user deleted come back at the end; gives the headers as they are then. */
function restoreColumns(
  table: Excel.Table,
  found: SheetTable<string>,
  restored: readonly ColumnDefinition[],
): readonly string[] {
  if (restored.length === 0) return found.headers;
  // What the user keeps beside the table moves on.
  table.getRange().getColumnsAfter(restored.length).insert("Right");
  table.resize(table.getRange().getResizedRange(0, restored.length));
  restored.forEach((column, index) => {
    const at = found.headers.length + index;
    const header = table.getHeaderRowRange().getCell(0, at);
    header.values = [[column.header]];
    if (column.hidden === true) header.getEntireColumn().columnHidden = true;
    const body = table.getDataBodyRange().getColumn(at);
    formatColumn(body, column);
    setColumnRule(body, column);
  });
  return [...found.headers, ...restored.map((column) => column.header)];
}

/** Runs of rows in one range each; `null` leaves the cells between alone. */
function writeColumn(
  table: Excel.Table,
  at: number,
  column: ColumnDefinition,
  cells: ReadonlyMap<number, CellValue>,
  rows: RowWriter,
): void {
  const body = table.getDataBodyRange();
  for (const run of runsOf([...cells.keys()].sort((a, b) => a - b))) {
    const range = body.getCell(run.first, at).getResizedRange(run.last - run.first, 0);
    // A text that begins with "=" or looks like a date stays text.
    if (numberFormatOf(column) === "@") setNumberFormat(range, "@");
    const values = Array.from({ length: run.last - run.first + 1 }, (_, index) => [
      cells.get(run.first + index) ?? null,
    ]);
    rows.write(range, values);
  }
}

/** Rows that lie close together share a range: a range costs more than a few empty places. */
const CLOSE = 20;

function runsOf(sorted: readonly number[]): readonly { first: number; last: number }[] {
  const runs: { first: number; last: number }[] = [];
  for (const row of sorted) {
    const run = runs.at(-1);
    if (run !== undefined && row - run.last <= CLOSE) run.last = row;
    else runs.push({ first: row, last: row });
  }
  return runs;
}

function addRows(
  table: Excel.Table,
  definition: TableDefinition<string>,
  found: SheetTable<string>,
  write: UpdateTable<string>,
  at: (column: ColumnDefinition) => number,
  rows: RowWriter,
): void {
  const count = write.addedRows.length;
  const { columns } = definition;
  // Whatever the user keeps below the table moves down with it.
  table.getRange().getRowsBelow(count).insert("Down");
  table.resize(table.getRange().getResizedRange(count, 0));
  const body = table.getDataBodyRange();
  for (const column of columns) {
    const range = body.getCell(found.rows.length, at(column)).getResizedRange(count - 1, 0);
    formatColumn(range, column);
    setColumnRule(range, column);
    rows.write(
      range,
      write.addedRows.map((row) => [row[column.id] ?? ""]),
    );
  }
  rows.fit(body.getRow(found.rows.length).getResizedRange(count - 1, 0));
}

import type { TableDefinition } from "../workbook/table-definition";
import type { CreateTable } from "../workbook/table-writes";
import { setColumnRule } from "./column-rules";
import { addHighlights } from "./highlights";
import {
  TABLE_STYLE,
  dressHeader,
  formatColumn,
  freeze,
  setUpPage,
  widthPoints,
} from "./sheet-layout";
import type { RowWriter } from "./row-writer";

/** Lays a new table out on its sheet, from cell A1: formats first, then values, then rules. */
export function createTable<Name extends string>(
  sheet: Excel.Worksheet,
  definition: TableDefinition<Name>,
  write: CreateTable<Name>,
  rows: RowWriter,
): void {
  const columns = definition.columns;
  // A table has at least one body row; Excel shows it blank.
  const bodyRows = Math.max(write.rows.length, 1);
  sheet.getRangeByIndexes(0, 0, 1, columns.length).values = [
    columns.map((column) => column.header),
  ];
  columns.forEach((column, index) => {
    formatColumn(sheet.getRangeByIndexes(1, index, bodyRows, 1), column);
    const header = sheet.getRangeByIndexes(0, index, 1, 1);
    header.format.columnWidth = widthPoints(column);
    if (column.hidden === true) header.getEntireColumn().columnHidden = true;
  });
  const table = sheet.tables.add(sheet.getRangeByIndexes(0, 0, bodyRows + 1, columns.length), true);
  table.name = write.table;
  table.style = TABLE_STYLE;
  rows.write(sheet.getRangeByIndexes(1, 0, bodyRows, columns.length), write.rows);
  rows.fit(sheet.getRangeByIndexes(1, 0, bodyRows, columns.length));
  columns.forEach((column, index) => {
    const body = sheet.getRangeByIndexes(1, index, bodyRows, 1);
    setColumnRule(body, column);
  });
  addHighlights(definition, {
    range: sheet.getRangeByIndexes(1, 0, bodyRows, columns.length),
    firstRow: 1,
    firstColumn: 0,
    headers: columns.map(({ header }) => header),
  });
  dressHeader(sheet.getRangeByIndexes(0, 0, 1, columns.length));
  freeze(sheet, definition);
  setUpPage(sheet, definition);
}

import type { SettingCellWrite, SettingRowsWrite } from "../app/workbook-port";
import { SETTING_TABLES } from "../workbook/setting-tables";
import { allowOnly } from "./column-rules";
import { setNumberFormat } from "./number-format";

/** Writes single cells of the Settings sheet; one that is gone makes the request fail. */
export function writeSettingCells(
  workbook: Excel.Workbook,
  writes: readonly SettingCellWrite[],
): void {
  for (const write of writes) {
    const cell =
      "name" in write
        ? workbook.names.getItem(write.name).getRange()
        : workbook.tables
            .getItem(write.table)
            .columns.getItem(write.header)
            .getDataBodyRange()
            .getCell(write.row, 0);
    cell.values = [[write.value]];
  }
}

/** Rows right below a table of the Settings sheet; what stands there moves down. */
export function addSettingRows(
  workbook: Excel.Workbook,
  { table: name, after, rows }: SettingRowsWrite,
): void {
  const table = workbook.tables.getItem(name);
  table.getRange().getRowsBelow(rows.length).insert("Down");
  table.resize(table.getRange().getResizedRange(rows.length, 0));
  const first = table.getDataBodyRange().getRow(after);
  const added = first.getResizedRange(rows.length - 1, 0);
  setNumberFormat(added, "@");
  added.values = rows.map((row) => [...row]);
  added.format.verticalAlignment = "Top";
  for (const { header, choices } of SETTING_TABLES[name].columns) {
    const column = table.columns.getItem(header).getDataBodyRange();
    const cells = column.getRow(after).getResizedRange(rows.length - 1, 0);
    cells.format.wrapText = choices === undefined;
    if (choices) allowOnly(cells, choices, header);
  }
}

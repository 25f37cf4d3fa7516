import type { SettingCellWrite } from "../app/workbook-port";

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

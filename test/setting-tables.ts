import { SETTING_TABLES, type SettingTableName } from "../src/workbook/setting-tables";
import type { CellValue } from "../src/workbook/cell-value";
import type { SheetTable } from "../src/workbook/sheet-state";

/** A table of the Settings sheet with these rows, its header in the sheet's first row. */
export function settingTable<Name extends SettingTableName>(
  name: Name,
  rows: readonly (readonly CellValue[])[],
): SheetTable<Name> {
  const headers = SETTING_TABLES[name].columns.map(({ header }) => header);
  return { name, sheet: "Settings", headerRow: 0, firstColumn: 4, headers, rows };
}

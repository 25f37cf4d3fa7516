import { SETTING_TABLES, type SettingTableName } from "../workbook/setting-tables";
import { SETTINGS_SHEET } from "../workbook/settings";
import { allowOnly } from "./column-rules";
import { SETTING_TABLE_COLUMNS, dressSettingHead } from "./dress-settings";
import { setNumberFormat } from "./number-format";
import { TABLE_STYLE } from "./sheet-layout";

/** Makes tables of the Settings sheet, each below its title and its meaning, from `row` on. */
export function makeSettingTables(
  workbook: Excel.Workbook,
  names: readonly SettingTableName[],
  row: number,
): void {
  const sheet = workbook.worksheets.getItem(SETTINGS_SHEET);
  for (const name of names) makeSettingTable(sheet, name, row);
}

function makeSettingTable(sheet: Excel.Worksheet, name: SettingTableName, row: number): void {
  const { title, meaning, columns, rows } = SETTING_TABLES[name];
  const first = SETTING_TABLE_COLUMNS[name];
  const head = sheet.getRangeByIndexes(row, first, 2, 1);
  head.values = [[title], [meaning]];
  dressSettingHead(head);
  const area = sheet.getRangeByIndexes(row + 2, first, rows.length + 1, columns.length);
  setNumberFormat(area, "@");
  area.values = [columns.map(({ header }) => header), ...rows.map((cells) => [...cells])];
  const table = sheet.tables.add(area, true);
  table.name = name;
  table.style = TABLE_STYLE;
  table.showFilterButton = false;
  area.format.verticalAlignment = "Top";
  columns.forEach(({ header, choices }, index) => {
    const body = sheet.getRangeByIndexes(row + 3, first + index, rows.length, 1);
    body.format.wrapText = choices === undefined;
    if (choices) allowOnly(body, choices, header);
  });
}

import type { SheetTable, WorkbookState } from "../workbook/sheet-state";
import { TABLE_NAMES, syncedColumns, type TableName } from "../workbook/table-definition";
import { TABLES } from "../workbook/tables";

/** Whether two states hold the same but for what we compute: the columns of users, the settings. */
export function hasSameInput(one: WorkbookState, other: WorkbookState): boolean {
  return (
    TABLE_NAMES.every((name) => isSameTable(name, one.tables[name], other.tables[name])) &&
    JSON.stringify([one.settings, one.settingTables]) ===
      JSON.stringify([other.settings, other.settingTables])
  );
}

function isSameTable(
  name: TableName,
  one: SheetTable | undefined,
  other: SheetTable | undefined,
): boolean {
  if (one === undefined || other === undefined) return one === other;
  if (one.rows.length !== other.rows.length) return false;
  if (one.headers.join("\n") !== other.headers.join("\n")) return false;
  const places = syncedColumns(TABLES[name]).map(({ header }) => one.headers.indexOf(header));
  return one.rows.every((row, index) =>
    places.every((at) => at < 0 || row[at] === other.rows[index]?.[at]),
  );
}

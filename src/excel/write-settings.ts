import { STUDY_PERIOD } from "../domain/known-meetings";
import { SETTING_TABLE_NAMES } from "../workbook/setting-tables";
import type { DateSystem } from "../workbook/excel-serial";
import {
  AS_OF_DAY,
  DATE_FORMAT,
  SETTINGS_SHEET,
  settingsRows,
  type SettingsRow,
} from "../workbook/settings";
import type { WorkbookState } from "../workbook/sheet-state";
import { allowOnly } from "./column-rules";
import { valueIn } from "./date-system";
import { dressSettings, dressSettingRows, setWidths } from "./dress-settings";
import { makeSettingTables } from "./make-setting-tables";

/**
 * Makes the Settings sheet where its names are missing; else sets the current meeting and adds
 * what an older layout did not have, below all that stands there.
 */
export async function writeSettings(known: Known, currentMeeting: string): Promise<void> {
  const { context, state } = known;
  const { workbook } = context;
  if ((state.settings["CurrentMeeting"] ?? null) === null || !hasSheet(state)) {
    const rows = makeSettings(known, currentMeeting);
    makeSettingTables(workbook, SETTING_TABLE_NAMES, rows + 1);
    dressSettings(workbook.worksheets.getItem(SETTINGS_SHEET));
    return;
  }
  if (state.settings["CurrentMeeting"] !== currentMeeting) {
    workbook.names.getItem("CurrentMeeting").getRange().values = [[currentMeeting]];
  }
  await addMissing(known, currentMeeting);
}

interface Known {
  readonly context: Excel.RequestContext;
  readonly state: WorkbookState;
  readonly system: DateSystem;
}

function hasSheet({ sheets }: WorkbookState): boolean {
  return sheets.some((name) => name.toLowerCase() === SETTINGS_SHEET.toLowerCase());
}

/** Gives the number of rows that it has filled. */
function makeSettings({ context: { workbook }, system }: Known, currentMeeting: string): number {
  const sheet = workbook.worksheets.getItem(SETTINGS_SHEET);
  const rows = rowsIn(system, currentMeeting);
  sheet.getRange("A1:C1").values = [["Setting", "Value", "Meaning"]];
  writeRows(workbook, rows, 1);
  workbook.names.add(AS_OF_DAY.name, AS_OF_DAY.formula);
  return rows.length + 1;
}

/** Names, values and drop-downs of settings, from a row of the sheet on. */
function writeRows(workbook: Excel.Workbook, rows: readonly SettingsRow[], first: number): void {
  const sheet = workbook.worksheets.getItem(SETTINGS_SHEET);
  const body = sheet.getRangeByIndexes(first, 0, rows.length, 3);
  body.numberFormat = rows.map((row) => ["@", row.numberFormat, "@"]);
  body.values = rows.map((row) => [row.label, row.value, row.meaning]);
  rows.forEach((row, index) => {
    const cell = sheet.getRangeByIndexes(first + index, 1, 1, 1);
    workbook.names.add(row.name, cell, row.meaning);
    if (row.choices) allowOnly(cell, row.choices, row.label);
  });
  dressSettingRows(body);
}

function rowsIn(system: DateSystem, currentMeeting: string): readonly SettingsRow[] {
  return settingsRows(currentMeeting, STUDY_PERIOD.closes).map((row) =>
    row.numberFormat === DATE_FORMAT ? { ...row, value: valueIn(system, row.value) } : row,
  );
}

async function addMissing(
  { context, state, system }: Known,
  currentMeeting: string,
): Promise<void> {
  const rows = rowsIn(system, currentMeeting).filter(
    ({ name }) => (state.settings[name] ?? null) === null,
  );
  const tables = SETTING_TABLE_NAMES.filter((name) => state.settingTables?.[name] === undefined);
  if (rows.length + tables.length === 0) return;
  const sheet = context.workbook.worksheets.getItem(SETTINGS_SHEET);
  const used = sheet.getUsedRange(true).load({ rowIndex: true, rowCount: true });
  await context.sync();
  const free = used.rowIndex + used.rowCount;
  if (rows.length > 0) writeRows(context.workbook, rows, free);
  if (tables.length === 0) return;
  makeSettingTables(context.workbook, tables, free + rows.length + 1);
  setWidths(sheet, tables);
}

import { STUDY_PERIOD } from "../domain/known-meetings";
import { SETTING_TABLE_NAMES } from "../workbook/setting-tables";
import { AS_OF_DAY, SETTINGS_SHEET, settingsRows, type SettingsRow } from "../workbook/settings";
import type { WorkbookState } from "../workbook/sheet-state";
import { allowOnly } from "./column-rules";
import { dressSettings, dressSettingRows, setWidths } from "./dress-settings";
import { makeSettingTables } from "./make-setting-tables";

/**
 * Makes the Settings sheet where its names are missing; else sets the current meeting and adds
 * what an older layout did not have, below all that stands there.
 */
export async function writeSettings(
  context: Excel.RequestContext,
  state: WorkbookState,
  currentMeeting: string,
): Promise<void> {
  const { workbook } = context;
  if ((state.settings["CurrentMeeting"] ?? null) === null || !hasSheet(state)) {
    const rows = makeSettings(workbook, currentMeeting);
    makeSettingTables(workbook, SETTING_TABLE_NAMES, rows + 1);
    dressSettings(workbook.worksheets.getItem(SETTINGS_SHEET));
    return;
  }
  if (state.settings["CurrentMeeting"] !== currentMeeting) {
    workbook.names.getItem("CurrentMeeting").getRange().values = [[currentMeeting]];
  }
  await addMissing(context, state, currentMeeting);
}

function hasSheet({ sheets }: WorkbookState): boolean {
  return sheets.some((name) => name.toLowerCase() === SETTINGS_SHEET.toLowerCase());
}

/** Gives the number of rows that it has filled. */
function makeSettings(workbook: Excel.Workbook, currentMeeting: string): number {
  const sheet = workbook.worksheets.getItem(SETTINGS_SHEET);
  const rows = settingsRows(currentMeeting, STUDY_PERIOD.closes);
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

async function addMissing(
  context: Excel.RequestContext,
  state: WorkbookState,
  currentMeeting: string,
): Promise<void> {
  const rows = settingsRows(currentMeeting, STUDY_PERIOD.closes).filter(
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

import { STUDY_PERIOD } from "../domain/known-meetings";
import { AS_OF_DAY, CHOICES, SETTINGS_SHEET, settingsRows } from "../workbook/settings";
import type { WorkbookState } from "../workbook/sheet-state";
import { CHOICE_COLUMNS, choicesAddress } from "./column-rules";

/** Makes the Settings sheet where its names are missing; else sets the current meeting only. */
export function writeSettings(
  workbook: Excel.Workbook,
  state: WorkbookState,
  currentMeeting: string,
): void {
  if (state.settings["CurrentMeeting"] === null || !state.sheets.includes(SETTINGS_SHEET)) {
    makeSettings(workbook, currentMeeting);
  } else if (state.settings["CurrentMeeting"] !== currentMeeting) {
    workbook.names.getItem("CurrentMeeting").getRange().values = [[currentMeeting]];
  }
}

function makeSettings(workbook: Excel.Workbook, currentMeeting: string): void {
  const sheet = workbook.worksheets.getItem(SETTINGS_SHEET);
  const rows = settingsRows(currentMeeting, STUDY_PERIOD.closes);
  const body = sheet.getRangeByIndexes(1, 0, rows.length, 3);
  body.numberFormat = rows.map((row) => ["@", row.numberFormat, "@"]);
  sheet.getRange("A1:C1").values = [["Setting", "Value", "Meaning"]];
  body.values = rows.map((row) => [row.label, row.value, row.meaning]);
  rows.forEach((row, index) => {
    workbook.names.add(row.name, sheet.getRangeByIndexes(index + 1, 1, 1, 1), row.meaning);
  });
  workbook.names.add(AS_OF_DAY.name, AS_OF_DAY.formula);
  writeChoices(sheet);
  dress(sheet);
}

function writeChoices(sheet: Excel.Worksheet): void {
  for (const list of ["StatusList", "TransferStates"] as const) {
    const letter = CHOICE_COLUMNS[list];
    sheet.getRange(`${letter}1`).values = [[CHOICES[list].title]];
    sheet.getRange(choicesAddress(list)).values = CHOICES[list].words.map((word) => [word]);
  }
}

function dress(sheet: Excel.Worksheet): void {
  const head = sheet.getRange("A1:F1");
  head.format.font.bold = true;
  sheet.getRange("A:A").format.columnWidth = 150;
  sheet.getRange("B:B").format.columnWidth = 100;
  sheet.getRange("C:C").format.columnWidth = 360;
  sheet.getRange("E:F").format.columnWidth = 100;
  const values = sheet.getRange("B2:B6");
  values.format.horizontalAlignment = "Left";
  values.format.fill.color = "#FFF9E5";
  const cells = sheet.getRange("A2:C6");
  cells.format.wrapText = true;
  cells.format.verticalAlignment = "Top";
  cells.format.autofitRows();
  sheet.freezePanes.freezeRows(1);
  sheet.pageLayout.orientation = "Landscape";
  sheet.pageLayout.paperSize = "A4";
  sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
}

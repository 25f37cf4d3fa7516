import {
  SETTING_TABLES,
  SETTING_TABLE_NAMES,
  type SettingTableName,
} from "../workbook/setting-tables";
import { COLOURS } from "../workbook/sheet-looks";

/** The value is what may be changed: it stands out from its label and its meaning. */
export function dressSettingRows(rows: Excel.Range): void {
  rows.format.verticalAlignment = "Center";
  const value = rows.getColumn(1);
  value.format.horizontalAlignment = "Left";
  value.format.fill.color = VALUE_FILL;
  value.format.font.color = COLOURS.ink;
  rows.getColumn(2).format.font.color = COLOURS.muted;
}

const VALUE_FILL = "#FFF9E5";

/** The title of a table, and below it what the table is for. */
export function dressSettingHead(head: Excel.Range): void {
  const title = head.getRow(0);
  title.format.font.bold = true;
  title.format.font.size = 12;
  title.format.font.color = COLOURS.accent;
  head.getRow(1).format.font.color = COLOURS.muted;
}

const LABEL_POINTS = 150;
const GAP_POINTS = 20;
const HEAD_POINTS = 22;

/** A sheet that was just made. Meanings are one line each and run on over the empty cells beside them. */
export function dressSettings(sheet: Excel.Worksheet): void {
  const head = sheet.getRange("A1:C1");
  head.format.font.bold = true;
  head.format.font.color = COLOURS.accent;
  head.format.rowHeight = HEAD_POINTS;
  setWidths(sheet, SETTING_TABLE_NAMES);
  sheet.freezePanes.freezeRows(1);
  sheet.showGridlines = false;
  sheet.pageLayout.orientation = "Landscape";
  sheet.pageLayout.paperSize = "A4";
  sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
}

/** The first column of each table: side by side with a gap between them, so that each can grow. */
export const SETTING_TABLE_COLUMNS: Readonly<Record<SettingTableName, number>> = {
  Workflow: 0,
  StatusWords: 4,
  ReviewCriteria: 7,
  TdHeaders: 10,
};

/** Of these tables and the gaps before them; the first three columns hold the settings too. */
export function setWidths(sheet: Excel.Worksheet, names: readonly SettingTableName[]): void {
  const widths = new Map<number, number>();
  for (const name of names) {
    const first = SETTING_TABLE_COLUMNS[name];
    if (first > 0) widths.set(first - 1, GAP_POINTS);
    SETTING_TABLES[name].columns.forEach(({ widthPoints }, index) => {
      widths.set(first + index, widthPoints);
    });
  }
  const label = widths.get(0);
  if (label !== undefined) widths.set(0, Math.max(label, LABEL_POINTS));
  for (const [column, points] of widths) {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = points;
  }
}

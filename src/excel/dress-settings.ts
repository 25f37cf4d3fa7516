import { SETTING_TABLES, SETTING_TABLE_NAMES } from "../workbook/setting-tables";
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
  setWidths(sheet);
  sheet.freezePanes.freezeRows(1);
  sheet.showGridlines = false;
  sheet.pageLayout.orientation = "Landscape";
  sheet.pageLayout.paperSize = "A4";
  sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
}

/** From the left: the tables with a gap between them, over the settings' own three columns. */
function setWidths(sheet: Excel.Worksheet): void {
  const widths: Record<string, number> = { D: GAP_POINTS, G: GAP_POINTS };
  const letters = {
    Workflow: ["A", "B", "C"],
    StatusWords: ["G", "H"],
    ReviewCriteria: ["J", "K"],
  };
  for (const name of SETTING_TABLE_NAMES) {
    SETTING_TABLES[name].columns.forEach(({ widthPoints }, index) => {
      widths[letters[name][index] ?? "A"] = widthPoints;
    });
  }
  widths["A"] = Math.max(widths["A"] ?? 0, LABEL_POINTS);
  for (const [letter, points] of Object.entries(widths)) {
    sheet.getRange(`${letter}:${letter}`).format.columnWidth = points;
  }
}

import { DATE_FORMAT } from "../workbook/settings";
import { setNumberFormat } from "./number-format";
import type { ColumnDefinition, TableDefinition } from "../workbook/table-definition";

/** Excel's unit of column width in its user interface is a character; Office.js wants points. */
const POINTS_PER_CHARACTER = 5.3;
const PADDING_POINTS = 4;
/** What a header's filter button and bold letters take, so that no word of it is broken. */
const BUTTON_CHARACTERS = 6;

export const TABLE_STYLE = "TableStyleMedium2";

export function widthPoints(column: ColumnDefinition): number {
  const longestWord = Math.max(...column.header.split(" ").map((word) => word.length));
  const characters = Math.max(column.widthCharacters, longestWord + BUTTON_CHARACTERS);
  return pointsOf(characters);
}

/** The width of a column that shows so many characters. */
export function pointsOf(characters: number): number {
  return Math.round(characters * POINTS_PER_CHARACTER + PADDING_POINTS);
}

/** Text columns are text before any value comes, so that no cell turns into a formula or a date. */
export function numberFormatOf(column: ColumnDefinition): string {
  if (column.kind === "date") return DATE_FORMAT;
  return column.role === "formula" || column.kind === "number" ? "General" : "@";
}

/** How a column of a table looks; `body` are the cells of its rows. */
export function formatColumn(body: Excel.Range, column: ColumnDefinition): void {
  setNumberFormat(body, numberFormatOf(column));
  body.format.wrapText = column.wrap;
  body.format.verticalAlignment = "Top";
  if (column.kind !== "text") body.format.horizontalAlignment = "Left";
}

/** Two lines high, so that a header beside its filter button can be read. */
const HEADER_HEIGHT_POINTS = 32;

export function dressHeader(header: Excel.Range): void {
  header.format.wrapText = true;
  header.format.verticalAlignment = "Center";
  header.format.rowHeight = HEADER_HEIGHT_POINTS;
}

/** A4, one page wide, header rows on every page, page numbers: ready to print. */
export function setUpPage(sheet: Excel.Worksheet, table: TableDefinition<string>): void {
  const page = sheet.pageLayout;
  page.orientation = table.landscape ? "Landscape" : "Portrait";
  page.paperSize = "A4";
  page.zoom = { horizontalFitToPages: table.pagesWide ?? 1, verticalFitToPages: 0 };
  page.centerHorizontally = true;
  page.setPrintTitleRows("$1:$1");
  if (table.pagesWide !== undefined) page.setPrintTitleColumns("$A:$A");
  page.headersFooters.defaultForAllPages.leftFooter = table.title;
  page.headersFooters.defaultForAllPages.rightFooter = "&P / &N";
}

/** Header row and key columns stay in sight. */
export function freeze(sheet: Excel.Worksheet, table: TableDefinition<string>): void {
  sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, 1, table.frozenColumns));
}

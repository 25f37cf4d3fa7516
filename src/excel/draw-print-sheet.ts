import { HEADER_MARGIN, MARGIN } from "../app/print/a4-page";
import type { PrintLayout, PrintLook } from "../app/print/print-layout";
import type { Area } from "../workbook/computed-sheet";
import { setNumberFormat } from "./number-format";

const LINE = "#000000";

type Edge = Parameters<Excel.RangeBorderCollection["getItem"]>[0];

const OUTSIDE: readonly Edge[] = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"];
const INSIDE: readonly Edge[] = ["InsideHorizontal", "InsideVertical"];

/**
 * What gives a sheet that is empty the look of the layout, step by step: each is a few calls, so
 * that a request can end between two of them. The texts are written apart.
 */
export function drawingSteps(sheet: Excel.Worksheet, layout: PrintLayout): readonly (() => void)[] {
  const range = (area: Area) =>
    sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
  return [
    ...sizes(layout.columns).map(({ at, count, points }) => () => {
      sheet.getRangeByIndexes(0, at, 1, count).format.columnWidth = points;
    }),
    ...sizes(layout.rows).map(({ at, count, points }) => () => {
      sheet.getRangeByIndexes(at, 0, count, 1).format.rowHeight = points;
    }),
    ...layout.looks.map(({ area, look }) => () => {
      dress(range(area).format, look);
    }),
    ...layout.mergedRows.map((area) => () => {
      range(area).merge(true);
    }),
    ...layout.merged.map((area) => () => {
      range(area).merge(false);
    }),
    ...layout.grids.map((area) => () => {
      drawLines(range(area), [
        ...OUTSIDE,
        ...INSIDE.filter((edge) => (edge === "InsideVertical" ? area.columns : area.rows) > 1),
      ]);
    }),
    ...layout.open.map((area) => () => {
      range(area).format.borders.getItem("InsideHorizontal").style = "None";
    }),
    ...layout.ruled.map((area) => () => {
      drawLines(range(area), ["EdgeBottom"]);
    }),
    ...layout.breaks.map((row) => () => {
      sheet.horizontalPageBreaks.add(`A${row + 1}`);
    }),
    () => {
      setUpPage(sheet, layout);
    },
  ];
}

/** Before the texts come: cells that are text keep what begins with “=” as it is. */
export function prepareCells(cells: Excel.Range, look: PrintLook): void {
  setNumberFormat(cells, "@");
  dress(cells.format, look);
}

/** Neighbours of one size are set together. */
function sizes(points: readonly number[]) {
  const runs: { readonly at: number; count: number; readonly points: number }[] = [];
  for (const [at, size] of points.entries()) {
    const last = runs.at(-1);
    if (last?.points === size) last.count += 1;
    else runs.push({ at, count: 1, points: size });
  }
  return runs;
}

function dress(format: Excel.RangeFormat, look: PrintLook): void {
  const { font, fill } = format;
  if (look.font !== undefined) font.name = look.font;
  if (look.size !== undefined) font.size = look.size;
  if (look.bold !== undefined) font.bold = look.bold;
  if (look.color !== undefined) font.color = look.color;
  if (look.fill !== undefined) fill.color = look.fill;
  if (look.wrap !== undefined) format.wrapText = look.wrap;
  if (look.horizontal !== undefined) format.horizontalAlignment = look.horizontal;
  if (look.vertical !== undefined) format.verticalAlignment = look.vertical;
  if (look.reading !== undefined) format.readingOrder = look.reading;
}

function drawLines({ format }: Excel.Range, edges: readonly Edge[]): void {
  for (const edge of edges) {
    const line = format.borders.getItem(edge);
    line.style = "Continuous";
    line.weight = "Thin";
    line.color = LINE;
  }
}

/** A4, one page across and as many down as it takes, with the number of each. */
function setUpPage(sheet: Excel.Worksheet, layout: PrintLayout): void {
  const page = sheet.pageLayout;
  page.orientation = layout.orientation === "portrait" ? "Portrait" : "Landscape";
  page.paperSize = "A4";
  // Both, or desktop Excel sets neither. Breaks between rows hold while the width alone is fitted.
  page.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  page.centerHorizontally = true;
  page.setPrintArea(
    sheet.getRangeByIndexes(0, 0, layout.rows.length, Math.max(1, layout.columns.length)),
  );
  page.leftMargin = MARGIN;
  page.rightMargin = MARGIN;
  page.topMargin = MARGIN;
  page.bottomMargin = MARGIN;
  page.headerMargin = HEADER_MARGIN;
  page.footerMargin = HEADER_MARGIN;
  if (layout.titleRows !== null) {
    const { row, rows } = layout.titleRows;
    page.setPrintTitleRows(`$${row + 1}:$${row + rows}`);
  }
  putHeaders(page.headersFooters, layout);
}

/** Excel takes 255 characters for the three parts of a line and their signs. */
const MOST_CHARACTERS = 150;
/** Beside the page's number. */
const MOST_BESIDE = 75;
/** The size first: a digit right behind it would be read as part of it. */
const FACE = '&9&"Times New Roman,Regular"';

function putHeaders(
  headersFooters: Excel.HeaderFooterGroup,
  { title, header, firstPageBare, direction }: PrintLayout,
): void {
  headersFooters.state = firstPageBare ? "FirstAndDefault" : "Default";
  const name = literal(title, MOST_BESIDE);
  const [footer, number] = [`${FACE}${name}`, `${FACE}&P / &N`];
  const all = headersFooters.defaultForAllPages;
  all.centerHeader = header === "" ? "" : `${FACE}${literal(header, MOST_CHARACTERS)}`;
  const pages = firstPageBare ? [all, headersFooters.firstPage] : [all];
  for (const each of pages) {
    each.leftFooter = direction === "ltr" ? footer : number;
    each.rightFooter = direction === "ltr" ? number : `${FACE}${RIGHT_TO_LEFT}${name}`;
  }
}

/** A mark that nobody sees: what follows is set from the right to the left. */
const RIGHT_TO_LEFT = "\u202b";

/** In one line; “&” begins no command. */
function literal(text: string, most: number): string {
  const line = text.replace(/\s+/g, " ");
  const cut = line.slice(0, line.lastIndexOf(" ", most - 2)).slice(0, most - 2);
  return (line.length > most ? `${cut} …` : line).replaceAll("&", "&&");
}

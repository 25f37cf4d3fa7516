import type { Area, AreaRule, CellBlock, ComputedSheet, Look } from "../workbook/computed-sheet";
import { columnLetters } from "../workbook/a1";
import { setNumberFormat } from "./number-format";
import { pointsOf } from "./sheet-layout";

/** Lays a computed sheet out on an empty one: looks first, so that formats meet the values. */
export function drawSheet(sheet: Excel.Worksheet, drawing: ComputedSheet): void {
  sheet.showGridlines = false;
  drawing.widths.forEach((characters, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = pointsOf(characters);
  });
  drawing.heights.forEach((points, row) => {
    sheet.getRangeByIndexes(row, 0, 1, 1).format.rowHeight = points;
  });
  for (const { area, look } of drawing.looks) dress(rangeOf(sheet, area), look);
  writeBlocks(sheet, drawing.blocks);
  for (const rule of [...drawing.rules].reverse()) addRule(sheet, rule);
  hide(sheet, drawing);
  const { rows, columns } = drawing.frozen;
  if (columns > 0) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  else sheet.freezePanes.freezeRows(rows);
  setUpPage(sheet, drawing);
}

export function writeBlocks(sheet: Excel.Worksheet, blocks: readonly CellBlock[]): void {
  for (const { row, column, cells, copiedOver } of blocks) {
    const range = sheet.getRangeByIndexes(row, column, cells.length, cells[0]?.length ?? 1);
    range.values = cells.map((line) => [...line]);
    if (copiedOver === undefined) continue;
    const { rows, columns } = copiedOver;
    sheet.getRangeByIndexes(row, column, rows, columns).copyFrom(range, "Formulas");
  }
}

function rangeOf(sheet: Excel.Worksheet, area: Area): Excel.Range {
  return sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
}

function dress(range: Excel.Range, look: Look): void {
  const { format } = range;
  if (look.format !== undefined) setNumberFormat(range, look.format);
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.font !== undefined) format.font.color = look.font;
  if (look.size !== undefined) format.font.size = look.size;
  if (look.bold !== undefined) format.font.bold = look.bold;
  if (look.italic !== undefined) format.font.italic = look.italic;
  if (look.wrap !== undefined) format.wrapText = look.wrap;
  if (look.horizontal !== undefined) format.horizontalAlignment = look.horizontal;
  if (look.vertical !== undefined) format.verticalAlignment = look.vertical;
  drawLines(format.borders, look);
}

function drawLines(borders: Excel.RangeBorderCollection, { top, bottom, left }: Look): void {
  const draw = (
    edges: readonly ("EdgeTop" | "EdgeBottom" | "EdgeLeft" | "InsideHorizontal")[],
    color: string,
  ) => {
    for (const edge of edges) {
      const line = borders.getItem(edge);
      line.style = "Continuous";
      line.weight = "Thin";
      line.color = color;
    }
  };
  if (top !== undefined) draw(["EdgeTop"], top);
  // Below each row, not below the last one alone.
  if (bottom !== undefined) draw(["EdgeBottom", "InsideHorizontal"], bottom);
  if (left !== undefined) draw(["EdgeLeft"], left);
}

function addRule(sheet: Excel.Worksheet, { area, when, look }: AreaRule): void {
  const rules = rangeOf(sheet, area).conditionalFormats;
  if ("formula" in when) {
    const { custom } = rules.add(Excel.ConditionalFormatType.custom);
    custom.rule.formula = when.formula;
    colour(custom.format, look);
  } else {
    // Rules by formula cost much more over many cells.
    const { textComparison } = rules.add(Excel.ConditionalFormatType.containsText);
    textComparison.rule = { operator: "Contains", text: when.equals };
    colour(textComparison.format, look);
  }
}

function colour(format: Excel.ConditionalRangeFormat, look: AreaRule["look"]): void {
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.font !== undefined) format.font.color = look.font;
}

function hide(sheet: Excel.Worksheet, { hiddenColumns, hiddenRows }: ComputedSheet): void {
  for (const column of hiddenColumns) {
    sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().columnHidden = true;
  }
  for (const row of hiddenRows) {
    sheet.getRangeByIndexes(row, 0, 1, 1).getEntireRow().rowHidden = true;
  }
}

/** One A4 page across, with its title and the page below. */
function setUpPage(sheet: Excel.Worksheet, { printed, title }: ComputedSheet): void {
  const page = sheet.pageLayout;
  const last = `${columnLetters(printed.column + printed.columns - 1)}${printed.row + printed.rows}`;
  page.setPrintArea(`${columnLetters(printed.column)}${printed.row + 1}:${last}`);
  page.orientation = "Landscape";
  page.paperSize = "A4";
  page.zoom = { horizontalFitToPages: 1, verticalFitToPages: 1 };
  page.centerHorizontally = true;
  page.headersFooters.defaultForAllPages.leftFooter = title;
  page.headersFooters.defaultForAllPages.rightFooter = "&P / &N";
}

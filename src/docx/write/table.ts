import type { PageCell, PageRow, PageTable } from "../model/page";
import { MARK_FILLS, ROW_FILLS } from "./fills";
import { insertedMark } from "./insertion";
import { insertedMarks, isRowInserted } from "./news-marks";
import { paragraphXml } from "./paragraph";
import { GRID_BORDERS, LINE_BELOW } from "./table-borders";
import type { WritingContext } from "./writing-context";
import { escapeXml, escapeXmlLine } from "./xml-text";

/**
 * The table as wide as the text of its page, a piece a row. Throws RangeError where a row's cells do
 * not fill its columns.
 */
export function* tablePieces(table: PageTable, context: WritingContext): Iterable<string> {
  const widths = columnWidths(table.columnShares, context.widthTwips);
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join("");
  yield `<w:tbl>${tableProperties(table, context)}<w:tblGrid>${grid}</w:tblGrid>`;
  for (const row of table.rows) yield rowXml(row, widths, context);
  yield "</w:tbl>";
}

function tableProperties({ title, look }: PageTable, context: WritingContext): string {
  const { gridStyleId, direction, widthTwips } = context;
  const isGrid = look !== "cover";
  const style =
    isGrid && gridStyleId !== null ? `<w:tblStyle w:val="${escapeXml(gridStyleId)}"/>` : "";
  return (
    `<w:tblPr>${style}${direction === "rtl" ? "<w:bidiVisual/>" : ""}` +
    `<w:tblW w:w="${widthTwips}" w:type="dxa"/><w:jc w:val="center"/>` +
    (isGrid && gridStyleId === null ? GRID_BORDERS : "") +
    `<w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>` +
    `<w:tblCaption w:val="${escapeXmlLine(title)}"/></w:tblPr>`
  );
}

/** Whole twips in proportion to the shares; what rounding leaves over goes to the last column. */
function columnWidths(shares: readonly number[], total: number): number[] {
  const sum = shares.reduce((left, right) => left + right, 0);
  const widths = shares.map((share) => Math.floor((share / sum) * total));
  const rest = total - widths.reduce((left, right) => left + right, 0);
  return widths.map((width, index) => (index === widths.length - 1 ? width + rest : width));
}

function rowXml(row: PageRow, widths: readonly number[], context: WritingContext): string {
  const columns = row.cells.reduce((sum, cell) => sum + cell.span, 0);
  if (columns !== widths.length) {
    throw new RangeError(`A row spans ${columns} columns in a table of ${widths.length}.`);
  }
  const header = row.role === "header" ? "<w:tblHeader/>" : "";
  const isInserted = context.insertions !== null && isRowInserted(row);
  const inserted = isInserted ? insertedMark(context) : "";
  let column = 0;
  let cells = "";
  for (const cell of row.cells) {
    const width = widths.slice(column, column + cell.span).reduce((sum, part) => sum + part, 0);
    cells += cellXml(cell, row, width, context);
    column += cell.span;
  }
  return `<w:tr><w:trPr><w:cantSplit/>${header}${inserted}</w:trPr>${cells}</w:tr>`;
}

function cellXml(cell: PageCell, row: PageRow, width: number, context: WritingContext): string {
  const span = cell.span > 1 ? `<w:gridSpan w:val="${cell.span}"/>` : "";
  const rule = row.ruled ? LINE_BELOW : "";
  const fill = cell.mark ? MARK_FILLS[cell.mark] : ROW_FILLS[row.role];
  const shading = fill ? `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>` : "";
  return (
    `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${span}${rule}${shading}</w:tcPr>` +
    `${cellParagraphs(cell, row.keepWithNext, context)}</w:tc>`
  );
}

function cellParagraphs(
  { paragraphs }: PageCell,
  keepNext: boolean,
  context: WritingContext,
): string {
  const marks = context.insertions === null ? [] : insertedMarks(paragraphs);
  let xml = "";
  for (const [index, paragraph] of paragraphs.entries()) {
    xml += paragraphXml(paragraph, context, { keepNext, markInserted: marks[index] ?? false });
  }
  return xml;
}

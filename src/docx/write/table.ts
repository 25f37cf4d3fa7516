import type { PageCell, PageRow, PageTable } from "../model/page";
import { paragraphXml } from "./paragraph";
import { TABLE_STYLE_ID } from "./styles";
import { escapeXml } from "./xml-text";

const ROW_FILLS: Partial<Record<PageRow["role"], string>> = {
  header: "F2F2F2",
  group: "D9E2F3",
  total: "F2F2F2",
};

const MARK_FILLS: Record<NonNullable<PageCell["mark"]>, string> = {
  alert: "F8CBAD",
  warning: "FFE699",
};

/** The table as wide as the text of its page, `widthTwips`. */
export function tableXml(table: PageTable, widthTwips: number): string {
  const widths = columnWidths(table.columnShares, widthTwips);
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join("");
  const rows = table.rows.map((row) => rowXml(row, widths)).join("");
  return (
    `<w:tbl><w:tblPr><w:tblStyle w:val="${TABLE_STYLE_ID}"/><w:tblW w:w="${widthTwips}" w:type="dxa"/><w:jc w:val="center"/>` +
    `<w:tblLayout w:type="fixed"/><w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>` +
    `<w:tblCaption w:val="${escapeXml(table.title)}"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows}</w:tbl>`
  );
}

/** Whole twips in proportion to the shares; what rounding leaves over goes to the last column. */
function columnWidths(shares: readonly number[], total: number): number[] {
  const sum = shares.reduce((left, right) => left + right, 0);
  const widths = shares.map((share) => Math.floor((share / sum) * total));
  const rest = total - widths.reduce((left, right) => left + right, 0);
  return widths.map((width, index) => (index === widths.length - 1 ? width + rest : width));
}

function rowXml(row: PageRow, widths: readonly number[]): string {
  const header = row.role === "header" ? "<w:tblHeader/>" : "";
  const columns = row.cells.reduce((sum, cell) => sum + cell.span, 0);
  if (columns !== widths.length) {
    throw new RangeError(`A row spans ${columns} columns in a table of ${widths.length}.`);
  }
  let column = 0;
  let cells = "";
  for (const cell of row.cells) {
    const width = widths.slice(column, column + cell.span).reduce((sum, part) => sum + part, 0);
    cells += cellXml(cell, row, width);
    column += cell.span;
  }
  return `<w:tr><w:trPr><w:cantSplit/>${header}</w:trPr>${cells}</w:tr>`;
}

function cellXml(cell: PageCell, row: PageRow, width: number): string {
  const span = cell.span > 1 ? `<w:gridSpan w:val="${cell.span}"/>` : "";
  const fill = cell.mark ? MARK_FILLS[cell.mark] : ROW_FILLS[row.role];
  const shading = fill ? `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>` : "";
  const paragraphs = cell.paragraphs.map((each) => paragraphXml(each, row.keepWithNext)).join("");
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${span}${shading}</w:tcPr>${paragraphs}</w:tc>`;
}

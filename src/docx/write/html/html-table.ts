import type { PageCell, PageRow, PageTable } from "../../model/page";
import { MARK_FILLS, ROW_FILLS } from "../fills";
import type { HtmlContext } from "./html-context";
import { paragraphHtml } from "./html-paragraph";
import { escapeHtmlLine } from "./html-text";

const LINE = "solid windowtext .5pt";

interface Columns {
  /** Of the whole, one a column. */
  readonly percents: readonly number[];
  readonly isGrid: boolean;
}

/**
 * The table as Word takes it from a clipboard: header rows in a thead repeat on every page, no
 * row breaks over two, cells have their share of the page's width.
 */
export function tableHtml(table: PageTable, context: HtmlContext): string {
  const sum = table.columnShares.reduce((left, right) => left + right, 0);
  const percents = table.columnShares.map((share) => Math.round((share / sum) * 1000) / 10);
  const columns = { percents, isGrid: table.look !== "cover" };
  const firstBelow = table.rows.findIndex((row) => row.role !== "header");
  const headRows = firstBelow < 0 ? table.rows : table.rows.slice(0, firstBelow);
  const rows = (some: readonly PageRow[]) =>
    some.map((row) => rowHtml(row, columns, context)).join("");
  const head = headRows.length === 0 ? "" : `<thead>${rows(headRows)}</thead>`;
  const body = rows(table.rows.slice(headRows.length));
  const direction = context.direction === "rtl" ? ' dir="rtl"' : "";
  const border = columns.isGrid ? `border:${LINE};mso-border-alt:${LINE};` : "border:none;";
  return (
    `<table${direction} title="${escapeHtmlLine(table.title)}" border="${columns.isGrid ? 1 : 0}" cellspacing="0" cellpadding="0" width="100%"` +
    ` style="border-collapse:collapse;${border}width:100%;mso-padding-alt:0cm 5.4pt 0cm 5.4pt">` +
    `${head}${body === "" ? "" : `<tbody>${body}</tbody>`}</table>`
  );
}

function rowHtml(row: PageRow, columns: Columns, context: HtmlContext): string {
  let column = 0;
  let cells = "";
  for (const cell of row.cells) {
    const covered = columns.percents.slice(column, column + cell.span);
    const percent = covered.reduce((left, right) => left + right, 0);
    cells += cellHtml(cell, row, { ...columns, percents: [percent] }, context);
    column += cell.span;
  }
  return `<tr style="page-break-inside:avoid">${cells}</tr>`;
}

function cellHtml(
  cell: PageCell,
  row: PageRow,
  { percents: [percent = 0], isGrid }: Columns,
  context: HtmlContext,
): string {
  const fill = cell.mark ? MARK_FILLS[cell.mark] : ROW_FILLS[row.role];
  const name = row.role === "header" ? 'th scope="col"' : "td";
  const span = cell.span > 1 ? ` colspan="${cell.span}"` : "";
  const width = Math.round(percent * 10) / 10;
  const style = [
    `width:${width}%`,
    "padding:0cm 5.4pt",
    ...(isGrid ? [`border:${LINE}`] : row.ruled ? [`border-bottom:${LINE}`] : []),
    ...(fill ? [`background:#${fill}`] : []),
  ].join(";");
  const paragraphs = cell.paragraphs
    .map((each) => paragraphHtml(each, context, { keepNext: row.keepWithNext }))
    .join("");
  return `<${name} valign="top"${span} width="${width}%" style="${style}">${paragraphs}</${name.slice(0, 2)}>`;
}

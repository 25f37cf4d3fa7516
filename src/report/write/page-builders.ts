import type {
  PageBlock,
  PageCell,
  PageParagraph,
  PageRow,
  PageTable,
  ParagraphRole,
} from "../../docx/model/page";
import type { Printing } from "./printing";
import { textLines, type RunLook } from "./text-runs";

export function paragraph(role: ParagraphRole, text: string, bold = false): PageParagraph {
  return { kind: "paragraph", role, runs: [bold ? { text, bold } : { text }] };
}

/** A paragraph for each line of the text. */
function tableText(text: string, bold = false): readonly PageParagraph[] {
  return text.split("\n").map((line) => paragraph("table-text", line, bold));
}

/** A text as it is. */
export function cell(text: string, span = 1): PageCell {
  return { span, paragraphs: tableText(text) };
}

/** A text of the plan: its numbers are unbroken, its references links where they are asked for. */
export function prose(text: string, printing: Pick<Printing, "linkOf">, look?: RunLook): PageCell {
  return { span: 1, paragraphs: textLines(text, printing, look) };
}

export function centered(text: string): PageCell {
  const paragraphs = tableText(text).map((each) => ({ ...each, align: "center" }) as const);
  return { span: 1, paragraphs };
}

export function bodyRow(cells: readonly PageCell[], keepWithNext = false): PageRow {
  return { role: "body", keepWithNext, cells };
}

export function headerRow(words: readonly string[]): PageRow {
  const cells = words.map((text) => ({ span: 1, paragraphs: [paragraph("table-head", text)] }));
  return { role: "header", keepWithNext: true, cells };
}

/** A shaded row that names what the rows below belong to. */
export function groupRow(text: string, span: number): PageRow {
  return {
    role: "group",
    keepWithNext: true,
    cells: [{ span, paragraphs: tableText(text, true) }],
  };
}

export function totalRow(cells: readonly PageCell[]): PageRow {
  return { role: "total", keepWithNext: false, cells: cells.map(inBold) };
}

function inBold(each: PageCell): PageCell {
  const paragraphs = each.paragraphs.map((line) => ({
    ...line,
    runs: line.runs.map((run) => ({ ...run, bold: true })),
  }));
  return { ...each, paragraphs };
}

/** The table, or a line that says there is nothing to show where it has no row but its header. */
export function tableOrNone(table: PageTable, none: string): PageBlock {
  const empty = table.rows.every((row) => row.role === "header");
  return empty ? paragraph("body", none) : table;
}

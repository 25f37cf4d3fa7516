import type { Block, TableRow, TextDocument } from "../../../src/docx/model/document";
import { readDocument } from "../../../src/docx/read/read-document";
import { KNOWN_MEETINGS } from "../../../src/domain/known-meetings";
import { readReport, type ReadReport } from "../../../src/report/read/read-report";
import { cell, makeDocx, paragraph, row, table } from "../../docx/make-docx";

/** A paragraph's text, or a table's rows; a cell's lines are its paragraphs. */
export type MadeBlock = string | readonly MadeRow[];

/** One text for each cell; a row of one cell goes across the table. */
export type MadeRow = readonly string[];

/** The line that tells which meeting the report is of. */
export const HELD = "Report of the WP2/TSAG meeting held in Geneva on 26-30 January 2026.";

/** Reads the blocks as the file's reader would hand them over. */
export function readMade(...blocks: readonly MadeBlock[]): ReadReport {
  return readReport(documentOf(blocks), { knownMeetings: KNOWN_MEETINGS });
}

export function codesOf({ findings }: ReadReport): readonly string[] {
  return findings.map(({ code }) => code);
}

/** Reads the same blocks from each kind of file that the add-in takes. */
export function readFromEachFormat(blocks: readonly MadeBlock[]): Record<string, ReadReport> {
  const read = (bytes: Uint8Array): ReadReport =>
    readReport(readDocument(bytes).document, { knownMeetings: KNOWN_MEETINGS });
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  return {
    ".docx": read(docxOf(blocks)),
    "plain text": read(encode(plainTextOf(blocks))),
    "clipboard HTML": read(encode(htmlOf(blocks))),
  };
}

function documentOf(blocks: readonly MadeBlock[]): TextDocument {
  let caption: string | null = null;
  const made = blocks.map((block, index): Block => {
    const number = String(index + 1);
    if (typeof block !== "string") return tableOf(block, `table ${number}`, caption);
    caption = block;
    const address = `paragraph ${number}`;
    return { kind: "paragraph", address, text: block, ...PLAIN };
  });
  return { blocks: made, notices: [] };
}

const PLAIN = { style: null, headingLevel: null, listLabel: null };

function tableOf(rows: readonly MadeRow[], address: string, caption: string | null): Block {
  return {
    kind: "table",
    address,
    caption,
    columnCount: widthOf(rows),
    rows: rows.map((cells, index) => rowOf(cells, `${address}, row ${String(index + 1)}`, rows)),
  };
}

function rowOf(cells: MadeRow, address: string, rows: readonly MadeRow[]): TableRow {
  return {
    address,
    isHeader: false,
    cells: cells.map((text, column) => ({
      address: `${address}, column ${String(column + 1)}`,
      column,
      columnSpan: spanOf(cells, rows),
      rowSpan: 1,
      blocks: [],
      text,
    })),
  };
}

function widthOf(rows: readonly MadeRow[]): number {
  return Math.max(...rows.map((cells) => cells.length));
}

/** A row of one cell goes across the table. */
function spanOf(cells: MadeRow, rows: readonly MadeRow[]): number {
  return cells.length === 1 ? widthOf(rows) : 1;
}

function docxOf(blocks: readonly MadeBlock[]): Uint8Array {
  const body = blocks.map((block) => {
    if (typeof block === "string") return paragraph(escape(block));
    return table(
      block.map((cells) => {
        const span = `<w:gridSpan w:val="${String(spanOf(cells, block))}"/>`;
        return row(
          cells.map((text) => {
            const lines = text.split("\n").map((line) => paragraph(escape(line)));
            return cell(lines.join(""), span);
          }),
        );
      }),
    );
  });
  return makeDocx({ body: body.join("") });
}

/** As Word saves it: a tab before each cell, a blank line after each row. */
function plainTextOf(blocks: readonly MadeBlock[]): string {
  return blocks
    .map((block) =>
      typeof block === "string"
        ? `${block}\n`
        : `\n${block.map((cells) => `${cells.map((text) => `\t${text}\n`).join("")}\n`).join("")}\n\n`,
    )
    .join("");
}

function htmlOf(blocks: readonly MadeBlock[]): string {
  const paragraphs = (text: string): string =>
    text
      .split("\n")
      .map((line) => `<p class=MsoNormal>${escape(line)}<o:p></o:p></p>`)
      .join("");
  const body = blocks.map((block) => {
    if (typeof block === "string") return paragraphs(block);
    const rows = block.map((cells) => {
      const span = `colspan=${String(spanOf(cells, block))}`;
      return `<tr>${cells.map((text) => `<td ${span}>${paragraphs(text)}</td>`).join("")}</tr>`;
    });
    return `<table class=MsoTableGrid border=1>${rows.join("\n")}</table>`;
  });
  return (
    '<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta charset="utf-8"></head>' +
    `<body><!--StartFragment-->${body.join("\n")}<!--EndFragment--></body></html>`
  );
}

function escape(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
}

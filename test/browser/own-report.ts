import { readFileSync } from "node:fs";
import { join } from "node:path";

import type { Block, TextDocument } from "../../src/docx/model/document";
import { readDocument } from "../../src/docx/read/read-document";
import { cell, makeDocx, paragraph, row, table } from "../docx/make-docx";

/** A file as a user chooses it in the pane. */
export interface ChosenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/**
 * A complete report in our own words, with a JCA that runs until the next meeting
 * beside its own: actions 3, 5, 40-02 and 61-04, JCA-Tides and JCA-Buoys.
 */
export function ownReport(): string {
  const golden = readFileSync(join(__dirname, "own-report.txt"), "utf8");
  return changed(golden, {
    "The parent SG90 agrees.":
      "The parent SG90 agrees.\n· JCA-Buoys is authorized to continue until the next TSAG meeting and moves its work to SG91.",
  });
}

/** A text with some of its words replaced; words that are not there are a mistake of the test. */
export function changed(text: string, words: Readonly<Record<string, string>>): string {
  return Object.entries(words).reduce((result, [from, to]) => {
    if (!result.includes(from)) throw new Error(`The report does not say "${from}".`);
    return result.replace(from, to);
  }, text);
}

export function textFile(text: string, name = "report.txt"): ChosenFile {
  return file(name, Buffer.from(text));
}

/** The same text laid out as a Word file. */
export function wordFile(text: string, name = "report.docx"): ChosenFile {
  const { document } = readDocument(Buffer.from(text), { fileName: "report.txt" });
  return file(name, Buffer.from(makeDocx({ body: bodyOf(document) })));
}

export function file(name: string, buffer: Buffer): ChosenFile {
  return { name, mimeType: "", buffer };
}

function bodyOf(document: TextDocument): string {
  return document.blocks.map(blockXml).join("");
}

function blockXml(block: Block): string {
  if (block.kind === "paragraph") {
    const label = block.listLabel === null ? "" : `${block.listLabel}\t`;
    return linesXml(label + block.text);
  }
  return table(
    block.rows.map(({ cells }) =>
      row(
        cells.map(({ text, columnSpan }) =>
          cell(linesXml(text), columnSpan > 1 ? `<w:gridSpan w:val="${columnSpan}"/>` : ""),
        ),
      ),
    ),
  );
}

function linesXml(text: string): string {
  return text
    .split("\n")
    .map((line) => paragraph(escapeXml(line)))
    .join("");
}

function escapeXml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Block, Table } from "../../../src/docx/model/document";
import { readDocument } from "../../../src/docx/read/read-document";

const folder = new URL("../../../../shared/reports/", `file://${__filename}`);
const isThere = existsSync(fileURLToPath(new URL("TSAG-TD164R3.docx", folder)));
const whereThere = isThere ? describe : describe.skip;

const read = (name: string): readonly Block[] =>
  readDocument(readFileSync(fileURLToPath(new URL(name, folder))), { fileName: name }).document
    .blocks;

whereThere("the January 2026 report (skipped where it is absent)", () => {
  test("has its ten tables, with their rows and columns", () => {
    const sizes = tables(read("TSAG-TD164R3.docx")).map(({ rows, columnCount }) => [
      rows.length,
      columnCount,
    ]);
    expect(sizes).toEqual([
      [1, 1],
      [3, 5],
      [4, 4],
      [2, 5],
      [5, 5],
      [15, 2],
      [15, 2],
      [25, 3],
      [8, 6],
      [83, 6],
    ]);
  });

  test("is read without a notice", () => {
    const bytes = readFileSync(fileURLToPath(new URL("TSAG-TD164R3.docx", folder)));
    const { document, revisions } = readDocument(bytes);
    expect([document.notices, revisions]).toEqual([[], 0]);
  });

  test("has the same cells as Word file and as plain text", () => {
    const cells = (name: string): string[][][] =>
      tables(read(name)).map(({ rows }) =>
        rows.map((row) => row.cells.map(({ text }) => tidy(text))),
      );
    expect(cells("TSAG-TD164R3.txt")).toEqual(cells("TSAG-TD164R3.docx"));
  });

  test("has the same headings and captions as Word file and as plain text", () => {
    const marks = (name: string): unknown[] =>
      read(name).flatMap((block) => {
        if (block.kind === "table") return [[block.address, tidy(block.caption ?? "")]];
        return block.headingLevel === null ? [] : [[block.headingLevel, tidy(block.text)]];
      });
    expect(marks("TSAG-TD164R3.txt")).toEqual(marks("TSAG-TD164R3.docx"));
  });
});

function tables(blocks: readonly Block[]): Table[] {
  return blocks.filter((block) => block.kind === "table");
}

/** Empty paragraphs of a cell are not told apart from the end of a row in plain text. */
function tidy(text: string): string {
  return text.replace(/\n+/g, "\n").trim();
}

import type { Block, TextDocument } from "../../src/docx/model/document";

/** A document as short lines: labels and headings marked, tables as arrays of their cells. */
export type Outline = string | readonly (readonly string[])[];

export function outline(document: TextDocument): Outline[] {
  return document.blocks.map(outlineBlock);
}

function outlineBlock(block: Block): Outline {
  if (block.kind === "paragraph") {
    const heading = block.headingLevel === null ? "" : `${"#".repeat(block.headingLevel)} `;
    const label = block.listLabel === null ? "" : `[${block.listLabel}] `;
    return `${heading}${label}${block.text}`;
  }
  return block.rows.map(({ cells }) =>
    cells.map(({ column, columnSpan, rowSpan, text }) => {
      const spans =
        columnSpan === 1 && rowSpan === 1 ? "" : ` ${String(columnSpan)}x${String(rowSpan)}`;
      return `${String(column)}${spans}: ${text}`;
    }),
  );
}

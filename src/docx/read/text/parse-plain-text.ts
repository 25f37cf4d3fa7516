import type { Block, Table, TextDocument } from "../../model/document";
import type { Bounds } from "../bounds";
import { requireWithin } from "../bounds";
import { isCellLine, readLineTable } from "./line-table";
import { readParagraphLine } from "./paragraph-line";
import { readTabbedTable } from "./tabbed-table";

interface ReadTable {
  readonly table: Table;
  readonly next: number;
}

/** The document that plain text of Word stands for: a paragraph a line, and its tables. */
export function parsePlainText(text: string, bounds: Bounds): TextDocument {
  requireWithin(bounds, "textLength", text.length);
  const lines = text
    .replace(/^\ufeff/, "")
    .split(/\r\n|[\r\n]/, bounds.paragraphs + 2)
    .map(tidyLine);
  if (lines.at(-1) === "") lines.pop();
  requireWithin(bounds, "paragraphs", lines.length);
  const blocks: Block[] = [];
  let caption: string | null = null;
  let tables = 0;
  let cells = 0;
  for (let index = 0; index < lines.length;) {
    const found = readTable(lines, index, `table ${String(tables + 1)}`, caption);
    if (found !== null) {
      tables += 1;
      for (const row of found.table.rows) cells += row.cells.length;
      requireWithin(bounds, "cells", cells);
      blocks.push(found.table);
      index = found.next;
      continue;
    }
    const address = `paragraph ${String(blocks.length - tables + 1)}`;
    const paragraph = readParagraphLine(lines[index] ?? "", address);
    if (/\S/.test(paragraph.text)) caption = paragraph.text;
    blocks.push(paragraph);
    index += 1;
  }
  return { blocks, notices: [] };
}

/** Marks of bookmarks are left out; a vertical tab is a line break in a paragraph or cell. */
function tidyLine(line: string): string {
  return line.replace(/\[bookmark: [^\][]*\]/g, "").replaceAll("\v", "\n");
}

function readTable(
  lines: readonly string[],
  start: number,
  address: string,
  caption: string | null,
): ReadTable | null {
  if (isCellLine(lines[start] ?? "")) return readLineTable(lines, start, address, caption);
  return readTabbedTable(lines, start, address, caption);
}

import type { Block, TextDocument } from "../../model/document";
import type { Bounds } from "../bounds";
import { requireWithin } from "../bounds";
import { isCellLine, readLineTable } from "./line-table";
import { readParagraphLine } from "./paragraph-line";

/** The document that Word's plain text stands for: paragraphs a line, tables cell by cell. */
export function parsePlainText(text: string, bounds: Bounds): TextDocument {
  requireWithin(bounds, "textLength", text.length);
  const lines = text.replace(/^\ufeff/, "").split(/\r\n|[\r\n]/);
  if (lines.at(-1) === "") lines.pop();
  requireWithin(bounds, "paragraphs", lines.length);
  const blocks: Block[] = [];
  let caption: string | null = null;
  let tables = 0;
  let cells = 0;
  for (let index = 0; index < lines.length;) {
    if (isCellLine(lines[index] ?? "")) {
      const { table, next } = readLineTable(
        lines,
        index,
        `table ${String((tables += 1))}`,
        caption,
      );
      for (const row of table.rows) cells += row.cells.length;
      requireWithin(bounds, "cells", cells);
      blocks.push(table);
      index = next;
    } else {
      const address = `paragraph ${String(blocks.length - tables + 1)}`;
      const paragraph = readParagraphLine(lines[index] ?? "", address);
      if (paragraph.text.trim() !== "") caption = paragraph.text;
      blocks.push(paragraph);
      index += 1;
    }
  }
  return { blocks, notices: [] };
}

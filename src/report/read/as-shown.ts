import type { Block, Paragraph, Table, TableCell, TextDocument } from "../../docx/model/document";
import { cleanText } from "./plain-text";

/**
 * The document as its page reads. A number that Word counts is no part of a paragraph's text:
 * here it is put back where it says more than an item's place, as in "WP2-1:", "Annex 1 –" or
 * the "1" of an otherwise empty cell. A table that only frames others gives way to what is in
 * it, and a cell says what the tables within it say. What needs no change is the same object.
 */
export function asShown(document: TextDocument): TextDocument {
  const blocks = document.blocks.flatMap(blocksOf);
  return areSame(blocks, document.blocks) ? document : { ...document, blocks };
}

function blocksOf(block: Block): readonly Block[] {
  if (!isTable(block)) return [labelled(block)];
  return isFrame(block)
    ? block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.blocks.flatMap(blocksOf)))
    : [tableOf(block)];
}

/** A word with a number, such as "WP2-1:", "Annex 1 –" or "Annex A"; not "1.2", "III" or "•". */
const NAMING_LABEL = /\p{L}{2,}(?:\S*\d|\s+(?:\d|[A-Z]\b))/u;

function labelled(paragraph: Paragraph): Paragraph {
  const { listLabel: label, text } = paragraph;
  if (label === null || !NAMING_LABEL.test(label)) return paragraph;
  return { ...paragraph, text: `${label.trim()} ${text}`, listLabel: null };
}

/** No row says two things, and a table stands in one of them: it is there for its border. */
function isFrame({ rows }: Table): boolean {
  const filled = rows.map(({ cells }) => cells.filter(({ blocks }) => blocks.some(saysAnything)));
  return (
    filled.every((cells) => cells.length <= 1) &&
    filled.some((cells) => cells.some(({ blocks }) => blocks.some(isTable)))
  );
}

function saysAnything(block: Block): boolean {
  return isTable(block) || cleanText(block.text) !== "";
}

function isTable(block: Block): block is Table {
  return block.kind === "table";
}

function tableOf(table: Table): Table {
  const rows = table.rows.map((row) => {
    const cells = row.cells.map(cellOf);
    return areSame(cells, row.cells) ? row : { ...row, cells };
  });
  return areSame(rows, table.rows) ? table : { ...table, rows };
}

function areSame(some: readonly unknown[], others: readonly unknown[]): boolean {
  return some.length === others.length && some.every((one, index) => one === others[index]);
}

function cellOf(cell: TableCell): TableCell {
  const text = cell.blocks.every((block) => !isTable(block) && labelled(block) === block)
    ? cell.text
    : cell.blocks.map(textOf).join("\n");
  const shown = cleanText(text) === "" ? numberOf(cell) : text;
  return shown === cell.text ? cell : { ...cell, text: shown };
}

/** What stands in a cell that Word numbers and nobody wrote in. */
function numberOf({ blocks, text }: TableCell): string {
  for (const block of blocks)
    if (!isTable(block) && /\p{N}/u.test(block.listLabel ?? "")) return block.listLabel ?? text;
  return text;
}

/** A table within a cell: a line for each row. */
function textOf(block: Block): string {
  if (!isTable(block)) return labelled(block).text;
  return tableOf(block)
    .rows.map(({ cells }) => cells.map(({ text }) => cleanText(text)).join(" "))
    .join("\n");
}

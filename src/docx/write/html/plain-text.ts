import type { PageBlock, PageDocument, PageParagraph, PageRow } from "../../model/page";

/**
 * The document for a program that takes no more than text: a line a paragraph, a line a row with
 * tabs between its cells, an empty line between sections. A row of one cell has a line for each
 * of its paragraphs.
 */
export function plainText({ sections }: PageDocument): string {
  return sections
    .map(({ blocks }) => blocks.flatMap(blockLines).join("\r\n"))
    .join("\r\n\r\n")
    .concat(sections.length === 0 ? "" : "\r\n");
}

function blockLines(block: PageBlock): readonly string[] {
  if (block.kind === "picture") return [oneLine(block.alternative)];
  return block.kind === "paragraph" ? [paragraphLine(block)] : block.rows.flatMap(rowLines);
}

/** Tabs in a paragraph part a label from its text. */
function paragraphLine({ runs }: PageParagraph): string {
  return runs
    .map((run) => run.text)
    .join("")
    .replace(/[\n\v\f\r]+/g, " ");
}

function rowLines({ cells }: PageRow): readonly string[] {
  const texts = cells.map(({ paragraphs }) =>
    paragraphs.map((each) => oneLine(paragraphLine(each))),
  );
  const [only = []] = texts;
  return texts.length === 1 ? only : [texts.map((lines) => lines.join(" ")).join("\t")];
}

function oneLine(text: string): string {
  return text.replace(/[\t\n\v\f\r]+/g, " ");
}

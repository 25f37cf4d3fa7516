import type {
  PageBlock,
  PageDocument,
  PageParagraph,
  PageTable,
} from "../../../src/docx/model/page";

/** What a person reads: a line a paragraph, ` | ` between cells, `/` between lines of a cell. */
export function printed(document: PageDocument): readonly string[] {
  return document.sections.flatMap((section) => section.blocks.flatMap(printedBlock));
}

export function tablesOf(document: PageDocument): readonly PageTable[] {
  const blocks: PageBlock[] = document.sections.flatMap((section) => [...section.blocks]);
  return blocks.filter((block) => block.kind === "table");
}

function printedBlock(block: PageBlock): readonly string[] {
  if (block.kind === "paragraph") return [textOf(block)];
  if (block.kind === "picture") return [`[${block.alternative}]`];
  return block.rows.map((row) =>
    row.cells.map((cell) => cell.paragraphs.map(textOf).join(" / ")).join(" | "),
  );
}

/** With plain hyphens and spaces for those that do not break. */
function textOf({ runs }: PageParagraph): string {
  return runs
    .map((run) => run.text)
    .join("")
    .replaceAll("\u2011", "-")
    .replaceAll("\u00a0", " ");
}

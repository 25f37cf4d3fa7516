import type { PageBlock, PageParagraph, PageRun, PageSection } from "../../docx/model/page";

/** Nothing to be seen; what stands beside it is set from left to right. */
const LEFT_TO_RIGHT_MARK = "\u200e";

const LETTER = /\p{L}/u;
const LAST_LETTER = /\p{L}(?=\P{L}*$)/u;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/**
 * The section with marks around what is no Arabic: in a paragraph that runs from right to left,
 * `73-06` would else be shown as 06-73, and the stop of an English sentence before it. Readers
 * take the marks off.
 */
export function marked(section: PageSection): PageSection {
  return { ...section, blocks: section.blocks.map(markedBlock) };
}

function markedBlock(block: PageBlock): PageBlock {
  if (block.kind === "picture") return block;
  if (block.kind === "paragraph") return markedParagraph(block);
  return {
    ...block,
    rows: block.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({
        ...cell,
        paragraphs: cell.paragraphs.map(markedParagraph),
      })),
    })),
  };
}

function markedParagraph(paragraph: PageParagraph): PageParagraph {
  const text = paragraph.runs.map((run) => run.text).join("");
  if (text === "") return paragraph;
  const opens = !RIGHT_TO_LEFT.test(LETTER.exec(text)?.[0] ?? "");
  const ends = !RIGHT_TO_LEFT.test(LAST_LETTER.exec(text)?.[0] ?? "");
  const last = paragraph.runs.length - 1;
  const runs = paragraph.runs.map((run, index): PageRun => {
    const before = opens && index === 0 ? LEFT_TO_RIGHT_MARK : "";
    const after = ends && index === last ? LEFT_TO_RIGHT_MARK : "";
    return before === "" && after === "" ? run : { ...run, text: before + run.text + after };
  });
  return { ...paragraph, runs };
}

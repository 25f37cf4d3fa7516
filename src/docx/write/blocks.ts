import type { PageBlock, PageTable } from "../model/page";
import { isInserted } from "./news-marks";
import { paragraphXml } from "./paragraph";
import { pictureParagraph } from "./picture/picture";
import { tablePieces } from "./table";
import type { WritingContext } from "./writing-context";

/**
 * The blocks as WordprocessingML, children of a w:body, w:tc or w:sdtContent. Its prefixes `w`
 * and `r` are bound where it is put, to the namespaces of namespaces.ts; any other it binds
 * itself. Styles, ids and relationships are those that the context gives; nothing else of the
 * document is needed, no part and no content type.
 *
 * `below` is what follows: a table ends in a hardly visible paragraph unless a paragraph comes
 * next, as two tables in a row would become one and no body or cell may end in a table.
 *
 * Throws RangeError where a row's cells do not fill its table's columns, and where `insertions`
 * has no instant.
 */
export function blocksXml(
  blocks: readonly PageBlock[],
  context: WritingContext,
  below: BelowBlocks = "other",
): string {
  return [...blockPieces(blocks, context, below)].join("");
}

/** The same piece by piece: a long text is far dearer to put together than to write as it comes. */
export function* blockPieces(
  blocks: readonly PageBlock[],
  context: WritingContext,
  below: BelowBlocks,
): Iterable<string> {
  for (const [index, block] of blocks.entries()) {
    if (block.kind === "table") yield* tablePieces(block, context);
    else yield blockXml(block, context);
    const next = blocks[index + 1]?.kind ?? below;
    if (block.kind === "table" && (next === "table" || next === "other")) yield fillerParagraph();
  }
}

export type BelowBlocks = "paragraph" | "other";

/**
 * A paragraph that is hardly visible, lest it should begin a page of its own below a table that
 * fills the last one; `properties` end its w:pPr.
 */
export function fillerParagraph(properties = ""): string {
  return `<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>${properties}</w:pPr></w:p>`;
}

function blockXml(block: Exclude<PageBlock, PageTable>, context: WritingContext): string {
  if (block.kind === "picture") return pictureParagraph(block, context);
  const markInserted = context.insertions !== null && isInserted(block);
  return paragraphXml(block, context, { keepNext: false, markInserted });
}

import type { PageDocument, PageSection } from "../model/page";
import { blockPieces, fillerParagraph, type BelowBlocks } from "./blocks";
import { bookmarkName } from "./bookmark-name";
import { RELATIONSHIPS_NAMESPACE, WORD_NAMESPACE, XML_DECLARATION } from "./namespaces";
import { ownContext } from "./own-context";
import type { PageHeads } from "./page-heads";
import type { Relationships } from "./relationships";
import type { WritingContext } from "./writing-context";

// Twips. A4 and the margins of ITU-T's templates: 2 cm all round.
const SHORT_EDGE = 11_907;
const LONG_EDGE = 16_840;
const MARGIN = 1134;

/** The text of word/document.xml in pieces; as they are made, the addresses of links join the relationships. */
export function* documentPieces(
  document: PageDocument,
  heads: PageHeads,
  relationships: Relationships,
): Iterable<string> {
  const own = ownContext(document, relationships);
  const last = document.sections.length - 1;
  yield `${XML_DECLARATION}<w:document xmlns:w="${WORD_NAMESPACE}" xmlns:r="${RELATIONSHIPS_NAMESPACE}"><w:body>`;
  for (const [index, section] of document.sections.entries()) {
    const context = { ...own, widthTwips: textWidth(section) };
    yield* sectionPieces(section, context, index === last ? "other" : "paragraph");
    const properties = sectionProperties(section, context, heads.ofSection(index));
    // Any section but the last ends in a paragraph that carries its properties.
    yield index === last ? properties : fillerParagraph(properties);
  }
  yield "</w:body></w:document>";
}

function textWidth({ orientation }: PageSection): number {
  return (orientation === "portrait" ? SHORT_EDGE : LONG_EDGE) - 2 * MARGIN;
}

function* sectionPieces(
  { name, blocks }: PageSection,
  context: WritingContext,
  below: BelowBlocks,
): Iterable<string> {
  const id = name === undefined ? null : context.nextId();
  if (id !== null) yield `<w:bookmarkStart w:id="${id}" w:name="${bookmarkName(name ?? "")}"/>`;
  // LibreOffice loses the words of pictures where a table is the first thing in the document.
  if (blocks[0]?.kind === "table" && blocks.some((block) => block.kind === "picture"))
    yield fillerParagraph();
  yield* blockPieces(blocks, context, below);
  if (id !== null) yield `<w:bookmarkEnd w:id="${id}"/>`;
}

function sectionProperties(
  { orientation }: PageSection,
  { direction }: WritingContext,
  { references, isTitlePage }: ReturnType<PageHeads["ofSection"]>,
): string {
  const size =
    orientation === "portrait"
      ? `<w:pgSz w:w="${SHORT_EDGE}" w:h="${LONG_EDGE}"/>`
      : `<w:pgSz w:w="${LONG_EDGE}" w:h="${SHORT_EDGE}" w:orient="landscape"/>`;
  return (
    `<w:sectPr>${references}<w:type w:val="nextPage"/>${size}` +
    `<w:pgMar w:top="${MARGIN}" w:right="${MARGIN}" w:bottom="${MARGIN}" w:left="${MARGIN}" w:header="567" w:footer="567" w:gutter="0"/>` +
    `${isTitlePage ? "<w:titlePg/>" : ""}${direction === "rtl" ? "<w:bidi/>" : ""}</w:sectPr>`
  );
}

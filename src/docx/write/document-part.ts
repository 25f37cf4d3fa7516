import type {
  PageBlock,
  PageParagraph,
  PagePicture,
  PageDocument,
  PageSection,
} from "../model/page";
import {
  FOOTER_RELATIONSHIP,
  RELATIONSHIPS_NAMESPACE,
  WORD_NAMESPACE,
  XML_DECLARATION,
} from "./package-parts";
import { paragraphXml } from "./paragraph";
import { tableXml } from "./table";

// Twips. A4 and the margins of ITU-T's templates: 2 cm all round.
const SHORT_EDGE = 11_907;
const LONG_EDGE = 16_840;
const MARGIN = 1134;

/** The text of word/document.xml. */
export function documentPart(document: PageDocument): string {
  const last = document.sections.length - 1;
  const sections = document.sections.map((section, index) => sectionXml(section, index === last));
  return (
    `${XML_DECLARATION}<w:document xmlns:w="${WORD_NAMESPACE}" xmlns:r="${RELATIONSHIPS_NAMESPACE}">` +
    `<w:body>${sections.join("")}</w:body></w:document>`
  );
}

function sectionXml(section: PageSection, isLast: boolean): string {
  const properties = sectionProperties(section);
  // Any section but the last ends in a paragraph that carries its properties.
  const end = isLast ? properties : fillerParagraph(properties);
  return blocksXml(section, isLast) + end;
}

function blocksXml(section: PageSection, isLast: boolean): string {
  const width = (section.orientation === "portrait" ? SHORT_EDGE : LONG_EDGE) - 2 * MARGIN;
  const blocks = section.blocks.map((block, index) => {
    const xml = blockXml(block, width);
    const below = section.blocks[index + 1]?.kind ?? (isLast ? "end" : "paragraph");
    // Two tables in a row would become one, and a body may not end in a table.
    return block.kind === "table" && below !== "paragraph" ? xml + fillerParagraph("") : xml;
  });
  return blocks.join("");
}

/** Hardly visible, lest it should begin a page of its own below a table that fills the last one. */
function fillerParagraph(section: string): string {
  return `<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>${section}</w:pPr></w:p>`;
}

function blockXml(block: PageBlock, widthTwips: number): string {
  if (block.kind === "table") return tableXml(block, widthTwips);
  return paragraphXml(block.kind === "picture" ? inWords(block) : block, false);
}

function inWords({ alternative }: PagePicture): PageParagraph {
  return { kind: "paragraph", role: "body", runs: [{ text: alternative }] };
}

function sectionProperties({ orientation }: PageSection): string {
  const size =
    orientation === "portrait"
      ? `<w:pgSz w:w="${SHORT_EDGE}" w:h="${LONG_EDGE}"/>`
      : `<w:pgSz w:w="${LONG_EDGE}" w:h="${SHORT_EDGE}" w:orient="landscape"/>`;
  return (
    `<w:sectPr><w:footerReference w:type="default" r:id="${FOOTER_RELATIONSHIP}"/><w:type w:val="nextPage"/>${size}` +
    `<w:pgMar w:top="${MARGIN}" w:right="${MARGIN}" w:bottom="${MARGIN}" w:left="${MARGIN}" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>`
  );
}

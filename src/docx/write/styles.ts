import type { ParagraphRole } from "../model/page";
import { WORD_NAMESPACE, XML_DECLARATION } from "./package-parts";
import { escapeXml } from "./xml-text";

/**
 * Ids and names as in the ITU-T templates, so that a table pasted into a TD takes that
 * document's own look. Source: docs/sources.md, "ITU-T templates".
 */
export const STYLE_IDS: Record<ParagraphRole, string | null> = {
  "annex-title": "AnnexNotitle",
  heading: "Headingb",
  body: null,
  "list-item": "enumlev1",
  "table-title": "TableNotitle",
  "table-head": "Tablehead",
  "table-text": "Tabletext",
  "cover-number": null,
  "cover-label": null,
  "cover-text": null,
};

export const TABLE_STYLE_ID = "TableGrid";

interface ParagraphStyle {
  readonly id: string;
  readonly name: string;
  readonly paragraph: string;
  readonly run: string;
}

const PARAGRAPH_STYLES: readonly ParagraphStyle[] = [
  {
    id: "AnnexNotitle",
    name: "Annex_No &amp; title",
    paragraph:
      '<w:keepNext/><w:keepLines/><w:spacing w:before="0" w:after="240"/><w:jc w:val="center"/><w:outlineLvl w:val="0"/>',
    run: '<w:b/><w:bCs/><w:sz w:val="28"/><w:szCs w:val="28"/>',
  },
  {
    id: "Headingb",
    name: "Heading_b",
    paragraph:
      '<w:keepNext/><w:keepLines/><w:spacing w:before="240" w:after="80"/><w:outlineLvl w:val="1"/>',
    run: "<w:b/><w:bCs/>",
  },
  {
    id: "enumlev1",
    name: "enumlev1",
    paragraph:
      '<w:tabs><w:tab w:val="left" w:pos="1531"/></w:tabs><w:spacing w:before="80"/><w:ind w:left="1531" w:hanging="1531"/>',
    run: "",
  },
  {
    id: "TableNotitle",
    name: "Table_No &amp; title",
    paragraph:
      '<w:keepNext/><w:keepLines/><w:spacing w:before="240" w:after="120"/><w:jc w:val="center"/>',
    run: "<w:b/><w:bCs/>",
  },
  {
    id: "Tablehead",
    name: "Table_head",
    paragraph: '<w:keepNext/><w:spacing w:before="80" w:after="80"/><w:jc w:val="center"/>',
    run: '<w:b/><w:bCs/><w:sz w:val="20"/><w:szCs w:val="20"/>',
  },
  {
    id: "Tabletext",
    name: "Table_text",
    paragraph: '<w:spacing w:before="40" w:after="40"/>',
    run: '<w:sz w:val="20"/><w:szCs w:val="20"/>',
  },
];

export function stylesPart(language: string): string {
  return (
    `${XML_DECLARATION}<w:styles xmlns:w="${WORD_NAMESPACE}">` +
    `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman" w:cs="Times New Roman"/><w:sz w:val="24"/><w:szCs w:val="24"/><w:lang w:val="${escapeXml(language)}" w:eastAsia="en-US" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>` +
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/><w:pPr><w:spacing w:before="120"/></w:pPr></w:style>' +
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>' +
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>' +
    PARAGRAPH_STYLES.map(paragraphStyle).join("") +
    '<w:style w:type="paragraph" w:styleId="Footer"><w:name w:val="footer"/><w:basedOn w:val="Normal"/><w:pPr><w:spacing w:before="0"/><w:jc w:val="center"/></w:pPr><w:rPr><w:sz w:val="20"/><w:szCs w:val="20"/></w:rPr></w:style>' +
    `<w:style w:type="table" w:styleId="${TABLE_STYLE_ID}"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/><w:tblPr>${GRID_BORDERS}</w:tblPr></w:style>` +
    "</w:styles>"
  );
}

const GRID_BORDERS = `<w:tblBorders>${["top", "left", "bottom", "right", "insideH", "insideV"]
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`)
  .join("")}</w:tblBorders>`;

function paragraphStyle({ id, name, paragraph, run }: ParagraphStyle): string {
  // The templates' names have underscores; the ids are what people call the styles.
  const alias = name === id ? "" : `<w:aliases w:val="${id}"/>`;
  const runProperties = run === "" ? "" : `<w:rPr>${run}</w:rPr>`;
  return `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/>${alias}<w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>${paragraph}</w:pPr>${runProperties}</w:style>`;
}

import { HOUSE_STYLES, type HouseStyle } from "./house-styles";
import { WORD_NAMESPACE, XML_DECLARATION } from "./namespaces";
import { boldXml, paragraphFormatXml, sizeXml } from "./paragraph-format";
import { GRID_BORDERS } from "./table-borders";
import { escapeXml } from "./xml-text";

export const TABLE_STYLE_ID = "TableGrid";
export const LINK_STYLE_ID = "Hyperlink";

/** The text of word/styles.xml, for text in this language (`en-GB`, `ar`, `zh-CN`). */
export function stylesPart(language: string, direction: "ltr" | "rtl"): string {
  const styles = Object.values(HOUSE_STYLES).filter((style) => style !== null);
  return (
    `${XML_DECLARATION}<w:styles xmlns:w="${WORD_NAMESPACE}">` +
    `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman" w:cs="Times New Roman"/><w:sz w:val="24"/><w:szCs w:val="24"/>${languageXml(language, direction)}</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>` +
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/><w:pPr><w:spacing w:before="120"/></w:pPr></w:style>' +
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>' +
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>' +
    styles.map(paragraphStyle).join("") +
    headStyle("Header", "header", 18) +
    headStyle("Footer", "footer", 20) +
    `<w:style w:type="character" w:styleId="${LINK_STYLE_ID}"><w:name w:val="Hyperlink"/><w:rPr><w:color w:val="0000FF"/><w:u w:val="single"/></w:rPr></w:style>` +
    `<w:style w:type="table" w:styleId="${TABLE_STYLE_ID}"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/><w:tblPr>${GRID_BORDERS}</w:tblPr></w:style>` +
    "</w:styles>"
  );
}

/**
 * The three kinds of scripts have a language each; ours is that of its own. Latin letters in a
 * Chinese or Arabic document are English: as Chinese they would be broken anywhere in a word.
 */
function languageXml(language: string, direction: "ltr" | "rtl"): string {
  const own = escapeXml(language);
  const eastAsian = /^(zh|ja|ko)\b/.test(language) ? own : "en-US";
  const bidirectional = direction === "rtl" ? own : "ar-SA";
  const latin = eastAsian === own || direction === "rtl" ? "en-GB" : own;
  return `<w:lang w:val="${latin}" w:eastAsia="${eastAsian}" w:bidi="${bidirectional}"/>`;
}

function paragraphStyle({ id, name, format }: HouseStyle): string {
  const alias = name === id ? "" : `<w:aliases w:val="${id}"/>`;
  const run = boldXml(format.bold) + sizeXml(format.halfPoints);
  const runProperties = run === "" ? "" : `<w:rPr>${run}</w:rPr>`;
  return `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${id}"><w:name w:val="${escapeXml(name)}"/>${alias}<w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>${paragraphFormatXml(format)}</w:pPr>${runProperties}</w:style>`;
}

function headStyle(id: string, name: string, halfPoints: number): string {
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:pPr><w:spacing w:before="0"/><w:jc w:val="center"/></w:pPr><w:rPr>${sizeXml(halfPoints)}</w:rPr></w:style>`;
}

import type { PageParagraph, PageRun } from "../model/page";
import { STYLE_IDS } from "./styles";
import { escapeXml } from "./xml-text";

const SPECIAL = /[\t\n\v\f\r\u2011]/;
const SPECIAL_PIECES = /\r\n|[\t\n\v\f\r\u2011]/g;

// The transitional schema's own words; "start" and "end" came later and older readers skip them.
const ALIGNMENTS = { start: "left", center: "center", end: "right" } as const;

/** `keepWithNext` keeps the paragraph on the page of the one below it. */
export function paragraphXml(paragraph: PageParagraph, keepWithNext: boolean): string {
  return `<w:p>${paragraphProperties(paragraph, keepWithNext)}${paragraph.runs.map(runXml).join("")}</w:p>`;
}

function paragraphProperties(paragraph: PageParagraph, keepWithNext: boolean): string {
  const styleId = STYLE_IDS[paragraph.role];
  const style = styleId === null ? "" : `<w:pStyle w:val="${styleId}"/>`;
  const keepNext = keepWithNext ? "<w:keepNext/>" : "";
  const align = paragraph.align ? `<w:jc w:val="${ALIGNMENTS[paragraph.align]}"/>` : "";
  const properties = style + keepNext + align;
  return properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`;
}

function runXml(run: PageRun): string {
  if (run.text === "") return "";
  const properties = run.bold ? "<w:rPr><w:b/><w:bCs/></w:rPr>" : "";
  return `<w:r>${properties}${textXml(run.text)}</w:r>`;
}

function textXml(text: string): string {
  if (!SPECIAL.test(text)) return pieceXml(text);
  let xml = "";
  let from = 0;
  for (const match of text.matchAll(SPECIAL_PIECES)) {
    xml += pieceXml(text.slice(from, match.index)) + specialXml(match[0]);
    from = match.index + match[0].length;
  }
  return xml + pieceXml(text.slice(from));
}

function pieceXml(piece: string): string {
  return piece === "" ? "" : `<w:t xml:space="preserve">${escapeXml(piece)}</w:t>`;
}

function specialXml(special: string): string {
  if (special === "\t") return "<w:tab/>";
  // Fonts lack U+2011 often enough that Word would print it from another one.
  return special === "\u2011" ? "<w:noBreakHyphen/>" : "<w:br/>";
}

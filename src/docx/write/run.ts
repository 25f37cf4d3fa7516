import type { PageRun } from "../model/page";
import { insertedRuns } from "./insertion";
import { isLinkAddress } from "./link-address";
import { boldXml, sizeXml, type ParagraphFormat } from "./paragraph-format";
import { directionPieces } from "./right-to-left";
import type { WritingContext } from "./writing-context";
import { escapeXml } from "./xml-text";

const SPECIALS = /[\t\n\v\f\r\u2011]+/g;
const SPECIAL = /\r\n|[^]/g;

/** What a run has from its paragraph. */
export interface RunPlace {
  /** How its text looks where the paragraph's style does not say it. */
  readonly format: ParagraphFormat | null;
  readonly rightToLeft: boolean;
}

export function runXml(run: PageRun, context: WritingContext, place: RunPlace): string {
  if (run.text === "") return "";
  const address = run.link !== undefined && isLinkAddress(run.link) ? run.link : null;
  const isTracked = run.inserted === true && context.insertions !== null;
  const plain = textRuns(run.text, runLook(run, address !== null, context, place), place);
  const runs = isTracked ? insertedRuns(plain, context) : plain;
  if (address === null) return runs;
  return `<w:hyperlink r:id="${escapeXml(context.relationshipTo(address))}">${runs}</w:hyperlink>`;
}

interface RunLook {
  readonly style: { readonly first: string; readonly color: string; readonly underline: string };
  readonly bold: boolean;
  readonly halfPoints: number | undefined;
}

function runLook(
  { bold, inserted }: PageRun,
  isLink: boolean,
  context: WritingContext,
  { format }: RunPlace,
): RunLook {
  const isBoldNews = inserted === true && context.insertions === null;
  return {
    style: isLink ? linkStyle(context) : NO_STYLE,
    bold: bold === true || isBoldNews || format?.bold === true,
    halfPoints: format?.halfPoints,
  };
}

const NO_STYLE = { first: "", color: "", underline: "" };

function linkStyle({ linkStyleId }: WritingContext): RunLook["style"] {
  if (linkStyleId !== null) {
    return { ...NO_STYLE, first: `<w:rStyle w:val="${escapeXml(linkStyleId)}"/>` };
  }
  return { first: "", color: '<w:color w:val="0000FF"/>', underline: '<w:u w:val="single"/>' };
}

function textRuns(text: string, look: RunLook, { rightToLeft }: RunPlace): string {
  if (!rightToLeft) return oneRun(text, look, "");
  return directionPieces(text)
    .map((piece) => oneRun(piece.text, look, piece.rightToLeft ? "<w:rtl/>" : ""))
    .join("");
}

function oneRun(text: string, { style, bold, halfPoints }: RunLook, rtl: string): string {
  const properties =
    style.first + boldXml(bold) + style.color + sizeXml(halfPoints) + style.underline + rtl;
  return `<w:r>${properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`}${textXml(text)}</w:r>`;
}

function textXml(text: string): string {
  return `<w:t xml:space="preserve">${escapeXml(text).replace(SPECIALS, specialsXml)}</w:t>`;
}

function specialsXml(specials: string): string {
  return `</w:t>${specials.replace(SPECIAL, specialXml)}<w:t xml:space="preserve">`;
}

function specialXml(special: string): string {
  if (special === "\t") return "<w:tab/>";
  // Fonts lack U+2011 often enough that Word would print it from another one.
  return special === "\u2011" ? "<w:noBreakHyphen/>" : "<w:br/>";
}

import type { PageParagraph } from "../model/page";
import { insertedMark } from "./insertion";
import { boldXml, paragraphFormatXml, sizeXml, type ParagraphFormat } from "./paragraph-format";
import { sidesOf, type ParagraphSides } from "./right-to-left";
import { runXml } from "./run";
import type { ParagraphLook, WritingContext } from "./writing-context";
import { escapeXml } from "./xml-text";

/** What the place of a paragraph asks of it. */
export interface ParagraphPlace {
  /** On the page of the paragraph below it. */
  readonly keepNext: boolean;
  /** Its end was inserted, too: when the insertion is refused it joins the paragraph below. */
  readonly markInserted: boolean;
}

const NO_FORMAT: ParagraphFormat = {};

export function paragraphXml(
  paragraph: PageParagraph,
  context: WritingContext,
  place: ParagraphPlace,
): string {
  const look = context.paragraphLooks[paragraph.role];
  const sides = sidesOf(paragraph, context.direction);
  const run = { format: look.format, rightToLeft: sides.rightToLeft };
  let runs = "";
  for (const each of paragraph.runs) runs += runXml(each, context, run);
  return `${openingXml(look, sides, place, context)}${runs}</w:p>`;
}

/** Openings without an insertion, by look: there are few of them, and many paragraphs. */
const openings = new WeakMap<ParagraphLook, Map<string, string>>();

function openingXml(
  look: ParagraphLook,
  sides: ParagraphSides,
  place: ParagraphPlace,
  context: WritingContext,
): string {
  if (place.markInserted) return newOpening(look, sides, place, insertedMark(context));
  const key = `${place.keepNext ? "k" : ""}${sides.rightToLeft ? "r" : ""}${sides.align ?? ""}`;
  const known = openings.get(look) ?? new Map<string, string>();
  openings.set(look, known);
  const opening = known.get(key) ?? newOpening(look, sides, place, "");
  known.set(key, opening);
  return opening;
}

function newOpening(
  { styleId, format }: ParagraphLook,
  { rightToLeft, align }: ParagraphSides,
  { keepNext }: ParagraphPlace,
  inserted: string,
): string {
  const properties =
    (styleId === null ? "" : `<w:pStyle w:val="${escapeXml(styleId)}"/>`) +
    paragraphFormatXml(format ?? NO_FORMAT, { keepNext, rightToLeft, align }) +
    markProperties(format, inserted);
  return `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}`;
}

/** The paragraph's mark is as high as its text, or an empty line would be another one. */
function markProperties(format: ParagraphFormat | null, inserted: string): string {
  const properties = inserted + boldXml(format?.bold) + sizeXml(format?.halfPoints);
  return properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`;
}

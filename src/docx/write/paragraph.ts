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
  const mark = markProperties(look.format, place.markInserted ? insertedMark(context) : "");
  const properties = paragraphProperties(look, sides, place) + mark;
  return `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;
}

function paragraphProperties(
  { styleId, format }: ParagraphLook,
  { rightToLeft, align }: ParagraphSides,
  { keepNext }: ParagraphPlace,
): string {
  const style = styleId === null ? "" : `<w:pStyle w:val="${escapeXml(styleId)}"/>`;
  return style + paragraphFormatXml(format ?? NO_FORMAT, { keepNext, rightToLeft, align });
}

/** The paragraph's mark is as high as its text, or an empty line would be another one. */
function markProperties(format: ParagraphFormat | null, inserted: string): string {
  const properties = inserted + boldXml(format?.bold) + sizeXml(format?.halfPoints);
  return properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`;
}

import type { PageParagraph } from "../model/page";
import { insertedMark } from "./insertion";
import { boldXml, paragraphFormatXml, sizeXml, type ParagraphFormat } from "./paragraph-format";
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
  let runs = "";
  for (const run of paragraph.runs) runs += runXml(run, context, look.format);
  return `<w:p>${paragraphProperties(paragraph, look, context, place)}${runs}</w:p>`;
}

function paragraphProperties(
  { align }: PageParagraph,
  { styleId, format }: ParagraphLook,
  context: WritingContext,
  { keepNext, markInserted }: ParagraphPlace,
): string {
  const rightToLeft = context.direction === "rtl";
  const mark = markProperties(format, markInserted ? insertedMark(context) : "");
  const properties =
    (styleId === null ? "" : `<w:pStyle w:val="${escapeXml(styleId)}"/>`) +
    paragraphFormatXml(format ?? NO_FORMAT, { keepNext, rightToLeft, align }) +
    mark;
  return properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`;
}

/** The paragraph's mark is as high as its text, or an empty line would be another one. */
function markProperties(format: ParagraphFormat | null, inserted: string): string {
  const properties = inserted + boldXml(format?.bold) + sizeXml(format?.halfPoints);
  return properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`;
}

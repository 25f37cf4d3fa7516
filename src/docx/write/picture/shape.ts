import type { PagePicture, PageShape } from "../../model/page";
import { isLeftToRight } from "../right-to-left";
import type { WritingContext } from "../writing-context";
import { escapeXmlLine } from "../xml-text";
import { emus } from "./emus";
import { insideOf, wordsBox, type Box } from "./words-box";

const COLOUR = /^[0-9A-Fa-f]{6}$/;

type Words = Extract<PageShape, { kind: "words" }>;

/** A shape of the picture, as wps:wsp. Throws RangeError where its colour is none. */
export function shapeXml(shape: PageShape, picture: PagePicture, context: WritingContext): string {
  const id = context.nextId();
  const fill = colourXml(shape.fill);
  if (shape.kind === "rectangle") {
    return rectangleXml(id, insideOf(picture, shape), fill);
  }
  const text = `<wps:txbx><w:txbxContent>${wordsParagraph(shape, context)}</w:txbxContent></wps:txbx>`;
  const body =
    '<wps:bodyPr wrap="none" lIns="0" tIns="0" rIns="0" bIns="0" anchor="t"><a:noAutofit/></wps:bodyPr>';
  const box = wordsBox(shape, picture, context.direction);
  return wordShape(id, "Words", '<wps:cNvSpPr txBox="1"/>', box, "<a:noFill/>", text + body);
}

/** A rectangle as large as the picture that shows nothing. */
export function frameXml(picture: PagePicture, context: WritingContext): string {
  const { widthPoints: width, heightPoints: height } = picture;
  return rectangleXml(context.nextId(), { x: 0, y: 0, width, height }, "<a:noFill/>");
}

function rectangleXml(id: number, box: Box, fill: string): string {
  return wordShape(id, "Rectangle", "<wps:cNvSpPr/>", box, fill, "<wps:bodyPr/>");
}

function wordShape(
  id: number,
  name: string,
  kind: string,
  { x, y, width, height }: Box,
  fill: string,
  body: string,
): string {
  return (
    `<wps:wsp><wps:cNvPr id="${id}" name="${name} ${id}"/>${kind}<wps:spPr>` +
    `<a:xfrm><a:off x="${emus(x)}" y="${emus(y)}"/><a:ext cx="${emus(width)}" cy="${emus(height)}"/></a:xfrm>` +
    `<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>${fill}<a:ln><a:noFill/></a:ln></wps:spPr>${body}</wps:wsp>`
  );
}

function colourXml(fill: string): string {
  if (!COLOUR.test(fill)) throw new RangeError(`“${fill}” is no colour such as 1F4E79.`);
  return `<a:solidFill><a:srgbClr val="${fill}"/></a:solidFill>`;
}

function wordsParagraph(words: Words, { direction }: WritingContext): string {
  const { text, sizePoints, bold, fill, align } = words;
  const rightToLeft = direction === "rtl";
  const side = { start: "left", center: "center", end: "right" }[align];
  const size = Math.max(2, Math.round(sizePoints * 2));
  return (
    `<w:p><w:pPr>${rightToLeft ? "<w:bidi/>" : ""}<w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/>` +
    `<w:ind w:left="0" w:right="0" w:firstLine="0"/><w:jc w:val="${side}"/></w:pPr><w:r><w:rPr>` +
    '<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/>' +
    `${bold ? "<w:b/><w:bCs/>" : ""}<w:color w:val="${fill}"/><w:sz w:val="${size}"/><w:szCs w:val="${size}"/>` +
    `${rightToLeft && !isLeftToRight(text) ? "<w:rtl/>" : ""}</w:rPr>` +
    `<w:t xml:space="preserve">${escapeXmlLine(text)}</w:t></w:r></w:p>`
  );
}

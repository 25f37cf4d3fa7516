import type { PagePicture } from "../../model/page";
import { paragraphXml } from "../paragraph";
import type { WritingContext } from "../writing-context";
import { escapeXmlLine } from "../xml-text";
import { DRAWING_NAMESPACES, GROUP_NAMESPACE } from "./drawing-namespaces";
import { emus } from "./emus";
import { frameXml, shapeXml } from "./shape";

/**
 * A paragraph that holds the picture: a group of Word's own shapes in the line, with the
 * alternative text as its description. A program that knows no such group shows that text.
 */
export function pictureParagraph(picture: PagePicture, context: WritingContext): string {
  if (picture.shapes.length === 0) return inWords(picture, context);
  const { alternative } = picture;
  const id = context.nextId();
  return (
    '<w:p><w:pPr><w:spacing w:before="120" w:after="120"/><w:jc w:val="center"/></w:pPr>' +
    `<w:r><mc:AlternateContent${DRAWING_NAMESPACES}><mc:Choice Requires="wpg"><w:drawing>` +
    `<wp:inline distT="0" distB="0" distL="0" distR="0">${extentXml(picture, "wp:extent")}` +
    `<wp:docPr id="${id}" name="Picture ${id}" descr="${escapeXmlLine(alternative)}"/><wp:cNvGraphicFramePr/>` +
    `<a:graphic><a:graphicData uri="${GROUP_NAMESPACE}">${groupXml(picture, context)}</a:graphicData></a:graphic>` +
    `</wp:inline></w:drawing></mc:Choice><mc:Fallback><w:t xml:space="preserve">${escapeXmlLine(alternative)}</w:t></mc:Fallback>` +
    "</mc:AlternateContent></w:r></w:p>"
  );
}

function groupXml(picture: PagePicture, context: WritingContext): string {
  const shapes = picture.shapes.map((shape) => shapeXml(shape, picture, context));
  return (
    '<wpg:wgp><wpg:cNvGrpSpPr/><wpg:grpSpPr><a:xfrm><a:off x="0" y="0"/>' +
    `${extentXml(picture, "a:ext")}<a:chOff x="0" y="0"/>${extentXml(picture, "a:chExt")}</a:xfrm></wpg:grpSpPr>` +
    // The frame holds the group to the picture's size, whatever the shapes leave empty.
    `${frameXml(picture, context)}${shapes.join("")}</wpg:wgp>`
  );
}

function extentXml({ widthPoints, heightPoints }: PagePicture, name: string): string {
  return `<${name} cx="${emus(widthPoints)}" cy="${emus(heightPoints)}"/>`;
}

function inWords({ alternative }: PagePicture, context: WritingContext): string {
  const words = { kind: "paragraph", role: "body", runs: [{ text: alternative }] } as const;
  return paragraphXml(words, context, { keepNext: false, markInserted: false });
}

import type { PageParagraph, PageRun } from "../../model/page";
import { isLinkAddress } from "../link-address";
import { sidesOf } from "../right-to-left";
import type { HtmlContext } from "./html-context";
import { classOf, sideOf } from "./html-styles";
import { escapeHtml, escapeHtmlLine, textHtml } from "./html-text";

/** What the place of a paragraph asks of it. */
export interface HtmlPlace {
  readonly keepNext?: boolean;
  readonly onNewPage?: boolean;
}

export function paragraphHtml(
  paragraph: PageParagraph,
  context: HtmlContext,
  place: HtmlPlace = {},
): string {
  const { role, runs } = paragraph;
  const text = runs.map((run) => run.text).join("");
  const { rightToLeft, align } = sidesOf(paragraph, context.direction);
  const isTurned = context.direction === "rtl" && !rightToLeft;
  const style = [
    ...(align === undefined ? [] : [`text-align:${sideOf(align, rightToLeft ? "rtl" : "ltr")}`]),
    ...(place.keepNext ? ["page-break-after:avoid"] : []),
    ...(place.onNewPage ? ["page-break-before:always"] : []),
  ].join(";");
  const styled = style === "" ? "" : ` style="${style}"`;
  // Word takes a paragraph without text for none.
  const content =
    text === "" ? "<o:p>&nbsp;</o:p>" : runs.map((run) => runHtml(run, context)).join("");
  return `<p class="${classOf(role)}"${isTurned ? ' dir="ltr"' : ""}${styled}>${content}</p>`;
}

function runHtml(run: PageRun, { insertions }: HtmlContext): string {
  if (run.text === "") return "";
  const isTracked = run.inserted === true && insertions !== null;
  let html = textHtml(run.text);
  if (run.bold === true || (run.inserted === true && !isTracked)) html = `<b>${html}</b>`;
  if (run.link !== undefined && isLinkAddress(run.link)) {
    html = `<a href="${escapeHtml(run.link)}">${html}</a>`;
  }
  if (!isTracked) return html;
  const { author, at } = insertions;
  return `<ins cite="mailto:${escapeHtmlLine(encodeURIComponent(wellFormed(author)))}" datetime="${escapeHtmlLine(at)}">${html}</ins>`;
}

/** encodeURIComponent throws where half of a surrogate pair stands alone. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, "\ufffd");
}

import { decodeHtmlText } from "./html-entities";

export interface HtmlHandler {
  startTag(name: string, attributes: ReadonlyMap<string, string>): void;
  endTag(name: string): void;
  text(text: string): void;
}

/** Elements whose content is no markup, and none of the document's text either. */
const rawElements = new Set(["script", "style", "textarea", "title", "xmp", "noscript", "iframe"]);

/** Attributes of a tag that are kept. */
const mostAttributes = 100;
/** Where a tag, a comment or a declaration begins; any other "<" is text. */
const markupPattern = /<(?=[A-Za-z!?]|\/[A-Za-z])/g;
const tagPattern = /<(\/?)([A-Za-z][^\s/>]*)/y;
const attributePattern = /[\s/]*([^\s/>=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]*)))?/y;

/**
 * Splits HTML into tags and text as tolerantly as it is written: comments, declarations and
 * Word's conditional marks are dropped, what is no tag is text.
 */
export function scanHtml(html: string, handler: HtmlHandler): void {
  let position = 0;
  while (position < html.length) {
    markupPattern.lastIndex = position;
    const open = markupPattern.exec(html)?.index ?? html.length;
    if (open > position) handler.text(decodeHtmlText(html.slice(position, open)));
    if (open === html.length) return;
    position = markup(html, open, handler);
  }
}

/** Reads what begins with "<"; answers where it ends. */
function markup(html: string, open: number, handler: HtmlHandler): number {
  const phantom = phantomRow(html, open);
  if (phantom !== null) return phantom;
  if (html.startsWith("<!--", open)) return after(html, "-->", open + 4);
  const next = html.charAt(open + 1);
  if (next === "!" || next === "?") return after(html, ">", open + 2);
  tagPattern.lastIndex = open;
  const tag = tagPattern.exec(html);
  if (tag === null) {
    handler.text("<");
    return open + 1;
  }
  const name = (tag[2] ?? "").toLowerCase();
  const attributes = new Map<string, string>();
  const end = readAttributes(html, tagPattern.lastIndex, attributes);
  if (tag[1] === "/") {
    handler.endTag(name);
    return end;
  }
  if (rawElements.has(name)) return html.charAt(end - 2) === "/" ? end : afterRaw(html, name, end);
  handler.startTag(name, attributes);
  if (html.charAt(end - 2) === "/") handler.endTag(name);
  return end;
}

/** A row without content that Word adds for browsers, to align columns; answers its end. */
function phantomRow(html: string, open: number): number | null {
  const start = /<!(?:--)?\[if !supportMisalignedColumns\]/y;
  start.lastIndex = open;
  if (!start.test(html)) return null;
  return after(html, ">", after(html, "[endif]", open));
}

function readAttributes(html: string, start: number, attributes: Map<string, string>): number {
  let position = start;
  for (;;) {
    attributePattern.lastIndex = position;
    const match = attributePattern.exec(html);
    if (match === null) return after(html, ">", position);
    const name = (match[1] ?? "").toLowerCase();
    const value = match[2] ?? match[3] ?? match[4] ?? "";
    if (!attributes.has(name) && attributes.size < mostAttributes) {
      attributes.set(name, decodeHtmlText(value));
    }
    position = attributePattern.lastIndex;
  }
}

function afterRaw(html: string, name: string, start: number): number {
  const closing = new RegExp(`</${name}[\\s/>]`, "gi");
  closing.lastIndex = start;
  const match = closing.exec(html);
  return match === null ? html.length : after(html, ">", match.index);
}

function after(html: string, terminator: string, from: number): number {
  const end = html.indexOf(terminator, from);
  return end < 0 ? html.length : end + terminator.length;
}

import type { Block, Bookmark } from "../../model/document";
import type { Bounds } from "../bounds";
import { requireWithin } from "../bounds";
import { isSymbolFont, symbolText } from "../word/symbols";
import { HtmlLists, wordListLabel } from "./html-lists";
import { HtmlStory } from "./html-story";
import type { HtmlHandler } from "./html-tokens";

interface OpenElement {
  readonly name: string;
  /** What to undo at its end. */
  readonly isMuted: boolean;
  readonly isLabel: boolean;
  /** A span that stands for a tab; its blanks are not read. */
  readonly isTab: boolean;
  /** The font of signs in force before it; absent where it sets none. */
  readonly outerFont?: string | null;
}

const voidElements = new Set(
  "area base br col embed hr img input link meta param source track wbr".split(" "),
);
const droppedElements = new Set("head xml svg template object select math".split(" "));
const lineElements = new Set(
  "p div h1 h2 h3 h4 h5 h6 li dt dd blockquote pre address center section article header footer form".split(
    " ",
  ),
);
const tableParts = new Set("table thead tbody tfoot tr td th caption".split(" "));

/** Turns the tags of HTML into lines, cells and tables; end tags may be missing. */
export class HtmlReader implements HtmlHandler {
  revisions = 0;
  private readonly story: HtmlStory;
  private readonly open: OpenElement[] = [];
  private readonly lists = new HtmlLists();
  private muted = 0;
  private tabs = 0;
  private labels = 0;
  private label = "";
  /** The font in force where it is one of signs. */
  private symbolFont: string | null = null;

  constructor(
    private readonly view: "accepted" | "original",
    private readonly bounds: Bounds,
  ) {
    this.story = new HtmlStory(bounds);
  }

  finish(): Block[] {
    return this.story.finish();
  }

  bookmarks(): readonly Bookmark[] {
    return this.story.bookmarks;
  }

  text(source: string): void {
    if (this.muted > 0 || this.tabs > 0) return;
    const text = this.symbolFont === null ? source : signsText(this.symbolFont, source);
    if (this.labels > 0) this.label += text;
    else if (this.story.hasLine() || /[^ \t\r\n\f]/.test(text)) this.story.addText(text);
  }

  startTag(name: string, attributes: ReadonlyMap<string, string>): void {
    if (name === "br" && this.muted === 0) this.story.addMark("\n");
    if (name === "body") this.endTag("head");
    if (voidElements.has(name)) return;
    this.closeImplied(name);
    const style = (attributes.get("style") ?? "").toLowerCase();
    const element: OpenElement = {
      name,
      isMuted: this.isLeftOut(name, style) || isEndOfParagraph(attributes),
      isLabel: /mso-list:\s*ignore/.test(style),
      isTab: /mso-tab-count/.test(style),
      ...this.enterFont(style, attributes),
    };
    this.open.push(element);
    requireWithin(this.bounds, "depth", this.open.length);
    if (element.isTab && this.muted === 0) this.story.addMark("\t".repeat(tabCount(style)));
    this.muted += Number(element.isMuted);
    this.labels += Number(element.isLabel);
    this.tabs += Number(element.isTab);
    if (this.muted === 0) this.startElement(name, attributes);
  }

  endTag(name: string): void {
    const at = this.findOpen(name);
    if (at < 0) return;
    while (this.open.length > at) this.leave(this.open.pop());
  }

  private startElement(name: string, attributes: ReadonlyMap<string, string>): void {
    if (lineElements.has(name)) this.startLine(name, attributes);
    else if (name === "ul" || name === "ol") this.lists.start(name, attributes);
    else if (name === "table") this.story.startTable();
    else if (name === "thead") this.inHead(true);
    else if (name === "tr") this.story.startRow();
    else if (name === "td" || name === "th") this.story.startCell(attributes);
    else if (name === "a") this.startAnchor(attributes);
  }

  private enterFont(
    style: string,
    attributes: ReadonlyMap<string, string>,
  ): { outerFont: string | null } | null {
    const font = fontOf(style, attributes);
    if (font === null) return null;
    const outerFont = this.symbolFont;
    this.symbolFont = isSymbolFont(font) ? font : null;
    return { outerFont };
  }

  private startLine(name: string, attributes: ReadonlyMap<string, string>): void {
    const level = /^h([1-6])$/.exec(name)?.[1] ?? headingRole(attributes);
    const label = name === "li" ? this.lists.next(attributes) : null;
    // A paragraph that opens a list item is the item itself.
    if (name === "p" && this.open.at(-2)?.name === "li" && this.story.isAtLabel()) return;
    const isExplicit = name === "p" || name === "li" || level !== null;
    const style = attributes.get("class") ?? null;
    this.story.startLine(style, level === null ? null : Number(level), label, isExplicit);
  }

  private leave(element: OpenElement | undefined): void {
    if (element === undefined) return;
    this.muted -= Number(element.isMuted);
    this.tabs -= Number(element.isTab);
    if (element.isLabel) this.endLabel();
    if (element.outerFont !== undefined) this.symbolFont = element.outerFont;
    if (!element.isMuted && this.muted === 0) this.endElement(element.name);
  }

  private endElement(name: string): void {
    if (name === "a") this.story.endLink();
    if (lineElements.has(name)) this.story.endLine();
    else if (name === "ul" || name === "ol") this.lists.end();
    else if (name === "table") this.story.endTable();
    else if (name === "thead") this.inHead(false);
    else if (name === "tr") this.story.endRow();
    else if (name === "td" || name === "th") this.story.endCell();
  }

  /** A link, a bookmark, or both. */
  private startAnchor(attributes: ReadonlyMap<string, string>): void {
    const name = attributes.get("name");
    if (name !== undefined && name !== "" && this.labels === 0) this.story.addBookmark(name);
    this.story.startLink(attributes.get("href") ?? null);
  }

  private inHead(isInHead: boolean): void {
    const table = this.story.table();
    if (table) table.isInHead = isInHead;
  }

  private endLabel(): void {
    this.labels -= 1;
    const label = wordListLabel(this.label);
    this.label = "";
    if (label !== "" && this.muted === 0) this.story.setLabel(label);
  }

  private isLeftOut(name: string, style: string): boolean {
    if (name === "ins" || name === "del") {
      this.revisions += 1;
      return name === (this.view === "accepted" ? "del" : "ins");
    }
    return droppedElements.has(name) || /display:\s*none|mso-hide:\s*all/.test(style);
  }

  /** End tags that HTML lets a writer leave out. */
  private closeImplied(name: string): void {
    if (lineElements.has(name) || name === "table" || name === "ul" || name === "ol") {
      this.endTag("p");
    }
    if (name === "li") this.endWithin("li", ["ul", "ol"]);
    if (name === "td" || name === "th") {
      this.endTag("td");
      this.endTag("th");
    }
    if (name === "tr" || /^t(head|body|foot)$/.test(name)) this.endWithin("tr", ["table"]);
  }

  private endWithin(name: string, walls: readonly string[]): void {
    for (let at = this.open.length - 1; at >= 0; at -= 1) {
      const open = this.open[at]?.name ?? "";
      if (walls.includes(open)) return;
      if (open !== name) continue;
      while (this.open.length > at) this.leave(this.open.pop());
      return;
    }
  }

  /** The innermost open element of that name; tags in a cell do not reach out of it. */
  private findOpen(name: string): number {
    const isTablePart = tableParts.has(name);
    for (let at = this.open.length - 1; at >= 0; at -= 1) {
      const open = this.open[at]?.name ?? "";
      if (open === name) return at;
      if (open === "table" || (!isTablePart && (open === "td" || open === "th"))) return -1;
    }
    return -1;
  }
}

/** Word for the web writes a blank for the mark at a paragraph's end. */
function isEndOfParagraph(attributes: ReadonlyMap<string, string>): boolean {
  return /(^|\s)EOP(\s|$)/.test(attributes.get("class") ?? "");
}

function headingRole(attributes: ReadonlyMap<string, string>): string | null {
  if (attributes.get("role") !== "heading") return null;
  return /^[1-9]$/.exec(attributes.get("aria-level") ?? "")?.[0] ?? null;
}

/** The first font that a style or <font> names; null where it names none. */
function fontOf(style: string, attributes: ReadonlyMap<string, string>): string | null {
  const family = /(?:^|;)\s*font-family:\s*["']?([^;,"']+)/.exec(style)?.[1];
  const shorthand = /(?:^|;)\s*font:/.test(style) ? "" : null;
  return family?.trim() ?? shorthand ?? attributes.get("face") ?? null;
}

/** Blanks are blanks in any font. */
function signsText(font: string, text: string): string {
  return Array.from(text, (character) =>
    /[\s\u00a0]/.test(character) ? character : (symbolText(font, character) ?? "\ufffd"),
  ).join("");
}

function tabCount(style: string): number {
  const count = Number(/mso-tab-count:\s*(\d{1,2})/.exec(style)?.[1] ?? 1);
  return Math.min(Math.max(count, 1), 20);
}

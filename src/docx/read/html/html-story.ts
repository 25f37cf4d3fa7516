import type { Block, Bookmark, Link } from "../../model/document";
import type { Bounds } from "../bounds";
import { requireWithin } from "../bounds";
import { trimmed, trimmedEnd } from "../trimmed";
import { HtmlTable } from "./html-table";

interface Container {
  readonly blocks: Block[];
  readonly address: string;
  paragraphs: number;
  lastText: string | null;
}

interface Line {
  text: string;
  /** Blanks have followed the text; they show only where more of it comes. */
  hasBlank: boolean;
  /** The text ends with a tab or a line break; blanks after it do not show. */
  isAfterMark: boolean;
  readonly style: string | null;
  readonly headingLevel: number | null;
  listLabel: string | null;
  readonly links: LinePart[];
  /** An empty paragraph counts where its element says paragraph. */
  readonly isExplicit: boolean;
}

/** A link within a line; its text is cut out once, when the line ends. */
interface LinePart {
  readonly href: string;
  readonly start: number;
  readonly end: number;
}

interface OpenLink {
  /** Null for an anchor that leads nowhere. */
  readonly href: string | null;
  readonly line: Line | null;
  readonly start: number;
}

/** Builds blocks from the lines and tables of HTML. Blanks run together as browsers do it. */
export class HtmlStory {
  readonly bookmarks: Bookmark[] = [];
  private container: Container = newContainer("");
  private readonly waitingBookmarks: string[] = [];
  private readonly openLinks: OpenLink[] = [];
  private line: Line | null = null;
  private readonly outer: Container[] = [];
  private readonly tables: HtmlTable[] = [];
  private tableCount = 0;
  private cells = 0;
  private paragraphs = 0;

  constructor(private readonly bounds: Bounds) {}

  finish(): Block[] {
    while (this.tables.length > 0) this.endTable();
    this.endLine();
    return this.container.blocks;
  }

  /** The innermost open table. */
  table(): HtmlTable | undefined {
    return this.tables.at(-1);
  }

  startLine(
    style: string | null,
    headingLevel: number | null,
    listLabel: string | null,
    isExplicit = true,
  ): void {
    this.endLine();
    this.line = { ...emptyLine(), style, headingLevel, listLabel, isExplicit };
  }

  /** A list item has begun and says nothing yet. */
  isAtLabel(): boolean {
    return this.line !== null && this.line.listLabel !== null && this.line.text === "";
  }

  hasLine(): boolean {
    return this.line !== null;
  }

  setLabel(label: string): void {
    this.openLine().listLabel = label;
  }

  addText(text: string): void {
    // Nothing here looks at the line's text so far: it may have come in a million pieces.
    const line = this.openLine();
    const collapsed = collapseBlanks(text);
    const words = trimmed(collapsed, " ");
    const showsBlank = line.text !== "" && !line.isAfterMark;
    if (showsBlank && collapsed.startsWith(" ")) line.hasBlank = true;
    if (words === "") return;
    line.text += line.hasBlank ? ` ${words}` : words;
    line.hasBlank = collapsed.endsWith(" ");
    line.isAfterMark = false;
  }

  /** A tab or a line break: blanks before it are not shown. */
  addMark(mark: string): void {
    const line = this.openLine();
    line.text += mark;
    line.hasBlank = false;
    line.isAfterMark = true;
  }

  /** A named place: it has the address of the paragraph that is open or comes next. */
  addBookmark(name: string): void {
    this.waitingBookmarks.push(name);
  }

  startLink(href: string | null): void {
    this.openLinks.push({ href, line: this.line, start: this.line?.text.length ?? 0 });
  }

  /** A link that goes over several lines is the text's alone. */
  endLink(): void {
    const open = this.openLinks.pop();
    const { line } = this;
    if (open === undefined || line === null || (open.line ?? line) !== line) return;
    if (open.href === null || open.href === "") return;
    line.links.push({ href: open.href, start: open.start, end: line.text.length });
  }

  endLine(): void {
    const { line, container } = this;
    this.line = null;
    if (line === null) return;
    const text = trimmedEnd(line.text, " \n");
    if (text === "" && !line.isExplicit) return;
    this.paragraphs += 1;
    requireWithin(this.bounds, "paragraphs", this.paragraphs);
    container.paragraphs += 1;
    const { style, headingLevel, listLabel } = line;
    const name = `paragraph ${String(container.paragraphs)}`;
    const address = container.address === "" ? name : `${container.address}, ${name}`;
    for (const bookmark of this.waitingBookmarks.splice(0)) {
      this.bookmarks.push({ name: bookmark, address });
    }
    container.blocks.push({
      kind: "paragraph",
      address,
      text: text === "\u00a0" ? "" : text,
      style,
      headingLevel,
      listLabel,
      ...(line.links.length > 0 && { links: linksOf(line) }),
    });
    if (/\S/.test(text)) container.lastText = text;
  }

  startTable(): void {
    this.endLine();
    const outer = this.table();
    const isNested = outer !== undefined && outer.cell !== null;
    const number = isNested
      ? `${outer.number}.${String((outer.nestedTables += 1))}`
      : String((this.tableCount += 1));
    this.tables.push(new HtmlTable(number, this.container.lastText));
  }

  endTable(): void {
    this.endRow();
    const table = this.tables.pop()?.finish() ?? null;
    if (table !== null) this.container.blocks.push(table);
  }

  startRow(): void {
    this.endRow();
    this.countCells(1);
    this.table()?.startRow();
  }

  endRow(): void {
    this.endCell();
    this.table()?.endRow();
  }

  startCell(attributes: ReadonlyMap<string, string>): void {
    const table = this.table();
    if (table === undefined) return;
    this.endCell();
    this.endLine();
    this.outer.push(this.container);
    const { address, columnSpan } = table.startCell(attributes);
    this.countCells(columnSpan);
    this.container = newContainer(address);
  }

  /** Of HTML, columns that a cell spans count: each is looked at in the rows that it reaches. */
  private countCells(count: number): void {
    this.cells += count;
    requireWithin(this.bounds, "cells", this.cells);
  }

  endCell(): void {
    const table = this.table();
    if (table === undefined || table.cell === null) return;
    this.endLine();
    if (this.container.blocks.length === 0) {
      this.startLine(null, null, null);
      this.endLine();
    }
    table.endCell(this.container.blocks);
    this.container = this.outer.pop() ?? this.container;
  }

  private openLine(): Line {
    this.line ??= emptyLine();
    return this.line;
  }
}

/**
 * A tab between words of one line is the writer's own: LibreOffice saves tabs as they are. Those
 * at a line's ends set the source in.
 */
function collapseBlanks(text: string): string {
  return text.replace(/[ \t\r\n\f]+/g, (blanks, at: number) => {
    const isWithin = at > 0 && at + blanks.length < text.length;
    return isWithin && /^ *\t[ \t]*$/.test(blanks) ? "\t" : " ";
  });
}

function linksOf({ text, links }: Line): Link[] {
  return links.map(({ href, start, end }) => {
    const anchor = href.startsWith("#") ? href.slice(1) : null;
    const target = anchor === null ? href : null;
    return { text: text.slice(start, end).trim(), target, anchor };
  });
}

function emptyLine(): Line {
  return {
    text: "",
    hasBlank: false,
    isAfterMark: false,
    style: null,
    headingLevel: null,
    listLabel: null,
    links: [],
    isExplicit: false,
  };
}

function newContainer(address: string): Container {
  return { blocks: [], address, paragraphs: 0, lastText: null };
}

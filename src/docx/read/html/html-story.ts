import type { Block } from "../../model/document";
import type { Bounds } from "../bounds";
import { requireWithin } from "../bounds";
import { HtmlTable } from "./html-table";

interface Container {
  readonly blocks: Block[];
  readonly address: string;
  paragraphs: number;
  lastText: string | null;
}

interface Line {
  text: string;
  readonly style: string | null;
  readonly headingLevel: number | null;
  listLabel: string | null;
  /** An empty paragraph counts where its element says paragraph. */
  readonly isExplicit: boolean;
}

/** Builds blocks from the lines and tables of HTML. Blanks run together as browsers do it. */
export class HtmlStory {
  private container: Container = newContainer("");
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
    this.line = { text: "", style, headingLevel, listLabel, isExplicit };
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
    const line = this.openLine();
    const collapsed = text.replace(/[ \t\r\n\f]+/g, " ");
    const joins = line.text === "" || " \n\t".includes(line.text.charAt(line.text.length - 1));
    line.text += joins ? collapsed.replace(/^ /, "") : collapsed;
  }

  /** A tab or a line break: blanks before it are not shown. */
  addMark(mark: string): void {
    const line = this.openLine();
    line.text = (line.text.endsWith(" ") ? line.text.slice(0, -1) : line.text) + mark;
  }

  endLine(): void {
    const { line, container } = this;
    this.line = null;
    if (line === null) return;
    const text = line.text.replace(/[ \n]+$/, "");
    if (text === "" && !line.isExplicit) return;
    this.paragraphs += 1;
    requireWithin(this.bounds, "paragraphs", this.paragraphs);
    container.paragraphs += 1;
    const { style, headingLevel, listLabel } = line;
    const name = `paragraph ${String(container.paragraphs)}`;
    const address = container.address === "" ? name : `${container.address}, ${name}`;
    container.blocks.push({
      kind: "paragraph",
      address,
      text: text === "\u00a0" ? "" : text,
      style,
      headingLevel,
      listLabel,
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
    this.cells += 1;
    requireWithin(this.bounds, "cells", this.cells);
    this.endLine();
    this.outer.push(this.container);
    this.container = newContainer(table.startCell(attributes).address);
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
    this.line ??= { text: "", style: null, headingLevel: null, listLabel: null, isExplicit: false };
    return this.line;
  }
}

function newContainer(address: string): Container {
  return { blocks: [], address, paragraphs: 0, lastText: null };
}

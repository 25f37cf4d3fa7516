import type { Block, Bookmark, Paragraph } from "../../model/document";
import type { Bounds } from "../bounds";
import { requireWithin } from "../bounds";
import type { Notices } from "../notices";
import { trimmed } from "../trimmed";
import { XmlError } from "../xml/xml-error";
import type { Container, ParagraphDraft } from "./drafts";
import { newContainer, newParagraph, within } from "./drafts";
import { linkOfField } from "./field-links";
import { Fields } from "./fields";
import type { LinkTargets } from "./link-targets";
import { Links, linksOf } from "./links";
import type { Numbering } from "./numbering";
import type { ParagraphStyle, Styles } from "./styles";
import { TableDraft } from "./table-draft";

/** Text boxes within one another; Word itself allows none. */
const mostNestedBoxes = 8;

/** What all stories of a document hold together. */
export interface Totals {
  cells: number;
  paragraphs: number;
  textLength: number;
  revisions: number;
}

export interface StoryContext {
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly notices: Notices;
  readonly bounds: Bounds;
  readonly totals: Totals;
  readonly bookmarks: Bookmark[];
}

/**
 * Builds the blocks of one story (the body, a note) from what its elements say. It knows
 * paragraphs, tables and text boxes; the elements themselves are in element-rules.ts.
 */
export class StoryReader {
  private readonly fields = new Fields();
  private readonly links = new Links();
  /** Bookmarks that wait for the paragraph they stand before. */
  private readonly waitingBookmarks: string[] = [];
  /** Links of fields have their own stack: they may cross the elements. */
  private readonly fieldLinks = new Links();
  paragraph: ParagraphDraft | null = null;
  /** The innermost table. */
  table: TableDraft | null = null;
  isRunHidden = false;
  /** The font of the run where it is one of signs; else null. */
  symbolFont: string | null = null;
  /** Above zero inside what the chosen view leaves out. */
  muted = 0;
  private tables = 0;
  private openBoxes = 0;
  private container: Container;
  private readonly outerTables: (TableDraft | null)[] = [];
  private readonly outerParagraphs: (ParagraphDraft | null)[] = [];
  private readonly outerContainers: Container[] = [];

  constructor(
    readonly context: StoryContext,
    private readonly targets: LinkTargets | null,
    private readonly address = "",
  ) {
    this.container = newContainer(address, 0);
  }

  /** Where the reader stands, for a notice. */
  where(): string {
    const address = this.paragraph?.address ?? this.container.address;
    return address === "" ? "the document" : address;
  }

  /** The blocks read, the story being at its end. */
  finish(): Block[] {
    this.settle();
    return this.container.blocks;
  }

  /** A run shows unless its paragraph's style hides it or its own properties do. */
  startRun(): void {
    const { styles } = this.context;
    const style = this.paragraph?.style ?? null;
    this.symbolFont = null;
    this.isRunHidden = styles.hideText() && styles.find(style)?.isHidden === true;
  }

  addText(text: string): void {
    const paragraph = this.paragraph;
    if (paragraph === null || this.muted > 0 || this.fields.isInCode()) return;
    if (this.isRunHidden) {
      this.context.notices.add("hidden-text", paragraph.address, "Hidden text was left out.");
      return;
    }
    paragraph.text += text;
    this.countText(text);
  }

  /** A named place: in the open paragraph, else in the next one. */
  addBookmark(name: string): void {
    if (this.muted > 0 || name === "") return;
    if (this.paragraph === null) this.waitingBookmarks.push(name);
    else this.context.bookmarks.push({ name, address: this.paragraph.address });
  }

  /** w:fldChar: begin, separate or end. */
  markField(type: string | null): void {
    if (this.muted > 0) return;
    if (type === "begin") {
      this.fields.begin();
      this.fieldLinks.start(this.paragraph, null);
    } else if (type === "separate") {
      const code = this.fields.separate();
      if (code === null) return;
      this.fieldLinks.end(null);
      this.fieldLinks.start(this.paragraph, linkOfField(code));
    } else if (type === "end") {
      this.fields.end();
      this.fieldLinks.end(this.paragraph);
    }
  }

  addFieldCode(code: string): void {
    if (this.muted === 0) this.fields.addCode(code);
  }

  /** w:hyperlink; its target is a relationship, its anchor a bookmark. */
  startLink(relationship: string | null, anchor: string | null): void {
    const target = relationship === null ? null : (this.targets?.of(relationship) ?? null);
    this.links.start(this.paragraph, this.muted > 0 ? null : { target, anchor });
  }

  /** w:fldSimple: a field whose code is an attribute. */
  startSimpleField(code: string): void {
    this.links.start(this.paragraph, this.muted > 0 ? null : linkOfField(code));
  }

  endLink(): void {
    this.links.end(this.paragraph);
  }

  startParagraph(): void {
    if (this.paragraph !== null) this.endParagraph();
    const { totals, bounds } = this.context;
    totals.paragraphs += 1;
    requireWithin(bounds, "paragraphs", totals.paragraphs);
    const container = this.container;
    const paragraph = newParagraph(
      within(container, `paragraph ${String(container.paragraphs + 1)}`),
    );
    if (container.pending !== null) {
      paragraph.text = container.pending.text;
      paragraph.boxes = container.pending.boxes;
      paragraph.links = container.pending.links;
      container.pending = null;
    }
    this.paragraph = paragraph;
    if (this.waitingBookmarks.length > 0) {
      for (const name of this.waitingBookmarks.splice(0)) this.addBookmark(name);
    }
  }

  endParagraph(): void {
    const paragraph = this.paragraph;
    if (paragraph === null) return;
    this.paragraph = null;
    this.isRunHidden = false;
    if (paragraph.isMarkGone) this.container.pending = paragraph;
    else this.place(paragraph);
  }

  startTable(): void {
    // A table in a paragraph is no Word table; its place is after the paragraph's text so far.
    if (this.paragraph !== null) this.endParagraph();
    this.placePending(false);
    const outer = this.table;
    if (outer !== null) outer.cell();
    const count = outer === null ? (this.tables += 1) : (outer.nestedTables += 1);
    const number = outer === null ? String(count) : `${outer.number}.${String(count)}`;
    const owner = this.address === "" ? "" : `${this.address}, `;
    this.outerTables.push(outer);
    this.table = new TableDraft(owner, number, this.container.lastText);
  }

  endTable(): void {
    const table = this.openTable().finish(this.context.notices);
    this.table = this.outerTables.pop() ?? null;
    if (table !== null) this.container.blocks.push(table);
    else if (this.table === null) this.tables -= 1;
    else this.table.nestedTables -= 1;
  }

  openTable(): TableDraft {
    if (this.table === null) throw new XmlError("malformed", "a table row stands outside a table");
    return this.table;
  }

  startCell(): void {
    this.countCell();
    this.startContainer(this.openTable().startCell().address);
  }

  endCell(): void {
    const { isGone } = this.openTable().cell();
    this.openTable().endCell(this.endContainer(), this.context.notices);
    if (isGone) this.muted -= 1;
  }

  startRow(): void {
    this.countCell();
    this.openTable().startRow();
  }

  endRow(): void {
    const table = this.openTable();
    if (table.row().isGone) this.muted -= 1;
    table.endRow();
  }

  /** Leaves the open row out of the view, with all that is in it. */
  dropRow(): void {
    const row = this.openTable().row();
    if (!row.isGone) this.muted += 1;
    row.isGone = true;
  }

  /** Leaves the open cell out of the view, with all that is in it. */
  dropCell(): void {
    const cell = this.openTable().cell();
    if (!cell.isGone) this.muted += 1;
    cell.isGone = true;
  }

  startTextBox(): void {
    this.openBoxes += 1;
    if (this.openBoxes > mostNestedBoxes) {
      throw new XmlError("too-large", "too many text boxes stand within one another");
    }
    const paragraph = this.paragraph;
    const number = paragraph === null ? 1 : (paragraph.textBoxes += 1);
    this.startContainer(`${this.where()}, text box ${String(number)}`);
  }

  endTextBox(): void {
    this.openBoxes -= 1;
    const blocks = this.endContainer();
    if (this.muted > 0) return;
    if (this.paragraph === null) appendAll(this.container.blocks, blocks);
    else appendAll(this.paragraph.boxes, blocks);
  }

  private countText(text: string): void {
    const { totals, bounds } = this.context;
    totals.textLength += text.length;
    requireWithin(bounds, "textLength", totals.textLength);
  }

  private countCell(): void {
    const { totals, bounds } = this.context;
    totals.cells += 1;
    requireWithin(bounds, "cells", totals.cells);
  }

  private startContainer(address: string): void {
    this.outerParagraphs.push(this.paragraph);
    this.outerContainers.push(this.container);
    this.paragraph = null;
    this.container = newContainer(address, this.fields.depth());
  }

  private endContainer(): Block[] {
    this.settle();
    const { blocks } = this.container;
    this.container = this.outerContainers.pop() ?? this.container;
    this.paragraph = this.outerParagraphs.pop() ?? null;
    return blocks;
  }

  private settle(): void {
    this.endParagraph();
    this.placePending(this.container.blocks.length === 0);
    if (this.fields.endAbove(this.container.openFields)) {
      this.context.notices.add(
        "unclosed-field",
        this.where(),
        "A field has no end: part of its text may be missing.",
      );
    }
  }

  /** A paragraph whose mark is gone and that nothing follows: it stays if it says anything. */
  private placePending(isNeeded: boolean): void {
    const { pending } = this.container;
    if (pending === null) return;
    this.container.pending = null;
    if (pending.text !== "" || pending.boxes.length > 0 || isNeeded) this.place(pending);
  }

  private place(draft: ParagraphDraft): void {
    const container = this.container;
    const paragraph = this.finishParagraph(draft);
    container.paragraphs += 1;
    container.blocks.push(paragraph);
    if (/\S/.test(paragraph.text)) container.lastText = paragraph.text;
    appendAll(container.blocks, draft.boxes);
  }

  private finishParagraph(draft: ParagraphDraft): Paragraph {
    const style = this.context.styles.find(draft.style);
    const outlineLevel = draft.outlineLevel ?? style?.outlineLevel ?? 9;
    const paragraph: Paragraph = {
      kind: "paragraph",
      address: draft.address,
      text: withPageBreaksAsLines(draft.text),
      style: draft.style,
      headingLevel: outlineLevel >= 0 && outlineLevel < 9 ? outlineLevel + 1 : null,
      listLabel: this.muted > 0 ? null : this.listLabel(draft),
    };
    return draft.links === null
      ? paragraph
      : { ...paragraph, links: linksOf(draft.text, draft.links) };
  }

  /** The level that a list gives to the paragraph's style, or to the nearest one it is based on. */
  private levelOfStyle(
    draft: ParagraphDraft,
    style: ParagraphStyle | null,
    numId: string,
  ): number | null {
    if (draft.numId !== null || style === null) return null;
    for (const id of style.chain) {
      const level = this.context.numbering.levelOfStyle(numId, id);
      if (level !== null) return level;
    }
    return null;
  }

  private listLabel(draft: ParagraphDraft): string | null {
    const { styles, numbering } = this.context;
    const style = styles.find(draft.style);
    const numId = draft.numId ?? style?.numId ?? null;
    if (numId === null) return null;
    const level = draft.level ?? this.levelOfStyle(draft, style, numId) ?? style?.level ?? 0;
    const label = numbering.next(numId, level, draft.address);
    this.countText(label ?? "");
    return draft.formerLabel ?? label;
  }
}

/** One by one: spread into a call, a hundred thousand blocks overflow the stack. */
function appendAll(blocks: Block[], more: readonly Block[]): void {
  for (const block of more) blocks.push(block);
}

/** Page breaks come in as \f: nothing at either end of a paragraph, a new line within it. */
function withPageBreaksAsLines(text: string): string {
  if (!text.includes("\f")) return text;
  return trimmed(text, "\f").replace(/\f+/g, "\n");
}

import type { XmlAttributes } from "../read/xml/xml-attributes";
import type { TagPosition } from "../read/xml/xml-scanner";
import type { SectionDraft } from "./page-width";
import { finishSection, newSectionDraft } from "./page-width";
import type {
  CellNode,
  ControlNode,
  FieldMark,
  Mark,
  PlainNode,
  Section,
  Story,
  StoryNode,
} from "./story";
import { unboundPrefixes } from "./written-namespaces";

/** Keeps count of where the scan stands, and of what it has passed. */
export class StoryBuilder {
  private node: StoryNode | null = null;
  private visible = 0;
  /** Elements of properties that are open: what is in them cannot be seen. */
  private properties = 0;
  private section: SectionDraft | null = null;
  private readonly controls: ControlNode[] = [];
  private readonly marks: Mark[] = [];
  private readonly fieldMarks: FieldMark[] = [];
  private readonly sections: Section[] = [];

  constructor(private readonly tag: TagPosition) {}

  finish(): Omit<Story, "isStrict"> {
    const { controls, marks, fieldMarks, sections } = this;
    return { controls, marks, fieldMarks, sections };
  }

  /** Something that a reader of the page sees. */
  see(): void {
    if (this.properties === 0) this.visible += 1;
  }

  open<Kind extends StoryNode["kind"]>(
    kind: Kind,
    attributes: XmlAttributes,
    rest: Omit<Extract<StoryNode, { kind: Kind }>, keyof PlainNode>,
  ): void {
    const isForBlocks = kind === "body" || kind === "cell" || kind === "content";
    const node = {
      kind,
      parent: this.node,
      start: this.tag.start,
      innerStart: this.tag.end,
      innerEnd: this.tag.end,
      end: this.tag.end,
      visibleStart: this.visible,
      visibleEnd: this.visible,
      unbound: isForBlocks ? unboundPrefixes(attributes) : [],
      ...rest,
    } as StoryNode;
    this.node = node;
    if (node.kind === "control") this.controls.push(node);
    this.tellControl(node);
  }

  close(): void {
    const { node } = this;
    if (node === null) return;
    const isEmptyTag = this.tag.start === node.start;
    node.innerEnd = isEmptyTag ? this.tag.end : this.tag.start;
    node.end = this.tag.end;
    node.visibleEnd = this.visible;
    if (node.kind === "cell") this.closeCell(node);
    this.node = node.parent;
  }

  /** The nearest open node of a kind; null where there is none. */
  nearest<Kind extends StoryNode["kind"]>(kind: Kind): Extract<StoryNode, { kind: Kind }> | null {
    for (let each = this.node; each !== null; each = each.parent) {
      if (each.kind === kind) return each as Extract<StoryNode, { kind: Kind }>;
    }
    return null;
  }

  /** The open node itself if it is of this kind. */
  current<Kind extends StoryNode["kind"]>(kind: Kind): Extract<StoryNode, { kind: Kind }> | null {
    return this.node?.kind === kind ? (this.node as Extract<StoryNode, { kind: Kind }>) : null;
  }

  openProperties(): void {
    this.properties += 1;
  }

  closeProperties(): void {
    this.properties -= 1;
    const { node } = this;
    if (node?.kind === "paragraph" || node?.kind === "cell") node.propertiesEnd = this.tag.end;
  }

  openSection(): void {
    this.openProperties();
    this.section = newSectionDraft(this.tag.start);
    if (this.node?.kind === "paragraph") this.node.endsSection = true;
  }

  readSection(read: (draft: SectionDraft) => void): void {
    if (this.section !== null) read(this.section);
  }

  closeSection(): void {
    this.properties -= 1;
    if (this.section !== null) this.sections.push(finishSection(this.section));
    this.section = null;
  }

  openMark(range: string, isStart: boolean, attributes: XmlAttributes): void {
    this.marks.push({
      range,
      isStart,
      id: attributes.get("id") ?? "",
      name: range === "bookmark" && isStart ? attributes.get("name") : null,
      isOverColumns: attributes.get("colFirst") !== null,
      start: this.tag.start,
      end: this.tag.end,
      visible: this.visible,
      parent: this.node,
    });
  }

  closeMark(): void {
    const mark = this.marks.at(-1);
    if (mark !== undefined) mark.end = this.tag.end;
  }

  fieldMark(type: string | null): void {
    this.see();
    if (type === "begin") this.fieldMarks.push({ at: this.tag.start, step: 1 });
    if (type === "end") this.fieldMarks.push({ at: this.tag.start, step: -1 });
  }

  /** Reads a child of the open content control's properties; elsewhere it is something to see. */
  controlProperty(read: (control: ControlNode, tag: TagPosition) => void): void {
    const control = this.current("control");
    if (control !== null && this.properties > 0) read(control, this.tag);
    else this.see();
  }

  /** A content control knows its content, and the cells directly in it. */
  private tellControl(node: StoryNode): void {
    const { parent } = node;
    if (node.kind === "content" && parent?.kind === "control") parent.content = node;
    const around = parent?.kind === "content" ? parent.parent : null;
    if (node.kind === "cell" && around?.kind === "control") around.cells.push(node);
  }

  private closeCell(cell: CellNode): void {
    // The end of a cell parts what is before it from what is behind it.
    this.visible += 1;
    const row = this.nearest("row");
    if (row !== null) row.column += cell.span;
  }
}

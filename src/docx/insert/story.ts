/** What the text of a Word document is made of, as far as places are concerned, with offsets. */
export interface Story {
  /** Of the w namespace: Strict files have another one. */
  readonly isStrict: boolean;
  readonly controls: readonly ControlNode[];
  readonly marks: readonly Mark[];
  /** Ends of fields' parts, in order. */
  readonly fieldMarks: readonly FieldMark[];
  /** In order; the properties of a section stand at its end. */
  readonly sections: readonly Section[];
}

export type StoryNode = PlainNode | ParagraphNode | TableNode | RowNode | CellNode | ControlNode;

interface NodeBounds {
  readonly parent: StoryNode | null;
  /** Of the start tag and behind it, of the end tag and behind it. */
  readonly start: number;
  readonly innerStart: number;
  innerEnd: number;
  end: number;
  /** How much could be seen before it, and to its end: see `Mark`. */
  readonly visibleStart: number;
  visibleEnd: number;
  /** Prefixes of ours that mean nothing, or something else, within it. */
  readonly unbound: readonly string[];
}

export interface PlainNode extends NodeBounds {
  /** `inline`: a link or the like; `revision`: a tracked change; `wrapper`: custom XML around anything. */
  readonly kind:
    "body" | "content" | "inline" | "revision" | "wrapper" | "text-box" | "alternative";
}

export interface ParagraphNode extends NodeBounds {
  readonly kind: "paragraph";
  /** Behind w:pPr; null where there is none. */
  propertiesEnd: number | null;
  endsSection: boolean;
}

export interface TableNode extends NodeBounds {
  readonly kind: "table";
  /** Widths of its grid columns in twips. */
  readonly grid: number[];
  /** Left and right margins of its cells together; null where the table does not say. */
  cellMargins: number | null;
}

export interface RowNode extends NodeBounds {
  readonly kind: "row";
  /** The grid column at which the next cell begins. */
  column: number;
}

export interface CellNode extends NodeBounds {
  readonly kind: "cell";
  readonly column: number;
  span: number;
  /** In twips; null where the cell does not say. */
  width: number | null;
  margins: number | null;
  propertiesEnd: number | null;
}

export interface ControlNode extends NodeBounds {
  readonly kind: "control";
  tag: string | null;
  title: string | null;
  /** Of w:showingPlcHdr, which says that the content is none. */
  placeholder: { readonly start: number; end: number } | null;
  isBound: boolean;
  /** The element that says what may stand in it; null for rich text. */
  contentType: string | null;
  content: PlainNode | null;
  /** Cells directly in the content. */
  readonly cells: CellNode[];
}

/** One end of a range that goes across elements: a bookmark, a comment, a permission, a move. */
export interface Mark {
  readonly range: string;
  readonly id: string;
  readonly isStart: boolean;
  /** Of a bookmark's start. */
  readonly name: string | null;
  /** It is a bookmark over columns of a table. */
  readonly isOverColumns: boolean;
  readonly start: number;
  end: number;
  /**
   * Counts what can be seen before it: words, pictures, breaks, ends of cells. Two that have the
   * same count have nothing between them.
   */
  readonly visible: number;
  readonly parent: StoryNode | null;
}

export interface FieldMark {
  readonly at: number;
  /** 1 where a field begins, -1 where one ends. */
  readonly step: 1 | -1;
}

export interface Section {
  readonly start: number;
  /** From margin to margin, or of its first column. */
  readonly widthTwips: number;
  readonly isLandscape: boolean;
}

/** What may stand directly within: blocks, parts of a line, rows, cells. */
export type Level = "block" | "inline" | "row" | "cell";

export function levelWithin(node: StoryNode): Level {
  const level = levels[node.kind];
  if (level !== "as-around") return level;
  return node.parent === null ? "block" : levelWithin(node.parent);
}

const levels: Readonly<Record<StoryNode["kind"], Level | "as-around">> = {
  body: "block",
  cell: "block",
  "text-box": "block",
  paragraph: "inline",
  inline: "inline",
  revision: "inline",
  table: "row",
  row: "cell",
  content: "as-around",
  control: "as-around",
  wrapper: "as-around",
  alternative: "as-around",
};

/** Whether blocks may stand directly in it. */
export function isForBlocks(node: StoryNode): boolean {
  if (node.kind === "control" || node.kind === "alternative") return false;
  return levelWithin(node) === "block";
}

/** The node and what it stands in, the innermost first. */
export function* lineage(node: StoryNode | null): Generator<StoryNode> {
  for (let each = node; each !== null; each = each.parent) yield each;
}

/**
 * A text document with addresses, neutral of its file format: what a .docx, Word's plain
 * text export or pasted text are read into. Text is as a reader of the page sees it:
 * tabs as \t, line breaks as \n, no-break hyphens as U+2011, no-break spaces as U+00A0.
 */
export interface TextDocument {
  readonly blocks: readonly Block[];
  /** What the reader met and could not make sense of, or had to say about the file. */
  readonly notices: readonly Notice[];
  /** Footnotes and endnotes in the order of their marks; absent where there are none. */
  readonly notes?: readonly Note[];
  /** Named places in document order; absent where there are none. */
  readonly bookmarks?: readonly Bookmark[];
}

/** A place with a name. The name is anything the file says: a value, never to be a key. */
export interface Bookmark {
  readonly name: string;
  /** The address of the paragraph in which it begins. */
  readonly address: string;
}

/** Text that leads somewhere. What it leads to is kept as text; nothing is ever fetched. */
export interface Link {
  readonly text: string;
  /** The address outside the document as the file states it, unchecked; null where there is none. */
  readonly target: string | null;
  /** The name of a bookmark in the document (or at the target); null where there is none. */
  readonly anchor: string | null;
}

/** A footnote or endnote; its mark stands in the text as raised digits. */
export interface Note {
  readonly kind: "footnote" | "endnote";
  /** "footnote 2": counted from 1. */
  readonly address: string;
  /** The address of the paragraph that refers to it. */
  readonly anchor: string;
  readonly blocks: readonly Block[];
}

export type Block = Paragraph | Table;

export interface Paragraph {
  readonly kind: "paragraph";
  readonly address: string;
  readonly text: string;
  /** The name or id of the paragraph's style; null for the default one. */
  readonly style: string | null;
  /** 1 to 9 where the paragraph is a heading (by style or outline level), else null. */
  readonly headingLevel: number | null;
  /** The list label as shown ("1.", "a)", "•"); null where it is no list item. */
  readonly listLabel: string | null;
  /** Hyperlinks in it, in order; absent where there are none. */
  readonly links?: readonly Link[];
}

export interface Table {
  readonly kind: "table";
  /** "table 7": counted from 1 in document order, nested ones as "table 7.1". */
  readonly address: string;
  /** The nearest paragraph with text above it; null at the top. */
  readonly caption: string | null;
  readonly rows: readonly TableRow[];
  /** Grid columns of the widest row. */
  readonly columnCount: number;
}

export interface TableRow {
  /** "table 7, row 3": counted from 1. */
  readonly address: string;
  /** The row repeats as a header (w:tblHeader). */
  readonly isHeader: boolean;
  /** One for each grid column at which a cell starts; a merged cell appears once. */
  readonly cells: readonly TableCell[];
}

export interface TableCell {
  /** "table 7, row 3, column 2": grid columns, counted from 1. */
  readonly address: string;
  /** Zero-based grid column where the cell starts. */
  readonly column: number;
  readonly columnSpan: number;
  readonly rowSpan: number;
  readonly blocks: readonly Block[];
  /** The text of the cell's paragraphs, joined by \n; nested tables are left out. */
  readonly text: string;
}

export interface Notice {
  readonly code: string;
  readonly severity: "error" | "warning" | "info";
  readonly where: string;
  readonly message: string;
}

/**
 * A document to be printed, neutral of its file format: what an annex is planned as, and what
 * a .docx is written from. Text is plain: tabs as \t, line breaks as \n, no-break hyphens as
 * U+2011, no-break spaces as U+00A0. Nothing in it is markup, a field or a link.
 */
export interface PageDocument {
  /** The file's title; the only property that it carries. */
  readonly title: string;
  /** The language of the text (`en-GB`), for the spelling checker and for screen readers. */
  readonly language: string;
  readonly sections: readonly PageSection[];
}

/** A run of A4 pages that begins on a new page. */
export interface PageSection {
  readonly orientation: "portrait" | "landscape";
  readonly blocks: readonly PageBlock[];
}

export type PageBlock = PageParagraph | PageTable;

export type ParagraphRole =
  "annex-title" | "heading" | "body" | "list-item" | "table-title" | "table-head" | "table-text";

export interface PageParagraph {
  readonly kind: "paragraph";
  readonly role: ParagraphRole;
  readonly runs: readonly PageRun[];
  /** Where the role's own alignment does not fit. */
  readonly align?: "start" | "center" | "end";
}

export interface PageRun {
  readonly text: string;
  readonly bold?: boolean;
}

export interface PageTable {
  readonly kind: "table";
  /** For screen readers; it is not printed. */
  readonly title: string;
  /** One number a grid column; only their proportions count, the table fills the page's width. */
  readonly columnShares: readonly number[];
  readonly rows: readonly PageRow[];
}

export interface PageRow {
  /** `header` rows come first and repeat on every page; `group` and `total` rows are shaded. */
  readonly role: "header" | "group" | "body" | "total";
  /** On the same page as the row below it. */
  readonly keepWithNext: boolean;
  readonly cells: readonly PageCell[];
}

export interface PageCell {
  /** Grid columns; the spans of a row add up to the table's columns. */
  readonly span: number;
  /** At least one, be it empty. */
  readonly paragraphs: readonly PageParagraph[];
  /** A colour that supports what the cell's text says, never alone. */
  readonly mark?: "alert" | "warning";
}

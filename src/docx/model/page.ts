/**
 * A document to be printed, neutral of its file format: what an annex is planned as, and what
 * a .docx, a copy for Word or a print-ready sheet is written from. Text is plain: tabs as \t,
 * line breaks as \n, no-break hyphens as U+2011, no-break spaces as U+00A0. Nothing in a text is
 * markup or a field; a link is one only where a run says so.
 */
export interface PageDocument {
  /** The file's title; the only property that it carries. */
  readonly title: string;
  /** The language of the text (`en-GB`), for the spelling checker and for screen readers. */
  readonly language: string;
  /** Which way the text runs; left to right where left out. */
  readonly direction?: "ltr" | "rtl";
  /** Who inserted the runs that are `inserted`, and when; without it they are in bold. */
  readonly insertions?: Insertions;
  readonly sections: readonly PageSection[];
}

export interface Insertions {
  readonly author: string;
  /** `2026-01-30T00:00:00Z`, as Word's tracked changes state it. */
  readonly at: string;
}

/** A run of A4 pages that begins on a new page. */
export interface PageSection {
  /** What the section is, as a bookmark, a content control or a sheet is named (`annex-1`). */
  readonly name?: string;
  readonly orientation: "portrait" | "landscape";
  /** Stands at the head of every page but the document's first, under the page's number. */
  readonly running?: string;
  readonly blocks: readonly PageBlock[];
}

export type PageBlock = PageParagraph | PageTable | PagePicture;

export type ParagraphRole =
  | "annex-title"
  | "heading"
  | "body"
  | "list-item"
  | "table-title"
  | "table-head"
  | "table-text"
  | "cover-number"
  | "cover-label"
  | "cover-text";

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
  /** An absolute http, https or mailto address; anything else is written as text. */
  readonly link?: string;
  /** New since the meeting before: a tracked insertion, or bold, as the document says. */
  readonly inserted?: boolean;
}

export interface PageTable {
  readonly kind: "table";
  /** For screen readers; it is not printed. */
  readonly title: string;
  /** `grid` where left out; `cover`: no lines but one below each row that asks for it. */
  readonly look?: "grid" | "cover";
  /** One number a grid column; only their proportions count, the table fills the page's width. */
  readonly columnShares: readonly number[];
  readonly rows: readonly PageRow[];
}

export interface PageRow {
  /** `header` rows come first and repeat on every page; `group` and `total` rows are shaded. */
  readonly role: "header" | "group" | "body" | "total";
  /** On the same page as the row below it. */
  readonly keepWithNext: boolean;
  /** In a `cover` table: a line below the row. */
  readonly ruled?: boolean;
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

/** A drawing of rectangles and words, the same in every format. The origin is its top left. */
export interface PagePicture {
  readonly kind: "picture";
  /** What it shows, for those who cannot see it; never empty. */
  readonly alternative: string;
  readonly widthPoints: number;
  readonly heightPoints: number;
  readonly shapes: readonly PageShape[];
}

export type PageShape =
  | {
      readonly kind: "rectangle";
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      /** `1F4E79`: red, green and blue, two hexadecimal digits each. */
      readonly fill: string;
    }
  | {
      readonly kind: "words";
      readonly text: string;
      /** Where the words start, are centred or end, and the line on which they stand. */
      readonly x: number;
      readonly baseline: number;
      readonly sizePoints: number;
      readonly fill: string;
      readonly align: "start" | "center" | "end";
      readonly bold?: boolean;
    };

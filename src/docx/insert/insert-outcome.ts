/** A document with annexes in their places. */
export interface InsertOutcome {
  /** The .docx; every part that had no need to change has its bytes from before. */
  readonly bytes: Uint8Array;
  /** At least one, in the order of the document. */
  readonly filled: readonly FilledPlace[];
  /** Annexes without a place, in the order asked for, and places that cannot take one. */
  readonly missing: readonly MissingPlace[];
}

export interface FilledPlace {
  /** The section's name (`annex-1a`). */
  readonly section: string;
  readonly kind: PlaceKind;
  /** The place's own name as the document spells it (`Annex_1a`). */
  readonly place: string;
  /** A sentence about what is not as usual, such as narrow pages; null where there is nothing. */
  readonly note: string | null;
}

export interface MissingPlace {
  /** The section's name. */
  readonly section: string;
  readonly reason: MissingReason;
  /** A sentence or two: what was found, and what to do. */
  readonly message: string;
}

export type PlaceKind = "content-control" | "bookmark";

export const missingReasons = [
  /** The document has no place of that name. */
  "no-place",
  /** It stands in a line with other text. */
  "inside-paragraph",
  /** In a header, a footer, a note or a comment. */
  "outside-body",
  "in-text-box",
  /** A content control around rows of a table, or a bookmark over columns. */
  "across-cells",
  /** A content control for plain text, a date, a choice, a picture. */
  "not-rich-text",
  /** A content control whose text Word takes from data in the file. */
  "bound-to-data",
  /** It goes over a section break. */
  "section-break",
  /** It holds a field's beginning and not its end, or the other way round. */
  "field",
  /** It begins and does not end, or ends where it cannot. */
  "unfinished",
  /** Within another annex's place, or partly so. */
  "overlaps",
  /** In text that tracked changes delete or move, or insert within a line. */
  "tracked-change",
] as const;

export type MissingReason = (typeof missingReasons)[number];

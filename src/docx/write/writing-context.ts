import type { Insertions, ParagraphRole } from "../model/page";
import type { ParagraphFormat } from "./paragraph-format";

/**
 * The Word document that blocks are written into: a file of our own, or somebody else's, whose
 * styles, ids and relationships are then its own. All that `blocksXml` asks of it.
 */
export interface WritingContext {
  /** Twips from margin to margin where the blocks go: a table is as wide. */
  readonly widthTwips: number;
  /** Of the text that is written; the document around it may run the other way. */
  readonly direction: "ltr" | "rtl";
  /** Whose tracked insertions the `inserted` runs are; null: they are in bold. */
  readonly insertions: Insertions | null;
  readonly paragraphLooks: Readonly<Record<ParagraphRole, ParagraphLook>>;
  /** The id of a table style with lines around all cells; null: the lines are stated cell by cell. */
  readonly gridStyleId: string | null;
  /** The id of a character style for links; null: blue and underlined. */
  readonly linkStyleId: string | null;
  /** A number that no other element of the document has as its id, a new one each time. */
  readonly nextId: () => number;
  /**
   * The id of a relationship of the document's part that leads to this address outside of it
   * (type `hyperlink`, TargetMode External). Called with http, https and mailto addresses only.
   */
  readonly relationshipTo: (address: string) => string;
}

/** How a role looks: by a style that the document has, or by formatting of the paragraph itself. */
export interface ParagraphLook {
  /** The id (not the name) of a paragraph style of the document; null for its default style. */
  readonly styleId: string | null;
  /** Stated on every paragraph and run, beside the style; null where the style says it all. */
  readonly format: ParagraphFormat | null;
}

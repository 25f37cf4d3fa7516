import type { Area } from "../../workbook/computed-sheet";

/**
 * A section as a worksheet, ready to be printed: which text goes into which cell and how the page
 * is set up. All texts are texts, never formulas. Rows and columns count from zero, sizes are in
 * points.
 */
export interface PrintLayout {
  /** By this the sheet is known again: `annex-1`. */
  readonly section: string;
  /** What the section is headed; the sheet is named after it. */
  readonly title: string;
  readonly orientation: "portrait" | "landscape";
  /** Widths of the columns, from the left; together as wide as the page's text. */
  readonly columns: readonly number[];
  /** Heights of the rows, from the top: as high as their text, which Excel does not find out itself. */
  readonly rows: readonly number[];
  /** Every row with a text for every column; "" in the cells that a merge hides. */
  readonly cells: readonly (readonly string[])[];
  /** Over all cells; what `looks` say comes on top of it. */
  readonly look: PrintLook;
  readonly looks: readonly { readonly area: Area; readonly look: PrintLook }[];
  /** Areas of which each row is one cell. */
  readonly mergedRows: readonly Area[];
  /** Areas that are one cell. */
  readonly merged: readonly Area[];
  /** Areas with lines round all cells. */
  readonly grids: readonly Area[];
  /** Areas with no lines between their rows, on top of `grids`: a tall cell in several rows. */
  readonly open: readonly Area[];
  /** Areas with a line below. */
  readonly ruled: readonly Area[];
  /** Rows that every page repeats. */
  readonly titleRows: { readonly row: number; readonly rows: number } | null;
  /** Rows that begin a page, in order; at most `MOST_BREAKS`. */
  readonly breaks: readonly number[];
  readonly direction: "ltr" | "rtl";
  /** Above every page, save the first where `firstPageBare`. */
  readonly header: string;
  readonly firstPageBare: boolean;
}

/** Colours as `#RRGGBB`; what is left out stays as it is. */
export interface PrintLook {
  readonly font?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly color?: string;
  readonly fill?: string;
  readonly wrap?: boolean;
  readonly horizontal?: "Left" | "Center" | "Right";
  readonly vertical?: "Top" | "Center" | "Bottom";
  readonly reading?: "RightToLeft";
}

/** A sheet takes 1,026 page breaks; pages beyond them break where they are full. */
export const MOST_BREAKS = 1_000;

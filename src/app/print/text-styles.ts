import type { ParagraphRole } from "../../docx/model/page";
import { PIXEL } from "./a4-page";

/** How the text of a role is set, as the styles of the Word file set it. */
export interface TextStyle {
  readonly sizePoints: number;
  readonly bold: boolean;
  readonly align: "start" | "center" | "end";
  /** Free room above and below it, where it does not stand in a table. */
  readonly above: number;
  readonly below: number;
}

export const FONT = "Times New Roman";

const PLAIN: TextStyle = { sizePoints: 11, bold: false, align: "start", above: 0, below: 6 };
const TABLE: TextStyle = { ...PLAIN, sizePoints: 10 };

export const TEXT_STYLES: Record<ParagraphRole, TextStyle> = {
  "annex-title": { sizePoints: 14, bold: true, align: "center", above: 0, below: 12 },
  heading: { sizePoints: 12, bold: true, align: "start", above: 12, below: 4 },
  body: PLAIN,
  "list-item": { ...PLAIN, below: 4 },
  "table-title": { sizePoints: 10, bold: true, align: "center", above: 0, below: 6 },
  "table-head": { ...TABLE, bold: true, align: "center" },
  "table-text": TABLE,
  "cover-number": { ...PLAIN, sizePoints: 14, bold: true },
  "cover-label": { ...PLAIN, bold: true },
  "cover-text": PLAIN,
};

/**
 * What stays free left and right of a cell's text, together: a little more than Excel leaves, as
 * letters are a little wider on the screen than in print.
 */
export const CELL_PADDING = 5;
/** What stays free above and below the text of a table's row, together. */
export const ROW_PADDING = 2.25;

/** A line of Times New Roman, as high as Excel makes it. */
export function lineHeight(sizePoints: number): number {
  return Math.ceil((sizePoints * 1.26) / PIXEL) * PIXEL;
}

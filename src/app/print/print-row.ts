import type { PageRow } from "../../docx/model/page";
import type { ColumnSpan } from "./column-edges";
import type { PrintLook } from "./print-layout";

/** A row of the sheet, before its place is known. */
export interface PrintRow {
  readonly heightPoints: number;
  readonly cells: readonly PrintCell[];
  /** Text beside tables has no role. */
  readonly role: PageRow["role"] | null;
  /** Which of the section's tables it is a row of, and whether with lines round its cells. */
  readonly table: number | null;
  readonly grid: boolean;
  /** A line below it. */
  readonly ruled: boolean;
  /** On the same page as the row below it. */
  readonly keep: boolean;
  /** The row below goes on with what stands in this one. */
  readonly goesOn: boolean;
}

export interface PrintCell {
  readonly span: ColumnSpan;
  /** Rows that the cell covers from its own on; one where left out. */
  readonly rows?: number;
  readonly text: string;
  /** Where its text stands across; at the start where left out. */
  readonly align?: "start" | "center" | "end";
  readonly look: PrintLook;
  /** Its columns stay cells of their own. */
  readonly loose?: boolean;
}

export const TEXT_ROW = {
  role: null,
  table: null,
  grid: false,
  ruled: false,
  keep: false,
  goesOn: false,
} as const;

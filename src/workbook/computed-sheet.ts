import type { CellValue } from "./cell-value";

/** A sheet of formulas over our tables. It has no rows of its own: nothing in it is synced. */
export const COMPUTED_SHEETS = ["Overview", "Timeline"] as const;
export type ComputedSheetName = (typeof COMPUTED_SHEETS)[number];

/**
 * The name in the workbook of the sheet's first cell, by which the sheet is found again when a
 * user has renamed it.
 */
export const ANCHOR_NAMES: Readonly<Record<ComputedSheetName, string>> = {
  Overview: "OverviewSheet",
  Timeline: "TimelineSheet",
};

/** Cells of the sheet, rows and columns from zero. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Texts that begin with "=" are formulas. */
export interface CellBlock {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly CellValue[])[];
  /** The one cell is copied over so many, its relative references moving along. */
  readonly copiedOver?: { readonly rows: number; readonly columns: number };
}

/** Colours as `#RRGGBB`; what is left out stays as the host has it. */
export interface Look {
  readonly fill?: string;
  readonly font?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly wrap?: boolean;
  readonly horizontal?: "Left" | "Center" | "Right";
  readonly vertical?: "Top" | "Center" | "Bottom";
  readonly format?: string;
  /** Thin lines by colour. */
  readonly top?: string;
  readonly bottom?: string;
  readonly left?: string;
}

export interface AreaLook {
  readonly area: Area;
  readonly look: Look;
}

/** A native rule; the first in the list is the strongest. */
export interface AreaRule {
  readonly area: Area;
  /** The cell holds just this text, or the formula, written for the area's first cell, is true. */
  readonly when: { readonly equals: string } | { readonly formula: string };
  readonly look: { readonly fill?: string; readonly font?: string };
}

/** A part of a sheet. */
export interface Drawing {
  readonly blocks: readonly CellBlock[];
  readonly looks: readonly AreaLook[];
  readonly rules: readonly AreaRule[];
}

/** All that is needed to lay the sheet out once. */
export interface ComputedSheet extends Drawing {
  readonly name: ComputedSheetName;
  readonly title: string;
  /** In characters of the default font. */
  readonly widths: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly hiddenRows: readonly number[];
  /** In points, from the first row on. */
  readonly heights: readonly number[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** What is printed, on one A4 page. */
  readonly printed: Area;
}

export function joinDrawings(drawings: readonly Drawing[]): Drawing {
  return {
    blocks: drawings.flatMap(({ blocks }) => blocks),
    looks: drawings.flatMap(({ looks }) => looks),
    rules: drawings.flatMap(({ rules }) => rules),
  };
}

export function areaOf(row: number, column: number, rows: number, columns: number): Area {
  return { row, column, rows, columns };
}

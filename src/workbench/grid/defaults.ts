import type { IStyleData, IWorksheetData } from "@univerjs/core";
import { HorizontalAlign, VerticalAlign } from "@univerjs/core";
import type { CellStyle } from "./grid";

const pixelsPerPoint = 4 / 3;

/** Excel's default cell in points: 8.43 characters wide, 15 points high. */
export const defaultColumnWidth = 48;
export const defaultRowHeight = 15;

export const defaultCellStyle: CellStyle = {
  fill: "",
  fontColor: "",
  fontName: "Calibri",
  fontSize: 11,
  bold: false,
  italic: false,
  underline: false,
  strikethrough: false,
  wrap: false,
  horizontal: "General",
  vertical: "Bottom",
  reading: "Context",
  locked: true,
  borders: {},
};

const univerStyle: IStyleData = {
  ff: fontFamily(defaultCellStyle.fontName),
  fs: defaultCellStyle.fontSize,
  ht: HorizontalAlign.UNSPECIFIED,
  vt: VerticalAlign.BOTTOM,
  pd: { t: 0, b: 1, l: 3, r: 3 },
};

/** Small on purpose: sheets grow as cells are used, so that drawing stays quick. */
export const newSheetConfig: Partial<IWorksheetData> = {
  rowCount: 200,
  columnCount: 26,
  defaultColumnWidth: toPixels(defaultColumnWidth),
  defaultRowHeight: toPixels(defaultRowHeight),
  rowHeader: { width: 40 },
  columnHeader: { height: 20 },
  defaultStyle: univerStyle,
};

export function toPixels(points: number): number {
  return Math.round(points * pixelsPerPoint);
}

export function toPoints(pixels: number): number {
  return pixels / pixelsPerPoint;
}

/**
 * Where the font is not installed, one as wide takes its place: that of Times New Roman with
 * serifs, of any other that of Calibri.
 */
export function fontFamily(name: string): string {
  const others =
    name === "Times New Roman" ? "Liberation Serif,Tinos,serif" : "Carlito,Arial,sans-serif";
  return `${name},${others}`;
}

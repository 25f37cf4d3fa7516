import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  TextDirection,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import type { IBorderData, IBorderStyleData, IStyleData, Nullable } from "@univerjs/core";
import { defaultCellStyle, fontFamily } from "./defaults";
import type { CellStyle } from "./grid";

type Border = { style: string; color: string };

const horizontals: Record<CellStyle["horizontal"], HorizontalAlign> = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
};
const verticals: Record<CellStyle["vertical"], VerticalAlign> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};
const readings: Record<CellStyle["reading"], TextDirection> = {
  Context: TextDirection.UNSPECIFIED,
  LeftToRight: TextDirection.LEFT_TO_RIGHT,
  RightToLeft: TextDirection.RIGHT_TO_LEFT,
};
const borderStyles: Record<string, BorderStyleTypes> = {
  Continuous: BorderStyleTypes.THIN,
  Thin: BorderStyleTypes.THIN,
  Hairline: BorderStyleTypes.HAIR,
  Dot: BorderStyleTypes.DOTTED,
  Dash: BorderStyleTypes.DASHED,
  DashDot: BorderStyleTypes.DASH_DOT,
  DashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  Double: BorderStyleTypes.DOUBLE,
  Medium: BorderStyleTypes.MEDIUM,
  Thick: BorderStyleTypes.THICK,
};
const sides = { top: "t", bottom: "b", left: "l", right: "r" } as const;

export function readStyle(style: Nullable<IStyleData>, locked: boolean): CellStyle {
  return {
    fill: color(style?.bg?.rgb),
    ...readFont(style),
    ...readFontMarks(style),
    ...readAlignment(style),
    locked,
    borders: readBorders(style?.bd),
  };
}

function readFont(style: Nullable<IStyleData>) {
  return {
    fontColor: color(style?.cl?.rgb),
    fontName: style?.ff?.split(",")[0] ?? defaultCellStyle.fontName,
    fontSize: style?.fs ?? defaultCellStyle.fontSize,
  };
}

function readAlignment(style: Nullable<IStyleData>) {
  return {
    wrap: style?.tb === WrapStrategy.WRAP,
    horizontal: keyOf(horizontals, style?.ht) ?? defaultCellStyle.horizontal,
    vertical: keyOf(verticals, style?.vt) ?? defaultCellStyle.vertical,
    reading: keyOf(readings, style?.td) ?? defaultCellStyle.reading,
  };
}

function readFontMarks(style: Nullable<IStyleData>) {
  return {
    bold: style?.bl === BooleanNumber.TRUE,
    italic: style?.it === BooleanNumber.TRUE,
    underline: style?.ul?.s === BooleanNumber.TRUE,
    strikethrough: style?.st?.s === BooleanNumber.TRUE,
  };
}

/** Univer merges what it is given into the cell's style and drops what is null. */
export function writeStyle(style: Partial<CellStyle>): IStyleData {
  const written: Record<string, unknown> = {};
  if (style.fill !== undefined) written["bg"] = rgb(style.fill);
  if (style.fontColor !== undefined) written["cl"] = rgb(style.fontColor);
  if (style.fontName !== undefined) written["ff"] = fontFamily(style.fontName);
  if (style.fontSize !== undefined) written["fs"] = style.fontSize;
  if (style.bold !== undefined) written["bl"] = flag(style.bold);
  if (style.italic !== undefined) written["it"] = flag(style.italic);
  if (style.underline !== undefined) written["ul"] = { s: flag(style.underline) };
  if (style.strikethrough !== undefined) written["st"] = { s: flag(style.strikethrough) };
  return { ...written, ...writeAlignment(style) };
}

function writeAlignment(style: Partial<CellStyle>): IStyleData {
  const written: IStyleData = {};
  if (style.wrap !== undefined) written.tb = style.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW;
  if (style.horizontal !== undefined) written.ht = horizontals[style.horizontal];
  if (style.vertical !== undefined) written.vt = verticals[style.vertical];
  if (style.reading !== undefined) written.td = readings[style.reading];
  if (style.borders !== undefined) written.bd = writeBorders(style.borders);
  return written;
}

function readBorders(borders: Nullable<IBorderData>): CellStyle["borders"] {
  const read: Partial<Record<keyof typeof sides, Border | null>> = {};
  for (const side of Object.keys(sides) as (keyof typeof sides)[]) {
    const border = borders?.[sides[side]];
    if (border)
      read[side] = { style: borderName(border.s), color: color(border.cl.rgb) || "#000000" };
  }
  return read;
}

function borderName(type: BorderStyleTypes): string {
  return keyOf(borderStyles, type) ?? "Continuous";
}

function writeBorders(borders: CellStyle["borders"]): IBorderData {
  const written: Partial<Record<"t" | "b" | "l" | "r", IBorderStyleData | null>> = {};
  for (const [side, border] of Object.entries(borders) as [keyof typeof sides, Border | null][])
    written[sides[side]] = border
      ? {
          s: borderStyles[border.style] ?? BorderStyleTypes.THIN,
          cl: { rgb: border.color || "#000000" },
        }
      : null;
  return written;
}

function color(value: Nullable<string>): string {
  if (value == null || value === "") return "";
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/i.exec(value);
  if (parts === null) return value.toUpperCase();
  const hex = parts.slice(1, 4).map((part) => Number(part).toString(16).padStart(2, "0"));
  return `#${hex.join("")}`.toUpperCase();
}

function rgb(value: string): { rgb: string } | null {
  return value === "" ? null : { rgb: value };
}

function flag(value: boolean): BooleanNumber {
  return value ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

function keyOf<K extends string, V>(map: Record<K, V>, value: V | null | undefined): K | undefined {
  return (Object.keys(map) as K[]).find((key) => map[key] === value);
}

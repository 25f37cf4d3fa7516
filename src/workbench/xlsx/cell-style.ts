import type { CellStyle as FileStyle } from "hucre/xlsx";

import type { CellStyle } from "../grid/grid";
import type { CellSnapshot } from "../grid/snapshot";

type BorderStyle = NonNullable<FileStyle["border"]>;
type BorderLine = NonNullable<BorderStyle["top"]>["style"];

/** Excel's names of border styles to the file's; what is not listed is a thin line. */
const BORDER_LINES: Readonly<Record<string, BorderLine>> = {
  Continuous: "thin",
  Dash: "dashed",
  DashDot: "dashDot",
  DashDotDot: "dashDotDot",
  Dot: "dotted",
  Double: "double",
  SlantDashDot: "slantDashDot",
};

/** The look of a cell; null where it is the workbook's default. */
export function writeCellStyle(cell: CellSnapshot, standard: CellStyle): FileStyle | null {
  const { style } = cell;
  const parts: FileStyle = {
    ...(cell.numberFormat === "General" ? {} : { numFmt: cell.numberFormat }),
    ...font(style, standard),
    ...(style.fill ? { fill: solidFill(style.fill) } : {}),
    ...alignment(style),
    ...(style.borders ? { border: borders(style.borders) } : {}),
    ...(style.locked === false ? { protection: { locked: false } } : {}),
  };
  return Object.keys(parts).length === 0 ? null : parts;
}

export function solidFill(color: string): NonNullable<FileStyle["fill"]> {
  // Cells take the foreground colour of a solid fill, conditional formats the background.
  const rgb = color.slice(1);
  return { type: "pattern", pattern: "solid", fgColor: { rgb }, bgColor: { rgb } };
}

const FONT_KEYS = [
  "fontColor",
  "fontName",
  "fontSize",
  "bold",
  "italic",
  "underline",
  "strikethrough",
] as const;

function font(style: Partial<CellStyle>, standard: CellStyle): Pick<FileStyle, "font"> {
  if (!FONT_KEYS.some((key) => style[key] !== undefined)) return {};
  const all = { ...standard, ...style };
  return {
    font: {
      name: all.fontName,
      size: all.fontSize,
      bold: all.bold,
      italic: all.italic,
      underline: all.underline,
      strikethrough: all.strikethrough,
      ...(all.fontColor === "" ? {} : { color: { rgb: all.fontColor.slice(1) } }),
    },
  };
}

const HORIZONTAL = {
  General: "general",
  Left: "left",
  Center: "center",
  Right: "right",
  Justify: "justify",
} as const;
const READING = { Context: "context", LeftToRight: "ltr", RightToLeft: "rtl" } as const;
const VERTICAL = { Top: "top", Center: "center", Bottom: "bottom" } as const;

function alignment({
  wrap,
  horizontal,
  vertical,
  reading,
}: Partial<CellStyle>): Pick<FileStyle, "alignment"> {
  const all = [wrap, horizontal, vertical, reading];
  if (all.every((each) => each === undefined)) return {};
  return {
    alignment: {
      ...(reading === undefined ? {} : { readingOrder: READING[reading] }),
      ...(wrap === undefined ? {} : { wrapText: wrap }),
      ...(horizontal === undefined ? {} : { horizontal: HORIZONTAL[horizontal] }),
      ...(vertical === undefined ? {} : { vertical: VERTICAL[vertical] }),
    },
  };
}

function borders(sides: CellStyle["borders"]): BorderStyle {
  const written = Object.entries(sides).flatMap(([side, line]) =>
    line === null || line.style === "None"
      ? []
      : [
          [
            side,
            {
              style: BORDER_LINES[line.style] ?? "thin",
              color: { rgb: (line.color || "#000000").slice(1) },
            },
          ],
        ],
  );
  return Object.fromEntries(written) as BorderStyle;
}

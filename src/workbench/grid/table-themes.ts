import { BorderStyleTypes } from "@univerjs/core";
import type { IStyleData } from "@univerjs/core";
import { RangeThemeStyle } from "@univerjs/preset-sheets-core";

/** Excel's accents in the order table styles count them; the first is black. */
const accents = ["#000000", "#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];
const plainMark = ":plain";

/** Univer's theme for an Excel table style, with or without bands. */
export function themeName(style: string, hasBands: boolean): string {
  return hasBands ? style : `${style}${plainMark}`;
}

export function readThemeName(theme: string): { style: string; hasBands: boolean } {
  const isPlain = theme.endsWith(plainMark);
  return { style: isPlain ? theme.slice(0, -plainMark.length) : theme, hasBands: !isPlain };
}

/** Looks after Excel's TableStyleLight1-21, Medium1-28 and Dark1-11, close to how Excel draws them. */
export function makeTheme(theme: string): RangeThemeStyle {
  const { style, hasBands } = readThemeName(theme);
  const [, family = "", digits = "1"] = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(style) ?? [];
  const number = Number(digits) - 1;
  const accent = accents[number % 7] ?? "#000000";
  return new RangeThemeStyle(theme, look(family, Math.floor(number / 7), accent, hasBands));
}

function look(family: string, group: number, accent: string, hasBands: boolean) {
  if (family === "") return {};
  if (family === "Light") return lightLook(group, accent, hasBands);
  const band = family === "Dark" ? tint(accent, 0.4) : tint(accent, group === 0 ? 0.8 : 0.6);
  const line = border(tint(accent, 0.4));
  const base =
    family === "Medium" && group === 0 ? "#FFFFFF" : tint(accent, group === 0 ? 0.6 : 0.8);
  return {
    wholeStyle: { bd: { t: line, b: line, l: line, r: line } } satisfies IStyleData,
    headerRowStyle: header(accent, "#FFFFFF"),
    firstRowStyle: rowLook(hasBands ? band : base, line),
    secondRowStyle: rowLook(base, line),
    lastRowStyle: { bd: { b: line } },
  };
}

function lightLook(group: number, accent: string, hasBands: boolean) {
  const line = border(accent);
  const band = tint(accent, 0.8);
  const row = group === 0 ? {} : { bd: { b: line } };
  return {
    headerRowStyle:
      group === 1 ? header(accent, "#FFFFFF") : { ...header("", accent), bd: { t: line, b: line } },
    firstRowStyle: { ...row, ...(hasBands && group !== 1 ? { bg: { rgb: band } } : {}) },
    secondRowStyle: row,
    lastRowStyle: { bd: { b: line } },
  };
}

function header(fill: string, font: string): IStyleData {
  return { ...(fill === "" ? {} : { bg: { rgb: fill } }), cl: { rgb: font }, bl: 1 };
}

function rowLook(fill: string, line: ReturnType<typeof border>): IStyleData {
  return { ...(fill === "#FFFFFF" ? {} : { bg: { rgb: fill } }), bd: { b: line } };
}

function border(color: string) {
  return { s: BorderStyleTypes.THIN, cl: { rgb: color } };
}

/** Excel's "lighter by" for theme colours, near enough in RGB. */
function tint(color: string, share: number): string {
  const parts = [1, 3, 5].map((start) => parseInt(color.slice(start, start + 2), 16));
  const lighter = parts.map((part) => Math.round(part + (255 - part) * share));
  return `#${lighter.map((part) => part.toString(16).padStart(2, "0")).join("")}`.toUpperCase();
}

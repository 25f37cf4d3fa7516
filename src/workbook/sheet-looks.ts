import type { Look } from "./computed-sheet";

/** The colours of our computed sheets; on their grounds, all texts have a contrast of 4.5 or more. */
export const COLOURS = {
  ink: "#1F2937",
  muted: "#5B6470",
  accent: "#0F4C81",
  onAccent: "#FFFFFF",
  line: "#D5DBE3",
  head: "#EEF2F7",
  attention: { fill: "#FFEB9C", font: "#7F4F00" },
  alarm: { fill: "#FFC7CE", font: "#9C0006" },
  fine: "#2E6B3C",
} as const;

export const TITLE: Look = { size: 18, bold: true, font: COLOURS.accent, vertical: "Center" };
export const SUBTITLE: Look = { font: COLOURS.muted, vertical: "Center" };
export const SECTION: Look = {
  size: 12,
  bold: true,
  font: COLOURS.accent,
  bottom: COLOURS.accent,
  vertical: "Center",
};
export const HEAD: Look = {
  bold: true,
  font: COLOURS.muted,
  fill: COLOURS.head,
  vertical: "Center",
};
export const FIGURES: Look = { horizontal: "Right", format: '0;-0;"–"' };
export const ROW_LINE: Look = { bottom: COLOURS.line, vertical: "Center", font: COLOURS.ink };

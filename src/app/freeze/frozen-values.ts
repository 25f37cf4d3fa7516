import type { CellValue } from "../../workbook/cell-value";

/** Errors of a cell that has no answer yet: freezing would keep what nobody wants. */
const NOT_READY = ["#NAME?", "#BUSY!", "#GETTING_DATA", "#SPILL!", "#CONNECT!"];

export function isReady(value: unknown): boolean {
  return typeof value !== "string" || !NOT_READY.includes(value);
}

/**
 * Whether a number in a cell without a number format shows as a date: our functions bring theirs
 * with the value. Such a cell shows digits and signs only otherwise.
 */
export function showsDate(value: unknown, format: unknown, text: unknown): boolean {
  if (typeof value !== "number" || format !== "General" || typeof text !== "string") return false;
  return /\p{L}/u.test(text.replace(/E[+-]?\d+$/i, ""));
}

/** Longer texts are never taken for numbers, dates or percentages. */
const LONGEST_NUMBER = 40;

/** What to write so that a cell without a number format holds just this value: texts stay texts. */
export function writtenValue(value: CellValue, format: unknown): CellValue {
  if (typeof value !== "string" || value === "" || format === "@" || value.startsWith("#")) {
    return value;
  }
  const couldBeRead =
    /^[=+\-@']/.test(value) ||
    /^(?:true|false)$/i.test(value) ||
    (value.length <= LONGEST_NUMBER && /\d/.test(value));
  return couldBeRead ? `'${value}` : value;
}

/** Whether a cell shows the same; numbers as exact as Excel calculates. */
export function isSameValue(one: unknown, other: unknown): boolean {
  if (typeof one === "number" && typeof other === "number") return Math.abs(one - other) < 1e-9;
  return one === other;
}

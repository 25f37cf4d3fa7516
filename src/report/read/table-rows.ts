import type { TableRow } from "../../docx/model/document";
import { STATUS_CELL_WORDS } from "./header-words";
import { OWN_STATUS_CELL_WORDS } from "./own-words";
import { cleanText, oneLine } from "./plain-text";

/** The cleaned text at a grid column, line by line; empty where a merged cell covers it. */
export function textAt(row: TableRow, column: number | undefined): string {
  const cell = row.cells.find((candidate) => candidate.column === column);
  return cell ? cleanText(cell.text) : "";
}

export function rowText(row: TableRow): string {
  return row.cells
    .map((cell) => cleanText(cell.text))
    .filter((text) => text !== "")
    .join("\n");
}

/** The one text that a row says, be it in several of its cells; null for a row of several texts. */
export function onlyTextOf(row: TableRow): string | null {
  const texts = new Set(row.cells.map((cell) => cleanText(cell.text)));
  texts.delete("");
  return texts.size === 1 ? ([...texts][0] ?? null) : null;
}

const STATUS_OPENING = new RegExp(
  `^(?:${[...STATUS_CELL_WORDS, ...OWN_STATUS_CELL_WORDS].join("|")})\\s*(?:[:\uff1a]|$)`,
  "im",
);

/** What a status row says after its opening words; null for any other row. */
export function statusTextOf(row: TableRow): string | null {
  return splitAtStatus(rowText(row), 0)?.status ?? null;
}

/** A description with "Status and Comments:" below it in the same cell; null without. */
export function splitAtStatus(
  text: string,
  mostBefore = Number.POSITIVE_INFINITY,
): { readonly before: string; readonly status: string } | null {
  const opening = STATUS_OPENING.exec(text);
  if (opening === null || opening.index > mostBefore) return null;
  return {
    before: cleanText(text.slice(0, opening.index)),
    status: cleanText(text.slice(opening.index + opening[0].length)),
  };
}

/** `8`, `WTSA-24 Action 8` or `73-06`. */
export function isActionNumber(text: string): boolean {
  return readActionNumber(text) !== null;
}

const BEFORE_NUMBER =
  /^(?:(?:WTSA-?\d*|action|item|mesure|acción|no\.?|n[°º]|#|[([])\s*)+|^Res(?:olution)?\.?\s*(?=\d+\D+\d)/i;
const NUMBER = /^(\d{1,3})(?:\s*[-\u2010-\u2015\u2212/.]\s*(\d{1,3}))?$/;

/**
 * The number in its one spelling, `8` or `73-06`: without "Action", brackets, stops and footnote
 * marks around it, the sequence of an item with two digits. Null where the text is none.
 */
export function readActionNumber(text: string): string | null {
  const line = oneLine(text)
    .replace(BEFORE_NUMBER, "")
    .replace(/[\s.)\]*\u00b9\u00b2\u00b3\u2070-\u2079]+$/, "");
  const [, first, second] = NUMBER.exec(line) ?? [];
  if (first === undefined || Number(first) === 0) return null;
  return second === undefined
    ? String(Number(first))
    : `${Number(first)}-${second.padStart(2, "0")}`;
}

import type { TableRow } from "../../docx/model/document";
import { STATUS_CELL_WORDS } from "./header-words";
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

/** What a status row says after its opening words; null for any other row. */
export function statusTextOf(row: TableRow): string | null {
  const text = rowText(row);
  const lower = text.toLowerCase();
  const opening = STATUS_CELL_WORDS.find(
    (words) => new RegExp(`^${words}\\s*(:|$)`, "m").exec(lower)?.index === 0,
  );
  return opening === undefined ? null : cleanText(text.slice(opening.length).replace(/^\s*:?/, ""));
}

/** `8`, `WTSA-24 Action 8` or `73-06`. */
export function isActionNumber(text: string): boolean {
  return readActionNumber(text) !== null;
}

/** The number in its one spelling; null where the text is none. */
export function readActionNumber(text: string): string | null {
  const line = oneLine(text).replace(/\s*[\u2010-\u2015\u2212]\s*/g, "-");
  const match = /^(?:(?:WTSA-?\d* )?Action )?(\d{1,3}(?:-\d{1,3})?)\.?$/i.exec(line);
  return match?.[1] ?? null;
}

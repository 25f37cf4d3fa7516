import type { CellValue } from "../workbook/cell-value";

/** Rows of each sheet that a first look asks for: a plan of usual size comes in one answer. */
const FIRST_ROWS = 1_500;
const FEWEST_ROWS = 50;

/** An answer of Excel on the web holds 5 MB; what surrounds the values needs some of it. */
const BYTES = 4_000_000;

/**
 * How much to ask for at once, so that no answer grows beyond what the host sends. It is learned
 * from what came: a plan that is known to fit is read in one request, however many its rows.
 */
export class ReadPace {
  firstRows = FIRST_ROWS;
  bytes = BYTES;
  /** The parts in the workbook come in answers of their own. */
  partsApart = false;

  /** From tables that were read: how they ended and what they hold. */
  learn(
    tables: readonly { readonly end: number; readonly values: readonly (readonly CellValue[])[] }[],
  ): void {
    let bytes = 0;
    let last = 0;
    for (const { end, values } of tables) {
      bytes += bytesOf(values);
      last = Math.max(last, end);
    }
    if (bytes > this.bytes) this.firstRows = Math.min(this.firstRows, FIRST_ROWS);
    else this.firstRows = Math.max(this.firstRows, last + FEWEST_ROWS);
  }

  /** After an answer that was too large; false where less cannot be asked for. */
  slowDown(): boolean {
    if (this.partsApart && this.firstRows <= FEWEST_ROWS) return false;
    this.partsApart = true;
    this.firstRows = Math.max(FEWEST_ROWS, Math.floor(Math.min(this.firstRows, FIRST_ROWS) / 4));
    this.bytes = Math.floor(this.bytes / 2);
    return true;
  }
}

/**
 * About what the values take on the wire. Every look at the workbook counts all of them, so that
 * nothing is encoded for it: letters beyond Latin take more, and a too large answer is asked for
 * in parts.
 */
export function bytesOf(values: readonly (readonly CellValue[])[]): number {
  let bytes = 0;
  for (const row of values) {
    for (const value of row) bytes += typeof value === "string" ? value.length + 3 : 8;
  }
  return bytes;
}

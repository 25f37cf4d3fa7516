import type { Table } from "../../model/document";
import { tableOfLines } from "./table-of-lines";

/**
 * Reads a table pasted as text, its cells parted by tabs, if one begins at the line: two
 * lines or more with the same number of tabs. A cell's further paragraphs come in lines of
 * their own, so a row goes on until it has all its tabs; a line without any after a full
 * row is a row of one cell with the lines that follow it. Null where no table begins.
 */
export function readTabbedTable(
  lines: readonly string[],
  start: number,
  address: string,
  caption: string | null,
): { readonly table: Table; readonly next: number } | null {
  const tabs = tabCount(lines[start]);
  if (tabs === 0 || tabCount(lines[start + 1]) !== tabs) return null;
  if (tabs === 1 && !looksLikeHeader(lines[start] ?? "")) return null;
  let end = start;
  while (end < lines.length && (lines[end] ?? "").trim() !== "") end += 1;
  return {
    table: tableOfLines(tabbedRows(lines.slice(start, end), tabs), address, caption),
    next: end,
  };
}

function tabCount(line: string | undefined): number {
  return (line ?? "").split("\t").length - 1;
}

/** With two columns only: neither a numbered clause nor a list nor a label before its text. */
function looksLikeHeader(line: string): boolean {
  const [first = "", second = ""] = line.split("\t");
  return /^[#\p{L}]/u.test(first) && !/:\s*$/.test(first) && /^\p{L}/u.test(second);
}

function tabbedRows(lines: readonly string[], tabs: number): string[][][] {
  const rows: string[][][] = [];
  let missing = 0;
  for (const line of lines) {
    const cells = line.split("\t").map((text) => [text]);
    const last = rows.at(-1);
    if (last !== undefined && missing > 0 && cells.length - 1 <= missing) {
      goOn(last, cells);
      missing -= cells.length - 1;
    } else if (last?.length === 1 && cells.length === 1) {
      goOn(last, cells);
    } else {
      rows.push(cells);
      missing = cells.length === 1 ? 0 : Math.max(tabs - cells.length + 1, 0);
    }
  }
  return rows;
}

/** The first cell of a line goes on the last one so far; the others follow it. */
function goOn(row: string[][], cells: readonly string[][]): void {
  row.at(-1)?.push(...(cells[0] ?? []));
  row.push(...cells.slice(1));
}

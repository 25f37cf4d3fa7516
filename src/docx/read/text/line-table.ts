import type { Table } from "../../model/document";
import { tableOfLines } from "./table-of-lines";

/** Cells that stand together, and the blank lines after them. */
interface Group {
  readonly cells: string[][];
  readonly next: number;
  blanks: number;
}

/** Word's own limit on columns. */
const mostColumns = 63;
/** As many blank lines as Word leaves between a table and what follows it. */
const blanksAfterTable = 3;

/**
 * Reads the table that begins at a line. Cells open a line with a tab and go on in lines
 * without one; a blank line ends the row, unless the cells so far and those after it
 * together make up exactly the columns of the table: then a cell held an empty paragraph.
 * Merged cells cannot be seen: cells keep their order and take one column each.
 */
export function readLineTable(
  lines: readonly string[],
  start: number,
  address: string,
  caption: string | null,
): { readonly table: Table; readonly next: number } {
  const groups = readGroups(lines, start);
  return {
    table: tableOfLines(joinSplitRows(groups), address, caption),
    next: endOf(groups.at(-1), start),
  };
}

/** The blank line that ends the last row is part of the table; further ones are paragraphs. */
function endOf(last: Group | undefined, start: number): number {
  return last === undefined ? start + 1 : last.next + Math.min(last.blanks, 1);
}

/** A cell of the plain text begins a line with a tab; a table has one cell a line. */
export function isCellLine(line: string): boolean {
  return line.startsWith("\t");
}

function readGroups(lines: readonly string[], start: number): Group[] {
  const groups: Group[] = [];
  let at = start;
  while (at < lines.length && isCellLine(lines[at] ?? "")) {
    const group = readGroup(lines, at);
    const header = groups[0];
    const isNewTable =
      header !== undefined && (groups.at(-1)?.blanks ?? 0) > 1 && sameText(header, group);
    if (isNewTable) break;
    groups.push(group);
    at = group.next + group.blanks;
    if (group.blanks >= blanksAfterTable) break;
  }
  return groups;
}

function readGroup(lines: readonly string[], start: number): Group {
  const cells: string[][] = [];
  let at = start;
  for (; at < lines.length && !isBlank(lines[at] ?? ""); at += 1) {
    const line = lines[at] ?? "";
    if (isCellLine(line)) cells.push([line.slice(1)]);
    else if (endsTable(line)) break;
    else cells.at(-1)?.push(line);
  }
  let blanks = 0;
  while (at + blanks < lines.length && isBlank(lines[at + blanks] ?? "")) blanks += 1;
  return { cells, next: at, blanks };
}

/** An empty line; a line with a tab alone is an empty cell. */
function isBlank(line: string): boolean {
  return !isCellLine(line) && line.trim() === "" && !line.includes("\f");
}

/** Word writes a page break before a paragraph as a form feed or a single blank. */
function endsTable(line: string): boolean {
  return /^\f|^ (?=\S)/.test(line);
}

function sameText(one: Group, other: Group): boolean {
  if (one.cells.length !== other.cells.length) return false;
  return JSON.stringify(one.cells) === JSON.stringify(other.cells);
}

function joinSplitRows(groups: readonly Group[]): string[][][] {
  const columns = groups.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const hasRowsOfOneCell = groups.some(
    ({ cells }, index) => cells.length === 1 && standsAlone(groups, index, columns),
  );
  const rows: string[][][] = [];
  for (let index = 0; index < groups.length;) {
    const isRowOfOneCell = hasRowsOfOneCell && groups[index]?.cells.length === 1;
    const count = isRowOfOneCell ? 1 : groupsOfRow(groups, index, columns);
    const parts = groups.slice(index, index + count);
    rows.push(
      parts.flatMap(({ cells, blanks }, part) => withBlanks(cells, part < count - 1, blanks)),
    );
    index += count;
  }
  return rows;
}

/** A cell between full rows can only be a row across the table. */
function standsAlone(groups: readonly Group[], index: number, columns: number): boolean {
  const isFull = (group: Group | undefined): boolean =>
    group === undefined || group.cells.length === columns;
  return columns > 1 && isFull(groups[index - 1]) && isFull(groups[index + 1]);
}

/** How many groups from one on make up a full row; 1 where no number of them does. */
function groupsOfRow(groups: readonly Group[], index: number, columns: number): number {
  let width = 0;
  for (let count = 1; count <= mostColumns && index + count <= groups.length; count += 1) {
    width += groups[index + count - 1]?.cells.length ?? 0;
    if (width === columns) return count;
    if (width > columns) break;
  }
  return 1;
}

/** The blank lines inside a row are empty paragraphs of the cell before them. */
function withBlanks(cells: readonly string[][], isInside: boolean, blanks: number): string[][] {
  if (!isInside) return [...cells];
  const last = cells.at(-1) ?? [];
  return [...cells.slice(0, -1), [...last, ...new Array<string>(blanks).fill("")]];
}

import type { PrintRow } from "./print-row";

/** A row with what is known of it once the pages are. */
export interface PagedRow extends PrintRow {
  readonly beginsPage: boolean;
}

export interface PageRoom {
  readonly heightPoints: number;
  /**
   * The rows that pages repeat by themselves, by their place; null where the header rows of a
   * table are to be written again on each page that it reaches.
   */
  readonly titleRows: { readonly row: number; readonly rows: number } | null;
}

/**
 * The header rows of the section's only table that has some: pages repeat them by themselves.
 * Null where there is no such table, or it would leave too little room for what is below it.
 */
export function repeatedRows(
  rows: readonly PrintRow[],
  heightPoints: number,
): PageRoom["titleRows"] {
  const headers = rows.filter(({ role }) => role === "header");
  const row = rows.findIndex(({ role }) => role === "header");
  const isOne = new Set(headers.map(({ table }) => table)).size === 1;
  if (!isOne || heightOf(headers) > heightPoints * HIGHEST_HEADER) return null;
  return { row, rows: headers.length };
}

const HIGHEST_HEADER = 1 / 3;

/** An action with its entries stays whole where it takes no more than this of a page. */
const WHOLE = 0.4;

/**
 * Puts the rows on pages. Rows that belong together stay together; a group begins on a new page
 * where not all of it fits on the one begun; a cell in several rows may go on on the next page.
 */
export function paginate(rows: readonly PrintRow[], room: PageRoom): readonly PagedRow[] {
  const pages = new Pages(rows, room);
  let at = 0;
  while (at < rows.length) {
    const end = chainEnd(rows, at);
    if (beginsGroup(rows, at) && !pages.hasRoom(heightOf(rows.slice(at, groupEnd(rows, at))))) {
      pages.turn(rows[at]);
    }
    const chain = rows.slice(at, end);
    const units = heightOf(chain) <= WHOLE * room.heightPoints ? [chain] : looseUnits(chain);
    for (const unit of units) pages.put(unit);
    at = end;
  }
  return pages.rows;
}

/** The pages that are full, and the one that is begun. */
class Pages {
  readonly rows: PagedRow[] = [];
  private used = 0;
  private isEmpty = true;
  private isNew = false;
  /** The header rows of each table. */
  private readonly headers = new Map<number, PrintRow[]>();

  constructor(
    private readonly all: readonly PrintRow[],
    private readonly room: PageRoom,
  ) {
    for (const row of all) {
      if (row.role !== "header" || row.table === null) continue;
      const header = this.headers.get(row.table);
      if (header === undefined) this.headers.set(row.table, [row]);
      else header.push(row);
    }
  }

  hasRoom(height: number): boolean {
    return this.used + height <= this.room.heightPoints;
  }

  /** Ends the page; the next one begins with the header of the table that `next` is a row of. */
  turn(next: PrintRow | undefined): void {
    if (this.isEmpty) return;
    const { titleRows } = this.room;
    this.isEmpty = true;
    this.isNew = true;
    this.used = 0;
    if (titleRows !== null && this.rows.length > titleRows.row) {
      this.used = heightOf(this.all.slice(titleRows.row, titleRows.row + titleRows.rows));
    } else if (titleRows === null && next !== undefined && next.role !== "header") {
      for (const row of this.headerOf(next)) this.add(row);
      this.isEmpty = true;
    }
  }

  put(unit: readonly PrintRow[]): void {
    const fits = this.hasRoom(heightOf(unit));
    if (!fits) this.turn(unit[0]);
    for (const row of unit) {
      // A unit that no page holds breaks where the page is full.
      if (!this.hasRoom(row.heightPoints)) this.turn(row);
      this.add(row);
    }
  }

  private add(row: PrintRow): void {
    this.rows.push({ ...row, beginsPage: this.isNew });
    this.used += row.heightPoints;
    this.isNew = false;
    this.isEmpty = false;
  }

  private headerOf({ table }: PrintRow): readonly PrintRow[] {
    const header = (table === null ? undefined : this.headers.get(table)) ?? [];
    return heightOf(header) <= this.room.heightPoints * HIGHEST_HEADER ? header : [];
  }
}

function heightOf(rows: readonly PrintRow[]): number {
  return rows.reduce((sum, { heightPoints }) => sum + heightPoints, 0);
}

/** The end of the rows that belong to the one at `start`. */
function chainEnd(rows: readonly PrintRow[], start: number): number {
  let end = start;
  while (end < rows.length - 1 && isTied(rows[end])) end += 1;
  return end + 1;
}

function isTied(row: PrintRow | undefined): boolean {
  return row !== undefined && (row.keep || row.goesOn);
}

/**
 * A chain that is too long for staying whole comes apart where a cell goes on in the next row, but
 * not right behind the first line of the cell or before its last one.
 */
function looseUnits(chain: readonly PrintRow[]): readonly (readonly PrintRow[])[] {
  const units: PrintRow[][] = [[]];
  for (const [index, row] of chain.entries()) {
    units.at(-1)?.push(row);
    const isFirst = chain[index - 1]?.goesOn !== true;
    const isLastButOne = chain[index + 1]?.goesOn === false;
    const isLoose = !(isFirst && isShort(row)) && !(isLastButOne && isShort(chain[index + 1]));
    if (row.goesOn && isLoose) units.push([]);
  }
  return units.filter((unit) => unit.length > 0);
}

/** A line or two. */
function isShort(row: PrintRow | undefined): boolean {
  return row !== undefined && row.heightPoints < 32;
}

/** The first group below a table's header has just begun there. */
function beginsGroup(rows: readonly PrintRow[], at: number): boolean {
  const before = rows[at - 1];
  return rows[at]?.role === "group" && before?.table === rows[at].table && before.role !== "header";
}

function groupEnd(rows: readonly PrintRow[], start: number): number {
  const table = rows[start]?.table;
  let end = start + 1;
  while (end < rows.length && rows[end]?.table === table && rows[end]?.role !== "group") end += 1;
  return end;
}

import type { TableCell, TableRow } from "../../docx/model/document";
import type { ColumnMeaning } from "./column-meaning";
import { meaningOf } from "./header-words";
import { oneLine } from "./plain-text";
import type { TableHeader, TableKind } from "./report-table";

const NO_TEXTS: ReadonlyMap<number, string> = new Map();

/**
 * The header that begins at a row: of one row, of two where the second only goes on with the
 * words of the first or parts the columns that it spans, or of as many as its vertically merged
 * cells cover. `texts` are those of the rows. Null where none begins there.
 */
export function headerAt(
  rows: readonly TableRow[],
  texts: readonly ReadonlyMap<number, string>[],
  index: number,
): TableHeader | null {
  const first = texts[index] ?? NO_TEXTS;
  const second = texts[index + 1] ?? NO_TEXTS;
  const one = headerOf(first, 1);
  const isParted = one !== null && partsColumns(rows[index], second);
  return (
    headerOfRows(rows.slice(index, index + heightOf(rows[index]))) ??
    (isParted ? headerOfRows(rows.slice(index, index + 2)) : null) ??
    (isHeaderLike(first) && isHeaderLike(second) ? headerOfTwo(first, second, one) : one)
  );
}

/** A header whose second row goes on with the words of the first, where more is so understood. */
function headerOfTwo(
  first: ReadonlyMap<number, string>,
  second: ReadonlyMap<number, string>,
  one: TableHeader | null,
): TableHeader | null {
  const both = new Map(first);
  for (const [column, text] of second) both.set(column, `${both.get(column) ?? ""} ${text}`.trim());
  const two = headerOf(both, 2);
  return two !== null && two.columns.size >= (one?.columns.size ?? 0) ? two : one;
}

const MOST_HEADER_ROWS = 4;
/** The cells of a header over several rows are short. */
const LONGEST_PART = 40;

/** Null for a single row, and where what the rows say together is no header. */
function headerOfRows([top, ...below]: readonly TableRow[]): TableHeader | null {
  if (top === undefined || below.length === 0) return null;
  const texts = new Map(textsOf(top));
  for (const row of below)
    for (const [column, text] of textsOf(row))
      if (text !== "") texts.set(column, joinedHeader(topOver(top, column), text));
  return headerOf(texts, below.length + 1);
}

/** "TSAG 05-2025" and "TSAG 01-2026" under one "Status", and nothing beside them. */
function partsColumns(top: TableRow | undefined, texts: ReadonlyMap<number, string>): boolean {
  const filled = [...texts].filter(([, text]) => text !== "");
  const wide = top?.cells.filter((cell) => cell.columnSpan > 1) ?? [];
  return (
    filled.length > 1 &&
    filled.every(
      ([column, text]) => text.length <= LONGEST_PART && wide.some((cell) => covers(cell, column)),
    )
  );
}

function heightOf(row: TableRow | undefined): number {
  const cells = row?.cells ?? [];
  if (cells.length < 2 || cells.some((cell) => oneLine(cell.text).length > LONGEST_PART)) return 1;
  return Math.min(MOST_HEADER_ROWS, Math.max(...cells.map((cell) => cell.rowSpan)));
}

function topOver(top: TableRow, column: number): string {
  return oneLine(top.cells.find((cell) => covers(cell, column))?.text ?? "");
}

function covers(cell: TableCell, column: number): boolean {
  return cell.column <= column && column < cell.column + cell.columnSpan;
}

/** "Action" over "No." is "Action No."; "Status" over "TSAG 01-2026" is the latter alone. */
function joinedHeader(above: string, below: string): string {
  const joined = `${above} ${below}`.trim();
  const meaning = meaningOf(joined);
  return meaning !== null && meaning !== meaningOf(above) ? joined : below;
}

/** The cells of a split header are short and several; a group's row has one, an action's a number. */
function isHeaderLike(texts: ReadonlyMap<number, string>): boolean {
  const filled = [...texts.values()].filter((text) => text !== "");
  return (
    filled.length > 1 &&
    filled.every((text) => text.length <= LONGEST_PART && !/^\d|\d$/.test(text))
  );
}

function headerOf(headers: ReadonlyMap<number, string>, rowCount: number): TableHeader | null {
  const columns = new Map<ColumnMeaning, number>();
  for (const [column, text] of headers) {
    const meaning = meaningOf(text);
    if (meaning === null) continue;
    const before = columns.get(meaning);
    if (before === undefined) columns.set(meaning, column);
    else if (meaning === "number" && isActionsOwn(text) && !isActionsOwn(headers.get(before) ?? ""))
      columns.set(meaning, column);
    else if (meaning === "action" && !columns.has("number"))
      columns.set("number", before).set(meaning, column);
  }
  const kind = kindOf(columns);
  return kind && { kind, columns, headers, rowCount, isByContent: false };
}

/** "Action number" is more than the "#" that counts the rows. */
function isActionsOwn(header: string): boolean {
  return /action|wtsa|acción|mesure/i.test(header);
}

/** What the columns of each kind mean at least; the first kind that fits counts. */
const KINDS: readonly (readonly [TableKind, readonly ColumnMeaning[]])[] = [
  ["documents", ["source", "title", "document"]],
  ["documents", ["source", "title", "number"]],
  ["schedule", ["date", "time"]],
  ["schedule", ["date", "objective"]],
  ["schedule", ["date", "deadline"]],
  ["lead-roles", ["group", "lead-role"]],
  ["jcas", ["jca", "decision"]],
  ["jcas", ["jca", "until"]],
  ["liaisons", ["document", "liaison"]],
  ["liaisons", ["document", "destination", "title"]],
  ["actions", ["number", "action"]],
];

function kindOf(columns: ReadonlyMap<ColumnMeaning, number>): TableKind | null {
  const found = KINDS.find(([, meanings]) => meanings.every((meaning) => columns.has(meaning)));
  return found?.[0] ?? null;
}

/** The texts of a row by grid column, each on one line. */
export function textsOf(row: TableRow | undefined): ReadonlyMap<number, string> {
  return new Map((row?.cells ?? []).map((cell) => [cell.column, oneLine(cell.text)]));
}

import type { TableRow } from "../../docx/model/document";
import type { ReportFinding } from "./finding-codes";
import { meaningOf, type ColumnMeaning } from "./header-words";
import {
  groupsFromOthers,
  headerFromContent,
  headerMissing,
  headerStrange,
  withEntries,
} from "./missing-header";
import { whereIn, type Outline, type PlacedTable } from "./outline";
import { isDerivedTable } from "./own-tables";
import { cleanText, oneLine, quote } from "./plain-text";
import type { ReportTable, TableHeader, TableKind } from "./report-table";
import { hasRequests } from "./requests";
import { statusTextOf } from "./table-rows";
import { unreadColumns } from "./unread-columns";

/** Finds our tables by what their columns mean, wherever they stand. */
export function findReportTables(outline: Outline): {
  tables: readonly ReportTable[];
  findings: readonly ReportFinding[];
} {
  const tables: ReportTable[] = [];
  const findings: ReportFinding[] = [];
  for (const place of outline.tables) {
    // Our own printed tables are left out on purpose.
    if (isDerivedTable([...textsOf(place.table.rows[0]).values()])) continue;
    const where = whereIn(place.section, place.table.address);
    const parts = partsOf(place, where);
    tables.push(...parts);
    const guessed = parts.find((part) => part.isByContent);
    if (guessed) findings.push(guessed.hasHeader ? headerStrange(guessed) : headerMissing(guessed));
    findings.push(...unreadColumns(parts));
    if (parts.length === 0 && isWorthNaming(place)) findings.push(unrecognised(place, where));
  }
  return { tables: tables.map((table) => groupsFromOthers(table, tables)), findings };
}

function partsOf(place: PlacedTable, where: string): readonly ReportTable[] {
  const { rows } = place.table;
  const texts = rows.map(textsOf);
  const parts: ReportTable[] = [];
  let header: TableHeader | null = null;
  let body: TableRow[] = [];
  const close = (): void => {
    if (header !== null && (body.length > 0 || header.rowCount > 0)) {
      parts.push({
        kind: header.kind,
        columns: header.kind === "actions" ? withEntries(header.columns, body) : header.columns,
        headers: header.headers,
        hasHeader: header.rowCount > 0,
        isByContent: header.isByContent,
        rows: body,
        place,
        where,
      });
    }
    body = [];
  };
  for (let index = 0; index < rows.length;) {
    const next = headerAt(rows, texts, index);
    if (next !== null) {
      close();
      header = next;
      index += next.rowCount;
      continue;
    }
    const row = rows[index];
    if (row) body.push(row);
    index += 1;
  }
  if (header === null) {
    header = headerFromContent(body);
    body = body.slice(header?.rowCount ?? 0);
  }
  close();
  return parts;
}

const NO_TEXTS: ReadonlyMap<number, string> = new Map();

/**
 * A header of one row, of two where the second only goes on with the words of the first, or of
 * as many as its vertically merged cells cover.
 */
function headerAt(
  rows: readonly TableRow[],
  texts: readonly ReadonlyMap<number, string>[],
  index: number,
): TableHeader | null {
  const first = texts[index] ?? NO_TEXTS;
  const second = texts[index + 1] ?? NO_TEXTS;
  const one = headerOf(first, 1);
  const merged = mergedHeader(rows, index);
  if (merged !== null) return merged;
  if (!isHeaderLike(first) || !isHeaderLike(second)) return one;
  const both = new Map(first);
  for (const [column, text] of second) both.set(column, `${both.get(column) ?? ""} ${text}`.trim());
  const two = headerOf(both, 2);
  return two !== null && two.columns.size >= (one?.columns.size ?? 0) ? two : one;
}

const MOST_HEADER_ROWS = 4;

/** Null where no cell of the row covers others below it, or what they say is no header. */
function mergedHeader(rows: readonly TableRow[], index: number): TableHeader | null {
  const [top, ...below] = rows.slice(index, index + heightOf(rows[index]));
  if (top === undefined || below.length === 0) return null;
  const texts = new Map(textsOf(top));
  for (const row of below)
    for (const [column, text] of textsOf(row))
      if (text !== "") texts.set(column, joinedHeader(topOver(top, column), text));
  return headerOf(texts, below.length + 1);
}

function heightOf(row: TableRow | undefined): number {
  const cells = row?.cells ?? [];
  if (cells.length < 2 || cells.some((cell) => oneLine(cell.text).length > 40)) return 1;
  return Math.min(MOST_HEADER_ROWS, Math.max(...cells.map((cell) => cell.rowSpan)));
}

function topOver(top: TableRow, column: number): string {
  const above = top.cells.find(
    (cell) => cell.column <= column && column < cell.column + cell.columnSpan,
  );
  return oneLine(above?.text ?? "");
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
  return filled.length > 1 && filled.every((text) => text.length <= 40 && !/^\d|\d$/.test(text));
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

function unrecognised(place: PlacedTable, where: string): ReportFinding {
  const header = [...textsOf(place.table.rows[0]).values()]
    .filter((text) => text !== "")
    .join(" | ");
  if (place.table.rows.some((row) => statusTextOf(row) !== null))
    return withoutNumbers(header, where);
  return {
    code: "table-not-recognised",
    severity: "info",
    where,
    found: header,
    message: `The table that begins ${quote(header, 60)} is none of ours and was left out. If it is an annex, give its columns the usual headers.`,
  };
}

/** Status rows are of actions; without their numbers nobody knows of which. */
function withoutNumbers(header: string, where: string): ReportFinding {
  return {
    code: "table-without-numbers",
    severity: "warning",
    where,
    found: header,
    expected: "a column with numbers such as 8 or 73-06",
    message: `The table that begins ${quote(header, 60)} has status rows and no column of action numbers, so its actions were left out. Put the number of each action, such as 8 or 73-06, into a column “Action number”.`,
  };
}

/** Boxes of one column or one row are left out on purpose. */
function isWorthNaming(place: PlacedTable): boolean {
  const { table } = place;
  if (hasRequests(place)) return false;
  const wide = table.rows.filter(
    (row) => row.cells.filter((cell) => cleanText(cell.text) !== "").length > 1,
  );
  return wide.length > 1;
}

function textsOf(row: TableRow | undefined): ReadonlyMap<number, string> {
  return new Map((row?.cells ?? []).map((cell) => [cell.column, oneLine(cell.text)]));
}

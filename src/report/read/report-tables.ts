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
    const next = headerAt(rows, index);
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

/** A header of one row, or of two where the second only goes on with the words of the first. */
function headerAt(rows: readonly TableRow[], index: number): TableHeader | null {
  const [first, second] = [textsOf(rows[index]), textsOf(rows[index + 1])];
  const one = headerOf(first, 1);
  if (!isHeaderLike(first) || !isHeaderLike(second)) return one;
  const both = new Map(first);
  for (const [column, text] of second) both.set(column, `${both.get(column) ?? ""} ${text}`.trim());
  const two = headerOf(both, 2);
  return two !== null && two.columns.size >= (one?.columns.size ?? 0) ? two : one;
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

function kindOf(columns: ReadonlyMap<ColumnMeaning, number>): TableKind | null {
  const has = (...meanings: ColumnMeaning[]): boolean =>
    meanings.every((meaning) => columns.has(meaning));
  if (has("source", "title") && (has("document") || has("number"))) return "documents";
  if (has("date") && (has("time") || has("objective") || has("deadline"))) return "schedule";
  if (has("group", "lead-role")) return "lead-roles";
  return has("number", "action") ? "actions" : null;
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

/** Our own printed tables and boxes of one column or one row are left out on purpose. */
function isWorthNaming(place: PlacedTable): boolean {
  const { table } = place;
  if (hasRequests(place)) return false;
  if (isDerivedTable([...textsOf(table.rows[0]).values()])) return false;
  const wide = table.rows.filter(
    (row) => row.cells.filter((cell) => cleanText(cell.text) !== "").length > 1,
  );
  return wide.length > 1;
}

function textsOf(row: TableRow | undefined): ReadonlyMap<number, string> {
  return new Map((row?.cells ?? []).map((cell) => [cell.column, oneLine(cell.text)]));
}

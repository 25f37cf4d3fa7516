import type { TableRow } from "../../docx/model/document";
import type { ReportFinding } from "./finding-codes";
import { meaningOf, STATUS_CELL_WORDS, type ColumnMeaning } from "./header-words";
import { whereIn, type Outline, type PlacedTable } from "./outline";
import { cleanText, oneLine, quote } from "./plain-text";

export type TableKind = "actions" | "documents" | "schedule";

/** A table of ours: a Word table or, where its header comes again, the part below one header. */
export interface ReportTable {
  readonly kind: TableKind;
  readonly columns: ReadonlyMap<ColumnMeaning, number>;
  /** The cleaned text of the header's cells by column; empty where the header is missing. */
  readonly headers: ReadonlyMap<number, string>;
  readonly rows: readonly TableRow[];
  readonly place: PlacedTable;
  readonly where: string;
}

interface Header {
  readonly kind: TableKind;
  readonly columns: ReadonlyMap<ColumnMeaning, number>;
  readonly headers: ReadonlyMap<number, string>;
  readonly rowCount: number;
}

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
    const bare = parts.find((part) => part.headers.size === 0);
    if (bare) findings.push(headerMissing(bare));
    if (parts.length === 0 && isWorthNaming(place)) findings.push(notRecognised(place, where));
  }
  return { tables, findings };
}

function partsOf(place: PlacedTable, where: string): readonly ReportTable[] {
  const { rows } = place.table;
  const parts: ReportTable[] = [];
  let header: Header | null = null;
  let body: TableRow[] = [];
  const close = (): void => {
    if (header !== null && (body.length > 0 || header.headers.size > 0)) {
      parts.push({
        kind: header.kind,
        columns: header.columns,
        headers: header.headers,
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
  header ??= headerFromContent(body);
  close();
  return parts;
}

/** A header of one row, or of two where the second only goes on with the words of the first. */
function headerAt(rows: readonly TableRow[], index: number): Header | null {
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

function headerOf(headers: ReadonlyMap<number, string>, rowCount: number): Header | null {
  const columns = new Map<ColumnMeaning, number>();
  for (const [column, text] of headers) {
    const meaning = meaningOf(text);
    if (meaning !== null && !columns.has(meaning)) columns.set(meaning, column);
  }
  const kind = kindOf(columns);
  return kind && { kind, columns, headers, rowCount };
}

function kindOf(columns: ReadonlyMap<ColumnMeaning, number>): TableKind | null {
  const has = (...meanings: ColumnMeaning[]): boolean =>
    meanings.every((meaning) => columns.has(meaning));
  if (has("source", "title") && (has("document") || has("number"))) return "documents";
  if (has("date") && (has("time") || has("objective") || has("deadline"))) return "schedule";
  return has("number", "action") ? "actions" : null;
}

/** A table that lost its header is known by its numbers and by the status cells under them. */
function headerFromContent(rows: readonly TableRow[]): Header | null {
  const statusRows = rows.filter((row) => statusTextOf(row) !== null).length;
  const first = rows.map((row) => textAt(row, 0));
  const numbers = first.filter((text) => isActionNumber(text)).length;
  if (numbers > 0 && statusRows > 0 && numbers + statusRows >= rows.length / 2) {
    const widest = Math.max(...rows.map((row) => row.cells.length));
    const columns: [ColumnMeaning, number][] =
      widest > 2
        ? [
            ["number", 0],
            ["resolution", 1],
            ["action", 2],
          ]
        : [
            ["number", 0],
            ["action", 1],
          ];
    return { kind: "actions", columns: new Map(columns), headers: new Map(), rowCount: 0 };
  }
  return null;
}

function headerMissing(table: ReportTable): ReportFinding {
  return {
    code: "header-row-missing",
    severity: "warning",
    where: table.where,
    message:
      "The table has no header row; it was recognised by its action numbers and status rows, with the columns in their usual order. Put the header row back.",
  };
}

function notRecognised(place: PlacedTable, where: string): ReportFinding {
  const header = [...textsOf(place.table.rows[0]).values()]
    .filter((text) => text !== "")
    .join(" | ");
  return {
    code: "table-not-recognised",
    severity: "info",
    where,
    found: header,
    message: `The table that begins ${quote(header, 60)} is none of ours and was left out. If it is an annex, give its columns the usual headers.`,
  };
}

/** Boxes and layout tables of one column or one row are left out on purpose. */
function isWorthNaming({ table }: PlacedTable): boolean {
  const wide = table.rows.filter(
    (row) => row.cells.filter((cell) => cleanText(cell.text) !== "").length > 1,
  );
  return wide.length > 1;
}

function textsOf(row: TableRow | undefined): ReadonlyMap<number, string> {
  return new Map((row?.cells ?? []).map((cell) => [cell.column, oneLine(cell.text)]));
}

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

import { findReferences } from "../../domain/document-reference";
import type { TableRow } from "../../docx/model/document";
import type { ReportFinding } from "./finding-codes";
import type { ColumnMeaning } from "./column-meaning";
import { baseKey } from "./document-mentions";
import { opensWithLabel } from "./entry-labels";
import { cleanText, oneLine, quote } from "./plain-text";
import type { ReportTable, TableHeader } from "./report-table";
import { openingStatus } from "./status-words";
import { isActionNumber, rowText, statusTextOf, textAt } from "./table-rows";

/**
 * A table that lost its header, or has one in words unknown, is known by what its rows hold:
 * actions by the column of each thing, documents with the columns in their usual order.
 */
export function headerFromContent(rows: readonly TableRow[]): TableHeader | null {
  return actionsHeader(rows) ?? documentsHeader(rows);
}

function actionsHeader(rows: readonly TableRow[]): TableHeader | null {
  const [first] = rows;
  const statusRows = rows.filter((row) => statusTextOf(row) !== null);
  const number = fullestColumn(rows, isActionNumber);
  if (number === null || first === undefined) return null;
  const actions = rows.filter((row) => isActionNumber(textAt(row, number)));
  const status = fullestColumn(actions, isEntries);
  const isRegister = statusRows.length > 0 || status !== null;
  if (!isRegister || actions.length + statusRows.length < rows.length / 2) return null;
  const isHeader = !actions.includes(first) && !statusRows.includes(first) && isOfSeveral(first);
  const headers = isHeader
    ? first.cells.map(({ column, text }) => [column, oneLine(text)] as const)
    : [];
  return {
    kind: "actions",
    columns: columnsOf(actions, number, status),
    headers: new Map(headers),
    rowCount: isHeader ? 1 : 0,
    isByContent: true,
  };
}

function columnsOf(
  actions: readonly TableRow[],
  number: number,
  status: number | null,
): ReadonlyMap<ColumnMeaning, number> {
  const resolution = fullestColumn(actions, (text) => /^(?:WTSA )?R[eé]s(?:ol|\.)/i.test(text));
  const action = longestColumn(actions, new Set([number, status, resolution]));
  const found: readonly (readonly [ColumnMeaning, number | null])[] = [
    ["number", number],
    ["resolution", resolution],
    ["action", action],
    ["status", status],
  ];
  return new Map(
    found.flatMap(([meaning, column]) => (column === null ? [] : [[meaning, column] as const])),
  );
}

/** The columns with that of the entries, where its header does not tell it. */
export function withEntries(
  columns: ReadonlyMap<ColumnMeaning, number>,
  rows: readonly TableRow[],
): ReadonlyMap<ColumnMeaning, number> {
  if (columns.has("status") || columns.has("comments")) return columns;
  const actions = rows.filter((row) => isActionNumber(textAt(row, columns.get("number"))));
  const column = fullestColumn(actions, opensWithLabel);
  const isTaken = [...columns.values()].some((other) => other === column);
  return column === null || isTaken ? columns : new Map([...columns, ["status", column]]);
}

/** Begins with a meeting's label or with a status. */
function isEntries(text: string): boolean {
  return opensWithLabel(text) || openingStatus(text) !== null;
}

/** The column in which most cells are of a kind, at least one; the first of several. */
function fullestColumn(
  rows: readonly TableRow[],
  isOfKind: (text: string) => boolean,
): number | null {
  return bestColumn(rows, (text) => (isOfKind(text) ? 1 : 0), new Set());
}

function longestColumn(
  rows: readonly TableRow[],
  taken: ReadonlySet<number | null>,
): number | null {
  return bestColumn(rows, (text) => text.length, taken);
}

function bestColumn(
  rows: readonly TableRow[],
  weigh: (text: string) => number,
  taken: ReadonlySet<number | null>,
): number | null {
  const weights = new Map<number, number>();
  for (const { cells } of rows)
    for (const { column, text } of cells)
      if (!taken.has(column))
        weights.set(column, (weights.get(column) ?? 0) + weigh(cleanText(text)));
  const best = [...weights].reduce((most, one) => (one[1] > most[1] ? one : most), [-1, 0]);
  return best[1] > 0 ? best[0] : null;
}

function isOfSeveral(row: TableRow): boolean {
  return row.cells.filter((cell) => cleanText(cell.text) !== "").length > 1;
}

/** Annex 2 begins with a document and has nothing but counts under its groups. */
function documentsHeader(rows: readonly TableRow[]): TableHeader | null {
  const filled = rows.filter((row) => rowText(row) !== "");
  const [first] = filled;
  if (first === undefined || !isDocumentRow(first)) return null;
  const isCounted = filled.some(({ cells }) =>
    cells.some((cell) => COUNT.test(oneLine(cell.text))),
  );
  const known = filled.filter((row) => isDocumentRow(row) || /^total\b/i.test(rowText(row)));
  if (!isCounted || known.length < filled.length / 2) return null;
  const columns = new Map<ColumnMeaning, number>([
    ["document", 0],
    ["source", 1],
    ["title", 2],
  ]);
  return { kind: "documents", columns, headers: new Map(), rowCount: 0, isByContent: true };
}

const COUNT = /^(?:[1x✓✔√●]|\([1x✓✔√●]\))$/i;

function isDocumentRow(row: TableRow): boolean {
  const number = oneLine(textAt(row, 0));
  const [reference] = findReferences(number);
  const counts = row.cells.filter(({ column }) => column > 2).map((cell) => oneLine(cell.text));
  return (
    reference === number &&
    baseKey(number) !== null &&
    counts.length > 0 &&
    counts.every((text) => text.length <= 10)
  );
}

/** The groups that documents are allocated to, in the order in which Annex 2 has them. */
const USUAL_GROUPS = ["WP2", "RG-WPR", "RG-DT"] as const;

/** A list of documents without a header has the groups of another such list of the report. */
export function groupsFromOthers(table: ReportTable, all: readonly ReportTable[]): ReportTable {
  if (table.kind !== "documents" || table.hasHeader) return table;
  const other = all.find(({ kind, hasHeader }) => kind === "documents" && hasHeader);
  if (other !== undefined) return { ...table, columns: other.columns, headers: other.headers };
  return { ...table, headers: new Map(USUAL_GROUPS.map((group, index) => [index + 3, group])) };
}

export function headerMissing({ kind, where }: ReportTable): ReportFinding {
  const by =
    kind === "actions"
      ? "its action numbers and their status, with the columns told by what they hold"
      : "its document numbers and the counts behind them, with the columns in their usual order";
  return {
    code: "header-row-missing",
    severity: "warning",
    where,
    message: `The table has no header row; it was recognised by ${by}. Put the header row back.`,
  };
}

export function headerStrange({ headers, columns, where }: ReportTable): ReportFinding {
  const header = [...headers.values()].filter((text) => text !== "").join(" | ");
  const read = [...columns]
    .map(([meaning, column]) => `${meaning} from ${quote(headers.get(column) ?? "", 40)}`)
    .join(", ");
  return {
    code: "header-not-understood",
    severity: "warning",
    where,
    found: header,
    expected: "Action number | Resolution | Description of action",
    message: `The header ${quote(header, 90)} is not in known words; the table was recognised by its action numbers and their status: ${read}. Use the usual headers if that is not right.`,
  };
}

import { findReferences } from "../../domain/document-reference";
import type { TableRow } from "../../docx/model/document";
import type { ReportFinding } from "./finding-codes";
import type { ColumnMeaning } from "./header-words";
import { baseKey } from "./document-mentions";
import { oneLine } from "./plain-text";
import type { ReportTable, TableHeader } from "./report-table";
import { isActionNumber, rowText, statusTextOf, textAt } from "./table-rows";

/** A table that lost its header is known by what its rows hold, with the columns in their usual order. */
export function headerFromContent(rows: readonly TableRow[]): TableHeader | null {
  return actionsHeader(rows) ?? documentsHeader(rows);
}

function actionsHeader(rows: readonly TableRow[]): TableHeader | null {
  const statusRows = rows.filter((row) => statusTextOf(row) !== null).length;
  const numbers = rows.filter((row) => isActionNumber(textAt(row, 0))).length;
  if (numbers === 0 || statusRows === 0 || numbers + statusRows < rows.length / 2) return null;
  const hasResolutions = rows.some((row) => row.cells.length > 2);
  return bareHeader(
    "actions",
    hasResolutions ? ["number", "resolution", "action"] : ["number", "action"],
  );
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
  return bareHeader("documents", ["document", "source", "title"]);
}

const COUNT = /^(?:[1x✓]|\([1x]\))$/i;

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

function bareHeader(
  kind: "actions" | "documents",
  meanings: readonly ColumnMeaning[],
): TableHeader {
  const columns = new Map(meanings.map((meaning, column) => [meaning, column]));
  return { kind, columns, headers: new Map(), rowCount: 0 };
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
      ? "its action numbers and status rows"
      : "its document numbers and the counts behind them";
  return {
    code: "header-row-missing",
    severity: "warning",
    where,
    message: `The table has no header row; it was recognised by ${by}, with the columns in their usual order. Put the header row back.`,
  };
}

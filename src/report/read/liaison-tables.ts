import { findReferences } from "../../domain/document-reference";
import type { LiaisonStatement } from "../../domain/plan";
import type { TableRow } from "../../docx/model/document";
import { baseKey } from "./document-mentions";
import type { Reading, ReportFinding } from "./finding-codes";
import { whereIn } from "./outline";
import { oneLine, quote } from "./plain-text";
import type { ReportTable } from "./report-table";
import { labelAlone } from "./request-labels";
import type { LabelledItem } from "./requests";
import { rowText, textAt } from "./table-rows";

/**
 * The liaison statements of tables that list them, each with the label of its row or of the
 * request that names its document; one without either is a finding.
 */
export function liaisonsOfTables(
  tables: readonly ReportTable[],
  requests: readonly LabelledItem[],
): Reading<readonly LiaisonStatement[]> {
  const read = tables
    .filter(({ kind }) => kind === "liaisons")
    .flatMap((table) => table.rows.map((row) => liaisonOf(row, table, requests)));
  return {
    value: read.flatMap(({ value }) => value ?? []),
    findings: read.flatMap(({ findings }) => findings),
  };
}

function liaisonOf(
  row: TableRow,
  { columns, place }: ReportTable,
  requests: readonly LabelledItem[],
): Reading<LiaisonStatement | null> {
  const where = whereIn(place.section, row.address);
  const text = (column: number | undefined): string => oneLine(textAt(row, column));
  const liaison = text(columns.get("liaison"));
  const [number] = findReferences(`${text(columns.get("document"))} ${liaison}`);
  if (rowText(row) === "") return { value: null, findings: [] };
  if (number === undefined) return { value: null, findings: [withoutNumber(row, where)] };
  const subject =
    text(columns.get("title")) || liaison.replace(/^(?:LS|liaison statement) on /i, "");
  const label = labelAlone(text(columns.get("label"))) ?? labelOf(number, requests);
  return label === null
    ? { value: null, findings: [notRequested(number, subject, where)] }
    : { value: { number, subject, label }, findings: [] };
}

function labelOf(number: string, requests: readonly LabelledItem[]): string | null {
  const key = baseKey(number);
  const asking = requests.find(({ text }) =>
    findReferences(text).some((one) => baseKey(one) === key),
  );
  return asking?.label ?? null;
}

function withoutNumber(row: TableRow, where: string): ReportFinding {
  return {
    code: "row-not-understood",
    severity: "warning",
    where,
    found: rowText(row),
    message: `The row ${quote(rowText(row), 60)} of the liaison statements names no document; it was left out. Write the document's number, such as TD326.`,
  };
}

function notRequested(number: string, subject: string, where: string): ReportFinding {
  return {
    code: "liaison-not-requested",
    severity: "warning",
    where,
    found: number,
    message: `The liaison statement ${quote(subject, 60)} is listed, and no request asks TSAG to approve ${number}, so it is left out. Add a request for it, or its label to the row.`,
  };
}

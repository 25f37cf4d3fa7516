import { documentKey } from "../../domain/document-reference";
import type { Allocation, ListedDocument } from "../../domain/plan";
import type { TableRow } from "../../docx/model/document";
import type { Reading, ReportFinding } from "./finding-codes";
import type { ColumnMeaning } from "./column-meaning";
import { whereIn } from "./outline";
import { ownTotalOf } from "./own-words";
import { oneLine, quote } from "./plain-text";
import type { ReportTable } from "./report-table";
import { rowText, textAt } from "./table-rows";
import { totalFindings, type DocumentTable, type TotalRow } from "./document-totals";
import { sourceTitleFindings, type PlacedDocument } from "./source-titles";

/** The documents of one table of Annex 2. */
export interface DocumentList {
  readonly documents: readonly ListedDocument[];
  readonly where: string;
}

interface DocumentsReading extends Reading<readonly ListedDocument[]> {
  readonly lists: readonly DocumentList[];
}

/** Annex 2: the documents with their allocations, and its totals checked. */
export function readDocuments(tables: readonly ReportTable[]): DocumentsReading {
  const findings: ReportFinding[] = [];
  const read = tables
    .filter((table) => table.kind === "documents")
    .map((table) => {
      const result = readTable(table);
      findings.push(...result.findings);
      return { ...result.value, where: table.where };
    });
  const documents = read.flatMap((table) => table.documents);
  findings.push(
    ...repeatedDocuments(documents),
    ...totalFindings(read),
    ...sourceTitleFindings(documents),
  );
  return {
    value: documents.map(({ where: _, ...document }) => document),
    lists: read,
    findings,
  };
}

function readTable(table: ReportTable): Reading<DocumentTable> {
  const documents: PlacedDocument[] = [];
  const totals: TotalRow[] = [];
  const findings: ReportFinding[] = [];
  const groups = allocationColumns(table);
  for (const row of table.rows) {
    const where = whereIn(table.place.section, row.address);
    const number = oneLine(textAt(row, numberColumn(table)));
    const total = totalOf(row, groups, where);
    if (total !== null) totals.push(total);
    else if (/\d/.test(number)) {
      const allocations = allocationsOf(row, groups, where);
      findings.push(...allocations.findings);
      documents.push({
        number,
        source: textAt(row, table.columns.get("source")),
        title: textAt(row, table.columns.get("title")),
        allocations: allocations.value,
        where,
      });
    } else if (rowText(row) !== "") findings.push(notUnderstood(row, where));
  }
  return { value: { documents, totals, groups: [...groups.values()] }, findings };
}

function numberColumn(table: ReportTable): number | undefined {
  return table.columns.get("document") ?? table.columns.get("number");
}

const OWN_COLUMNS: ReadonlySet<ColumnMeaning> = new Set(["document", "number", "source", "title"]);

/** Each further header is a group that documents are allocated to. */
function allocationColumns(table: ReportTable): ReadonlyMap<number, string> {
  const known = new Set(
    [...table.columns].filter(([meaning]) => OWN_COLUMNS.has(meaning)).map(([, column]) => column),
  );
  return new Map([...table.headers].filter(([column, text]) => !known.has(column) && text !== ""));
}

function allocationsOf(
  row: TableRow,
  groups: ReadonlyMap<number, string>,
  where: string,
): Reading<readonly Allocation[]> {
  const allocations: Allocation[] = [];
  const findings: ReportFinding[] = [];
  for (const [column, group] of groups) {
    const text = oneLine(textAt(row, column));
    if (/^(?:1|x|[✓✔√●]|yes|\(\s*(?:1|x|[✓✔√●])\s*\))$/i.test(text))
      allocations.push({ group, bracketed: text.startsWith("(") });
    else if (text !== "") findings.push(allocationNotUnderstood(text, group, where));
  }
  return { value: allocations, findings };
}

function allocationNotUnderstood(text: string, group: string, where: string): ReportFinding {
  return {
    code: "allocation-not-understood",
    severity: "warning",
    where,
    found: text,
    expected: "1 or (1)",
    message: `${quote(text, 30)} under ${group} is neither 1 nor (1); the document is not counted for ${group}. Write 1, (1) or nothing.`,
  };
}

/** `Total TDs: 82` with counts under the groups; null for any other row. */
function totalOf(
  row: TableRow,
  groups: ReadonlyMap<number, string>,
  where: string,
): TotalRow | null {
  const [first] = row.cells.map((cell) => oneLine(cell.text)).filter((text) => text !== "");
  const total = readTotal(first ?? "");
  if (total === null) return null;
  // The name's cell may span any number of columns: the counts are the last cells.
  const last = row.cells.slice(1).slice(-groups.size);
  const counts = new Map<string, string>();
  [...groups.values()].forEach((group, index) => {
    const text = oneLine(last[index]?.text ?? "");
    if (text !== "" && last.length === groups.size) counts.set(group, text);
  });
  return {
    name: first ?? "",
    of: total.of,
    stated: total.stated,
    counts,
    where,
  };
}

/** `Total TDs: 82`, `Total: 82`, and what we print in other languages. */
function readTotal(text: string): { readonly of: string; readonly stated: number | null } | null {
  const match = /^Total(?:\s+(?:number\s+of\s+)?([^:]*?))?\s*:?\s*(\d+)?$/i.exec(text);
  const of = ownTotalOf(text) ?? match?.[1] ?? "";
  const stated = /(\d+)$/.exec(text)?.[1];
  if (match === null && ownTotalOf(text) === null) return null;
  return { of, stated: stated === undefined ? null : Number(stated) };
}

function notUnderstood(row: TableRow, where: string): ReportFinding {
  const text = rowText(row);
  return {
    code: "row-not-understood",
    severity: "warning",
    where,
    found: text,
    message: `The row ${quote(text, 60)} has no document number and is no total; it was left out. Give it its number.`,
  };
}

function repeatedDocuments(documents: readonly PlacedDocument[]): readonly ReportFinding[] {
  const seen = new Set<string>();
  return documents.flatMap((document) => {
    const key = documentKey(document.number);
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [
      {
        code: "document-twice",
        severity: "warning",
        where: document.where,
        found: document.number,
        message: `${document.number} is listed twice. Delete one of the rows.`,
      },
    ];
  });
}

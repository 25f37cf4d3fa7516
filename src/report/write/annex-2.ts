import type { ListedDocument, Plan } from "../../domain/plan";
import type { PageBlock, PageCell, PageRow, PageSection, PageTable } from "../../docx/model/page";
import { allocationText, countAllocations, countText } from "./allocation-count";
import {
  bodyRow,
  cell,
  centered,
  headerRow,
  paragraph,
  tableOrNone,
  totalRow,
} from "./page-builders";
import { unbroken, unbrokenNumber } from "./unbroken";

const ANNEX_2_TITLE =
  "Annex 2 – List of documents allocated to and considered by\nWP2 on Work Programme, restructuring and thematic Resolutions (WP2)";

/**
 * The documents with their allocations. A total says both how many documents there are and
 * how often they are allocated: a document may go to several groups, bracketed ones are
 * counted apart.
 */
export function annex2({ documents }: Plan): PageSection {
  const groups = groupsOf(documents);
  const contributions = documents.filter(isContribution);
  const temporary = documents.filter((document) => !isContribution(document));
  const all = totalOf("Documents", documents, groups);
  return {
    orientation: "portrait",
    blocks: [
      paragraph("annex-title", ANNEX_2_TITLE),
      paragraph("heading", "Contributions"),
      documentTable("C#", contributions, groups, [totalOf("Contributions", contributions, groups)]),
      paragraph("heading", "TDs"),
      documentTable("TD#", temporary, groups, [totalOf("TDs", temporary, groups), all]),
    ],
  };
}

/** `C21`, `C 003`; every other number is a TD's. */
function isContribution({ number }: ListedDocument): boolean {
  return /^C\s*\d/i.test(number);
}

/** The groups in the order in which documents name them, WP2 first as in the report. */
function groupsOf(documents: readonly ListedDocument[]): readonly string[] {
  const named = documents.flatMap(({ allocations }) => allocations.map(({ group }) => group));
  const order = ["WP2", "RG-WPR", "RG-DT"].filter((group) => named.includes(group));
  return [...new Set([...order, ...named])];
}

function documentTable(
  numberHead: string,
  documents: readonly ListedDocument[],
  groups: readonly string[],
  totals: readonly PageRow[],
): PageBlock {
  const table: PageTable = {
    kind: "table",
    title: `Documents (${numberHead}) with source, title and the groups they are allocated to`,
    columnShares: [10, 26, Math.max(64 - 11 * groups.length, 20), ...groups.map(() => 11)],
    rows: [
      headerRow([numberHead, "Source", "Title", ...groups.map(unbrokenNumber)]),
      ...documents.map((document) => documentRow(document, groups)),
    ],
  };
  if (documents.length === 0) return tableOrNone(table, "None.");
  return { ...table, rows: [...table.rows, ...totals] };
}

function documentRow(document: ListedDocument, groups: readonly string[]): PageRow {
  return bodyRow([
    cell(documentNumber(document)),
    cell(document.source),
    cell(unbroken(document.title)),
    ...groups.map((group) => centered(allocationText(document, group))),
  ]);
}

/** The column is narrow: `TD239 (Rev.1)` may break at its blank, and nowhere else. */
function documentNumber({ number }: ListedDocument): string {
  return number.split(" ").map(unbrokenNumber).join(" ");
}

function totalOf(
  what: string,
  documents: readonly ListedDocument[],
  groups: readonly string[],
): PageRow {
  const allocations = countText(countAllocations(documents, groups));
  const perGroup: PageCell[] = groups.map((group) =>
    centered(countText(countAllocations(documents, [group]))),
  );
  return totalRow([
    cell(`Total ${what}: ${documents.length}`, 2),
    cell(`Allocations: ${allocations}`),
    ...perGroup,
  ]);
}

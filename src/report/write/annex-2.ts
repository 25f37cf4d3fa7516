import type { ListedDocument, Plan } from "../../domain/plan";
import type { PageBlock, PageCell, PageRow, PageSection, PageTable } from "../../docx/model/page";
import { allocationText, countAllocations, countText } from "./allocation-count";
import {
  bodyRow,
  cell,
  centered,
  headerRow,
  paragraph,
  prose,
  tableOrNone,
  totalRow,
} from "./page-builders";
import type { Printing } from "./printing";
import { unbroken, unbrokenNumber } from "./unbroken";

/**
 * The documents with their allocations. A total says both how many documents there are and
 * how often they are allocated: a document may go to several groups, bracketed ones are
 * counted apart.
 */
export function annex2({ documents }: Plan, printing: Printing): PageSection {
  const words = printing.words.documents;
  const groups = groupsOf(documents);
  const contributions = documents.filter(isContribution);
  const temporary = documents.filter((document) => !isContribution(document));
  const total = (kind: keyof typeof words.totals, some: readonly ListedDocument[]) =>
    totalOf(words.totals[kind], some, groups, printing);
  const table = (
    kind: keyof typeof words.number,
    some: readonly ListedDocument[],
    totals: readonly PageRow[],
  ) => documentTable(words.number[kind], some, { groups, totals, printing });
  return {
    orientation: "portrait",
    blocks: [
      paragraph("annex-title", words.title),
      paragraph("heading", words.contributions),
      table("contributions", contributions, [total("contributions", contributions)]),
      paragraph("heading", words.temporary),
      table("temporary", temporary, [total("temporary", temporary), total("documents", documents)]),
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

interface TableParts {
  readonly groups: readonly string[];
  readonly totals: readonly PageRow[];
  readonly printing: Printing;
}

function documentTable(
  numberHead: string,
  documents: readonly ListedDocument[],
  { groups, totals, printing }: TableParts,
): PageBlock {
  const { words } = printing;
  const table: PageTable = {
    kind: "table",
    title: words.documents.table(numberHead),
    columnShares: [9, 23, Math.max(68 - 11 * groups.length, 24), ...groups.map(() => 11)],
    rows: [
      headerRow([numberHead, ...words.documents.header, ...groups.map(unbrokenNumber)]),
      ...documents.map((document) => documentRow(document, groups, printing)),
    ],
  };
  if (documents.length === 0) return tableOrNone(table, words.document.none);
  return { ...table, rows: [...table.rows, ...totals] };
}

function documentRow(
  document: ListedDocument,
  groups: readonly string[],
  printing: Printing,
): PageRow {
  return bodyRow([
    numberCell(document, printing),
    cell(unbroken(document.source)),
    prose(document.title, printing),
    ...groups.map((group) => centered(allocationText(document, group))),
  ]);
}

/** The column is narrow: `TD239 (Rev.1)` may break at its blank, and nowhere else. */
function numberCell({ number }: ListedDocument, { linkOf }: Printing): PageCell {
  const shown = cell(number.split(" ").map(unbrokenNumber).join(" "));
  const link = linkOf?.(number) ?? null;
  if (link === null) return shown;
  const linked = shown.paragraphs.map((line) => ({
    ...line,
    runs: line.runs.map((run) => ({ ...run, link })),
  }));
  return { ...shown, paragraphs: linked };
}

function totalOf(
  what: string,
  documents: readonly ListedDocument[],
  groups: readonly string[],
  { words }: Printing,
): PageRow {
  const { colon } = words.document;
  const allocations = countText(countAllocations(documents, groups));
  const perGroup: PageCell[] = groups.map((group) =>
    centered(countText(countAllocations(documents, [group]))),
  );
  return totalRow([
    cell(`${what}${colon}${documents.length}`, 2),
    cell(`${words.documents.allocations}${colon}${allocations}`),
    ...perGroup,
  ]);
}

import type { Finding, Severity } from "../../domain/finding";
import { inReportOrder, partOf } from "../../domain/finding-place";
import type { PageCell, PageRow, PageSection } from "../../docx/model/page";
import type { AnnexWords } from "../words/annex-words";
import {
  bodyRow,
  cell,
  centered,
  groupRow,
  headerRow,
  paragraph,
  tableOrNone,
} from "./page-builders";
import type { Printing } from "./printing";
import { unbroken } from "./unbroken";

const MARKS: Partial<Record<Severity, NonNullable<PageCell["mark"]>>> = {
  error: "alert",
  warning: "warning",
};

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/**
 * What the reader found in the report, for the rapporteur to go through: numbered from the
 * first to the last, in the report's order, under the clause or annex that each lies in. The
 * findings themselves are as the reader words them.
 */
export function findingsList(findings: readonly Finding[], printing: Printing): PageSection {
  const words = printing.words.findings;
  const { meeting } = printing;
  const ordered = inReportOrder(findings);
  const table = tableOrNone(
    {
      kind: "table",
      title: words.table,
      columnShares: [5, 13, 16, 18, 16, 42],
      rows: [
        headerRow(words.header),
        ...ordered.flatMap((finding, at) => rowsOf(finding, at, ordered, words)),
      ],
    },
    words.none,
  );
  const title = meeting === null ? words.title : words.titleFor(meeting);
  return {
    orientation: "landscape",
    blocks: [
      paragraph("annex-title", unbroken(title)),
      ...(findings.length === 0 ? [] : [paragraph("body", summaryOf(findings, printing.words))]),
      table,
    ],
  };
}

/** The finding, below the name of its part where it is the first of it. */
function rowsOf(
  finding: Finding,
  at: number,
  ordered: readonly Finding[],
  words: AnnexWords["findings"],
): readonly PageRow[] {
  const { name } = partOf(finding.where);
  const before = ordered[at - 1];
  const row = bodyRow([
    centered(String(at + 1)),
    severityCell(finding.severity, words),
    cell(unbroken(withoutPart(finding.where, name))),
    cell(unbroken(shortened(finding.found ?? ""))),
    cell(unbroken(shortened(finding.expected ?? ""))),
    cell(unbroken(finding.message)),
  ]);
  if (before !== undefined && partOf(before.where).name === name) return [row];
  const count = ordered.filter(({ where }) => partOf(where).name === name).length;
  return [groupRow(unbroken(`${name} (${count})`), words.header.length), row];
}

function severityCell(severity: Severity, { severities }: AnnexWords["findings"]): PageCell {
  const mark = MARKS[severity];
  const shown = cell(severities[severity]);
  return mark === undefined ? shown : { ...shown, mark };
}

/** `table 9, row 3` below the row `Annex 2`; a clause keeps its number, which says more. */
function withoutPart(where: string, part: string): string {
  const inside = /^(Annex \w+) \((.*?)\)(.*)$/.exec(where);
  return inside?.[1] === part ? `${inside[2] ?? ""}${inside[3] ?? ""}` : where;
}

/** Longer texts are told in part: the whole stands in the report, at the place named. */
const LONGEST = 160;

function shortened(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1).trimEnd()}…` : line;
}

/** Figures behind their words: no language has to put a word into the plural. */
function summaryOf(
  findings: readonly Finding[],
  { document, findings: words }: AnnexWords,
): string {
  const { colon, comma, stop } = document;
  const counts = SEVERITIES.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [`${words.severities[severity]}${colon}${count}`];
  });
  return `${words.count}${colon}${findings.length} (${counts.join(comma)})${stop} ${words.hint}`;
}

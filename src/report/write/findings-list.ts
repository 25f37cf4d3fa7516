import type { Finding, Severity } from "../../domain/finding";
import { inReportOrder, partOf } from "../../domain/finding-place";
import type { MeetingLabel } from "../../domain/plan";
import type { PageCell, PageRow, PageSection } from "../../docx/model/page";
import {
  bodyRow,
  cell,
  centered,
  groupRow,
  headerRow,
  paragraph,
  tableOrNone,
} from "./page-builders";
import { unbroken } from "./unbroken";

const SEVERITY_LABELS: Record<Severity, string> = {
  error: "Error",
  warning: "Warning",
  info: "Note",
};

const MARKS: Partial<Record<Severity, NonNullable<PageCell["mark"]>>> = {
  error: "alert",
  warning: "warning",
};

const COLUMNS = ["#", "Severity", "Where", "Found", "Expected", "Finding"];

/**
 * What the reader found in the report, for the rapporteur to go through: numbered from the
 * first to the last, in the report's order, under the clause or annex that each lies in.
 */
export function findingsList(
  findings: readonly Finding[],
  meeting: MeetingLabel | null = null,
): PageSection {
  const ordered = inReportOrder(findings);
  const table = tableOrNone(
    {
      kind: "table",
      title: "Findings with their place in the report",
      columnShares: [5, 10, 16, 19, 17, 43],
      rows: [headerRow(COLUMNS), ...ordered.flatMap((finding, at) => rowsOf(finding, at, ordered))],
    },
    "Nothing was found.",
  );
  const title = meeting === null ? "Findings" : `Findings on the report of ${meeting}`;
  return {
    orientation: "landscape",
    blocks: [
      paragraph("annex-title", unbroken(title)),
      ...(findings.length === 0 ? [] : [paragraph("body", summaryOf(findings))]),
      table,
    ],
  };
}

/** The finding, below the name of its part where it is the first of it. */
function rowsOf(finding: Finding, at: number, ordered: readonly Finding[]): readonly PageRow[] {
  const { name } = partOf(finding.where);
  const before = ordered[at - 1];
  const row = bodyRow([
    centered(String(at + 1)),
    severityCell(finding.severity),
    cell(unbroken(withoutPart(finding.where, name))),
    cell(unbroken(shortened(finding.found ?? ""))),
    cell(unbroken(shortened(finding.expected ?? ""))),
    cell(unbroken(finding.message)),
  ]);
  if (before !== undefined && partOf(before.where).name === name) return [row];
  const count = ordered.filter(({ where }) => partOf(where).name === name).length;
  return [groupRow(unbroken(`${name} (${counted(count, "finding")})`), COLUMNS.length), row];
}

function severityCell(severity: Severity): PageCell {
  const mark = MARKS[severity];
  const words = cell(SEVERITY_LABELS[severity]);
  return mark === undefined ? words : { ...words, mark };
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

function summaryOf(findings: readonly Finding[]): string {
  const counts = (["error", "warning", "info"] as const).flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [counted(count, SEVERITY_LABELS[severity].toLowerCase())];
  });
  return `${counted(findings.length, "finding")}: ${counts.join(", ")}. A note may be meant as it stands. Paragraphs and tables are counted from the beginning of the file, rows from the top of their table.`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

import { FINDING_SUBJECTS, subjectOf } from "../../app/finding-subject";
import type { SyncSource } from "../../app/pane-services";
import { inReportOrder, partOf } from "../../domain/finding-place";
import { hasEveryWord } from "../matching";
import type { SeverityFilterValue } from "../severity-filter";
import { SEVERITIES } from "../severity-mark";
import { findingsWords } from "./findings-words";

export type Finding = SyncSource["findings"][number];

/** By what findings can be gathered. */
export const GROUPINGS = ["part", "severity", "kind"] as const;
export type Grouping = (typeof GROUPINGS)[number];

export interface FindingGroup {
  readonly title: string;
  readonly findings: readonly Finding[];
}

/** The findings that the filter lets through, gathered; in every group in the report's order. */
export function groupFindings(
  findings: readonly Finding[],
  filter: SeverityFilterValue,
  grouping: Grouping,
): readonly FindingGroup[] {
  const shown = inReportOrder(findings.filter((finding) => isShown(finding, filter)));
  const groups = new Map(titlesOf(grouping).map((title) => [title, [] as Finding[]]));
  for (const finding of shown) {
    const title = titleOf(finding, grouping);
    const group = groups.get(title);
    if (group === undefined) groups.set(title, [finding]);
    else group.push(finding);
  }
  return [...groups].flatMap(([title, some]) =>
    some.length > 0 ? [{ title, findings: some }] : [],
  );
}

function isShown(
  { severity, code, where, message, found = "", expected = "" }: Finding,
  { query, severity: wanted }: SeverityFilterValue,
): boolean {
  if (wanted !== null && severity !== wanted) return false;
  const word = findingsWords.severity[severity];
  return hasEveryWord([word, code, where, message, found, expected], query);
}

/** The titles in their order; the parts of a report come in the order of its findings. */
function titlesOf(grouping: Grouping): readonly string[] {
  if (grouping === "part") return [];
  return grouping === "severity"
    ? SEVERITIES.map((severity) => findingsWords.severities[severity])
    : FINDING_SUBJECTS.map((subject) => findingsWords.subjects[subject]);
}

function titleOf({ severity, code, where }: Finding, grouping: Grouping): string {
  if (grouping === "part") return partOf(where).name;
  return grouping === "severity"
    ? findingsWords.severities[severity]
    : findingsWords.subjects[subjectOf(code)];
}

/**
 * What a finding's message does not tell in full: messages cut long texts short. Null where the
 * reader gave no such text, or the message has it.
 */
export function untold({ message, found, expected }: Finding): {
  readonly found: string | null;
  readonly expected: string | null;
} {
  const rest = (text: string | undefined) =>
    text === undefined || text === "" || message.includes(text) ? null : text;
  return { found: rest(found), expected: rest(expected) };
}

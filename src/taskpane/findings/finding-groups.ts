import { FINDING_SUBJECTS, subjectOf, type FindingSubject } from "../../app/finding-subject";
import type { SyncSource } from "../../app/pane-services";
import { hasEveryWord } from "../matching";
import type { SeverityFilterValue } from "../severity-filter";
import { SEVERITIES, type Severity } from "../severity-mark";

export type Finding = SyncSource["findings"][number];

export interface FindingGroup {
  readonly severity: Severity;
  readonly count: number;
  readonly subjects: readonly {
    readonly subject: FindingSubject;
    readonly findings: readonly Finding[];
  }[];
}

/** The findings that the filter lets through: by severity, then by subject, then as they came. */
export function groupFindings(
  findings: readonly Finding[],
  filter: SeverityFilterValue,
): readonly FindingGroup[] {
  const shown = findings.filter((finding) => isShown(finding, filter));
  return SEVERITIES.flatMap((severity) => {
    const some = shown.filter((finding) => finding.severity === severity);
    return some.length === 0 ? [] : [{ severity, count: some.length, subjects: bySubject(some) }];
  });
}

function isShown(
  { severity, code, where, message }: Finding,
  { query, severity: wanted }: SeverityFilterValue,
): boolean {
  if (wanted !== null && severity !== wanted) return false;
  return hasEveryWord([code, where, message], query);
}

function bySubject(findings: readonly Finding[]): FindingGroup["subjects"] {
  return FINDING_SUBJECTS.flatMap((subject) => {
    const some = findings.filter(({ code }) => subjectOf(code) === subject);
    return some.length === 0 ? [] : [{ subject, findings: some }];
  });
}

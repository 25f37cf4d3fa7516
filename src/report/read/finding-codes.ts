import type { Finding } from "../../domain/finding";

/**
 * All that the reader can say about a report. A closed list: the test of the golden folders
 * fails where a code has no case.
 */
export const REPORT_FINDING_CODES = [
  // Tables and rows
  "table-repeated",
  "repeated-row-differs",
  "header-row-missing",
  "header-not-understood",
  "column-not-read",
  "table-without-numbers",
  "table-not-recognised",
  "row-not-understood",
  "number-twice",
  "status-row-missing",
  "operative-not-understood",
  // Entries
  "status-word-slip",
  "status-missing",
  "status-contradicted",
  "entry-undated",
  "meeting-label-unreadable",
  "entry-out-of-order",
  "meeting-twice",
  "current-entry-missing",
  "closing-without-reference",
  "report-due-silent",
  // Requests
  "label-twice",
  "label-two-meanings",
  "label-not-for-tsag",
  "label-not-listed",
  "documents-differ",
  "liaison-not-requested",
  "liaison-without-document",
  "request-not-understood",
  "request-list-missing",
  "appointment-not-understood",
  "report-due-undated",
  // JCAs
  "decision-not-understood",
  "jca-closed",
  "decision-wording-differs",
  "decision-undated",
  "lifetime-start-unknown",
  "lifetime-start-inferred",
  "parent-unknown",
  "parent-inferred",
  // Lead roles
  "lead-role-wording",
  "lead-roles-many",
  // References, documents, plan
  "reference-missing",
  "annex-unknown",
  "total-differs",
  "document-twice",
  "document-not-listed",
  "documents-not-named",
  "allocation-not-understood",
  "source-title-mismatch",
  "date-not-understood",
  "date-partly-read",
  "deadline-off-rule",
  "date-on-weekend",
  "zone-off-season",
  "meetings-overlap",
  // The file
  "meeting-unknown",
  "file-notice",
] as const;

export type ReportFindingCode = (typeof REPORT_FINDING_CODES)[number];

export type ReportFinding = Finding<ReportFindingCode>;

/** What was read, and what there is to say about it. */
export interface Reading<Value> {
  readonly value: Value;
  readonly findings: readonly ReportFinding[];
}

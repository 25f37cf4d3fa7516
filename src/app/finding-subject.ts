/** What findings can be about, in the order of a report. */
export const FINDING_SUBJECTS = [
  "actions",
  "entries",
  "requests",
  "jcas",
  "roles",
  "references",
  "documents",
  "meetings",
  "file",
] as const;

export type FindingSubject = (typeof FINDING_SUBJECTS)[number];

/**
 * The codes of each subject; a test compares them with the lists of the reader and of the
 * comparison with what was known.
 */
export const CODES_OF_SUBJECT: Readonly<Record<FindingSubject, readonly string[]>> = {
  actions: [
    "table-repeated",
    "repeated-row-differs",
    "header-row-missing",
    "header-not-understood",
    "column-not-read",
    "table-without-numbers",
    "row-not-understood",
    "number-twice",
    "status-row-missing",
    "operative-not-understood",
    "history-action-missing",
  ],
  entries: [
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
    "report-due-undated",
    "known-report-silent",
    "history-entry-changed",
    "history-entry-missing",
    "history-entry-dated",
  ],
  requests: [
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
  ],
  jcas: [
    "decision-not-understood",
    "jca-closed",
    "decision-wording-differs",
    "decision-undated",
    "lifetime-start-unknown",
    "lifetime-start-inferred",
    "parent-unknown",
    "parent-inferred",
    "history-decision-changed",
    "lifetime-start-changed",
    "history-jca-missing",
    "jca-renamed",
    "parent-changed",
  ],
  roles: ["lead-role-wording", "lead-roles-many"],
  references: ["reference-missing", "annex-unknown"],
  documents: [
    "total-differs",
    "document-twice",
    "document-not-listed",
    "documents-not-named",
    "allocation-not-understood",
    "source-title-mismatch",
  ],
  meetings: [
    "date-not-understood",
    "date-partly-read",
    "deadline-off-rule",
    "date-on-weekend",
    "zone-off-season",
    "meetings-overlap",
    "meeting-redated",
  ],
  file: ["table-not-recognised", "meeting-unknown", "file-notice"],
};

const SUBJECTS = new Map(
  FINDING_SUBJECTS.flatMap((subject) =>
    CODES_OF_SUBJECT[subject].map((code) => [code, subject] as const),
  ),
);

/** What a finding is about; one of a code that has no subject concerns the file. */
export function subjectOf(code: string): FindingSubject {
  return SUBJECTS.get(code) ?? "file";
}

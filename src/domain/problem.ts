/** Every rule that the checks over the workbook know; messages are made from the codes. */
export const PROBLEM_CODES = [
  "concluded-without-reference",
  "skips-started",
  "goes-back",
  "reopened",
  "against-workflow",
  "stale",
  "status-unknown",
  "status-word-slip",
  "status-not-stated",
  "comments-contradict",
  "periodic-concluded",
  "entry-out-of-order",
  "number-missing",
  "number-twice",
  "history-without-action",
  "transfer-overdue",
  "transfer-due-soon",
  "transfer-without-date",
  "transfer-without-reference",
  "transfer-without-target",
  "expiry-unresolved",
  "lifetime-start-unknown",
  "decision-not-understood",
  "review-not-applied",
  "review-decision-not-understood",
  "review-decided-unclear",
  "review-jca-unknown",
  "review-meeting-unknown",
  "review-twice",
  "date-not-a-date",
  "meeting-dates-reversed",
  "as-of-not-a-date",
  "setting-not-understood",
  "workflow-row-not-understood",
  "workflow-pair-missing",
  "workflow-pair-twice",
  "status-word-not-understood",
  "td-header-not-understood",
] as const;

export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** The only address of a row without a key; it holds good while the row still holds the same. */
export interface UnnamedRow {
  readonly row: number;
  readonly holds: string;
}

/** Something in the workbook that breaks a rule or wants attention, with how to mend it. */
export interface Problem {
  readonly code: ProblemCode;
  readonly severity: "error" | "warning" | "info";
  /**
   * The table (`ActionPlan`, `JCA`, `Meetings`), the row's key and the column's header. On the
   * Settings sheet: `Settings` and a setting's name, or one of its tables and `row 12`.
   */
  readonly table: string;
  readonly key: string;
  readonly column: string;
  /** Of a row that has no key: its place in the table's body, from zero, and what it holds. */
  readonly unnamed?: UnnamedRow;
  /** What is wrong, in a sentence. */
  readonly message: string;
  /** What to do, in a sentence. */
  readonly mend: string;
  /** What the row lacks, where that alone settles the problem. */
  readonly needs?: "reason" | "reference" | "decision" | "date";
  /** Words that would settle it in the problem's cell: a status, a setting's choice. */
  readonly proposed?: string;
}

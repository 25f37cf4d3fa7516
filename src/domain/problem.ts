/** Every rule that the checks over the workbook know; messages are made from the codes. */
export const PROBLEM_CODES = [
  "concluded-without-reference",
  "skips-started",
  "goes-back",
  "reopened",
  "stale",
  "status-unknown",
  "status-word-slip",
  "status-not-stated",
  "periodic-concluded",
  "entry-out-of-order",
  "number-missing",
  "number-twice",
  "transfer-overdue",
  "transfer-due-soon",
  "transfer-without-date",
  "transfer-without-reference",
  "transfer-without-target",
  "expiry-unresolved",
  "lifetime-start-unknown",
  "decision-not-understood",
  "date-not-a-date",
  "meeting-dates-reversed",
  "as-of-not-a-date",
] as const;

export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** Something in the workbook that breaks a rule or wants attention, with how to mend it. */
export interface Problem {
  readonly code: ProblemCode;
  readonly severity: "error" | "warning" | "info";
  /** The table (`ActionPlan`, `JCA`, `Meetings`), the row's key and the column's header. */
  readonly table: string;
  readonly key: string;
  readonly column: string;
  /** What is wrong, in a sentence. */
  readonly message: string;
  /** What to do, in a sentence. */
  readonly mend: string;
}

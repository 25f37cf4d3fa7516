import type { NamedFile, PastedReport, RevisionView } from "../app/pane-services";
import { UserError } from "../app/user-error";
import type { Finding } from "../domain/finding";
import type { Plan } from "../domain/plan";
import type { StatusAlias } from "../domain/status";

/** What the pane sends to the reader's worker. */
export interface ReadingJob {
  readonly source: NamedFile | PastedReport;
  /** Which side of tracked changes; as accepted where left out. */
  readonly revisions?: RevisionView;
  /** The workbook's own words for a status. */
  readonly statusWords?: readonly StatusAlias[];
}

export interface ReportRead {
  readonly plan: Plan;
  readonly findings: readonly Finding[];
  /** Tracked changes in the source, whichever side was read. */
  readonly revisions: number;
}

/** What comes back: only plain values and errors without fields of their own cross over. */
export type ReadingAnswer =
  | { readonly is: "read"; readonly report: ReportRead }
  | { readonly is: "refused"; readonly told: ToldFailure }
  | { readonly is: "broken"; readonly error: unknown };

interface ToldFailure {
  readonly code: string;
  readonly happened: string;
  readonly safe: string;
  readonly todo: string;
}

/** A failure made ready to cross over; `failureFrom` makes it whole again. */
export function failedAnswer(error: unknown): ReadingAnswer {
  if (!(error instanceof UserError)) return { is: "broken", error };
  const { code, message, safe, todo } = error;
  return { is: "refused", told: { code, happened: message, safe, todo } };
}

export function failureFrom(answer: Exclude<ReadingAnswer, { is: "read" }>): unknown {
  return answer.is === "refused" ? new UserError(answer.told) : answer.error;
}

import type { CalendarDate } from "../../domain/calendar-date";
import type { Finding } from "../../domain/finding";
import type { MeetingLabel } from "../../domain/plan";
import type { StatusCode } from "../../domain/status";

/** Everything that can be printed, in the order of a report. */
export const ANNEX_IDS = [
  "actions-for-tsag",
  "annex-1",
  "annex-1a",
  "jca",
  "annex-2",
  "meeting-plan",
  "status-summary",
  "findings",
] as const;

export type AnnexId = (typeof ANNEX_IDS)[number];

/** The choices of one printing. */
export interface AnnexOptions {
  /** Printed in this order, each on a new page. */
  readonly annexes: readonly AnnexId[];
  /** The meeting that the annexes are for: later entries are left out. Null: all entries. */
  readonly meeting: MeetingLabel | null;
  /** Entries of the last so many meetings only; undated entries stay. Null: of all meetings. */
  readonly lastMeetings: number | null;
  /** Only actions of these groups (`WPR`); null: of all, and those without a group. */
  readonly groups: readonly string[] | null;
  /** Only actions with one of these statuses at the meeting. */
  readonly statuses: readonly StatusCode[] | null;
  /** Only actions with an entry for `meeting`. */
  readonly changedOnly: boolean;
  /** Prints the entries of `meeting` in bold. */
  readonly emphasizeMeeting: boolean;
  /** The day on which transfers are judged; null: they are not. */
  readonly asOf: CalendarDate | null;
  readonly studyPeriodEnd: CalendarDate | null;
  /** For the annex `findings`. */
  readonly findings: readonly Finding[];
}

export const DEFAULT_ANNEX_OPTIONS: AnnexOptions = {
  annexes: ["annex-1", "annex-1a"],
  meeting: null,
  lastMeetings: null,
  groups: null,
  statuses: null,
  changedOnly: false,
  emphasizeMeeting: false,
  asOf: null,
  studyPeriodEnd: null,
  findings: [],
};

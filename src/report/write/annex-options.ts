import type { CalendarDate } from "../../domain/calendar-date";
import type { Finding } from "../../domain/finding";
import type { Insertions } from "../../docx/model/page";
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

/** The six official languages. */
export const ANNEX_LANGUAGES = ["en", "fr", "es", "ar", "zh", "ru"] as const;

export type AnnexLanguage = (typeof ANNEX_LANGUAGES)[number];

/** What the header block of a temporary document says; "" where it says nothing. */
export interface TdCover {
  /** `TSAG-TD164R3`. */
  readonly number: string;
  /** `2025-2028`. */
  readonly studyPeriod: string;
  /** `1/TSAG`; a TD of the plenary names none. */
  readonly questions: string;
  /** `Geneva, 26-30 January 2026`. */
  readonly placeAndDates: string;
  readonly source: string;
  readonly title: string;
  /** A contact a line: name, organization, country, e-mail. */
  readonly contact: string;
  readonly abstract: string;
  readonly action: string;
}

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
  /** How the entries of `meeting` stand out: not, in bold, or as tracked insertions. */
  readonly news: "plain" | "bold" | "tracked";
  /** Whose the tracked insertions are, and of which instant; null: they are in bold. */
  readonly insertions: Insertions | null;
  /** Of the fixed words: headers, titles, totals. What the plan says stays as it is. */
  readonly language: AnnexLanguage;
  /**
   * The address of a document, `{number}` where its number goes (`TD164R3`), `{kind}` for its
   * kind (`TD`, `C`), `{serial}` for the number in four digits (`0164`), without a problem of
   * `linkPatternProblem`; null: references are plain text.
   */
  readonly linkPattern: string | null;
  /** The header block of a TD, on the first page, its number at the head of all; null: none. */
  readonly cover: TdCover | null;
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
  news: "plain",
  insertions: null,
  language: "en",
  linkPattern: null,
  cover: null,
  asOf: null,
  studyPeriodEnd: null,
  findings: [],
};

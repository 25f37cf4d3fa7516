import type { CalendarDate } from "./calendar-date";
import type { StatusCode } from "./status";

/** A meeting's name as reports write it: `TSAG MM-YYYY`, for example `TSAG 01-2026`. */
export type MeetingLabel = string;

/** The whole register as one value. Lists keep the order of the source. */
export interface Plan {
  readonly meetings: readonly Meeting[];
  /** The meeting whose entries the action plan shows; null before any report was read. */
  readonly currentMeeting: MeetingLabel | null;
  readonly actions: readonly Action[];
  readonly jcas: readonly Jca[];
  readonly requests: readonly RequestForAction[];
  readonly documents: readonly ListedDocument[];
  readonly schedule: readonly ScheduledMeeting[];
  readonly appointments: readonly Appointment[];
  /** The outgoing liaison statements that TSAG is asked to approve or send. */
  readonly liaisons: readonly LiaisonStatement[];
  readonly reportsDue: readonly ReportDue[];
  readonly leadRoles: readonly LeadRole[];
}

/** A meeting of TSAG; the dates are the civil dates at the place of the meeting, null while unknown. */
export interface Meeting {
  readonly label: MeetingLabel;
  readonly opens: CalendarDate | null;
  readonly closes: CalendarDate | null;
}

/** `wtsa-24`: plain numbers of Annex 1; `resolution`: items `<Resolution>-<sequence>` of Annex 1a. */
export type ActionSeries = "wtsa-24" | "resolution";

export interface Action {
  /** `8` or `73-06`: as written, hyphen U+002D; the key of the action. */
  readonly number: string;
  readonly series: ActionSeries;
  /** The group row above it (`WPR`, `DT`); null where there is none. */
  readonly group: string | null;
  /** The Resolution's number (`73`); null for a WTSA-24 action. */
  readonly resolution: string | null;
  /** The Resolution's title; null where the source gives none. */
  readonly title: string | null;
  readonly description: string;
  /** Who has to act, as read from the description: `TSAG`, `SG17`, `TSBDir`. */
  readonly responsible: readonly string[];
  readonly operative: OperativeReference | null;
  /** In the order of the source; at most one a meeting, an undated one has no meeting. */
  readonly entries: readonly StatusEntry[];
}

/** `(resolves TSAG 1, 2, 3, 4)`: verb `resolves`, addressee `TSAG`, paragraphs 1 to 4. */
export interface OperativeReference {
  readonly verb: string;
  readonly addressee: string | null;
  readonly paragraphs: readonly string[];
}

/** What one meeting noted about one action. */
export interface StatusEntry {
  readonly meeting: MeetingLabel | null;
  /** Where the entry states no status, the one carried from the entry before (`not-started` at first). */
  readonly status: StatusCode;
  /** The status word as written; null where the entry states none. */
  readonly statedAs: string | null;
  /** The entry's text without its meeting label and without a status word that opens it. */
  readonly comments: string;
  /** Documents and decision labels named in the entry, as written. */
  readonly references: readonly string[];
  /** Why the status changed against the workflow; the secretariat's own, in no annex. */
  readonly reason?: string;
}

/**
 * How long a decision lets a JCA run: until the next TSAG meeting opens, to the end of
 * its two years (Rec. ITU-T A.18), to the end of the study period, or to a day.
 */
export type JcaLimit = "next-meeting" | "lifetime-end" | "study-period-end" | CalendarDate;

export interface JcaDecision {
  readonly meeting: MeetingLabel;
  readonly limits: readonly JcaLimit[];
  /** The request's label (`WP2-6`); null where no request carries the decision. */
  readonly label: string | null;
  readonly text: string;
}

export type TransferState = "none" | "not-started" | "in-progress" | "completed";

export interface Transfer {
  /** `none`: this JCA hands its work to nobody. */
  readonly state: TransferState;
  readonly on: CalendarDate | null;
  readonly reference: string | null;
}

export interface Jca {
  /** With its prefix, as written: `JCA-IoT, DT and SSC&C`; the key of the JCA. */
  readonly name: string;
  readonly transferTo: readonly string[];
  readonly parent: string | null;
  /** The day from which the two years of Rec. ITU-T A.18 count. */
  readonly lifetimeStart: CalendarDate | null;
  /** Oldest first. */
  readonly decisions: readonly JcaDecision[];
  readonly transfer: Transfer;
  readonly comments: string;
}

/** A labelled item for TSAG (clause 0): `WP2-6`, `RG-DT-2`. */
export interface RequestForAction {
  readonly label: string;
  readonly text: string;
}

/** A row of Annex 2. */
export interface ListedDocument {
  /** As written: `TD239 (Rev.1)`. */
  readonly number: string;
  readonly source: string;
  readonly title: string;
  readonly allocations: readonly Allocation[];
}

/** `bracketed`: written as `(1)`, counted apart in the report's totals. */
export interface Allocation {
  readonly group: string;
  readonly bracketed: boolean;
}

/** A row of the meeting plan (clause 7). */
export interface ScheduledMeeting {
  readonly group: string;
  readonly date: CalendarDate | null;
  /** As written, with its zone: `13:00 – 15:00 CEST`. */
  readonly time: string | null;
  readonly deadline: CalendarDate | null;
  /** The deadline's words where it is no date: `TSAG meeting Cs deadline`. */
  readonly deadlineText: string | null;
  readonly objective: string;
}

/** Somebody who is appointed to an office: "appoint Ms Ada Berg as vice-chair of JCA-Tides". */
export interface Appointment {
  /** As written, with title and affiliation: `Ms Ada Berg, Lemuria`. */
  readonly person: string;
  /** Lower case: `vice-chair`. */
  readonly office: string;
  /** `JCA-Tides`, `SG17`; null where the text names none. */
  readonly body: string | null;
  /** The request's label; null where no request carries the appointment. */
  readonly label: string | null;
}

export interface LiaisonStatement {
  /** The document that it is found in, as written: `TD326-R2`. */
  readonly number: string;
  readonly subject: string;
  readonly label: string;
}

/** A report that somebody owes on an action. */
export interface ReportDue {
  /** The action's number. */
  readonly action: string;
  readonly by: readonly string[];
  /** `WP2/TSAG`. */
  readonly to: string;
  /** The month, `2026-05`, or the day, `2026-05-12`. */
  readonly due: string;
}

/** One lead role of one study group: `SG17`, `security`. */
export interface LeadRole {
  readonly group: string;
  readonly description: string;
}

export const EMPTY_PLAN: Plan = {
  meetings: [],
  currentMeeting: null,
  actions: [],
  jcas: [],
  requests: [],
  documents: [],
  schedule: [],
  appointments: [],
  liaisons: [],
  reportsDue: [],
  leadRoles: [],
};

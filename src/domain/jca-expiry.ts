import { addYears, type CalendarDate } from "./calendar-date";
import { formatDate } from "./date-words";
import { meetingAfter } from "./meetings";
import type { Jca, JcaDecision, JcaLimit, Meeting } from "./plan";

export interface ExpiryCalendar {
  readonly meetings: readonly Meeting[];
  /** The last day of the study period; null where it is not known. */
  readonly studyPeriodEnd: CalendarDate | null;
}

export type BoundKind = "lifetime" | "decision-meeting" | "decision-date" | "study-period";

/** One thing that ends a JCA: its day, or why the day is not known. */
export interface ExpiryBound {
  readonly kind: BoundKind;
  readonly date: CalendarDate | null;
  /** A clause for a sentence: "two years from 30 May 2025 (Rec. ITU-T A.18)". */
  readonly basis: string;
  /** For a bound without a day: what the user has to do to get one. */
  readonly todo: string | null;
}

export type Expiry =
  | {
      readonly state: "dated";
      readonly date: CalendarDate;
      /** The bound that makes the expiry. */
      readonly bound: ExpiryBound;
      readonly basis: string;
      readonly unknown: readonly ExpiryBound[];
    }
  /**
   * What the decision names has no day yet, so that the end is not known; `noLaterThan` is the
   * earliest bound that is.
   */
  | {
      readonly state: "unresolved";
      readonly noLaterThan: CalendarDate | null;
      /** The earliest bound that is known. */
      readonly bound: ExpiryBound | null;
      readonly basis: string;
      readonly unknown: readonly ExpiryBound[];
    };

/** Rec. ITU-T A.18: a JCA lives two years. */
const LIFETIME_YEARS = 2;

/** The last day of the two years; 29 February becomes 28 February. */
export function lifetimeEnd(start: CalendarDate): CalendarDate {
  return addYears(start, LIFETIME_YEARS);
}

/**
 * When a JCA has to have ended: the earliest known of its two years (Rec. ITU-T A.18), the
 * limit of its last decision, and the end of the study period. A decision "until the next
 * TSAG meeting" stays unresolved until the calendar dates that meeting: a later bound is
 * then no expiry, only the day that it cannot pass.
 * Source: report TSAG-TD164R3, clause 3.2.
 */
export function expiryOf(jca: Jca, calendar: ExpiryCalendar): Expiry {
  const bounds = boundsOf(jca, calendar);
  const known = bounds.filter((bound) => bound.date !== null);
  const unknown = bounds.filter((bound) => bound.date === null);
  const earliest = known.reduce<ExpiryBound | null>(
    (best, bound) => (best === null || (bound.date ?? "") < (best.date ?? "") ? bound : best),
    null,
  );
  const open = unknown.find((bound) => bound.kind === "decision-meeting");
  if (open === undefined && earliest !== null && earliest.date !== null) {
    const basis = datedBasis(earliest, unknown);
    return { state: "dated", date: earliest.date, bound: earliest, basis, unknown };
  }
  return {
    state: "unresolved",
    noLaterThan: earliest?.date ?? null,
    bound: earliest,
    basis: unresolvedBasis(open ?? unknown[0] ?? null, earliest),
    unknown,
  };
}

function boundsOf(jca: Jca, calendar: ExpiryCalendar): readonly ExpiryBound[] {
  const decision = jca.decisions.at(-1);
  const fromDecision = (decision?.limits ?? []).flatMap((limit) =>
    decision === undefined ? [] : decisionBounds(limit, decision, calendar),
  );
  const studyPeriod: ExpiryBound[] =
    calendar.studyPeriodEnd === null
      ? []
      : [
          {
            kind: "study-period",
            date: calendar.studyPeriodEnd,
            basis: `the end of the study period, ${formatDate(calendar.studyPeriodEnd)}`,
            todo: null,
          },
        ];
  return [...fromDecision, lifetimeBound(jca), ...studyPeriod];
}

function lifetimeBound(jca: Jca): ExpiryBound {
  if (jca.lifetimeStart === null) {
    return {
      kind: "lifetime",
      date: null,
      basis: "two years of lifetime (Rec. ITU-T A.18), whose start is not known",
      todo: "Set Lifetime start on the JCA sheet.",
    };
  }
  return {
    kind: "lifetime",
    date: lifetimeEnd(jca.lifetimeStart),
    basis: `two years from ${formatDate(jca.lifetimeStart)} (Rec. ITU-T A.18)`,
    todo: null,
  };
}

function decisionBounds(
  limit: JcaLimit,
  decision: JcaDecision,
  calendar: ExpiryCalendar,
): readonly ExpiryBound[] {
  // The two years and the study period bound every JCA; a decision that names them adds nothing.
  if (limit === "lifetime-end" || limit === "study-period-end") return [];
  if (limit !== "next-meeting") {
    return [
      {
        kind: "decision-date",
        date: limit,
        basis: `the decision's own limit${of(decision)}`,
        todo: null,
      },
    ];
  }
  const next = meetingAfter(calendar.meetings, decision.meeting);
  const date = next?.opens ?? null;
  return [
    {
      kind: "decision-meeting",
      date,
      basis:
        date === null || next === null
          ? `until the next TSAG meeting${of(decision)}, which has no date yet`
          : `until the next TSAG meeting${of(decision)}: ${next.label} opens on ${formatDate(date)}`,
      todo:
        date === null ? "The next TSAG meeting has no date: set it on the Meetings sheet." : null,
    },
  ];
}

function of(decision: JcaDecision): string {
  const parts = [decision.label, decision.meeting].filter((part) => part !== null && part !== "");
  return parts.length === 0 ? "" : ` (${parts.join(", ")})`;
}

function datedBasis(bound: ExpiryBound, unknown: readonly ExpiryBound[]): string {
  const open = unknown[0];
  const caution = open === undefined ? "" : ` Not counted: ${open.basis}.`;
  return `${capitalised(bound.basis)}.${caution}`;
}

function unresolvedBasis(open: ExpiryBound | null, earliest: ExpiryBound | null): string {
  const what = open === null ? "No bound is known" : capitalised(open.basis);
  const cap =
    earliest === null || earliest.date === null
      ? ""
      : `; no later than ${formatDate(earliest.date)} (${withoutDate(earliest)})`;
  return `${what}${cap}.`;
}

function withoutDate(bound: ExpiryBound): string {
  return bound.kind === "study-period" ? "the end of the study period" : bound.basis;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

import { daysBetween, type CalendarDate } from "../domain/calendar-date";
import { expiryOf, lifetimeEnd } from "../domain/jca-expiry";
import { transferStanding, type TransferStanding } from "../domain/jca-transfer";
import { findMeeting } from "../domain/meetings";
import type { Jca, JcaDecision, MeetingLabel, Plan } from "../domain/plan";
import { formatDecisions } from "../workbook/decision-words";
import type { Settings } from "../workbook/settings";

export interface JcaLine {
  readonly name: string;
  readonly parent: string | null;
  readonly standing: TransferStanding;
  readonly lifetimeStart: CalendarDate | null;
  readonly lifetimeEnd: CalendarDate | null;
  /** Null while it is unresolved; `noLaterThan` is then the day that it cannot pass. */
  readonly expiry: CalendarDate | null;
  readonly noLaterThan: CalendarDate | null;
  /** To the expiry, negative after it; null without one. */
  readonly daysLeft: number | null;
  readonly basis: string;
  /** Oldest first. */
  readonly decisions: readonly DecisionLine[];
}

export interface DecisionLine {
  readonly meeting: MeetingLabel;
  /** The opening day of that meeting, where the calendar has it. */
  readonly opens: CalendarDate | null;
  /** Its first line, as the Decision cell has it. */
  readonly words: string;
}

/** The JCAs by expiry, those without one last; among equals the order of the register. */
export function jcaLines(plan: Plan, settings: Settings): readonly JcaLine[] {
  const lines = plan.jcas.map((jca) => lineOf(jca, plan, settings));
  return lines.sort((a, b) => compareDays(a.expiry, b.expiry));
}

function lineOf(jca: Jca, plan: Plan, settings: Settings): JcaLine {
  const { asOf, dueSoonDays, studyPeriodEnd } = settings;
  const expiry = expiryOf(jca, { meetings: plan.meetings, studyPeriodEnd });
  const date = expiry.state === "dated" ? expiry.date : null;
  return {
    name: jca.name,
    parent: jca.parent,
    standing: transferStanding(jca, expiry, asOf, dueSoonDays),
    lifetimeStart: jca.lifetimeStart,
    lifetimeEnd: jca.lifetimeStart === null ? null : lifetimeEnd(jca.lifetimeStart),
    expiry: date,
    noLaterThan: expiry.state === "dated" ? null : expiry.noLaterThan,
    daysLeft: date === null ? null : daysBetween(asOf, date),
    basis: expiry.basis,
    decisions: jca.decisions.map((decision) => decisionLine(decision, plan)),
  };
}

function decisionLine(decision: JcaDecision, plan: Plan): DecisionLine {
  return {
    meeting: decision.meeting,
    opens: findMeeting(plan.meetings, decision.meeting)?.opens ?? null,
    words: formatDecisions([decision]).split("\n")[0] ?? "",
  };
}

function compareDays(a: CalendarDate | null, b: CalendarDate | null): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b ? -1 : 1;
}

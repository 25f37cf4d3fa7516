import { byUse } from "./by-use";
import { compareEntries } from "./entry-order";
import { normaliseMeetingLabel } from "./meetings";
import { jcaKey } from "./jca-name";
import type { Action, Jca, JcaDecision, Meeting, Plan, StatusEntry, Transfer } from "./plan";

/**
 * What is known after a report was read on top of a plan: the report's own statements, and
 * where it is silent what was known before. Rows that the report does not repeat stay; an
 * entry or decision of the same meeting is the report's. Nothing is ever taken away.
 */
export function continuePlan(known: Plan, report: Plan): Plan {
  const meetings = continueMeetings(known.meetings, report.meetings);
  return {
    meetings,
    currentMeeting: report.currentMeeting ?? known.currentMeeting,
    actions: continueList(
      known.actions,
      report.actions.map((action) => inOrder(action, meetings)),
      (action) => action.number,
      (before, now) => continueAction(before, now, meetings),
    ),
    jcas: continueList(known.jcas, report.jcas, (jca) => jcaKey(jca.name), continueJca),
    requests: report.requests.length > 0 ? report.requests : known.requests,
    documents: report.documents.length > 0 ? report.documents : known.documents,
    schedule: report.schedule.length > 0 ? report.schedule : known.schedule,
    appointments: continueList(
      known.appointments,
      report.appointments,
      ({ person, office, body }) => [person, office, body ?? ""].join("|").toLowerCase(),
      (_, now) => now,
    ),
    liaisons: report.liaisons.length > 0 ? report.liaisons : known.liaisons,
    reportsDue: continueList(
      known.reportsDue,
      report.reportsDue,
      ({ action, due }) => `${action}|${due}`,
      (_, now) => now,
    ),
    leadRoles: report.leadRoles.length > 0 ? report.leadRoles : known.leadRoles,
  };
}

/**
 * The known ones in their order, each continued, then the new ones. Where a key is used more than
 * once, its uses are taken in turn, so that a report read again changes nothing.
 */
function continueList<T>(
  known: readonly T[],
  report: readonly T[],
  keyOf: (item: T) => string,
  continueItem: (before: T, now: T) => T,
): readonly T[] {
  const reported = byUse(report, keyOf);
  const continued = [...byUse(known, keyOf)].map(([use, before]) => {
    const now = reported.get(use);
    reported.delete(use);
    return now === undefined ? before : continueItem(before, now);
  });
  return [...continued, ...reported.values()];
}

function continueMeetings(
  known: readonly Meeting[],
  report: readonly Meeting[],
): readonly Meeting[] {
  return continueList(
    known,
    report,
    (meeting) => normaliseMeetingLabel(meeting.label),
    (before, now) => ({
      label: before.label,
      opens: now.opens ?? before.opens,
      closes: now.closes ?? before.closes,
    }),
  );
}

function continueAction(before: Action, now: Action, meetings: readonly Meeting[]): Action {
  return {
    ...now,
    group: now.group ?? before.group,
    title: now.title ?? before.title,
    responsible: now.responsible.length > 0 ? now.responsible : before.responsible,
    entries: continueEntries(before.entries, now.entries, meetings),
  };
}

/** In the order of the meetings, as a second reading of the same report would leave them. */
function inOrder(action: Action, meetings: readonly Meeting[]): Action {
  return { ...action, entries: continueEntries([], action.entries, meetings) };
}

function continueEntries(
  before: readonly StatusEntry[],
  now: readonly StatusEntry[],
  meetings: readonly Meeting[],
): readonly StatusEntry[] {
  const entries = continueList(
    before,
    now,
    (entry) => entry.meeting ?? "",
    (_, entry) => entry,
  );
  return [...entries].sort((a, b) => compareEntries(a, b, meetings));
}

function continueJca(before: Jca, now: Jca): Jca {
  return {
    name: before.name,
    parent: now.parent ?? before.parent,
    transferTo: now.transferTo.length > 0 ? now.transferTo : before.transferTo,
    lifetimeStart: now.lifetimeStart ?? before.lifetimeStart,
    decisions: continueList(
      before.decisions,
      now.decisions,
      (decision: JcaDecision) => normaliseMeetingLabel(decision.meeting),
      (_, decision) => decision,
    ),
    transfer: continueTransfer(before.transfer, now.transfer),
    comments: now.comments === "" ? before.comments : now.comments,
  };
}

/** A transfer goes on: a report that names no group, or says nothing of its progress, does not undo it. */
function continueTransfer(before: Transfer, now: Transfer): Transfer {
  if (now.state === "none" || (now.state === "not-started" && before.state !== "none")) {
    return before;
  }
  return now;
}

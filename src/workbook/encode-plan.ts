import { entryAt, statusAt } from "../domain/action-status";
import { TRANSFER_STATE_LABELS } from "../domain/jca-transfer";
import { NEXT_MEETING_LABEL, compareMeetings, findMeeting, meetingAfter } from "../domain/meetings";
import type { Action, Jca, Meeting, MeetingLabel, Plan, StatusEntry } from "../domain/plan";
import { STATUS_LABELS } from "../domain/status";
import { formatDecisions } from "./decision-words";
import { encodeLists } from "./list-rows";
import { joinList } from "./list-words";
import type { Fields, Rows, TableRows } from "./rows";
import { keyOf } from "./table-definition";
import { TABLES } from "./tables";
import { encodeEntry } from "./current-entry";

/**
 * The plan as rows of our tables, seen from `currentMeeting`: its entries stand in ActionPlan,
 * all others in StatusHistory. What the plan lists beside actions and JCAs belongs to the plan's
 * own current meeting ([ADR 0007](../../docs/adr/0007-lists-of-several-meetings.md)).
 */
export function encodePlan(plan: Plan, currentMeeting: MeetingLabel): TableRows {
  const seenFrom = { currentMeeting, meetings: plan.meetings };
  return {
    ActionPlan: rowsOf(
      "ActionPlan",
      plan.actions.map((action) => encodeAction(action, seenFrom)),
    ),
    JCA: rowsOf("JCA", plan.jcas.map(encodeJca)),
    Meetings: rowsOf("Meetings", encodeMeetings(plan.meetings, currentMeeting)),
    StatusHistory: rowsOf(
      "StatusHistory",
      plan.actions.flatMap((action) => encodeHistory(action, currentMeeting)),
    ),
    ...encodeLists(plan, plan.currentMeeting ?? currentMeeting),
    JcaReview: new Map(),
  };
}

interface SeenFrom {
  readonly currentMeeting: MeetingLabel;
  readonly meetings: readonly Meeting[];
}

function rowsOf(name: keyof typeof TABLES, rows: readonly Fields[]): Rows {
  return new Map(rows.map((fields) => [keyOf(TABLES[name], fields), fields]));
}

function encodeAction(action: Action, { currentMeeting, meetings }: SeenFrom): Fields {
  const entry = entryAt(action, currentMeeting);
  return {
    number: action.number,
    group: action.group ?? (action.series === "wtsa-24" ? "WTSA-24" : ""),
    resolution: encodeResolution(action),
    action: action.description,
    responsible: joinList(action.responsible),
    status: STATUS_LABELS[statusAt(action, currentMeeting, meetings)],
    comments: entry?.comments ?? "",
    references: joinList(entry?.references ?? []),
    reason: entry?.reason ?? "",
    entry: encodeEntry(entry),
  };
}

function encodeResolution(action: Action): string {
  if (action.resolution === null) return action.title ?? "";
  const number = `Resolution ${action.resolution}`;
  return action.title === null ? number : `${number}\n${action.title}`;
}

function encodeHistory(action: Action, currentMeeting: MeetingLabel): readonly Fields[] {
  const current = entryAt(action, currentMeeting);
  return action.entries
    .filter((entry) => entry !== current)
    .map((entry) => encodeEntryRow(action.number, entry));
}

function encodeEntryRow(number: string, entry: StatusEntry): Fields {
  return {
    number,
    meeting: entry.meeting ?? "",
    status: STATUS_LABELS[entry.status],
    statedAs: entry.statedAs ?? "",
    comments: entry.comments,
    references: joinList(entry.references),
    reason: entry.reason ?? "",
  };
}

function encodeJca(jca: Jca): Fields {
  return {
    name: jca.name,
    parent: jca.parent ?? "",
    transferTo: joinList(jca.transferTo),
    lifetimeStart: jca.lifetimeStart ?? "",
    decision: formatDecisions(jca.decisions),
    transfer: TRANSFER_STATE_LABELS[jca.transfer.state],
    transferredOn: jca.transfer.on ?? "",
    reference: jca.transfer.reference ?? "",
    comments: jca.comments,
  };
}

/** In the order of the calendar, with a row for the next meeting where the calendar has none. */
function encodeMeetings(
  meetings: readonly Meeting[],
  currentMeeting: MeetingLabel,
): readonly Fields[] {
  const known = [...meetings].sort(compareMeetings);
  const current = findMeeting(known, currentMeeting);
  const withNext =
    current === null || meetingAfter(known, currentMeeting) !== null
      ? known
      : [...known, { label: NEXT_MEETING_LABEL, opens: null, closes: null }];
  return withNext.map((meeting) => ({
    label: meeting.label,
    opens: meeting.opens ?? "",
    closes: meeting.closes ?? "",
  }));
}

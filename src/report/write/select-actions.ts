import { currentStatus, entryAt } from "../../domain/action-status";
import { compareMeetings, findMeeting } from "../../domain/meetings";
import type { Action, Meeting, MeetingLabel, Plan, StatusEntry } from "../../domain/plan";
import type { AnnexOptions } from "./annex-options";

/**
 * The actions that the filters let through, each with the entries that are to be printed:
 * undated ones first, as reports have them, then the others in the plan's order.
 */
export function selectActions(plan: Plan, options: AnnexOptions): readonly Action[] {
  const shown = meetingsShown(plan, options);
  return plan.actions
    .map((action) => upTo(action, plan, options.meeting))
    .filter((action) => passes(action, options))
    .map((action) => ({ ...action, entries: entriesOf(action, shown) }));
}

function upTo(action: Action, plan: Plan, limit: MeetingLabel | null): Action {
  if (limit === null) return action;
  const last = meetingOf(plan, limit);
  const isDue = ({ meeting }: StatusEntry) =>
    meeting === null || compareMeetings(meetingOf(plan, meeting), last) <= 0;
  return { ...action, entries: action.entries.filter(isDue) };
}

function passes(action: Action, options: AnnexOptions): boolean {
  const { groups, statuses, changedOnly, meeting } = options;
  if (groups !== null && !(action.group !== null && groups.includes(action.group))) return false;
  if (statuses !== null && !statuses.includes(currentStatus(action))) return false;
  return !changedOnly || (meeting !== null && entryAt(action, meeting) !== null);
}

/** Null: every meeting. */
function meetingsShown(plan: Plan, options: AnnexOptions): ReadonlySet<MeetingLabel> | null {
  const { lastMeetings, meeting } = options;
  if (lastMeetings === null) return null;
  const limit = meeting === null ? null : meetingOf(plan, meeting);
  const named = plan.actions.flatMap((action) => action.entries.map((entry) => entry.meeting));
  const held = [...new Set(named)]
    .filter((label) => label !== null)
    .map((label) => meetingOf(plan, label))
    .filter((candidate) => limit === null || compareMeetings(candidate, limit) <= 0)
    .sort(compareMeetings);
  return new Set(lastMeetings > 0 ? held.slice(-lastMeetings).map(({ label }) => label) : []);
}

function entriesOf(action: Action, shown: ReadonlySet<MeetingLabel> | null): StatusEntry[] {
  const undated = action.entries.filter((entry) => entry.meeting === null);
  const dated = action.entries.filter(
    ({ meeting }) => meeting !== null && (shown === null || shown.has(meeting)),
  );
  return [...undated, ...dated];
}

// The label stays as the entry spells it: the set of shown meetings is asked by that spelling.
function meetingOf(plan: Plan, label: MeetingLabel): Meeting {
  const known = findMeeting(plan.meetings, label);
  return known ? { ...known, label } : { label, opens: null, closes: null };
}

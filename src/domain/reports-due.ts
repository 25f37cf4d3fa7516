import { findMeeting, parseMeetingLabel } from "./meetings";
import { MONTH_NAMES } from "./date-words";
import type { Action, Meeting, MeetingLabel, Plan, ReportDue, StatusEntry } from "./plan";

/**
 * The reports that were due by the month of a meeting, on actions whose entries since then say
 * nothing of one: no document, none of the groups that owe it, no form of the word "report".
 * Actions that the plan does not have and actions concluded before are not judged.
 */
export function silentReports(
  reportsDue: readonly ReportDue[],
  { actions, meetings }: Pick<Plan, "actions" | "meetings">,
  meeting: MeetingLabel,
): readonly ReportDue[] {
  const now = monthOf(meeting, meetings);
  const byNumber = new Map(actions.map((action) => [action.number, action]));
  return reportsDue.filter(({ action, by, due }) => {
    const month = due.slice(0, 7);
    const item = byNumber.get(action);
    if (item === undefined || now === null || month > now) return false;
    return !isConcludedBefore(item, month, meetings) && !isTold(item, by, month, meetings);
  });
}

function isConcludedBefore(action: Action, month: string, meetings: readonly Meeting[]): boolean {
  return action.entries.some(
    (entry) => entry.status === "concluded" && (entryMonth(entry, meetings) ?? "") < month,
  );
}

function isTold(
  action: Action,
  by: readonly string[],
  month: string,
  meetings: readonly Meeting[],
): boolean {
  const since = action.entries.filter((entry) => (entryMonth(entry, meetings) ?? "") >= month);
  return since.some(
    ({ comments, references }) =>
      references.length > 0 ||
      /\breport/i.test(comments) ||
      by.some((group) => comments.replace(/(?<=SG)\s/g, "").includes(group)),
  );
}

function entryMonth(entry: StatusEntry, meetings: readonly Meeting[]): string | null {
  return entry.meeting === null ? null : monthOf(entry.meeting, meetings);
}

/** `2026-01`; null where neither the calendar nor the label tells. */
function monthOf(label: MeetingLabel, meetings: readonly Meeting[]): string | null {
  const opens = findMeeting(meetings, label)?.opens;
  if (opens != null) return opens.slice(0, 7);
  const parsed = parseMeetingLabel(label);
  return parsed && `${parsed.year}-${String(parsed.month).padStart(2, "0")}`;
}

/** `in May 2026` or `on 12 May 2026` for people. */
export function formatDue(due: string): string {
  const [year = "", month = "", day] = due.split("-");
  const name = MONTH_NAMES[Number(month) - 1] ?? month;
  return `${day === undefined ? "in" : `on ${Number(day)}`} ${name} ${year}`;
}

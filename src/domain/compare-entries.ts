import {
  differing,
  sameMeeting,
  sameText,
  shortened,
  type HistoryFinding,
  type IsHistory,
} from "./history-finding";
import { normaliseMeetingLabel } from "./meetings";
import type { Action, StatusEntry } from "./plan";
import { STATUS_LABELS } from "./status";

/** What the known actions lost or had changed in the report's. */
export function compareActions(
  known: readonly Action[],
  reported: readonly Action[],
  isHistory: IsHistory,
): readonly HistoryFinding[] {
  const byNumber = new Map(reported.map((action) => [action.number, action]));
  const registers = new Set(reported.map(({ series }) => series));
  const isRepeated = repeatedMeetings(reported, isHistory);
  return known.flatMap((before) => {
    const now = byNumber.get(before.number);
    if (now !== undefined) return entryFindings(before, now, isHistory, isRepeated);
    // A register that the report does not have at all is no loss.
    return registers.has(before.series) ? missingAction(before) : [];
  });
}

/**
 * A report need not repeat earlier entries: one is missed only where the report has another
 * action's of the same meeting, an undated one where it has any of an earlier meeting.
 */
function repeatedMeetings(reported: readonly Action[], isHistory: IsHistory): IsHistory {
  const meetings = new Set(
    reported.flatMap(({ entries }) =>
      entries.flatMap(({ meeting }) =>
        isHistory(meeting) ? (meeting === null ? "" : normaliseMeetingLabel(meeting)) : [],
      ),
    ),
  );
  return (meeting) =>
    meeting === null ? meetings.size > 0 : meetings.has(normaliseMeetingLabel(meeting));
}

function entryFindings(
  before: Action,
  now: Action,
  isHistory: IsHistory,
  isRepeated: IsHistory,
): readonly HistoryFinding[] {
  return before.entries
    .filter(({ meeting }) => isHistory(meeting))
    .flatMap((entry) => {
      const same = now.entries.find((other) => sameMeeting(other.meeting, entry.meeting));
      if (same === undefined)
        return isRepeated(entry.meeting) ? [lostEntry(before, entry, now)] : [];
      return sameEntry(entry, same) ? [] : [changedEntry(before, entry, same)];
    });
}

/** An action that was concluded may be left out of later reports. */
function missingAction(before: Action): readonly HistoryFinding[] {
  if (before.entries.at(-1)?.status === "concluded") return [];
  return [
    {
      code: "history-action-missing",
      severity: "warning",
      where: `action ${before.number}`,
      expected: before.number,
      message: `Action ${before.number} was open and is not in the report. It stays in the plan; conclude it, or put it back into the report.`,
    },
  ];
}

/** A status that is only carried follows from the entries before and is not compared. */
function sameEntry(before: StatusEntry, now: StatusEntry): boolean {
  const sameStatus = before.status === now.status || now.statedAs === null;
  return sameStatus && sameText(before.comments, now.comments);
}

function changedEntry(action: Action, before: StatusEntry, now: StatusEntry): HistoryFinding {
  const [was, is] = differing(textOf(before), textOf(now));
  return {
    code: "history-entry-changed",
    severity: "warning",
    where: placeOf(action, before),
    found: textOf(now),
    expected: textOf(before),
    message: `Action ${action.number}: the entry of ${nameOf(before)} was ${was} and is now ${is}. The report's text is taken; correct it where the earlier one is right.`,
  };
}

function lostEntry(action: Action, before: StatusEntry, now: Action): HistoryFinding {
  const dated = now.entries.find(
    (entry) => entry.meeting !== null && before.meeting === null && sameEntry(before, entry),
  );
  if (dated !== undefined) {
    return {
      code: "history-entry-dated",
      severity: "info",
      where: placeOf(action, before),
      found: dated.meeting ?? "",
      message: `Action ${action.number}: the undated entry ${quoted(before)} is now of ${nameOf(dated)}. Both are kept; delete the undated one.`,
    };
  }
  return {
    code: "history-entry-missing",
    severity: "warning",
    where: placeOf(action, before),
    expected: textOf(before),
    message: `Action ${action.number}: the entry of ${nameOf(before)}, ${quoted(before)}, is not in the report any more. It stays in the plan; put it back into the report.`,
  };
}

function placeOf(action: Action, entry: StatusEntry): string {
  return `action ${action.number}, ${nameOf(entry)}`;
}

function nameOf({ meeting }: StatusEntry): string {
  return meeting ?? "no meeting";
}

function textOf({ status, comments }: StatusEntry): string {
  return `${STATUS_LABELS[status]}${comments === "" ? "" : `. ${comments}`}`;
}

function quoted(entry: StatusEntry): string {
  return shortened(textOf(entry));
}

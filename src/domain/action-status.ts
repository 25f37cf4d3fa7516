import { meetingOf } from "./entry-order";
import { compareMeetings, normaliseMeetingLabel } from "./meetings";
import type { Action, Meeting, MeetingLabel, StatusEntry } from "./plan";
import type { StatusCode } from "./status";

/** The status an action has before anything was noted about it. */
export const INITIAL_STATUS: StatusCode = "not-started";

export function entryAt(action: Action, meeting: MeetingLabel): StatusEntry | null {
  const wanted = normaliseMeetingLabel(meeting).toLowerCase();
  const entries = action.entries.filter(
    (entry) =>
      entry.meeting !== null && normaliseMeetingLabel(entry.meeting).toLowerCase() === wanted,
  );
  return entries.at(-1) ?? null;
}

/** The status after all entries; the initial one where there is none. */
export function currentStatus(action: Action): StatusCode {
  return action.entries.at(-1)?.status ?? INITIAL_STATUS;
}

/** Entries made before the meeting: those of earlier meetings and undated ones. */
export function entriesBefore(
  action: Action,
  meeting: MeetingLabel,
  meetings: readonly Meeting[],
): readonly StatusEntry[] {
  const limit = meetingOf(meetings, meeting);
  return action.entries.filter(
    (entry) =>
      entry.meeting === null || compareMeetings(meetingOf(meetings, entry.meeting), limit) < 0,
  );
}

/** The status with which the action came into the meeting. */
export function statusBefore(
  action: Action,
  meeting: MeetingLabel,
  meetings: readonly Meeting[],
): StatusCode {
  return entriesBefore(action, meeting, meetings).at(-1)?.status ?? INITIAL_STATUS;
}

/** The status at the end of the meeting: its own entry's, else the one it came with. */
export function statusAt(
  action: Action,
  meeting: MeetingLabel,
  meetings: readonly Meeting[],
): StatusCode {
  return entryAt(action, meeting)?.status ?? statusBefore(action, meeting, meetings);
}

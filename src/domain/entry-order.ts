import { compareMeetings, findMeeting } from "./meetings";
import type { Meeting, MeetingLabel, StatusEntry } from "./plan";

/** The order of an action's entries: undated ones first, then by meeting. */
export function compareEntries(
  a: Pick<StatusEntry, "meeting">,
  b: Pick<StatusEntry, "meeting">,
  meetings: readonly Meeting[],
): number {
  if (a.meeting === null || b.meeting === null) {
    return Number(b.meeting === null) - Number(a.meeting === null);
  }
  return compareMeetings(meetingOf(meetings, a.meeting), meetingOf(meetings, b.meeting));
}

/** The meeting of the label; one without dates where the calendar lacks it. */
export function meetingOf(meetings: readonly Meeting[], label: MeetingLabel): Meeting {
  return findMeeting(meetings, label) ?? { label, opens: null, closes: null };
}

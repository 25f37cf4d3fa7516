import { formatDate } from "./date-words";
import type { HistoryFinding } from "./history-finding";
import { compareMeetings, findMeeting } from "./meetings";
import type { Meeting, Plan } from "./plan";

/** Known meetings that the report dates otherwise, or has gone past without a word. */
export function compareCalendars(known: Plan, report: Plan): readonly HistoryFinding[] {
  const { currentMeeting } = report;
  const now = currentMeeting === null ? null : findMeeting(report.meetings, currentMeeting);
  const last =
    known.currentMeeting === null ? null : findMeeting(known.meetings, known.currentMeeting);
  return known.meetings.flatMap((before) => {
    const same = findMeeting(report.meetings, before.label);
    if (same !== null) return redated(before, same);
    const isBetween =
      now !== null &&
      last !== null &&
      compareMeetings(last, before) < 0 &&
      compareMeetings(before, now) < 0;
    return isBetween ? [passedOver(before, now)] : [];
  });
}

function redated(before: Meeting, now: Meeting): readonly HistoryFinding[] {
  const differs = (a: string | null, b: string | null) => a !== null && b !== null && a !== b;
  if (!differs(before.opens, now.opens) && !differs(before.closes, now.closes)) return [];
  const [was, is] = [datesOf(before), datesOf(now)];
  return [
    {
      code: "meeting-redated",
      severity: "warning",
      where: before.label,
      found: is,
      expected: was,
      message: `${before.label} was dated ${was}, and by the report is ${is}. The report's dates are taken, and decisions “until the next TSAG meeting” move with them; correct the dates among the meetings if the earlier ones are right.`,
    },
  ];
}

function passedOver(before: Meeting, now: Meeting): HistoryFinding {
  return {
    code: "meeting-redated",
    severity: "warning",
    where: before.label,
    found: now.label,
    expected: before.label,
    message: `${before.label} was planned, and the report is of ${now.label}. If the meeting was moved, delete ${before.label} among the meetings, or decisions “until the next TSAG meeting” end at it; if it took place, read its report first.`,
  };
}

/** `26 January 2026 to 30 January 2026`. */
function datesOf({ opens, closes }: Meeting): string {
  return [opens, closes].flatMap((date) => (date === null ? [] : formatDate(date))).join(" to ");
}

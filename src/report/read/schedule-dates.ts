import { weekdayOf, type CalendarDate } from "../../domain/calendar-date";
import { formatDate } from "../../domain/date-words";
import type { ScheduledMeeting } from "../../domain/plan";
import type { ReportFinding } from "./finding-codes";

export interface PlacedMeeting extends ScheduledMeeting {
  readonly where: string;
}

/** Planned days on which nobody works, and meetings that take place at the same time. */
export function scheduleDateFindings(meetings: readonly PlacedMeeting[]): readonly ReportFinding[] {
  return [...meetings.flatMap(weekendFindings), ...overlapFindings(meetings)];
}

function weekendFindings(meeting: PlacedMeeting): readonly ReportFinding[] {
  const days: readonly (readonly [string, CalendarDate | null])[] = [
    ["meeting", meeting.date],
    ["deadline", meeting.deadline],
  ];
  return days.flatMap(([what, date]) => {
    const weekday = date === null ? 0 : weekdayOf(date);
    if (date === null || weekday < 6) return [];
    return [
      {
        code: "date-on-weekend",
        severity: "warning",
        where: meeting.where,
        found: formatDate(date),
        expected: "a day from Monday to Friday",
        message: `${meeting.group}: the ${what} of ${formatDate(date)} is on a ${weekday === 6 ? "Saturday" : "Sunday"}. Correct the day, the month or the year.`,
      } as const,
    ];
  });
}

interface Span {
  readonly meeting: PlacedMeeting;
  readonly date: CalendarDate;
  readonly from: number;
  readonly to: number;
  readonly zone: string;
}

/** Goes through each day's meetings by the time at which they begin. */
function overlapFindings(meetings: readonly PlacedMeeting[]): readonly ReportFinding[] {
  const spans = meetings.flatMap((meeting) => spanOf(meeting) ?? []);
  const lastOf = new Map<string, Span>();
  return [...spans]
    .sort((a, b) => a.from - b.from)
    .flatMap((span) => {
      const key = `${span.date} ${span.zone}`;
      const before = lastOf.get(key);
      if (before === undefined || before.to < span.to) lastOf.set(key, span);
      return before !== undefined && span.from < before.to ? [overlap(before, span)] : [];
    });
}

function overlap(before: Span, { meeting, date }: Span): ReportFinding {
  const times = [before.meeting, meeting].map((one) => `${one.group} at ${one.time ?? ""}`);
  return {
    code: "meetings-overlap",
    severity: "warning",
    where: meeting.where,
    found: meeting.time ?? "",
    message: `Two meetings of ${formatDate(date)} overlap: ${times.join(" and ")}. Move one of the two.`,
  };
}

/** Times are Geneva's, CET in winter and CEST in summer, unless they name another zone. */
function spanOf(meeting: PlacedMeeting): Span | null {
  const { date, time } = meeting;
  const match = /(\d{1,2})[:.h](\d{2})\s?(?:[-\u2010-\u2015]|to)\s?(\d{1,2})[:.h](\d{2})/.exec(
    time ?? "",
  );
  if (match === null || date === null) return null;
  const [fromHour = 0, fromMinute = 0, toHour = 0, toMinute = 0] = match.slice(1).map(Number);
  const zone = /\b[A-Z]{3,4}\b/.exec(time ?? "")?.[0] ?? "CET";
  return {
    meeting,
    date,
    from: fromHour * 60 + fromMinute,
    to: toHour * 60 + toMinute,
    zone: zone === "CEST" ? "CET" : zone,
  };
}

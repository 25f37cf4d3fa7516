import { dayNumberOf, weekdayOf, type CalendarDate } from "../../domain/calendar-date";
import { formatDate } from "../../domain/date-words";
import type { ScheduledMeeting } from "../../domain/plan";
import type { ReportFinding } from "./finding-codes";
import { genevaOffset, MINUTES_IN_DAY, OFFSETS, timesOf, zoneIn } from "./schedule-times";

export interface PlacedMeeting extends ScheduledMeeting {
  readonly where: string;
}

/** Planned days on which nobody works, zones of the other half-year, meetings at the same time. */
export function scheduleDateFindings(meetings: readonly PlacedMeeting[]): readonly ReportFinding[] {
  return [
    ...meetings.flatMap(weekendFindings),
    ...meetings.flatMap(zoneFindings),
    ...overlapFindings(meetings),
  ];
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
  /** Minutes since a fixed day, those of one `clock` comparable. */
  readonly from: number;
  readonly to: number;
  /** `UTC` where the zone's offset is known, else the zone as written. */
  readonly clock: string;
}

/** Goes through the meetings of each clock by the time at which they begin. */
function overlapFindings(meetings: readonly PlacedMeeting[]): readonly ReportFinding[] {
  const spans = meetings.flatMap((meeting) => spanOf(meeting) ?? []);
  const lastOf = new Map<string, Span>();
  return [...spans]
    .sort((a, b) => a.from - b.from)
    .flatMap((span) => {
      const before = lastOf.get(span.clock);
      if (before === undefined || before.to < span.to) lastOf.set(span.clock, span);
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

function spanOf(meeting: PlacedMeeting): Span | null {
  const times = timesOf(meeting.time ?? "");
  if (times === null || meeting.date === null) return null;
  const zone = zoneIn(meeting.time ?? "");
  const offset = zone === null ? genevaOffset(meeting.date, times.from) : OFFSETS.get(zone);
  const start = dayNumberOf(meeting.date) * MINUTES_IN_DAY - (offset ?? 0);
  return {
    meeting,
    date: meeting.date,
    from: start + times.from,
    // A meeting that ends at an earlier time than it begins ends on the next day.
    to: start + times.to + (times.to < times.from ? MINUTES_IN_DAY : 0),
    clock: offset === undefined ? (zone ?? "") : "UTC",
  };
}

/** CET where Geneva has summer time, and CEST where it has not. */
function zoneFindings(meeting: PlacedMeeting): readonly ReportFinding[] {
  const { date, time, group, where } = meeting;
  const times = timesOf(time ?? "");
  const zone = zoneIn(time ?? "");
  if (date === null || time === null || times === null) return [];
  if (zone !== "CET" && zone !== "CEST") return [];
  const right = genevaOffset(date, times.from) === OFFSETS.get("CEST") ? "CEST" : "CET";
  if (zone === right) return [];
  return [
    {
      code: "zone-off-season",
      severity: "warning",
      where,
      found: time,
      expected: time.replace(zone, right),
      message: `${group}: on ${formatDate(date)} Geneva has ${right}, not ${zone}. Write ${right}, or correct the date.`,
    },
  ];
}

import { calendarDateOf, daysInMonth, type CalendarDate } from "../../domain/calendar-date";
import { formatDate } from "../../domain/date-words";
import { jcaKey } from "../../domain/jca-name";
import { compareMeetings, findMeeting, parseMeetingLabel } from "../../domain/meetings";
import type { Action, Meeting, MeetingLabel, StatusEntry } from "../../domain/plan";
import type { Reading, ReportFinding } from "./finding-codes";
import type { JcaStatement } from "./jca-statements";
import { findMonth } from "./written-date";

interface LifetimeContext {
  readonly actions: readonly Action[];
  readonly meetings: readonly Meeting[];
  readonly current: MeetingLabel | null;
}

/**
 * From when the two years of Rec. ITU-T A.18 count: a month that a decision states ("2 years
 * lifetime continues from May 2025"), else the meeting at which an action's entry notes that
 * the JCA was established or continued. A month counts from the last day of its TSAG meeting.
 */
export function readLifetimeStart(
  name: string,
  statements: readonly JcaStatement[],
  context: LifetimeContext,
): Reading<CalendarDate | null> {
  return (
    statedStart(name, statements, context.meetings) ??
    notedStart(name, statements, context) ?? { value: null, findings: [unknownStart(name, statements)] }
  );
}

function statedStart(
  name: string,
  statements: readonly JcaStatement[],
  meetings: readonly Meeting[],
): Reading<CalendarDate> | null {
  for (const { text, where } of statements) {
    const words = /\blifetime\b[^.;]*?\b(?:from|since|started in|starts in|as of)\s+([A-Z][a-z]+ \d{4})/.exec(text)?.[1];
    const month = words === undefined ? null : findMonth(words);
    if (words === undefined || month === null) continue;
    const meeting = meetings.find(({ label }) => {
      const parsed = parseMeetingLabel(label);
      return parsed?.year === month.year && parsed.month === month.month;
    });
    const day = meeting?.closes ?? calendarDateOf(month.year, month.month, daysInMonth(month.year, month.month));
    if (day === null) continue;
    const basis = meeting?.closes == null ? `the last day of ${words}` : `the last day of ${meeting.label}`;
    return {
      value: day,
      findings: [inferred(name, where, day, `“${words}” names no day; it is taken as ${basis}`)],
    };
  }
  return null;
}

function notedStart(
  name: string,
  statements: readonly JcaStatement[],
  context: LifetimeContext,
): Reading<CalendarDate> | null {
  for (const action of context.actions) {
    for (const entry of action.entries) {
      if (entry.meeting === context.current || !notesStart(entry.comments, name)) continue;
      const meeting = meetingOf(entry, context);
      if (meeting?.closes == null) continue;
      const undated = entry.meeting === null ? ` (an undated entry, taken as of ${meeting.label})` : "";
      const basis = `action ${action.number} notes it at ${meeting.label}${undated}, whose last day is taken`;
      return { value: meeting.closes, findings: [inferred(name, statements[0]?.where ?? "", meeting.closes, basis)] };
    }
  }
  return null;
}

/** "JCA-X has been established", "JCA-X continuation"; X may be an earlier, shorter name. */
function notesStart(text: string, name: string): boolean {
  const pattern = /(JCA-[\w/&-]+(?:, \w+| and \w+)*?)\s+(?:(?:has been|was|is) (?:established|created|set up|continued)|continuation\b|established\b|created\b)/g;
  return [...text.matchAll(pattern)].some((match) => {
    const [noted, key] = [jcaKey(match[1] ?? ""), jcaKey(name)];
    return noted === key || key.startsWith(`${noted}/`);
  });
}

/** An undated entry belongs to the meeting before the current one. */
function meetingOf(entry: StatusEntry, { meetings, current }: LifetimeContext): Meeting | null {
  if (entry.meeting !== null) return findMeeting(meetings, entry.meeting);
  const now = current === null ? null : findMeeting(meetings, current);
  const earlier = meetings.filter((meeting) => now !== null && compareMeetings(meeting, now) < 0);
  return [...earlier].sort(compareMeetings).at(-1) ?? null;
}

function inferred(name: string, where: string, day: CalendarDate, basis: string): ReportFinding {
  return {
    code: "lifetime-start-inferred",
    severity: "info",
    where,
    found: day,
    message: `${name}: the two years count from ${formatDate(day)}, which is inferred: ${basis}. Correct the date if it was another day.`,
  };
}

function unknownStart(name: string, statements: readonly JcaStatement[]): ReportFinding {
  return {
    code: "lifetime-start-unknown",
    severity: "warning",
    where: statements[0]?.where ?? "",
    message: `${name}: the report does not say when its two years (Rec. ITU-T A.18) began. Enter the lifetime start in the JCA table.`,
  };
}

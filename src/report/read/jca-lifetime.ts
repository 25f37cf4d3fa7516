import {
  addYears,
  calendarDateOf,
  daysInMonth,
  type CalendarDate,
} from "../../domain/calendar-date";
import { formatDate } from "../../domain/date-words";
import { jcaKey } from "../../domain/jca-name";
import { compareMeetings, findMeeting, parseMeetingLabel } from "../../domain/meetings";
import type { Meeting, MeetingLabel, StatusEntry } from "../../domain/plan";
import type { Reading, ReportFinding } from "./finding-codes";
import { exactly, type JcaMentions } from "./jca-mentions";
import type { JcaStatement } from "./jca-statements";
import { findMonth, readWrittenDate } from "./written-date";

interface LifetimeContext {
  readonly mentions: JcaMentions;
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
    createdStart(name, statements, context) ??
    notedStart(name, statements, context) ?? {
      value: null,
      findings: [unknownStart(name, statements)],
    }
  );
}

const STATED =
  /\blifetime\b[^.;]{0,80}?\b(?:from|since|started (?:in|on)|starts (?:in|on)|as of)\s+((?:\d{1,2}\s+)?[A-Z][a-z]+\s+\d{4})/;

function statedStart(
  name: string,
  statements: readonly JcaStatement[],
  meetings: readonly Meeting[],
): Reading<CalendarDate> | null {
  for (const { text, where } of statements) {
    const start = startOn(STATED.exec(text)?.[1] ?? "", { name, where, meetings });
    if (start !== null) return start;
  }
  return null;
}

function startOn(
  words: string,
  { name, where, meetings }: { name: string; where: string; meetings: readonly Meeting[] },
): Reading<CalendarDate> | null {
  const day = readWrittenDate(words);
  if (day !== null) return { value: day, findings: [] };
  const counted = lastDayOf(words, meetings);
  if (counted === null) return null;
  const basis = `“${words}” names no day; it is taken as the last day of ${counted.of}`;
  return { value: counted.day, findings: [inferred(name, where, counted.day, basis)] };
}

/**
 * "JCA-X was created in May 2025." What was created more than two years before has gone on since
 * by decisions that the sentence does not tell.
 */
function createdStart(
  name: string,
  statements: readonly JcaStatement[],
  { mentions, meetings, current }: LifetimeContext,
): Reading<CalendarDate> | null {
  const created = new RegExp(
    String.raw`${exactly(name)}(?:,[^,;]{1,80},)? (?:was|has been|had been) (?:established|created|set up)\b[^.;,]{0,40}? (?:in|on) ((?:\d{1,2} )?[A-Z][a-z]+ \d{4})`,
  );
  const opens = current === null ? null : (findMeeting(meetings, current)?.opens ?? null);
  const where = statements[0]?.where ?? "";
  for (const sentence of mentions.sentences) {
    const start = startOn(created.exec(sentence)?.[1] ?? "", { name, where, meetings });
    if (start !== null && opens !== null && addYears(start.value, 2) >= opens) return start;
  }
  return null;
}

/** "May 2025" is the last day of that month's TSAG meeting, else of the month. */
function lastDayOf(
  words: string,
  meetings: readonly Meeting[],
): { day: CalendarDate; of: string } | null {
  const month = findMonth(words);
  if (month === null) return null;
  const meeting = meetings.find(({ label }) => {
    const parsed = parseMeetingLabel(label);
    return parsed?.year === month.year && parsed.month === month.month;
  });
  if (meeting?.closes != null) return { day: meeting.closes, of: meeting.label };
  const day = calendarDateOf(month.year, month.month, daysInMonth(month.year, month.month));
  return day && { day, of: words };
}

function notedStart(
  name: string,
  statements: readonly JcaStatement[],
  context: LifetimeContext,
): Reading<CalendarDate> | null {
  for (const { key, action, entry } of context.mentions.starts) {
    if (entry.meeting === context.current || !isNameOf(key, jcaKey(name))) continue;
    const meeting = meetingOf(entry, context);
    if (meeting?.closes == null) continue;
    const undated =
      entry.meeting === null ? ` (an undated entry, taken as of ${meeting.label})` : "";
    const basis = `action ${action} notes it at ${meeting.label}${undated}, whose last day is taken`;
    const where = statements[0]?.where ?? "";
    return { value: meeting.closes, findings: [inferred(name, where, meeting.closes, basis)] };
  }
  return null;
}

/** A name that has grown ("IMT2020/IMT2030") is also known by its earlier, shorter form. */
function isNameOf(noted: string, key: string): boolean {
  return noted === key || key.startsWith(`${noted}/`);
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
    found: formatDate(day),
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

import type { CalendarDate } from "./calendar-date";
import { monthNumber } from "./date-words";
import type { Meeting, MeetingLabel } from "./plan";

/** The row that stands for the next TSAG meeting until the calendar has it. */
export const NEXT_MEETING_LABEL: MeetingLabel = "Next TSAG meeting";

interface ParsedLabel {
  readonly body: string;
  readonly year: number;
  readonly month: number;
}

/** A plan of thousands of entries names the same few meetings again and again. */
const parsedLabels = new Map<string, ParsedLabel | null>();
const MOST_LABELS = 1_000;

/** Reads `TSAG 01-2026`, forgiving case, blanks and kinds of hyphen; null for anything else. */
export function parseMeetingLabel(text: string): ParsedLabel | null {
  const known = parsedLabels.get(text);
  if (known !== undefined) return known;
  const parsed = readLabel(text);
  if (parsedLabels.size >= MOST_LABELS) parsedLabels.clear();
  parsedLabels.set(text, parsed);
  return parsed;
}

function readLabel(text: string): ParsedLabel | null {
  const match = /^\s*([A-Za-z]+[0-9]*)\s+(\d{1,2})\s*[-\u2010-\u2015/.]\s*(\d{4})\s*$/.exec(text);
  if (!match) return null;
  const month = Number(match[2]);
  if (month < 1 || month > 12) return null;
  return { body: (match[1] ?? "").toUpperCase(), year: Number(match[3]), month };
}

/** The one spelling of a meeting label: `TSAG 01-2026`; other text is only trimmed. */
export function normaliseMeetingLabel(text: string): MeetingLabel {
  const parsed = parseMeetingLabel(text);
  if (!parsed) return text.trim().replace(/\s+/g, " ");
  return `${parsed.body} ${String(parsed.month).padStart(2, "0")}-${parsed.year}`;
}

/**
 * The label that a looser spelling means: `01-2026`, `January 2026` and `TSAG Jan 2026` are
 * `TSAG 01-2026`. Other text is only trimmed.
 */
export function meetingLabelIn(text: string): MeetingLabel {
  const words = /^\s*(?:([A-Za-z]+[0-9]*)\s+)??([A-Za-z]{3,})\.?\s+(\d{4})\s*$/.exec(text);
  const month = words === null ? 0 : monthNumber(words[2] ?? "");
  const [, body = "TSAG", , year = ""] = words ?? [];
  if (month > 0) return normaliseMeetingLabel(`${body} ${month}-${year}`);
  return normaliseMeetingLabel(
    /^\s*\d{1,2}\s*[-\u2010-\u2015/.]\s*\d{4}\s*$/.test(text) ? `TSAG ${text}` : text,
  );
}

/**
 * Negative where `a` is before `b`: by opening day where both have one, else by the month in
 * their labels; a meeting with neither comes last.
 */
export function compareMeetings(a: Meeting, b: Meeting): number {
  const [left, right] = [sortKeyOf(a), sortKeyOf(b)];
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

function sortKeyOf(meeting: Meeting): string {
  if (meeting.opens !== null) return meeting.opens;
  const parsed = parseMeetingLabel(meeting.label);
  return parsed ? `${parsed.year}-${String(parsed.month).padStart(2, "0")}` : "9999";
}

export function findMeeting(meetings: readonly Meeting[], label: MeetingLabel): Meeting | null {
  const wanted = normaliseMeetingLabel(label).toLowerCase();
  return (
    meetings.find((meeting) => normaliseMeetingLabel(meeting.label).toLowerCase() === wanted) ??
    null
  );
}

/** The first meeting that follows `label`, dated or not; null where the calendar ends there. */
export function meetingAfter(meetings: readonly Meeting[], label: MeetingLabel): Meeting | null {
  const from = findMeeting(meetings, label) ?? { label, opens: null, closes: null };
  const later = meetings.filter((meeting) => compareMeetings(from, meeting) < 0);
  return [...later].sort(compareMeetings)[0] ?? null;
}

/** The first meeting that opens on or after the day; undated meetings are not considered. */
export function nextMeetingFrom(meetings: readonly Meeting[], day: CalendarDate): Meeting | null {
  const coming = meetings.filter((meeting) => meeting.opens !== null && meeting.opens >= day);
  return [...coming].sort(compareMeetings)[0] ?? null;
}

import { addDays, daysBetween, type CalendarDate } from "../../domain/calendar-date";
import { formatDate } from "../../domain/date-words";
import type { ScheduledMeeting } from "../../domain/plan";
import type { TableRow } from "../../docx/model/document";
import type { Reading, ReportFinding } from "./finding-codes";
import { whereIn, type Outline } from "./outline";
import { readPlannedDay, type PlannedDay } from "./planned-day";
import { oneLine, quote, sentencesOf } from "./plain-text";
import type { ReportTable } from "./report-table";
import { textAt } from "./table-rows";
import { scheduleDateFindings, type PlacedMeeting } from "./schedule-dates";

/** The meeting plan: one row for each meeting of the tables with dates and objectives. */
export function readSchedule(
  tables: readonly ReportTable[],
  outline: Outline,
): Reading<readonly ScheduledMeeting[]> {
  const findings: ReportFinding[] = [];
  const meetings = tables
    .filter((table) => table.kind === "schedule")
    .flatMap((table) => {
      const read = table.rows.flatMap((row) => {
        const result = meetingOf(row, table);
        findings.push(...result.findings);
        return result.value ?? [];
      });
      for (const group of new Set(read.map((meeting) => meeting.group)))
        findings.push(
          ...deadlineFindings(
            read.filter((meeting) => meeting.group === group),
            outline,
          ),
        );
      return read;
    });
  findings.push(...scheduleDateFindings(meetings));
  return { value: meetings.map(({ where: _, ...meeting }) => meeting), findings };
}

function meetingOf(row: TableRow, table: ReportTable): Reading<PlacedMeeting | null> {
  const text = (meaning: "date" | "time" | "objective" | "deadline" | "group"): string =>
    textAt(row, table.columns.get(meaning));
  const written = oneLine(text("date"));
  const isEmpty = [written, text("time"), text("objective"), text("deadline")].join("") === "";
  if (isEmpty || /^(?:none|nil|n\/a|[-\u2013\u2014]+)$/i.test(written))
    return { value: null, findings: [] };
  const where = whereIn(table.place.section, row.address);
  const day = readPlannedDay(written);
  const deadlineText = oneLine(text("deadline"));
  const deadline = readPlannedDay(deadlineText);
  return {
    value: {
      group: groupOf(text("group") || captionOf(table)),
      date: day.date,
      time: timeOf(text("time") || day.time, table),
      deadline: deadline.date,
      deadlineText: deadline.date !== null || deadlineText === "" ? null : deadlineText,
      objective: oneLine(text("objective")),
      where,
    },
    findings: [
      ...(day.date === null ? [dateNotUnderstood(written, where)] : []),
      ...partlyRead(written, day, where),
      ...partlyRead(deadlineText, deadline, where),
    ],
  };
}

/** One date of the plan; what stands behind it is told, because the plan has no place for it. */
function partlyRead(
  written: string,
  { date, rest }: PlannedDay,
  where: string,
): readonly ReportFinding[] {
  if (date === null || rest === "") return [];
  return [
    {
      code: "date-partly-read",
      severity: "info",
      where,
      found: written,
      expected: formatDate(date),
      message: `${quote(written, 60)} is kept as ${formatDate(date)} alone: a meeting of the plan has one day. Add ${quote(rest, 40)} to the objectives if it matters.`,
    },
  ];
}

function dateNotUnderstood(written: string, where: string): ReportFinding {
  return {
    code: "date-not-understood",
    severity: "warning",
    where,
    found: written,
    expected: "a day, a month and a year",
    message: `${written === "" ? "The meeting has no date" : `“${written}” is no date that could be read`}; the meeting is kept without one. Write a day that there is, with its month and year, such as “21 September 2026”.`,
  };
}

/** The nearest line above that begins with a group's name; else the nearest one that is no sentence. */
function captionOf({ place }: ReportTable): string {
  const { above } = place;
  return (
    above.find((line) => GROUP.test(line) && !isSentence(line)) ??
    above.find((line) => GROUP.test(line)) ??
    above.find((line) => !isSentence(line)) ??
    place.table.caption ??
    ""
  );
}

function isSentence(line: string): boolean {
  return /[.;!?]$/.test(line);
}

const GROUP =
  /^((?:WP\d+|RG-[A-Z]+|TSAG|SG\d+)(?:\/[A-Z]+\d*)?)\b\s*((?:interim\s+)?coordination)?/;

/** "RG-DT “Rapporteur Group …”" is RG-DT; "WP2 interim coordination e-meetings" is WP2 coordination. */
function groupOf(caption: string): string {
  const line = oneLine(caption);
  const match = GROUP.exec(line);
  if (match) return match[2] === undefined ? (match[1] ?? line) : `${match[1] ?? ""} coordination`;
  return line.replace(/\s*:$/, "");
}

/** From the first digit on, with the zone of the cell or of its header. */
function timeOf(text: string, table: ReportTable): string | null {
  const line = oneLine(text);
  const time = line.slice(Math.max(0, line.search(/\d/)));
  if (time === "") return null;
  const header = table.headers.get(table.columns.get("time") ?? -1) ?? "";
  const zone = /\([^)]*\b(?:time|CES?T|UTC|GMT)\b[^)]*\)/i.exec(header)?.[0];
  return zone === undefined || /[A-Z]{3,4}(?:[+-]\d{1,2})?$|\btime\b/.test(time)
    ? time
    : `${time} ${zone}`;
}

/** The deadlines of one table against the rule that the report states, else against each other. */
function deadlineFindings(
  meetings: readonly PlacedMeeting[],
  outline: Outline,
): readonly ReportFinding[] {
  const spans = meetings.flatMap((meeting) =>
    meeting.date === null || meeting.deadline === null || meeting.date < EARLIEST
      ? []
      : [
          {
            meeting,
            days: daysBetween(meeting.deadline, meeting.date),
            deadline: meeting.deadline,
            date: meeting.date,
          },
        ],
  );
  const group = meetings[0]?.group ?? "";
  const stated = statedRule(group, outline);
  const rule = stated ?? usualSpan(spans.map(({ days }) => days));
  if (rule === null) return [];
  return spans
    .filter(({ days }) => days !== rule)
    .map(({ meeting, days, deadline, date }) => ({
      code: "deadline-off-rule",
      severity: "warning",
      where: meeting.where,
      found: formatDate(deadline),
      expected: dayBefore(date, rule),
      message: `${group}: the deadline ${formatDate(deadline)} is ${days} days before ${formatDate(date)}, ${
        stated === null ? "the others are" : "the report asks for"
      } ${rule} days, which is ${dayBefore(date, rule)}. Correct the deadline or the date.`,
    }));
}

function dayBefore(date: CalendarDate, days: number): string {
  return formatDate(addDays(date, -days));
}

/** A rule of more days is misread, a plan of earlier years too: no date leaves the calendar. */
const LONGEST_RULE = 366;
const EARLIEST = "1950-01-01";

const NUMBER_WORDS = [
  "zero",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
  "thirteen",
  "fourteen",
];

const RULE =
  /\bdeadline\b[^.;]{0,80}?\b(\d+|[a-z]+)\s+(?:calendar\s+)?(day|week)s?\s+(?:in advance|before|ahead|prior)/gi;

/** "contribution deadline at one week in advance" in a sentence that names the group. */
function statedRule(group: string, outline: Outline): number | null {
  if (group === "") return null;
  for (const { line } of outline.paragraphs) {
    if (!line.includes(group) || !/deadline/i.test(line)) continue;
    for (const sentence of sentencesOf(line)) {
      if (!sentence.includes(group)) continue;
      const rules = [...sentence.matchAll(RULE)];
      // Where one sentence states two rules, each is of the group named last before it.
      const own = rules.filter(
        ({ index }) => rules.length === 1 || lastGroup(sentence.slice(0, index)) === group,
      );
      for (const rule of own) {
        const days = daysOf(rule);
        if (days > 0 && days <= LONGEST_RULE) return days;
      }
    }
  }
  return null;
}

function lastGroup(text: string): string | undefined {
  return text.match(/\b(?:WP\d+|RG-[A-Z]+|SG\d+)\b/g)?.at(-1);
}

function daysOf([, count = "", unit = ""]: RegExpExecArray): number {
  const word = count.toLowerCase().replace(/^an?$/, "one");
  const number = /^\d+$/.test(count) ? Number(count) : NUMBER_WORDS.indexOf(word);
  return number * (unit.toLowerCase() === "week" ? 7 : 1);
}

/** What all but one of at least three meetings have in common. */
function usualSpan(spans: readonly number[]): number | null {
  const usual = spans.find(
    (span) =>
      Math.abs(span) <= LONGEST_RULE &&
      spans.filter((other) => other === span).length >= Math.max(2, spans.length - 1),
  );
  return spans.length >= 3 ? (usual ?? null) : null;
}

import { calendarDateOf, daysInMonth, type CalendarDate } from "../../domain/calendar-date";
import type { JcaLimit } from "../../domain/plan";
import { MONTH_PATTERN } from "./month-words";
import { oneLine } from "./plain-text";
import { findMonth, readLeadingDate } from "./written-date";

/** A limit as one sentence words it; two wordings may give the same limit. */
export interface WordedLimit {
  readonly limit: JcaLimit;
  readonly wording: string;
}

const TWO_YEARS =
  /\b(?:two|2)[\s-]+years?(?:['’]s?)?\s+(?:of\s+(?:its|the|their)\s+)?(?:lifetime|life\b)|\bend of (?:its|the) (?:two|2)[\s-]years?\b|\bfor (?:a |the |its )?(?:further |another |next )?(?:two|2)[\s-]years?\b/i;
const NEXT_MEETING =
  /\b(?:until|till|up to|through|by) (?:the )?(?:TSAG['’]s )?(?:next|following) (?:meeting of TSAG|TSAG(?: meeting)?|(?<=TSAG['’]s next )meeting)\b/i;
const STUDY_PERIOD = /\bend of (?:the|this) (?:current )?study period\b/i;
const YEAR_END = /\bend (?:of )?(\d{4})\b/i;
/** What stands before the day or the month to which something runs. */
const UNTIL =
  /\b(?:until|till|up to|through|by|to|no later than|not beyond)\s+(?:the\s+)?(?:end of\s+)?/gi;
const MONTH = new RegExp(String.raw`^${MONTH_PATTERN}\.?,?\s+(?:de\s+)?\d{4}\b`, "i");

const NAMED: readonly (WordedLimit & { readonly pattern: RegExp })[] = [
  { pattern: NEXT_MEETING, limit: "next-meeting", wording: "the next TSAG meeting" },
  { pattern: TWO_YEARS, limit: "lifetime-end", wording: "the end of its two years" },
  { pattern: STUDY_PERIOD, limit: "study-period-end", wording: "the end of the study period" },
];

/** The limits that a decision's words set; `studyPeriodEnd` gives "the end of 2028" its meaning. */
export function readLimits(text: string, studyPeriodEnd: CalendarDate): readonly WordedLimit[] {
  const line = oneLine(text);
  const named = NAMED.filter(({ pattern }) => pattern.test(line)).map(({ limit, wording }) => ({
    limit,
    wording,
  }));
  return [...named, ...yearEnd(line, studyPeriodEnd), ...statedDay(line)];
}

function yearEnd(line: string, studyPeriodEnd: CalendarDate): readonly WordedLimit[] {
  const year = YEAR_END.exec(line)?.[1] ?? "";
  const date = calendarDateOf(Number(year), 12, 31);
  if (date === null) return [];
  return [
    { limit: date === studyPeriodEnd ? "study-period-end" : date, wording: `the end of ${year}` },
  ];
}

function statedDay(line: string): readonly WordedLimit[] {
  for (const until of line.matchAll(UNTIL)) {
    const rest = line.slice(until.index + until[0].length);
    const day = readLeadingDate(rest);
    if (day !== null) return [{ limit: day.date, wording: rest.slice(0, day.length) }];
    const words = MONTH.exec(rest)?.[0] ?? "";
    const last = lastDayOfMonth(words);
    if (last !== null) return [{ limit: last, wording: words }];
  }
  return [];
}

/** A JCA that runs until a month runs to its last day. */
function lastDayOfMonth(words: string): CalendarDate | null {
  const month = findMonth(words);
  return month && calendarDateOf(month.year, month.month, daysInMonth(month.year, month.month));
}

const ORDER: readonly string[] = ["next-meeting", "lifetime-end", "study-period-end"];

/** Each limit once, in the order in which they are explained to people. */
export function unionOfLimits(limits: readonly WordedLimit[]): readonly JcaLimit[] {
  const rank = (limit: JcaLimit): number =>
    ORDER.includes(limit) ? ORDER.indexOf(limit) : ORDER.length;
  return [...new Set(limits.map(({ limit }) => limit))].sort((a, b) => rank(a) - rank(b));
}

/** "the end of its two years; the end of the study period", for comparing and showing. */
export function wordingOf(limits: readonly WordedLimit[]): string {
  return limits.map(({ wording }) => wording).join("; ");
}

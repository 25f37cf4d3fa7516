import { calendarDateOf, type CalendarDate } from "../../domain/calendar-date";
import type { JcaLimit } from "../../domain/plan";
import { oneLine } from "./plain-text";
import { readWrittenDate } from "./written-date";

/** A limit as one sentence words it; two wordings may give the same limit. */
export interface WordedLimit {
  readonly limit: JcaLimit;
  readonly wording: string;
}

const TWO_YEARS = /\b(?:two|2)[\s-]+years?(?:['’]s?)?\s+(?:of\s+(?:its|the|their)\s+)?(?:lifetime|life\b)|\bend of (?:its|the) (?:two|2)[\s-]years?\b/i;
const NEXT_MEETING = /\b(?:until|till|up to|by) (?:the )?next (?:meeting of TSAG|TSAG(?: meeting)?)\b/i;
const STUDY_PERIOD = /\bend of (?:the|this) (?:current )?study period\b/i;
const YEAR_END = /\bend of (\d{4})\b/i;
const DAY = /\b(?:until|till|up to|by|no later than)\s+(\d{1,2}(?:st|nd|rd|th)?\s+[A-Z][a-z]+\s+\d{4})/;

/** The limits that a decision's words set, each kind once; `studyPeriodEnd` gives "the end of 2028" its meaning. */
export function readLimits(text: string, studyPeriodEnd: CalendarDate): readonly WordedLimit[] {
  const line = oneLine(text);
  const limits: WordedLimit[] = [];
  if (NEXT_MEETING.test(line)) limits.push({ limit: "next-meeting", wording: "the next TSAG meeting" });
  if (TWO_YEARS.test(line)) limits.push({ limit: "lifetime-end", wording: "the end of its two years" });
  if (STUDY_PERIOD.test(line)) limits.push({ limit: "study-period-end", wording: "the end of the study period" });
  const year = YEAR_END.exec(line)?.[1];
  const yearEnd = year === undefined ? null : calendarDateOf(Number(year), 12, 31);
  if (yearEnd !== null) {
    limits.push({ limit: yearEnd === studyPeriodEnd ? "study-period-end" : yearEnd, wording: `the end of ${year ?? ""}` });
  }
  const day = readWrittenDate(DAY.exec(line)?.[1] ?? "");
  if (day !== null) limits.push({ limit: day, wording: DAY.exec(line)?.[1] ?? "" });
  return limits;
}

const ORDER: readonly string[] = ["next-meeting", "lifetime-end", "study-period-end"];

/** Each limit once, in the order in which they are explained to people. */
export function unionOfLimits(limits: readonly WordedLimit[]): readonly JcaLimit[] {
  const rank = (limit: JcaLimit): number => (ORDER.includes(limit) ? ORDER.indexOf(limit) : ORDER.length);
  return [...new Set(limits.map(({ limit }) => limit))].sort((a, b) => rank(a) - rank(b));
}

/** "the end of its two years; the end of the study period", for comparing and showing. */
export function wordingOf(limits: readonly WordedLimit[]): string {
  return limits.map(({ wording }) => wording).join("; ");
}

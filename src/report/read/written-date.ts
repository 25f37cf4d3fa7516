import { calendarDateOf, type CalendarDate } from "../../domain/calendar-date";
import { MONTH_PATTERN, monthOf } from "./month-words";

const MONTH = `(${MONTH_PATTERN})`;
const DASH = String.raw`\s*(?:[-\u2010-\u2015]|to)\s*`;
const WEEKDAY = String.raw`(?:\p{L}{2,9}day,?\s+)?`;
const NTH = "(?:st|nd|rd|th|er|º)?";

/** Their groups are the day, the month and the year, in the order of the name. */
const DAY_FIRST = atBeginning(
  String.raw`${WEEKDAY}(\d{1,2})${NTH}[\s-]*(?:of\s+|de\s+)?${MONTH}\.?[\s,-]*(?:de\s+)?(\d{4})(?!\d)(?:\s*(?:года|г\.))?`,
);
const DAY_FIRST_IN_DIGITS = atBeginning(String.raw`(\d{1,2})([-./])(\d{1,2})\2(\d{4})`);
const MONTH_FIRST = atBeginning(String.raw`${WEEKDAY}${MONTH}\.?\s+(\d{1,2})${NTH},?\s+(\d{4})`);
const YEAR_FIRST = atBeginning(String.raw`(\d{4})-(\d{2})-(\d{2})`);
/** 2026年9月21日 */
const CHINESE = atBeginning(String.raw`(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日`);
const RANGE = new RegExp(
  String.raw`(\d{1,2})${NTH}\s*(?:${MONTH}\.?\s*)?(?:(\d{4})\s*)?${DASH}(\d{1,2})${NTH}\s*${MONTH}\.?\s*(\d{4})`,
  "iu",
);
const MONTH_OF_YEAR = new RegExp(String.raw`(?<!\p{L})${MONTH}\.?,?\s+(?:de\s+)?(\d{4})\b`, "iu");

/** A date at the beginning of a text, and where it ends. */
interface LeadingDate {
  readonly date: CalendarDate;
  readonly length: number;
}

/**
 * Reads a date as people write it: `15 July 2026`, `15 July2026`, `4th March 2026`,
 * `21 Sept. 2026`, `Monday, 21 September 2026`, `September 21, 2026`, `2026-09-21`, and with
 * the day before the month `21-09-2026`, `21/09/2026`; months in English, French, Spanish,
 * Russian and Arabic, and `2026年9月21日`. Null for anything else.
 */
export function readWrittenDate(text: string): CalendarDate | null {
  const line = text.trim();
  const leading = readLeadingDate(line);
  return leading?.length === line.length ? leading.date : null;
}

/** The date with which a text begins: "21 September 2026, 14:00". */
export function readLeadingDate(text: string): LeadingDate | null {
  const inWords = DAY_FIRST.exec(text);
  const byMonth = MONTH_FIRST.exec(text);
  const byYear = YEAR_FIRST.exec(text) ?? CHINESE.exec(text);
  const inDigits = DAY_FIRST_IN_DIGITS.exec(text);
  if (inWords) return leadingDate(inWords[0], inWords[1], inWords[2], inWords[3]);
  if (byMonth) return leadingDate(byMonth[0], byMonth[2], byMonth[1], byMonth[3]);
  if (byYear) return leadingDate(byYear[0], byYear[3], byYear[2], byYear[1]);
  return inDigits ? leadingDate(inDigits[0], inDigits[1], inDigits[3], inDigits[4]) : null;
}

function atBeginning(pattern: string): RegExp {
  return new RegExp(`^${pattern}(?!\\d)`, "iu");
}

function leadingDate(all: string, day?: string, month?: string, year?: string): LeadingDate | null {
  const date = dateOf(day, month, year);
  return date && { date, length: all.length };
}

export interface DateRange {
  readonly opens: CalendarDate;
  readonly closes: CalendarDate;
}

/** The first `26-30 January 2026` or `30 March – 3 April 2026` in the text. */
export function findDateRange(text: string): DateRange | null {
  const match = RANGE.exec(text);
  if (!match) return null;
  const [, firstDay, firstMonth, firstYear, lastDay, lastMonth, lastYear] = match;
  const opens = dateOf(firstDay, firstMonth ?? lastMonth, firstYear ?? lastYear);
  const closes = dateOf(lastDay, lastMonth, lastYear);
  return opens !== null && closes !== null && opens <= closes ? { opens, closes } : null;
}

/** The first `May 2025` in the text. */
export function findMonth(text: string): { readonly year: number; readonly month: number } | null {
  const match = MONTH_OF_YEAR.exec(text);
  const month = monthOf(match?.[1] ?? "");
  return match && month > 0 ? { year: Number(match[2]), month } : null;
}

function dateOf(day?: string, month = "", year?: string): CalendarDate | null {
  const number = /^\d+$/.test(month) ? Number(month) : monthOf(month);
  return calendarDateOf(Number(year), number, Number(day));
}

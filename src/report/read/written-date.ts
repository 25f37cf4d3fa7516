import { calendarDateOf, type CalendarDate } from "../../domain/calendar-date";
import { MONTH_NAMES } from "../../domain/date-words";

const MONTH = `(${MONTH_NAMES.join("|")}|${MONTH_NAMES.map((name) => name.slice(0, 3)).join("|")})`;
const DASH = String.raw`\s*(?:[-\u2010-\u2015]|to)\s*`;

/** Reads `15 July 2026`, `15 July2026` and `4th March 2026`; null for anything else. */
export function readWrittenDate(text: string): CalendarDate | null {
  const match = new RegExp(
    String.raw`^(\d{1,2})(?:st|nd|rd|th)?\s*${MONTH}\.?\s*(\d{4})$`,
    "i",
  ).exec(text.trim());
  return match && dateOf(match[1], match[2], match[3]);
}

export interface DateRange {
  readonly opens: CalendarDate;
  readonly closes: CalendarDate;
}

/** The first `26-30 January 2026` or `30 March – 3 April 2026` in the text. */
export function findDateRange(text: string): DateRange | null {
  const pattern = new RegExp(
    String.raw`(\d{1,2})\s*(?:${MONTH}\s*)?(?:(\d{4})\s*)?${DASH}(\d{1,2})\s*${MONTH}\s*(\d{4})`,
    "i",
  );
  const match = pattern.exec(text);
  if (!match) return null;
  const [, firstDay, firstMonth, firstYear, lastDay, lastMonth, lastYear] = match;
  const opens = dateOf(firstDay, firstMonth ?? lastMonth, firstYear ?? lastYear);
  const closes = dateOf(lastDay, lastMonth, lastYear);
  return opens !== null && closes !== null && opens <= closes ? { opens, closes } : null;
}

/** The first `May 2025` in the text. */
export function findMonth(text: string): { readonly year: number; readonly month: number } | null {
  const match = new RegExp(String.raw`\b${MONTH}\s+(\d{4})\b`, "i").exec(text);
  const month = monthOf(match?.[1]);
  return match && month > 0 ? { year: Number(match[2]), month } : null;
}

function dateOf(day?: string, month?: string, year?: string): CalendarDate | null {
  return calendarDateOf(Number(year), monthOf(month), Number(day));
}

function monthOf(name: string | undefined): number {
  const start = (name ?? "?").slice(0, 3).toLowerCase();
  return MONTH_NAMES.findIndex((month) => month.toLowerCase().startsWith(start)) + 1;
}

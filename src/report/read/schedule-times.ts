import {
  addDays,
  calendarDateOf,
  datePartsOf,
  weekdayOf,
  type CalendarDate,
} from "../../domain/calendar-date";

export const MINUTES_IN_DAY = 24 * 60;

/** Minutes before Greenwich of the zones that reports name; others are compared only with themselves. */
export const OFFSETS: ReadonlyMap<string, number> = new Map([
  ["CET", 60],
  ["CEST", 120],
  ["UTC", 0],
  ["GMT", 0],
]);

/** The first `13:00 – 15:00` of a text, in minutes since midnight; null where it has none. */
export function timesOf(text: string): { readonly from: number; readonly to: number } | null {
  const match =
    /(?<!\d)(\d{1,2})[:.h](\d{2})\s?(?:[-\u2010-\u2015]|to)\s?(\d{1,2})[:.h](\d{2})(?!\d)/.exec(
      text,
    );
  if (match === null) return null;
  const [fromHour = 0, fromMinute = 0, toHour = 0, toMinute = 0] = match.slice(1).map(Number);
  const isTime = fromHour < 24 && toHour <= 24 && fromMinute < 60 && toMinute < 60;
  return isTime ? { from: fromHour * 60 + fromMinute, to: toHour * 60 + toMinute } : null;
}

/** `CEST`; null for Geneva time, which is meant where a text names no zone. */
export function zoneIn(text: string): string | null {
  return /\b[A-Z]{3,4}\b/.exec(text)?.[0] ?? null;
}

/**
 * How many minutes Geneva is before Greenwich at that time of its own: summer time lasts from
 * the last Sunday of March to the last Sunday of October, from 2:00 and to 3:00.
 * Source: Directive 2000/84/EC, whose days Switzerland keeps too.
 */
export function genevaOffset(date: CalendarDate, minutes: number): number {
  const { year } = datePartsOf(date);
  const [begins, ends] = [lastSunday(year, 3), lastSunday(year, 10)];
  const isSummer =
    (date > begins || (date === begins && minutes >= 2 * 60)) &&
    (date < ends || (date === ends && minutes < 3 * 60));
  return isSummer ? 120 : 60;
}

/** Of a month with 31 days. */
function lastSunday(year: number, month: 3 | 10): CalendarDate {
  const last = calendarDateOf(year, month, 31);
  if (last === null) throw new RangeError(`The year ${year} is outside the calendar.`);
  return addDays(last, -(weekdayOf(last) % 7));
}

import { calendarDateOf, type CalendarDate } from "./calendar-date";
import type { Meeting } from "./plan";

/** The TSAG meetings whose dates are published; the workbook's `Meetings` table adds to them. */
export const KNOWN_MEETINGS: readonly Meeting[] = [
  { label: "TSAG 05-2025", opens: day(2025, 5, 26), closes: day(2025, 5, 30) },
  { label: "TSAG 01-2026", opens: day(2026, 1, 26), closes: day(2026, 1, 30) },
];

/** From WTSA-24 to WTSA-28: "the end of 2028" is its last day. */
export const STUDY_PERIOD: { readonly opens: CalendarDate; readonly closes: CalendarDate } = {
  opens: day(2025, 1, 1),
  closes: day(2028, 12, 31),
};

function day(year: number, month: number, dayOfMonth: number): CalendarDate {
  const date = calendarDateOf(year, month, dayOfMonth);
  if (date === null) throw new RangeError("A date of the built-in calendar does not exist.");
  return date;
}

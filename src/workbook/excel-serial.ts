import {
  calendarDateOf,
  dateOfDayNumber,
  dayNumberOf,
  parseCalendarDate,
  type CalendarDate,
} from "../domain/calendar-date";
import { MONTH_NAMES } from "../domain/date-words";

/** Day 0 of the 1900 date system, such that serials from 61 (1 March 1900) on are right. */
const EPOCH_1900 = dayNumberOf("1899-12-30" as CalendarDate);
const FIRST_RIGHT_SERIAL = 61;

/** The serial of a date in the 1900 date system; dates before March 1900 are not used here. */
export function toExcelSerial(date: CalendarDate): number {
  return dayNumberOf(date) - EPOCH_1900;
}

/** The date of a serial of the 1900 date system, its time of day dropped; null where it has none. */
export function fromExcelSerial(serial: number): CalendarDate | null {
  if (!Number.isFinite(serial) || serial < FIRST_RIGHT_SERIAL || serial >= 2_958_466) return null;
  return dateOfDayNumber(EPOCH_1900 + Math.floor(serial));
}

/** Reads a date typed as text: `2027-02-01`, `1 February 2027`, `1 Feb 2027`; null for others. */
export function parseTypedDate(text: string): CalendarDate | null {
  const trimmed = text.trim();
  const iso = parseCalendarDate(trimmed);
  if (iso) return iso;
  const match = /^(\d{1,2})(?:st|nd|rd|th)?\s+([A-Za-z]{3,9})\.?\s*(\d{4})$/.exec(trimmed);
  if (!match) return null;
  const word = (match[2] ?? "").toLowerCase();
  const month = MONTH_NAMES.findIndex((name) => name.toLowerCase().startsWith(word));
  return month < 0 ? null : calendarDateOf(Number(match[3]), month + 1, Number(match[1]));
}

import {
  calendarDateOf,
  dateOfDayNumber,
  dayNumberOf,
  parseCalendarDate,
  type CalendarDate,
} from "../domain/calendar-date";
import { MONTH_NAMES } from "../domain/date-words";

/** From which day a workbook counts its dates; 1904 is Excel's older one, of the Macintosh. */
export type DateSystem = 1900 | 1904;

/** Days by which the serials of the two date systems differ. */
export const DAYS_FROM_1900_TO_1904 = 1462;

/** Day 0 of each date system; that of 1900 such that serials from 61 (1 March 1900) on are right. */
const EPOCHS: Readonly<Record<DateSystem, number>> = {
  1900: dayNumberOf("1899-12-30" as CalendarDate),
  1904: dayNumberOf("1904-01-01" as CalendarDate),
};
/** The first serial that is a day; 0 is what an empty cell counts as. */
const FIRST_SERIALS: Readonly<Record<DateSystem, number>> = { 1900: 61, 1904: 1 };
const LAST_DAY = dayNumberOf("9999-12-31" as CalendarDate);

/** The serial of a date; dates before March 1900 are not used here. */
export function toExcelSerial(date: CalendarDate, system: DateSystem = 1900): number {
  return dayNumberOf(date) - EPOCHS[system];
}

/** The date of a serial, its time of day dropped; null where it has none. */
export function fromExcelSerial(serial: number, system: DateSystem = 1900): CalendarDate | null {
  const day = EPOCHS[system] + Math.floor(serial);
  if (!Number.isFinite(serial) || serial < FIRST_SERIALS[system] || day > LAST_DAY) return null;
  return dateOfDayNumber(day);
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

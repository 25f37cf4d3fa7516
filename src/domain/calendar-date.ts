declare const calendarDate: unique symbol;

/**
 * A civil date as ISO text, `YYYY-MM-DD`: no time, no zone, years 1900 to 9999.
 * Two dates compare with `<` and `>` as text.
 */
export type CalendarDate = string & { readonly [calendarDate]: true };

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** `month` is 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);
}

/** A date from its parts (month 1 to 12), or null where the calendar has no such day. */
export function calendarDateOf(year: number, month: number, day: number): CalendarDate | null {
  const whole = [year, month, day].every(Number.isInteger);
  if (!whole || year < 1900 || year > 9999 || month < 1 || month > 12) return null;
  if (day < 1 || day > daysInMonth(year, month)) return null;
  return `${year}-${twoDigits(month)}-${twoDigits(day)}` as CalendarDate;
}

/** Reads `YYYY-MM-DD` and nothing else; null where the text is no such date. */
export function parseCalendarDate(text: string): CalendarDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match && calendarDateOf(Number(match[1]), Number(match[2]), Number(match[3]));
}

export function datePartsOf(date: CalendarDate): { year: number; month: number; day: number } {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  return { year, month, day };
}

/** The same day `years` later; 29 February becomes 28 February in a common year. */
export function addYears(date: CalendarDate, years: number): CalendarDate {
  const { year, month, day } = datePartsOf(date);
  const target = year + years;
  return existing(calendarDateOf(target, month, Math.min(day, daysInMonth(target, month))));
}

export function addDays(date: CalendarDate, days: number): CalendarDate {
  return dateOfDayNumber(dayNumberOf(date) + days);
}

/** Whole days from `from` to `to`; negative where `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayNumberOf(to) - dayNumberOf(from);
}

/** 1 is Monday, 7 is Sunday. */
export function weekdayOf(date: CalendarDate): number {
  return ((((dayNumberOf(date) + 2) % 7) + 7) % 7) + 1;
}

/** Days since 1 March of year 0 in the proleptic Gregorian calendar: 0000-03-01 is 0. */
export function dayNumberOf(date: CalendarDate): number {
  const { year, month, day } = datePartsOf(date);
  const shifted = month > 2 ? year : year - 1;
  const monthFromMarch = (month + 9) % 12;
  const leapDays = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400);
  return 365 * shifted + leapDays + Math.floor((153 * monthFromMarch + 2) / 5) + day - 1;
}

/** The inverse of `dayNumberOf`. Throws RangeError outside 1900 to 9999. */
export function dateOfDayNumber(dayNumber: number): CalendarDate {
  // 146,097 days make the Gregorian calendar's 400-year cycle.
  const cycle = Math.floor(dayNumber / 146_097);
  const dayOfCycle = dayNumber - cycle * 146_097;
  const yearOfCycle = Math.floor(
    (dayOfCycle -
      Math.floor(dayOfCycle / 1460) +
      Math.floor(dayOfCycle / 36_524) -
      Math.floor(dayOfCycle / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfCycle - (365 * yearOfCycle + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = ((monthFromMarch + 2) % 12) + 1;
  const year = yearOfCycle + cycle * 400 + (month <= 2 ? 1 : 0);
  return existing(calendarDateOf(year, month, day));
}

function existing(date: CalendarDate | null): CalendarDate {
  if (date === null) throw new RangeError("The date lies outside the years 1900 to 9999.");
  return date;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}

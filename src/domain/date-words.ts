import { datePartsOf, type CalendarDate } from "./calendar-date";

export const MONTH_NAMES = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** `30 May 2027`: the body's own way to write a date, the same in every locale. */
export function formatDate(date: CalendarDate): string {
  const { year, month, day } = datePartsOf(date);
  return `${day} ${MONTH_NAMES[month - 1] ?? ""} ${year}`;
}

/** 1 for `January`, `jan`; 0 where the word begins no month's name, or that of several. */
export function monthNumber(word: string): number {
  const start = word.toLowerCase();
  const months = MONTH_NAMES.flatMap((name, index) =>
    name.toLowerCase().startsWith(start) ? [index + 1] : [],
  );
  return months.length === 1 ? (months[0] ?? 0) : 0;
}

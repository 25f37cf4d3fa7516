import type { CalendarDate } from "../../domain/calendar-date";

/** Writes civil dates in a language's way: its tag, with a numbering system where that matters. */
export function dateIn(languageTag: string): (date: CalendarDate) => string {
  const format = new Intl.DateTimeFormat(languageTag, {
    calendar: "gregory",
    timeZone: "UTC",
    day: "numeric",
    month: "long",
    year: "numeric",
  });
  return (date) => format.format(new Date(`${date}T00:00:00Z`));
}

import { parseCalendarDate } from "../domain/calendar-date";

/** True for "" and for an ISO date: what a date field may hold. */
export function isCanonicalDate(field: string): boolean {
  return field === "" || parseCalendarDate(field) !== null;
}

import { parseCalendarDate } from "../domain/calendar-date";
import { MONTH_NAMES, formatDate } from "../domain/date-words";
import { parseTypedDate } from "./excel-serial";

/** True for "", for a month (`2026-05`) and for a day (`2026-05-12`). */
export function isMonthOrDay(field: string): boolean {
  const day = /^\d{4}-\d{2}$/.test(field) ? `${field}-01` : field;
  return field === "" || parseCalendarDate(day) !== null;
}

/** `May 2026` for `2026-05`, `12 May 2026` for `2026-05-12`; other text as it is. */
export function formatMonthOrDay(field: string): string {
  const day = parseCalendarDate(field);
  if (day !== null) return formatDate(day);
  const month = /^(\d{4})-(\d{2})$/.exec(field);
  const name = MONTH_NAMES[Number(month?.[2]) - 1];
  return month === null || name === undefined ? field : `${name} ${month[1] ?? ""}`;
}

/** Reads `May 2026`, `2026-05` or a day; null for others. */
export function parseMonthOrDay(words: string): string | null {
  const text = words.trim();
  const day = parseTypedDate(text);
  if (day !== null) return day;
  const match = /^([A-Za-z]{3,9})\.?,?\s+(\d{4})$/.exec(text);
  if (match === null) return text !== "" && isMonthOrDay(text) ? text : null;
  const start = (match[1] ?? "").toLowerCase();
  const index = MONTH_NAMES.findIndex((name) => name.toLowerCase().startsWith(start));
  return index < 0 ? null : `${match[2] ?? ""}-${String(index + 1).padStart(2, "0")}`;
}

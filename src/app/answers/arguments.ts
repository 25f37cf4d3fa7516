import { parseCalendarDate, type CalendarDate } from "../../domain/calendar-date";
import { STATUS_CODES, STATUS_LABELS, parseStatus, type StatusCode } from "../../domain/status";
import { fromExcelSerial, parseTypedDate, type DateSystem } from "../../workbook/excel-serial";
import type { Settings } from "../../workbook/settings";
import { answered, refused, type Answer } from "./answer";
import type { AnswerBook } from "./answer-book";

/** What a cell or a typed argument says as text, trimmed; "" where it is blank. */
export function readText(value: unknown): string {
  if (typeof value === "string") return value.trim().replace(/\s+/g, " ");
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "number" ? String(value) : "";
}

export function isBlank(value: unknown): boolean {
  return value === null || value === undefined || readText(value) === "";
}

/** A serial of the book's date system, or a date typed as text; a time of day is dropped. */
export function readDay({ dateSystem }: AnswerBook, value: unknown): Answer<CalendarDate> {
  const day = dayOf(value, dateSystem);
  if (day !== null) return answered(day);
  if (isBlank(value)) return refused({ code: "day-missing" });
  return refused({ code: "not-a-day", asked: readText(value) });
}

/** The same, with what holds where the argument is left out. */
export function readDayOr(
  book: AnswerBook,
  value: unknown,
  otherwise: CalendarDate,
): Answer<CalendarDate> {
  return isBlank(value) ? answered(otherwise) : readDay(book, value);
}

function dayOf(value: unknown, system: DateSystem): CalendarDate | null {
  if (typeof value === "number") return fromExcelSerial(value, system);
  if (typeof value !== "string") return null;
  return parseCalendarDate(value.trim()) ?? parseTypedDate(value);
}

/** A status by its label, its code, or one of the words that the workbook knows. */
export function readStatus(value: unknown, settings: Settings): Answer<StatusCode> {
  const asked = readText(value);
  const known = STATUS_CODES.map((code) => STATUS_LABELS[code]);
  if (asked === "") return refused({ code: "status-missing", known });
  const parsed = parseStatus(asked, settings.statusWords);
  if (parsed === null) return refused({ code: "status-unknown", asked, known });
  return answered(parsed.status);
}

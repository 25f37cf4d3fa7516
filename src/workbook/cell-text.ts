import { parseCalendarDate } from "../domain/calendar-date";
import { fromExcelSerial, parseTypedDate, toExcelSerial } from "./excel-serial";
import { formatMonthOrDay, parseMonthOrDay } from "./month-or-day";
import type { CellValue } from "./cell-value";
import type { ColumnDefinition } from "./table-definition";

/**
 * A cell's value as canonical text. A date column's serial or typed text becomes an ISO date, a
 * month column's text too, as far as it goes;
 * what is no date stays as it is, so that nothing is lost, and the checks name it.
 */
export function readCell(column: ColumnDefinition, value: CellValue): string {
  if (column.kind === "date") return readDate(value);
  if (column.kind === "month") return readMonth(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return normaliseText(String(value));
}

function readDate(value: CellValue): string {
  if (typeof value === "number") return fromExcelSerial(value) ?? String(value);
  const text = String(value).trim();
  return parseTypedDate(text) ?? text;
}

function readMonth(value: CellValue): string {
  if (typeof value === "number") return readDate(value);
  const text = normaliseText(String(value));
  return parseMonthOrDay(text) ?? text;
}

/** The value to write for a canonical text. */
export function writeCell(column: ColumnDefinition, text: string): CellValue {
  if (column.kind === "number" && text !== "") return Number(text);
  if (column.kind === "month") return formatMonthOrDay(text);
  if (column.kind !== "date") return text;
  const date = parseCalendarDate(text);
  return date === null ? text : toExcelSerial(date);
}

/** Excel keeps line feeds only; blanks at the ends of a cell mean nothing. */
export function normaliseText(text: string): string {
  return text.replace(/\r\n?/g, "\n").trim();
}

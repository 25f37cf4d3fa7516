import type { CalendarDate } from "../../domain/calendar-date";
import type { AnswerError } from "./answer-error";

/** A civil date; the edge makes it a number that shows as a date. */
export interface Day {
  readonly day: CalendarDate;
}

/** What one cell gets. Text is text: it is never read as a formula. */
export type AnswerCell = string | number | Day;

/** Rows of cells, the header first; every row has the same length. */
export type AnswerTable = readonly (readonly AnswerCell[])[];

export type AnswerValue = AnswerCell | AnswerTable;

/** What a custom function answers: a value, or why there is none. */
export type Answer<T = AnswerValue> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: AnswerError };

export function answered<T>(value: T): Answer<T> {
  return { ok: true, value };
}

export function refused(error: AnswerError): Answer<never> {
  return { ok: false, error };
}

export function isDay(cell: AnswerCell): cell is Day {
  return typeof cell === "object";
}

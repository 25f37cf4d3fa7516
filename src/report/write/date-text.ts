import { datePartsOf, type CalendarDate } from "../../domain/calendar-date";
import type { AnnexWords } from "../words/annex-words";

/** A day as the annex's language writes it: `30 May 2027`, `2027年5月30日`. */
export function dateText(date: CalendarDate, { document }: AnnexWords): string {
  const { year, month, day } = datePartsOf(date);
  return document.date(day, document.months[month - 1] ?? "", year);
}

/** The month of `2026-05`, or the day of `2026-05-12`, in figures for any language. */
export function dueText(due: string): string {
  const [year = "", month = "", day] = due.split("-");
  return day === undefined ? `${month}-${year}` : due;
}

import type { CalendarDate } from "../../domain/calendar-date";
import { findDateRange, readLeadingDate } from "./written-date";

/** What a cell with a date says. */
export interface PlannedDay {
  readonly date: CalendarDate | null;
  /** "14:00 CEST", where it stands beside the date. */
  readonly time: string;
  /** What else stands behind the date. */
  readonly rest: string;
}

const NO_DAY: PlannedDay = { date: null, time: "", rest: "" };

/**
 * "21 September 2026", "21 September 2026, 14:00 CEST", "21 September 2026 (tbc)", "by 8 September
 * 2026 for contributions". Of several days, "21-25 September 2026", the first. Words in front
 * make it no date: "a week after 21 September 2026".
 */
export function readPlannedDay(written: string): PlannedDay {
  const text = written.replace(/^(?:by|on|until|before)\s+/i, "");
  const range = /^(?:\p{L}{2,9}day,?\s+)?\d{1,2}\D/u.test(text) ? findDateRange(text) : null;
  const leading = readLeadingDate(text);
  if (leading === null)
    return range === null ? NO_DAY : { date: range.opens, time: "", rest: text };
  const behind = text.slice(leading.length).replace(/^[\s,;]+/, "");
  const isTime = /^(?:at )?\d{1,2}[:.h]\d{2}/.test(behind);
  return isTime
    ? { date: leading.date, time: behind, rest: "" }
    : { date: leading.date, time: "", rest: behind };
}

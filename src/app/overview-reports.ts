import {
  calendarDateOf,
  daysInMonth,
  parseCalendarDate,
  type CalendarDate,
} from "../domain/calendar-date";
import type { Plan, ReportDue } from "../domain/plan";

export interface ReportLine extends ReportDue {
  /** The last day on which the report is in time; null where Due is no month and no day. */
  readonly lastDay: CalendarDate | null;
  readonly isPast: boolean;
}

/** The reports that are due, in the order of the sheet: rows stay until somebody takes them away. */
export function reportLines(plan: Plan, asOf: CalendarDate): readonly ReportLine[] {
  return plan.reportsDue.map((report) => {
    const lastDay = lastDayOf(report.due);
    return { ...report, lastDay, isPast: lastDay !== null && lastDay < asOf };
  });
}

/** The day itself, or the last one of the month. */
function lastDayOf(due: string): CalendarDate | null {
  const month = /^(\d{4})-(\d{2})$/.exec(due);
  if (month === null) return parseCalendarDate(due);
  const [year, number] = [Number(month[1]), Number(month[2])];
  return calendarDateOf(year, number, daysInMonth(year, number));
}

import type { JcaLine } from "../../app/overview-jcas";
import {
  calendarDateOf,
  datePartsOf,
  daysBetween,
  type CalendarDate,
} from "../../domain/calendar-date";

/** Whole years, from the first of January to the last of December. */
export interface TimeScale {
  readonly firstYear: number;
  readonly lastYear: number;
}

/** The years in which anything about the JCAs lies, the as-of day among them. */
export function scaleOf(jcas: readonly JcaLine[], asOf: CalendarDate): TimeScale {
  const days = [asOf, ...jcas.flatMap(daysOf)];
  const years = days.map((day) => datePartsOf(day).year);
  return { firstYear: Math.min(...years), lastYear: Math.max(...years) };
}

function daysOf(jca: JcaLine): readonly CalendarDate[] {
  const { lifetimeStart, expiry, noLaterThan, decisions } = jca;
  const days = [lifetimeStart, expiry, noLaterThan, ...decisions.map(({ opens }) => opens)];
  return days.filter((day) => day !== null);
}

/** Where a day lies on the scale, from 0 to 100. */
export function percentAt(scale: TimeScale, day: CalendarDate): number {
  const first = newYear(scale.firstYear);
  const whole = daysBetween(first, newYear(scale.lastYear + 1));
  return (100 * daysBetween(first, day)) / whole;
}

export function yearMarks(scale: TimeScale): readonly { year: number; at: number }[] {
  const years = scale.lastYear - scale.firstYear + 1;
  return Array.from({ length: years }, (_, index) => {
    const year = scale.firstYear + index;
    return { year, at: percentAt(scale, newYear(year)) };
  });
}

function newYear(year: number): CalendarDate {
  const day = calendarDateOf(year, 1, 1);
  if (day === null) throw new RangeError(`the calendar has no year ${year}`);
  return day;
}

/** A JCA's bar: percentages of the scale, and whether its two ends are known. */
export interface LifetimeBar {
  readonly from: number;
  readonly to: number;
  readonly isStartKnown: boolean;
  readonly isEndKnown: boolean;
  readonly decisions: readonly number[];
}

/** Without a known start the bar begins with the first decision; without any end it stays open. */
export function lifetimeBar(jca: JcaLine, scale: TimeScale): LifetimeBar {
  const { lifetimeStart, expiry, noLaterThan } = jca;
  const decided = jca.decisions.flatMap(({ opens }) => (opens === null ? [] : [opens]));
  const at = (day: CalendarDate | null | undefined, otherwise: number) =>
    day == null ? otherwise : percentAt(scale, day);
  const from = at(lifetimeStart ?? decided[0], 0);
  return {
    from,
    to: Math.max(from, at(expiry ?? noLaterThan, 100)),
    isStartKnown: lifetimeStart !== null,
    isEndKnown: expiry !== null,
    decisions: decided.map((day) => percentAt(scale, day)),
  };
}

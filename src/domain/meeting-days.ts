import type { CalendarDate } from "./calendar-date";
import { nextMeetingFrom } from "./meetings";
import type { Plan } from "./plan";

const TSAG = "TSAG";

/** The bodies whose meetings the plan knows: TSAG, then those of the meeting plan (clause 7). */
export function meetingBodies({ schedule }: Plan): readonly string[] {
  return [...new Set([TSAG, ...schedule.map(({ group }) => group)])].filter((body) => body !== "");
}

/** The first day, from `from` on, on which a meeting of the body begins; null where none is dated. */
export function nextMeetingDay(plan: Plan, body: string, from: CalendarDate): CalendarDate | null {
  if (body === TSAG) return nextMeetingFrom(plan.meetings, from)?.opens ?? null;
  const days = plan.schedule.flatMap(({ group, date }) =>
    group === body && date !== null && date >= from ? [date] : [],
  );
  return days.sort()[0] ?? null;
}

import fc from "fast-check";
import type { CalendarDate } from "../../src/domain/calendar-date";
import { expiryOf, type ExpiryCalendar } from "../../src/domain/jca-expiry";
import type { Jca, JcaDecision, JcaLimit, Meeting } from "../../src/domain/plan";
import { jca } from "../plans";

/*
 * The expiry against a slow plain model, which walks through the calendar day by day, with
 * JavaScript's own dates, and stops where something ends.
 */
const FIRST = Date.UTC(2022, 0, 1);
const LAST = Date.UTC(2037, 0, 1);
const DAY = 86_400_000;
const isoOf = (time: number) => new Date(time).toISOString().slice(0, 10);

interface Modelled {
  readonly expiry: string | null;
  /** While the expiry is not known: the day that it cannot pass. */
  readonly noLaterThan: string | null;
}

const nothing: Modelled = { expiry: null, noLaterThan: null };
const undecided: Pick<JcaDecision, "limits" | "meeting"> = { limits: [], meeting: "" };

function modelled({ lifetimeStart, decisions }: Jca, calendar: ExpiryCalendar): Modelled {
  const { limits, meeting } = decisions.at(-1) ?? undecided;
  const waits = limits.includes("next-meeting");
  const opens = waits ? nextOpening(meeting, calendar.meetings) : null;
  for (let time = FIRST; time < LAST; time += DAY) {
    const day = isoOf(time);
    const ends =
      endsTwoYears(new Date(time), lifetimeStart) ||
      day === calendar.studyPeriodEnd ||
      day === opens ||
      (limits as readonly string[]).includes(day);
    if (ends)
      return waits && opens === null
        ? { ...nothing, noLaterThan: day }
        : { ...nothing, expiry: day };
  }
  return nothing;
}

/** Whether two years after the start are over on this day; 29 February has no namesake in most years. */
function endsTwoYears(day: Date, start: string | null): boolean {
  if (start === null) return false;
  const began = new Date(`${start}T00:00:00Z`);
  if (day.getUTCFullYear() !== began.getUTCFullYear() + 2) return false;
  const tomorrow = new Date(day.getTime() + DAY);
  const isSame =
    day.getUTCMonth() === began.getUTCMonth() && day.getUTCDate() === began.getUTCDate();
  const beganOnLeapDay = began.getUTCMonth() === 1 && began.getUTCDate() === 29;
  return isSame || (beganOnLeapDay && day.getUTCMonth() === 1 && tomorrow.getUTCMonth() === 2);
}

/** The first opening after the deciding meeting's month; null where a meeting without dates is first. */
function nextOpening(label: string, meetings: readonly Meeting[]): string | null {
  const decided = label.slice(-4) + "-" + label.slice(5, 7);
  for (let time = FIRST; time < LAST; time += DAY) {
    const day = isoOf(time);
    if (day.slice(0, 7) <= decided) continue;
    if (meetings.some(({ opens }) => opens === day)) return day;
    const undated = `TSAG ${day.slice(5, 7)}-${day.slice(0, 4)}`;
    const isFirst = day.endsWith("-01");
    if (isFirst && meetings.some((one) => one.opens === null && one.label === undated)) return null;
  }
  return null;
}

const two = (value: number) => String(value).padStart(2, "0");
const date = fc
  .integer({ min: Date.UTC(2022, 0, 1) / DAY, max: Date.UTC(2032, 0, 1) / DAY })
  .map((days) => isoOf(days * DAY) as CalendarDate);
const endsOfFebruary = [
  "2024-02-29",
  "2028-02-29",
  "2024-02-28",
  "2025-02-28",
  "2025-03-01",
] as CalendarDate[];
const start = fc.option(fc.oneof(date, fc.constantFrom(...endsOfFebruary)), { nil: null, freq: 2 });

/** At most one meeting a month, some without dates, and the row that stands for the next one. */
const meetings = fc
  .tuple(
    fc.uniqueArray(
      fc.record({
        year: fc.integer({ min: 2024, max: 2030 }),
        month: fc.integer({ min: 1, max: 12 }),
        day: fc.option(fc.integer({ min: 1, max: 26 }), { nil: null, freq: 2 }),
      }),
      { selector: ({ year, month }) => year * 12 + month, maxLength: 6 },
    ),
    fc.boolean(),
  )
  .map(([made, hasNextRow]): readonly Meeting[] => [
    ...made.map(({ year, month, day }) => ({
      label: `TSAG ${two(month)}-${year}`,
      opens: day === null ? null : (`${year}-${two(month)}-${two(day)}` as CalendarDate),
      closes: null,
    })),
    ...(hasNextRow ? [{ label: "Next TSAG meeting", opens: null, closes: null }] : []),
  ]);

const limit: fc.Arbitrary<JcaLimit> = fc.oneof(
  fc.constantFrom<JcaLimit[]>("next-meeting", "lifetime-end", "study-period-end"),
  date,
);
const decided = fc.record({
  meeting: fc
    .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 2024, max: 2028 }))
    .map(([month, year]) => `TSAG ${two(month)}-${year}`),
  limits: fc.uniqueArray(limit, { maxLength: 3 }),
  label: fc.constant("WP2-2"),
  text: fc.constant(""),
});

test("an expiry is the first day on which anything ends, walked to day by day", () => {
  const seen = { dated: 0, waiting: 0, nothing: 0 };
  fc.assert(
    fc.property(
      start,
      fc.array(decided, { maxLength: 2 }),
      meetings,
      fc.option(date, { nil: null, freq: 1 }),
      (lifetimeStart, decisions, calendar, studyPeriodEnd) => {
        const subject = jca({ lifetimeStart, decisions });
        const expiry = expiryOf(subject, { meetings: calendar, studyPeriodEnd });
        const wanted = modelled(subject, { meetings: calendar, studyPeriodEnd });
        expect({
          expiry: expiry.state === "dated" ? expiry.date : null,
          noLaterThan: expiry.state === "dated" ? null : expiry.noLaterThan,
        }).toEqual(wanted);
        if (wanted.expiry !== null) seen.dated += 1;
        else if (wanted.noLaterThan !== null) seen.waiting += 1;
        else seen.nothing += 1;
      },
    ),
    { numRuns: 200, examples: [["2024-02-29" as CalendarDate, [], [], null]] },
  );
  // What is made has to lead everywhere.
  expect(Math.min(seen.dated, seen.waiting, seen.nothing)).toBeGreaterThan(3);
});

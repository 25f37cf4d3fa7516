import { datePartsOf } from "../../../src/domain/calendar-date";
import {
  lifetimeBar,
  percentAt,
  scaleOf,
  yearMarks,
} from "../../../src/taskpane/overview/time-scale";
import { day, madeUpJcas } from "../made-up-overview";

const asOf = day("2026-11-22");
const scale = scaleOf(madeUpJcas, asOf);

test("the scale is of whole years and holds every day of the JCAs and the as-of day", () => {
  expect(scale).toEqual({ firstYear: 2024, lastYear: 2028 });
  expect(scaleOf([], asOf)).toEqual({ firstYear: 2026, lastYear: 2026 });
  expect(yearMarks(scale).map(({ year }) => year)).toEqual([2024, 2025, 2026, 2027, 2028]);
});

test("days lie on it in proportion, leap years counted", () => {
  const year = { firstYear: 2024, lastYear: 2024 };
  expect(percentAt(year, day("2024-01-01"))).toBe(0);
  expect(percentAt(year, day("2024-12-31"))).toBeCloseTo((100 * 365) / 366);
  expect(percentAt(scale, day("2024-01-01"))).toBe(0);
  expect(yearMarks(scale)[1]?.at).toBeCloseTo((100 * 366) / 1827);
});

test.each(madeUpJcas.map((jca) => [jca.name, jca] as const))(
  "the bar of %s ends where it expires and marks its decisions",
  (_, jca) => {
    const bar = lifetimeBar(jca, scale);
    const start = jca.lifetimeStart ?? jca.decisions[0]?.opens;
    const end = jca.expiry ?? jca.noLaterThan;
    if (start == null || end === null) throw new Error("a made-up JCA without any day");
    expect(datePartsOf(end).year).toBeLessThanOrEqual(scale.lastYear);
    expect(bar).toEqual({
      from: percentAt(scale, start),
      to: percentAt(scale, end),
      isStartKnown: jca.lifetimeStart !== null,
      isEndKnown: jca.expiry !== null,
      decisions: jca.decisions.map(({ opens }) => opens && percentAt(scale, opens)),
    });
  },
);

test("a JCA of which nothing is known has a bar over the whole scale", () => {
  const [jca] = madeUpJcas;
  if (jca === undefined) throw new Error("no JCA");
  const unknown = { ...jca, lifetimeStart: null, expiry: null, noLaterThan: null, decisions: [] };
  expect(lifetimeBar(unknown, scale)).toEqual({
    from: 0,
    to: 100,
    isStartKnown: false,
    isEndKnown: false,
    decisions: [],
  });
});

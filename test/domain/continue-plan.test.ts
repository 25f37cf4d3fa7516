import fc from "fast-check";
import type { CalendarDate } from "../../src/domain/calendar-date";
import { compareWithKnown } from "../../src/domain/compare-with-known";
import { continuePlan } from "../../src/domain/continue-plan";
import type { HistoryFindingCode } from "../../src/domain/history-finding";
import { EMPTY_PLAN, type Plan, type Transfer } from "../../src/domain/plan";
import { action, entry, jca } from "../plans";

const [MAY, JANUARY, OCTOBER] = ["TSAG 05-2025", "TSAG 01-2026", "TSAG 10-2026"];

const anyMeeting = fc.constantFrom(MAY, JANUARY, OCTOBER);
const anyStatus = fc.constantFrom("not-started" as const, "ongoing" as const, "concluded" as const);

const anyEntry = fc
  .record({
    meeting: fc.option(anyMeeting),
    status: anyStatus,
    comments: fc.constantFrom("", "a letter in TD5R1", "no “letter”"),
    isCarried: fc.boolean(),
  })
  .map(({ meeting, status, comments, isCarried }) =>
    entry(meeting, status, { comments, ...(isCarried ? { statedAs: null } : {}) }),
  );

const anyAction = fc
  .record({
    number: fc.constantFrom("2", "7", "73-06"),
    entries: fc.uniqueArray(anyEntry, { selector: ({ meeting }) => meeting, maxLength: 4 }),
  })
  .map((parts) =>
    action({ ...parts, series: parts.number.includes("-") ? "resolution" : "wtsa-24" }),
  );

const anyJca = fc
  .record({
    name: fc.constantFrom("JCA-Fog", "JCA-Fog/Mist", "JCA-Sand, Mud"),
    parent: fc.constantFrom(null, "TSAG", "SG90"),
    transferTo: fc.constantFrom([], ["SG90"]),
    lifetimeStart: fc.constantFrom(
      null,
      "2025-05-30" as CalendarDate,
      "2026-01-30" as CalendarDate,
    ),
    decided: fc.uniqueArray(anyMeeting),
    text: fc.constantFrom("goes on", "ends"),
    state: fc.constantFrom("none" as const, "not-started" as const, "in-progress" as const),
  })
  .map(({ decided, text, state, ...parts }) =>
    jca({
      ...parts,
      decisions: decided.map((meeting) => ({ meeting, limits: [], label: null, text })),
      transfer: { state, on: null, reference: null },
    }),
  );

const anyCalendar = fc
  .uniqueArray(anyMeeting)
  .chain((labels) =>
    fc.tuple(
      ...labels.map((label) =>
        fc
          .constantFrom(null, "05", "19")
          .map((day) => ({ label, opens: dayOf(label, day), closes: dayOf(label, day) })),
      ),
    ),
  );

function dayOf(label: string, day: string | null): CalendarDate | null {
  const [month, year] = label.slice(5).split("-");
  return day === null ? null : (`${year ?? ""}-${month ?? ""}-${day}` as CalendarDate);
}

const anyPlan: fc.Arbitrary<Plan> = fc
  .record({
    currentMeeting: fc.option(anyMeeting),
    meetings: anyCalendar,
    actions: fc.uniqueArray(anyAction, { selector: ({ number }) => number }),
    jcas: fc.uniqueArray(anyJca, { selector: ({ name }) => name }),
    reportsDue: fc.constantFrom([], [{ action: "7", by: ["SG90"], to: "TSAG", due: "2025-11" }]),
  })
  .map((parts) => ({ ...EMPTY_PLAN, ...parts }));

/** What stays so as long as somebody does something about it, in the report or in the plan. */
const ABSENCES: ReadonlySet<HistoryFindingCode> = new Set([
  "history-entry-missing",
  "history-entry-dated",
  "history-action-missing",
  "history-jca-missing",
  "jca-renamed",
  "known-report-silent",
]);

describe("a report that is read into a plan", () => {
  test("changes nothing when it is read a second time", () => {
    fc.assert(
      fc.property(anyPlan, anyPlan, (plan, report) => {
        const once = continuePlan(plan, report);
        expect(continuePlan(once, report)).toEqual(once);
      }),
    );
  });

  test("is not told again of what it changed, only of what it still lacks", () => {
    fc.assert(
      fc.property(anyPlan, anyPlan, (plan, report) => {
        const again = compareWithKnown(continuePlan(plan, report), report);
        expect(again.filter(({ code }) => !ABSENCES.has(code))).toEqual([]);
      }),
    );
  });

  test("says nothing where it is the plan itself", () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        expect(compareWithKnown(plan, plan)).toEqual([]);
      }),
    );
  });

  test("takes no action, entry, JCA, decision or meeting away", () => {
    fc.assert(
      fc.property(anyPlan, anyPlan, (plan, report) => {
        const after = keysOf(continuePlan(plan, report));
        expect(keysOf(plan).filter((key) => !after.includes(key))).toEqual([]);
        expect(keysOf(report).filter((key) => !after.includes(key))).toEqual([]);
      }),
    );
  });

  test.each([
    ["parent-changed", (plan: Plan) => plan.jcas.map(({ name, parent }) => [name, parent])],
    [
      "lifetime-start-changed",
      (plan: Plan) => plan.jcas.map(({ name, lifetimeStart }) => [name, lifetimeStart]),
    ],
    ["meeting-redated", (plan: Plan) => plan.meetings.map(({ label, opens }) => [label, opens])],
    [
      "history-entry-changed",
      (plan: Plan) =>
        plan.actions.flatMap(({ number, entries }) =>
          entries
            .filter(({ meeting }) => meeting === null)
            .map(({ comments }) => [number, comments]),
        ),
    ],
  ] as const)("changes what was known only with a finding: %s", (code, factsOf) => {
    fc.assert(
      fc.property(anyPlan, anyPlan, (plan, report) => {
        const after = new Map(
          factsOf(continuePlan(plan, report)).map(([key, fact]) => [key, fact]),
        );
        const changed = factsOf(plan).some(
          ([key = null, fact]) => fact !== null && after.get(key) !== fact,
        );
        const told = compareWithKnown(plan, report).some((finding) => finding.code === code);
        expect(told || !changed).toBe(true);
      }),
    );
  });

  const handedOver: Transfer = {
    state: "in-progress",
    on: "2026-03-01" as CalendarDate,
    reference: "TD5",
  };
  const planned: Transfer = { state: "not-started", on: null, reference: null };
  const none: Transfer = { state: "none", on: null, reference: null };
  test.each([
    ["one in progress, of which the report says nothing", handedOver, none, handedOver],
    ["one in progress, that the report plans as before", handedOver, planned, handedOver],
    ["one that the report is the first to plan", none, planned, planned],
    ["one that the report has begun", planned, handedOver, handedOver],
  ])("goes on with a transfer: %s", (_name, before, now, after) => {
    const of = (transfer: Transfer): Plan => ({ ...EMPTY_PLAN, jcas: [jca({ transfer })] });
    expect(continuePlan(of(before), of(now)).jcas[0]?.transfer).toEqual(after);
  });
});

function keysOf(plan: Plan): readonly string[] {
  return [
    ...plan.actions.flatMap(({ number, entries }) => [
      number,
      ...entries.map(({ meeting }) => `${number} ${meeting ?? "undated"}`),
    ]),
    ...plan.jcas.flatMap(({ name, decisions }) => [
      name,
      ...decisions.map(({ meeting }) => `${name} ${meeting}`),
    ]),
    ...plan.meetings.map(({ label }) => label),
  ];
}

import fc from "fast-check";
import type { CalendarDate } from "../../src/domain/calendar-date";
import { compareWithKnown } from "../../src/domain/compare-with-known";
import { continuePlan } from "../../src/domain/continue-plan";
import { HISTORY_FINDING_CODES } from "../../src/domain/history-finding";
import { EMPTY_PLAN, type Action, type Plan } from "../../src/domain/plan";
import { action, entry, jca } from "../plans";

const [MAY, JANUARY] = ["TSAG 05-2025", "TSAG 01-2026"];

function planOf(parts: Partial<Plan>): Plan {
  return { ...EMPTY_PLAN, currentMeeting: JANUARY, ...parts };
}

const entries = [
  entry(null, "not-started", { comments: "before all" }),
  entry(MAY, "started", { comments: "a letter in TD5R1" }),
];
const news = entry(JANUARY, "ongoing", { comments: "the keepers talk" });
const other = action({ number: "9", entries });
const decided = (text: string, meeting = MAY): Plan["jcas"] => [
  jca({ decisions: [{ meeting, limits: ["next-meeting"], label: "WP2-1", text }] }),
];
const due = { action: "8", by: ["SG90"], to: "TSAG", due: "2025-11" };

const known = planOf({ currentMeeting: MAY, actions: [action({ entries }), other] });

function reported(parts: Partial<Action>): Plan {
  return planOf({ actions: [action({ entries, ...parts }), other] });
}

const CASES: readonly (readonly [string, readonly string[], Plan, Plan])[] = [
  [
    "a report that repeats all and adds an entry",
    [],
    known,
    reported({ entries: [...entries, news] }),
  ],
  ["a first report", [], EMPTY_PLAN, known],
  ["a report without actions", [], known, planOf({})],
  [
    "other blanks and another spelling of a document",
    [],
    known,
    reported({ entries: [entries[0]!, { ...entries[1]!, comments: " a letter  in TD5 (Rev.1)" }] }),
  ],
  [
    "another text",
    ["history-entry-changed"],
    known,
    reported({ entries: [entries[0]!, { ...entries[1]!, comments: "no letter" }] }),
  ],
  [
    "another status",
    ["history-entry-changed"],
    known,
    reported({ entries: [entries[0]!, { ...entries[1]!, status: "ongoing" }] }),
  ],
  [
    "a status that is only carried otherwise",
    [],
    known,
    reported({ entries: [entries[0]!, { ...entries[1]!, status: "ongoing", statedAs: null }] }),
  ],
  ["an entry left out", ["history-entry-missing"], known, reported({ entries: [entries[0]!] })],
  [
    "entries of the meeting alone",
    [],
    known,
    planOf({ actions: [action({ entries: [news] }), { ...other, entries: [news] }] }),
  ],
  [
    "an undated entry that got its meeting",
    ["history-entry-dated"],
    planOf({ actions: [action({ entries: [entries[0]!] }), other] }),
    reported({ entries: [{ ...entries[0]!, meeting: MAY }] }),
  ],
  ["an action left out", ["history-action-missing"], known, planOf({ actions: [other] })],
  [
    "a concluded action left out",
    [],
    planOf({ actions: [action({ entries: [entry(MAY, "concluded")] }), other] }),
    planOf({ actions: [other] }),
  ],
  [
    "another register than the known one",
    [],
    known,
    planOf({ actions: [action({ number: "40-02", series: "resolution" })] }),
  ],
  [
    "a decision of an earlier meeting in other words",
    ["history-decision-changed"],
    planOf({ jcas: decided("goes on") }),
    planOf({ jcas: decided("ends") }),
  ],
  [
    "a decision of the meeting itself in other words",
    [],
    planOf({ jcas: decided("goes on", JANUARY) }),
    planOf({ jcas: decided("ends", JANUARY) }),
  ],
  [
    "two years that begin anew",
    ["lifetime-start-changed"],
    planOf({ jcas: [jca({ lifetimeStart: "2025-05-30" as CalendarDate })] }),
    planOf({ jcas: [jca({ lifetimeStart: "2026-01-30" as CalendarDate })] }),
  ],
  [
    "a report due of which no entry speaks",
    ["known-report-silent"],
    planOf({ currentMeeting: MAY, reportsDue: [due] }),
    planOf({ actions: [action({ entries: [news] })] }),
  ],
  [
    "a report due that an entry names",
    [],
    planOf({ currentMeeting: MAY, reportsDue: [due] }),
    planOf({ actions: [action({ entries: [{ ...news, comments: "SG 90 reported" }] })] }),
  ],
];

describe("what a report says otherwise than what was known", () => {
  test.each(CASES)("%s: %j", (_name, codes, before, now) => {
    expect(compareWithKnown(before, now).map(({ code }) => code)).toEqual(codes);
  });

  test("shows every code", () => {
    const shown = new Set(CASES.flatMap(([, codes]) => codes));
    expect(HISTORY_FINDING_CODES.filter((code) => !shown.has(code))).toEqual([]);
  });

  test("is told with both texts", () => {
    const now = reported({ entries: [entries[0]!, { ...entries[1]!, comments: "no letter" }] });
    expect(compareWithKnown(known, now)).toMatchObject([
      {
        where: `action 8, ${MAY}`,
        found: "Started. no letter",
        expected: "Started. a letter in TD5R1",
      },
    ]);
  });

  test("is nothing where a plan is read into itself, or had been read before", () => {
    const anyEntry = fc
      .tuple(
        fc.constantFrom(null, MAY, JANUARY),
        fc.constantFrom("not-started" as const, "ongoing" as const, "concluded" as const),
        fc.string({ maxLength: 8 }),
      )
      .map(([meeting, status, comments]) => entry(meeting, status, { comments }));
    const anyPlan = fc
      .uniqueArray(
        fc.record({
          number: fc.constantFrom("2", "7", "8", "9"),
          entries: fc.uniqueArray(anyEntry, { selector: ({ meeting }) => meeting, maxLength: 3 }),
        }),
        { selector: ({ number }) => number },
      )
      .map((all) => planOf({ actions: all.map((parts) => action(parts)) }));
    fc.assert(
      fc.property(anyPlan, anyPlan, (before, now) => {
        expect(compareWithKnown(now, now)).toEqual([]);
        const once = continuePlan(before, now);
        expect(continuePlan(once, now)).toEqual(once);
        const told = compareWithKnown(once, now).map(({ code }) => code);
        expect(told).not.toContain("history-entry-changed");
      }),
    );
  });
});

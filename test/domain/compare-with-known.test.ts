import type { CalendarDate } from "../../src/domain/calendar-date";
import { compareWithKnown } from "../../src/domain/compare-with-known";
import { HISTORY_FINDING_CODES } from "../../src/domain/history-finding";
import { EMPTY_PLAN, type Action, type Jca, type Plan } from "../../src/domain/plan";
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
const goesOn = (name: string, parts: Partial<Jca> = {}): Jca =>
  jca({
    name,
    decisions: [{ meeting: MAY, limits: ["next-meeting"], label: "WP2-1", text: "goes on" }],
    ...parts,
  });
const calendar = (opens: string | null, closes = opens): Plan["meetings"] => [
  { label: MAY, opens: opens as CalendarDate | null, closes: closes as CalendarDate | null },
];
const undated = (label: string): Plan["meetings"][number] => ({ label, opens: null, closes: null });
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
    "other quotation marks, hyphens and blanks that cannot be seen",
    [],
    planOf({
      currentMeeting: MAY,
      actions: [
        action({ entries: [entry(MAY, "started", { comments: `the "keepers'" talk - long` })] }),
      ],
    }),
    planOf({
      actions: [
        action({
          entries: [
            entry(MAY, "started", { comments: "the “keepers’”\u00a0talk \u2013 \u200blong" }),
            news,
          ],
        }),
      ],
    }),
  ],
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
    "a JCA that the report decides nothing on",
    ["history-jca-missing"],
    planOf({ jcas: [goesOn("JCA-Fog"), goesOn("JCA-Sand")] }),
    planOf({ jcas: [goesOn("JCA-Sand")] }),
  ],
  ["a report without JCAs", [], planOf({ jcas: [goesOn("JCA-Fog")] }), planOf({})],
  [
    "a JCA whose work was handed over before",
    [],
    planOf({
      jcas: [
        goesOn("JCA-Fog", {
          transfer: { state: "completed", on: "2026-01-30" as CalendarDate, reference: "TD5" },
        }),
      ],
    }),
    planOf({ jcas: [goesOn("JCA-Sand")] }),
  ],
  [
    "a JCA of which nothing was decided",
    [],
    planOf({ jcas: [jca({ name: "JCA-Fog" })] }),
    planOf({ jcas: [goesOn("JCA-Sand")] }),
  ],
  [
    "a JCA with a longer name",
    ["jca-renamed"],
    planOf({ jcas: [goesOn("JCA-Fog")] }),
    planOf({ jcas: [goesOn("JCA-Fog/Mist")] }),
  ],
  [
    "a JCA with a shorter name",
    ["jca-renamed"],
    planOf({ jcas: [goesOn("JCA-Fog/Mist")] }),
    planOf({ jcas: [goesOn("JCA-Fog")] }),
  ],
  [
    "a JCA's name in another spelling",
    [],
    planOf({ jcas: [goesOn("JCA-Sand, Mud")] }),
    planOf({ jcas: [goesOn("JCA‑Sand,Mud")] }),
  ],
  [
    "another parent",
    ["parent-changed"],
    planOf({ jcas: [goesOn("JCA-Fog", { parent: "SG90" })] }),
    planOf({ jcas: [goesOn("JCA-Fog", { parent: "TSAG" })] }),
  ],
  [
    "a parent that the report does not name, or is the first to name",
    [],
    planOf({ jcas: [goesOn("JCA-Fog"), goesOn("JCA-Sand", { parent: null })] }),
    planOf({ jcas: [goesOn("JCA-Fog", { parent: null }), goesOn("JCA-Sand")] }),
  ],
  [
    "a meeting on other days",
    ["meeting-redated"],
    planOf({ meetings: calendar("2025-05-26", "2025-05-30") }),
    planOf({ meetings: calendar("2025-05-27", "2025-05-30") }),
  ],
  [
    "a meeting that ends on another day",
    ["meeting-redated"],
    planOf({ meetings: calendar("2025-05-26", "2025-05-30") }),
    planOf({ meetings: calendar("2025-05-26", "2025-05-29") }),
  ],
  [
    "a meeting that is dated for the first time, or not any more",
    [],
    planOf({ meetings: calendar(null) }),
    planOf({ meetings: calendar("2025-05-26") }),
  ],
  [
    "a meeting that was planned and is passed over",
    ["meeting-redated"],
    planOf({ currentMeeting: MAY, meetings: [...calendar("2025-05-26"), undated("TSAG 10-2025")] }),
    planOf({ meetings: [undated(JANUARY)] }),
  ],
  [
    "a meeting that comes after the report's",
    [],
    planOf({
      currentMeeting: MAY,
      meetings: [...calendar("2025-05-26"), undated("TSAG 10-2026"), undated("Next TSAG meeting")],
    }),
    planOf({ meetings: [undated(JANUARY)] }),
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

  test("shows where two long texts differ, not how both begin", () => {
    const words = "the keepers of all lighthouses wrote one letter after the other to ".repeat(4);
    const before = planOf({
      currentMeeting: MAY,
      actions: [action({ entries: [entry(MAY, "started", { comments: `${words}Lemuria` })] })],
    });
    const now = planOf({
      actions: [action({ entries: [entry(MAY, "started", { comments: `${words}Atlantis` })] })],
    });
    const [finding] = compareWithKnown(before, now);
    expect(finding?.message).toMatch(/“… .*Lemuria” and is now “… .*Atlantis”/);
  });
});

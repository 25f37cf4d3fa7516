import fc from "fast-check";
import { PLAN_ISSUE_CODES } from "../../src/domain/json-shape";
import { EMPTY_PLAN } from "../../src/domain/plan";
import { parsePlan } from "../../src/domain/plan-json";

const MEETING = { label: "TSAG 01-2026", opens: "2026-01-26", closes: null };
const ACTION = {
  number: "3",
  series: "wtsa-24",
  group: null,
  resolution: null,
  title: null,
  description: "TSAG to act",
  responsible: ["TSAG"],
  operative: null,
  entries: [
    {
      meeting: "TSAG 01-2026",
      status: "started",
      statedAs: "Started",
      comments: "",
      references: [],
    },
  ],
};
const PLAN = {
  ...EMPTY_PLAN,
  meetings: [MEETING],
  currentMeeting: "TSAG 01-2026",
  actions: [ACTION],
};

const wrong: readonly (readonly [string, unknown, string, string])[] = [
  ["no object", 7, "wrong-type", "plan"],
  ["null", null, "wrong-type", "plan"],
  ["a list", [], "wrong-type", "plan"],
  ["a plan that is none", { plan: "x" }, "wrong-type", "plan"],
  [
    "a missing key",
    { ...PLAN, jcas: undefined, requests: [{ label: "WP2-1" }] },
    "key-missing",
    "plan.requests[0].text",
  ],
  ["a text for a list", { ...PLAN, actions: "none" }, "wrong-type", "plan.actions"],
  [
    "an unknown status",
    { ...PLAN, actions: [{ ...ACTION, entries: [{ ...ACTION.entries[0], status: "done" }] }] },
    "value-not-allowed",
    "plan.actions[0].entries[0].status",
  ],
  [
    "a day that does not exist",
    { ...PLAN, meetings: [{ ...MEETING, opens: "2026-02-30" }] },
    "value-not-allowed",
    "plan.meetings[0].opens",
  ],
  [
    "one number twice",
    { ...PLAN, actions: [ACTION, ACTION] },
    "key-twice",
    "plan.actions[1].number",
  ],
  [
    "a meeting that is not listed",
    { ...PLAN, meetings: [] },
    "meeting-not-listed",
    "plan.currentMeeting",
  ],
  [
    "a bracket that is no yes or no",
    {
      ...PLAN,
      documents: [
        { number: "TD1", source: "", title: "", allocations: [{ group: "WP2", bracketed: 1 }] },
      ],
    },
    "wrong-type",
    "plan.documents[0].allocations[0].bracketed",
  ],
  [
    "a report due in no month",
    { ...PLAN, reportsDue: [{ action: "3", by: ["SG17"], to: "TSAG", due: "2026-13" }] },
    "value-not-allowed",
    "plan.reportsDue[0].due",
  ],
];

describe("parsePlan", () => {
  test("takes a plan, alone or under the key plan", () => {
    expect(parsePlan(PLAN)).toEqual({ plan: PLAN, issues: [] });
    expect(parsePlan({ plan: PLAN, findings: [] })).toEqual({ plan: PLAN, issues: [] });
  });

  test("takes a plan without the lists that were added later", () => {
    const later = ["appointments", "liaisons", "reportsDue", "leadRoles"];
    const older = Object.fromEntries(Object.entries(PLAN).filter(([key]) => !later.includes(key)));
    expect(parsePlan(older)).toEqual({ plan: PLAN, issues: [] });
  });

  test("leaves out keys that a plan does not have", () => {
    expect(parsePlan({ ...PLAN, note: "x" }).plan).toEqual(PLAN);
  });

  test.each(wrong)("says of %s what and where", (_name, json, code, where) => {
    const { plan, issues } = parsePlan(json);
    expect(plan).toBeNull();
    expect(issues).toContainEqual(expect.objectContaining({ code, where }));
  });

  test("every issue code has a case", () => {
    const codes = new Set(wrong.map(([, , code]) => code));
    expect(PLAN_ISSUE_CODES.filter((code) => !codes.has(code))).toEqual([]);
  });

  test("never throws, and gives a plan or an error", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        const { plan, issues } = parsePlan(json);
        expect(plan === null).toBe(issues.length > 0);
      }),
    );
  });

  test("gives back every part of a plan that is replaced by anything as that or as an issue", () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(PLAN)), fc.jsonValue(), (key, json) => {
        const { plan, issues } = parsePlan({ ...PLAN, [key]: json });
        expect(plan === null).toBe(issues.length > 0);
      }),
    );
  });
});

import type { CalendarDate } from "../../src/domain/calendar-date";
import { expiryOf, lifetimeEnd } from "../../src/domain/jca-expiry";
import { transferStanding } from "../../src/domain/jca-transfer";
import { KNOWN_MEETINGS, STUDY_PERIOD } from "../../src/domain/known-meetings";
import type { JcaLimit, Meeting } from "../../src/domain/plan";
import { jca } from "../plans";

const day = (text: string) => text as CalendarDate;
const undated: readonly Meeting[] = [
  ...KNOWN_MEETINGS,
  { label: "Next TSAG meeting", opens: null, closes: null },
];
const dated: readonly Meeting[] = [
  ...KNOWN_MEETINGS,
  { label: "Next TSAG meeting", opens: day("2027-02-01"), closes: day("2027-02-05") },
];

function expiry(limits: readonly JcaLimit[], start: string | null, meetings: readonly Meeting[]) {
  const subject = jca({
    lifetimeStart: start === null ? null : day(start),
    decisions: [{ meeting: "TSAG 01-2026", limits, label: "WP2-2", text: "" }],
  });
  return expiryOf(subject, { meetings, studyPeriodEnd: STUDY_PERIOD.closes });
}

describe("expiry of a JCA", () => {
  it.each<[string, JcaLimit[], string | null, readonly Meeting[], string | null]>([
    ["next meeting without a date", ["next-meeting"], null, undated, null],
    ["next meeting with a date", ["next-meeting"], null, dated, "2027-02-01"],
    ["two years from May 2025", ["lifetime-end"], "2025-05-30", undated, "2027-05-30"],
    [
      "two years, capped",
      ["lifetime-end", "study-period-end"],
      "2025-05-30",
      undated,
      "2027-05-30",
    ],
    ["two years, start unknown", ["lifetime-end", "study-period-end"], null, undated, "2028-12-31"],
    ["two years beyond the study period", ["lifetime-end"], "2027-06-01", undated, "2028-12-31"],
    ["two years before the next meeting", ["next-meeting"], "2024-12-01", dated, "2026-12-01"],
    ["a day of its own", [day("2026-09-01")], "2025-05-30", undated, "2026-09-01"],
    ["no decision's limit", [], "2025-05-30", undated, "2027-05-30"],
  ])("%s", (_, limits, start, meetings, expected) => {
    const result = expiry(limits, start, meetings);
    expect(result.state === "dated" ? result.date : null).toBe(expected);
  });

  it("gives what it cannot pass while the next meeting has no date", () => {
    const result = expiry(["next-meeting"], "2025-05-30", undated);
    expect(result).toMatchObject({ state: "unresolved", noLaterThan: "2027-05-30" });
    expect(result.basis).toContain("no later than");
    expect(result.basis).toContain("has no date yet");
  });

  it("ends two years that began on 29 February on 28 February", () => {
    expect(lifetimeEnd(day("2024-02-29"))).toBe("2026-02-28");
    expect(lifetimeEnd(day("2026-02-28"))).toBe("2028-02-28");
  });
});

describe("standing of a transfer", () => {
  const subject = jca({ transferTo: ["SG17"] });
  const date = day("2027-05-30");
  const bound = { kind: "lifetime", date, basis: "", todo: null } as const;
  const end = { state: "dated", date, bound, basis: "", unknown: [] } as const;

  it.each([
    ["2027-05-31", "overdue"],
    ["2027-05-30", "due-soon"],
    ["2027-03-31", "due-soon"],
    ["2027-03-30", "on-track"],
  ])("on %s is %s", (asOf, standing) => {
    expect(transferStanding(subject, end, day(asOf))).toBe(standing);
  });

  it("is undated until even the last possible day has passed", () => {
    const open = {
      state: "unresolved",
      noLaterThan: day("2028-12-31"),
      bound: null,
      basis: "",
      unknown: [],
    } as const;
    expect(transferStanding(subject, open, day("2028-12-31"))).toBe("undated");
    expect(transferStanding(subject, open, day("2029-01-01"))).toBe("overdue");
  });

  it("is settled by its state where it is completed or there is none", () => {
    const completed = jca({ transfer: { state: "completed", on: null, reference: null } });
    const none = jca({ transfer: { state: "none", on: null, reference: null } });
    expect(transferStanding(completed, end, day("2030-01-01"))).toBe("completed");
    expect(transferStanding(none, end, day("2030-01-01"))).toBe("none");
  });
});

import { findJca, jcaKey, nearestJcaNames } from "../../src/domain/jca-name";
import { checkJca } from "../../src/domain/jca-checks";
import type { CalendarDate } from "../../src/domain/calendar-date";
import { KNOWN_MEETINGS, STUDY_PERIOD } from "../../src/domain/known-meetings";
import { meetingAfter, nextMeetingFrom, normaliseMeetingLabel } from "../../src/domain/meetings";
import { parseOperativeReference } from "../../src/domain/operative-reference";
import { jca, plan } from "../plans";

describe("the name of a JCA", () => {
  it.each(["JCA-MV", "jca-mv", "MV", " JCA – MV ", "jca mv", "JCA‑MV"])("%j is JCA-MV", (name) => {
    expect(findJca(plan().jcas, name)?.name).toBe("JCA-MV");
  });

  it("may have commas and ampersands", () => {
    expect(jcaKey("JCA-IoT,DT  and SSC & C")).toBe(jcaKey("IoT, DT and SSC&C"));
  });

  it("that is unknown has nearest ones", () => {
    expect(findJca(plan().jcas, "JCA-MW")).toBeNull();
    expect(nearestJcaNames(plan().jcas, "JCA-MW")[0]).toBe("JCA-MV");
  });
});

describe("the label of a meeting", () => {
  it.each([
    ["TSAG 01-2026", "TSAG 01-2026"],
    ["tsag 1-2026", "TSAG 01-2026"],
    ["TSAG 01–2026", "TSAG 01-2026"],
    [" Next  TSAG meeting ", "Next TSAG meeting"],
  ])("%j is %j", (label, expected) => {
    expect(normaliseMeetingLabel(label)).toBe(expected);
  });

  it("finds the meeting that follows, dated or not", () => {
    const next = { label: "Next TSAG meeting", opens: null, closes: null };
    expect(meetingAfter(KNOWN_MEETINGS, "TSAG 05-2025")?.label).toBe("TSAG 01-2026");
    expect(meetingAfter(KNOWN_MEETINGS, "TSAG 01-2026")).toBeNull();
    expect(meetingAfter([next, ...KNOWN_MEETINGS], "TSAG 01-2026")).toBe(next);
    expect(nextMeetingFrom([next, ...KNOWN_MEETINGS], "2025-05-27" as CalendarDate)?.label).toBe(
      "TSAG 01-2026",
    );
  });
});

describe("the operative reference", () => {
  it.each<[string, [string, string | null, string[]] | null]>([
    ["(instructs TSAG 1)", ["instructs", "TSAG", ["1"]]],
    ["(resolves TSAG 1, 2, 3, 4)", ["resolves", "TSAG", ["1", "2", "3", "4"]]],
    ["(instructs TSBDir 3)", ["instructs", "TSBDir", ["3"]]],
    ["(resolves 7)", ["resolves", null, ["7"]]],
    ["(instruct TSAG)", ["instruct", "TSAG", []]],
    ["(resolves, instructs TSAG 1, 2)", ["resolves, instructs", "TSAG", ["1", "2"]]],
    ["(see the annex)", null],
    ["(SDOs)", null],
    ["", null],
  ])("%j", (words, expected) => {
    const read = parseOperativeReference(`To do something ${words}`);
    expect(read && [read.verb, read.addressee, read.paragraphs]).toEqual(expected);
  });
});

describe("checks of a JCA", () => {
  const calendar = { meetings: KNOWN_MEETINGS, studyPeriodEnd: STUDY_PERIOD.closes };
  const codes = (parts: Parameters<typeof jca>[0], asOf: string) =>
    checkJca(jca(parts), { calendar, asOf: asOf as CalendarDate }).map((problem) => problem.code);
  const start = { lifetimeStart: "2025-05-30" as CalendarDate };

  it.each([
    ["2026-03-01", []],
    ["2027-05-01", ["transfer-due-soon"]],
    ["2027-06-01", ["transfer-overdue"]],
  ])("on %s", (asOf, expected) => expect(codes(start, asOf)).toEqual(expected));

  it("ask for the day and the document of a completed transfer", () => {
    const transfer = { state: "completed", on: null, reference: null } as const;
    expect(codes({ ...start, transfer }, "2030-01-01")).toEqual([
      "transfer-without-date",
      "transfer-without-reference",
    ]);
  });

  it("tell what keeps an expiry from being known", () => {
    const decisions = [
      { meeting: "TSAG 01-2026", limits: ["next-meeting"], label: null, text: "" },
    ] as const;
    expect(codes({ decisions }, "2026-03-01")).toEqual([
      "expiry-unresolved",
      "lifetime-start-unknown",
    ]);
  });
});

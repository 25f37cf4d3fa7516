import type { CalendarDate } from "../../src/domain/calendar-date";
import type { JcaLimit } from "../../src/domain/plan";
import { formatDecisions, parseDecisions } from "../../src/workbook/decision-words";

const decision = (limits: readonly JcaLimit[], label: string | null = "WP2-6", text = "") => ({
  meeting: "TSAG 01-2026",
  limits,
  label,
  text,
});

describe("the Decision cell", () => {
  it.each<[JcaLimit[], string]>([
    [["next-meeting"], "Until the next TSAG meeting (WP2-6, TSAG 01-2026)"],
    [["lifetime-end"], "Until the end of its two years (WP2-6, TSAG 01-2026)"],
    [
      ["lifetime-end", "study-period-end"],
      "Until the end of its two years, no later than the end of the study period (WP2-6, TSAG 01-2026)",
    ],
    [["2027-05-30" as CalendarDate], "Until 30 May 2027 (WP2-6, TSAG 01-2026)"],
    [[], "No limit (WP2-6, TSAG 01-2026)"],
  ])("says %j in words and reads them back", (limits, words) => {
    expect(formatDecisions([decision(limits)])).toBe(words);
    expect(parseDecisions(words, "TSAG 09-2026")).toEqual([
      { decision: decision(limits), understood: true },
    ]);
  });

  it("keeps the decision's own words and older decisions below the newest", () => {
    const older = { ...decision(["lifetime-end"], null, "first"), meeting: "TSAG 05-2025" };
    const newer = decision(["next-meeting"], "WP2-2", "two\nlines");
    const cell = formatDecisions([older, newer]);
    expect(cell.split("\n")[0]).toBe("Until the next TSAG meeting (WP2-2, TSAG 01-2026)");
    expect(parseDecisions(cell, "").map((read) => read.decision)).toEqual([older, newer]);
  });

  it.each([
    ["until the next meeting", "next-meeting"],
    ["by 2027-02-01", "2027-02-01"],
    ["To the end of the study period", "study-period-end"],
  ])("reads %j as a user types it", (words, limit) => {
    const [read] = parseDecisions(words, "TSAG 01-2026");
    expect(read).toMatchObject({
      understood: true,
      decision: { limits: [limit], meeting: "TSAG 01-2026", label: null },
    });
  });

  it("keeps words that it does not understand", () => {
    const [read] = parseDecisions("to be settled", "TSAG 01-2026");
    expect(read).toMatchObject({
      understood: false,
      decision: { limits: [], text: "to be settled" },
    });
    expect(formatDecisions([read!.decision])).toBe("to be settled");
  });
});

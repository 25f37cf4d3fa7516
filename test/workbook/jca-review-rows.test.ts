import { reviewRows } from "../../src/workbook/jca-review-rows";
import type { Rows } from "../../src/workbook/rows";

const MEETING = "TSAG 01-2026";
const NONE: Rows = new Map();

const review = (meeting: string, jca: string) => ({
  meeting,
  jca,
  criteriaNotes: "noted",
  recommendation: "go on",
  decision: "Until the next TSAG meeting (WP2-2)",
  decided: "Yes",
});
const found: Rows = new Map([[`${MEETING} | JCA-Tides`, review(MEETING, "JCA-Tides")]]);

test("a first review has a row for each JCA, with the criteria to note", () => {
  const rows = reviewRows(NONE, ["JCA-Tides", "JCA-Buoys"], MEETING, ["Need", "Work"]);
  expect([...rows.values()].map(({ jca }) => jca)).toEqual(["JCA-Tides", "JCA-Buoys"]);
  expect([...rows.values()][0]?.["criteriaNotes"]).toBe("Need: \nWork:");
});

test("what stands there stays, and only what is missing is added", () => {
  const rows = reviewRows(found, ["JCA-Tides", "JCA-Buoys"], MEETING, []);
  expect(rows.size).toBe(2);
  expect(rows.get(`${MEETING} | JCA-Tides`)).toBe(found.get(`${MEETING} | JCA-Tides`));
});

test("the same JCA is reviewed again at the next meeting", () => {
  expect(reviewRows(found, ["JCA-Tides"], "TSAG 09-2026", []).size).toBe(2);
});

test.each([
  [MEETING, "JCA-Tides"],
  ["tsag 1/2026", "JCA-Tides"],
  [MEETING, "jca – tides"],
])("a review that is complete has nothing to add: %s, %s", (meeting, jca) => {
  const there: Rows = new Map([[`${meeting} | ${jca}`, review(meeting, jca)]]);
  expect(reviewRows(there, ["JCA-Tides"], MEETING, ["Need"])).toEqual(there);
});

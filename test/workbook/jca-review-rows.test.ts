import { reviewRows } from "../../src/workbook/jca-review-rows";
import type { SheetTable } from "../../src/workbook/sheet-state";
import { JCA_REVIEW_TABLE } from "../../src/workbook/tables/jca-review";

const MEETING = "TSAG 01-2026";

const found: SheetTable<"JcaReview"> = {
  name: "JcaReview",
  sheet: "JCA review",
  headerRow: 0,
  firstColumn: 0,
  headers: JCA_REVIEW_TABLE.columns.map(({ header }) => header),
  rows: [[MEETING, "JCA-Tides", "noted", "go on", "Until the next TSAG meeting (WP2-2)", "Yes"]],
};

test("a first review has a row for each JCA, with the criteria to note", () => {
  const { rows, added } = reviewRows(undefined, ["JCA-Tides", "JCA-Buoys"], MEETING, [
    "Need",
    "Work",
  ]);
  expect(added).toBe(2);
  expect([...rows.values()].map(({ jca }) => jca)).toEqual(["JCA-Tides", "JCA-Buoys"]);
  expect([...rows.values()][0]?.["criteriaNotes"]).toBe("Need: \nWork:");
});

test("what stands there stays, and only what is missing is added", () => {
  const { rows, added } = reviewRows(found, ["JCA-Tides", "JCA-Buoys"], MEETING, []);
  expect(added).toBe(1);
  expect(rows.get(`${MEETING} | JCA-Tides`)).toMatchObject({
    decided: "Yes",
    recommendation: "go on",
  });
});

test("the same JCA is reviewed again at the next meeting", () => {
  const { rows, added } = reviewRows(found, ["JCA-Tides"], "TSAG 09-2026", []);
  expect(added).toBe(1);
  expect(rows.size).toBe(2);
});

test("a review that is complete has nothing to add", () => {
  expect(reviewRows(found, ["JCA-Tides"], MEETING, ["Need"]).added).toBe(0);
});

import { newActionNumber } from "../../src/app/new-action-number";
import { NO_ROWS, type TableRows } from "../../src/workbook/rows";

const known = (...numbers: string[]): TableRows => ({
  ...NO_ROWS,
  ActionPlan: new Map(numbers.map((number) => [number, { number }])),
});

it.each([
  ["73", ["73-06", "73-17", "92-30"], "73-18"],
  ["Resolution 73\nClimate", ["73-06"], "73-07"],
  ["73-06", ["73–06"], "73-07"],
  ["12", ["73-06"], "12-01"],
  ["7", ["7-99"], "7-100"],
  ["7", ["7", "73-06"], "7-01"],
  ["", ["8", "14", "73-99"], "15"],
  ["WTSA-24", [], "1"],
])("of “%s” among %j is %s", (resolution, numbers, expected) => {
  expect(newActionNumber(resolution, [known(...numbers)])).toBe(expected);
});

it("is one that no row of the history has, and none that a sync has brought", () => {
  const history: TableRows = {
    ...NO_ROWS,
    StatusHistory: new Map([["73-09 | TSAG 05-2025", { number: "73-09" }]]),
  };
  expect(newActionNumber("73", [known("73-01"), history, known("73-11")])).toBe("73-12");
});

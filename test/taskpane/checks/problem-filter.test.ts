import { filterProblems } from "../../../src/taskpane/checks/problem-filter";
import { countBySeverity } from "../../../src/taskpane/wording";
import { madeUpProblems } from "../made-up-workbook";

const keysOf = (query: string, severity: "error" | "warning" | "info" | null = null) =>
  filterProblems(madeUpProblems, { query, severity }).map(({ key }) => key);

describe("the filter over the problems", () => {
  test("lets all through when it is empty", () => {
    expect(keysOf("  ")).toHaveLength(madeUpProblems.length);
  });

  test.each([
    ["92-01", ["92-01"]],
    ["status ActionPlan", ["92-01", "99-01"]],
    ["transfer soon", []],
    ["transfer due", ["JCA-MV"]],
    ["LIFETIME", ["JCA-VHC"]],
  ])("finds every word of %p", (query, keys) => {
    expect(keysOf(query)).toEqual(keys);
  });

  test("joins severity and words", () => {
    expect(keysOf("status", "warning")).toEqual(["99-01"]);
  });

  test("counts each severity", () => {
    expect(countBySeverity(madeUpProblems)).toEqual({ error: 2, warning: 3, info: 1 });
  });
});

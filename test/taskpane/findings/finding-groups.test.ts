import { groupFindings } from "../../../src/taskpane/findings/finding-groups";
import { madeUpFindings } from "../made-up-workbook";

const outline = (query: string, severity: "error" | "warning" | "info" | null = null) =>
  groupFindings(madeUpFindings, { query, severity }).map(({ severity, count, subjects }) => [
    severity,
    count,
    ...subjects.map(({ subject, findings }) => `${subject} ${findings.length}`),
  ]);

describe("the groups of findings", () => {
  test("go by severity and then by subject, in the order of a report", () => {
    expect(outline("")).toEqual([
      ["error", 1, "requests 1"],
      ["warning", 3, "actions 1", "entries 1", "file 1"],
      ["info", 1, "jcas 1"],
    ]);
  });

  test.each([
    ["clause 3.2", null, [["info", 1, "jcas 1"]]],
    ["ANNEX row", null, [["warning", 2, "actions 1", "entries 1"]]],
    ["file-notice", null, [["warning", 1, "file 1"]]],
    ["row", "warning", [["warning", 2, "actions 1", "entries 1"]]],
    ["row", "error", []],
    ["zzz", null, []],
  ] as const)("with the words %p and the severity %p", (query, severity, expected) => {
    expect(outline(query, severity)).toEqual(expected);
  });

  test("hold every finding once when nothing is filtered", () => {
    const groups = groupFindings(madeUpFindings, { query: " ", severity: null });
    const all = groups.flatMap(({ subjects }) => subjects.flatMap(({ findings }) => findings));
    expect(new Set(all)).toEqual(new Set(madeUpFindings));
    expect(all).toHaveLength(madeUpFindings.length);
  });
});

import {
  groupFindings,
  untold,
  type Grouping,
} from "../../../src/taskpane/findings/finding-groups";
import type { Severity } from "../../../src/taskpane/severity-mark";
import { madeUpFindings } from "../made-up-workbook";

const outline = (grouping: Grouping, query = "", severity: Severity | null = null) =>
  groupFindings(madeUpFindings, { query, severity }, grouping).map(
    ({ title, findings }) => `${title} ${findings.length}`,
  );

describe("the groups of findings", () => {
  test.each([
    ["part", ["Front page 1", "Clause 3 1", "Clause 5 1", "Annex 1 1", "Annex 1a 1"]],
    ["severity", ["Errors 1", "Warnings 3", "Notes 1"]],
    [
      "kind",
      [
        "Actions and their tables 1",
        "Status entries 1",
        "Requests for action 1",
        "JCAs 1",
        "The file 1",
      ],
    ],
  ] as const)("by %s come in their order", (grouping, expected) => {
    expect(outline(grouping)).toEqual(expected);
  });

  test.each([
    ["clause 3.2", null, ["Notes 1"]],
    ["ANNEX row", null, ["Warnings 2"]],
    ["file-notice", null, ["Warnings 1"]],
    ["row", "warning", ["Warnings 2"]],
    ["warning annex", null, ["Warnings 2"]],
    ["row", "error", []],
    ["zzz", null, []],
  ] as const)("with the words %p and the severity %p", (query, severity, expected) => {
    expect(outline("severity", query, severity)).toEqual(expected);
  });

  test.each(["part", "severity", "kind"] as const)(
    "by %s hold every finding once when nothing is filtered",
    (grouping) => {
      const groups = groupFindings(madeUpFindings, { query: " ", severity: null }, grouping);
      const all = groups.flatMap(({ findings }) => findings);
      expect(new Set(all)).toEqual(new Set(madeUpFindings));
      expect(all).toHaveLength(madeUpFindings.length);
    },
  );

  test("follow the report within a group", () => {
    const [, warnings] = groupFindings(madeUpFindings, { query: "", severity: null }, "severity");
    expect(warnings?.findings.map(({ where }) => where)).toEqual([
      "after paragraph 12",
      "Annex 1 (table 11)",
      "Annex 1a (table 12), row 7",
    ]);
  });
});

describe("what a message does not tell", () => {
  const finding = { code: "c", severity: "info", where: "clause 1" } as const;
  test.each([
    [
      { message: "“a…” is wrong.", found: "a long text" },
      { found: "a long text", expected: null },
    ],
    [
      { message: "a is not b", found: "a", expected: "b" },
      { found: null, expected: null },
    ],
    [
      { message: "It is a.", found: "", expected: "b" },
      { found: null, expected: "b" },
    ],
  ])("of %j", (given, expected) => {
    expect(untold({ ...finding, ...given })).toEqual(expected);
  });
});

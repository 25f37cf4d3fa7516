import { groupChanges, sidesOfField } from "../../../src/taskpane/sync/changes";
import { madeUpPreview } from "../made-up-workbook";

const { changes } = madeUpPreview;

test("the changes are grouped by table, without losing or reordering any", () => {
  const groups = groupChanges(changes);
  expect(groups.map(({ table }) => table)).toEqual(["ActionPlan", "JCA", "Meetings"]);
  expect(groups.flatMap((group) => group.changes)).toEqual(changes);
});

describe("the sides of a field", () => {
  const field = { column: "status", header: "Status" };

  test.each([
    ["added", { base: null, local: null, remote: "Started" }, ["next Started"]],
    ["removed", { base: "a", local: "a", remote: null }, ["now a"]],
    ["changed", { base: "a", local: "a", remote: "b" }, ["unchanged a", "next b"]],
    ["changed", { base: "", local: null, remote: "b" }, ["unchanged null", "next b"]],
    ["changed", { base: null, local: "a", remote: "b" }, ["now a", "next b"]],
    ["changed", { base: "a", local: "b", remote: "c" }, ["before a", "now b", "next c"]],
    ["changed", { base: "a", local: "", remote: "c" }, ["before a", "now null", "next c"]],
  ] as const)("of a row %s from %p", (kind, values, expected) => {
    const sides = sidesOfField(kind, { ...field, ...values });
    expect(sides.map(({ side, value }) => `${side} ${value}`)).toEqual(expected);
  });
});

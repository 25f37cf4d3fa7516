import { filterReview, NO_FILTER, tablesIn } from "../../../src/taskpane/sync/review-filter";
import { madeUpPreview } from "../made-up-workbook";

const keysOf = (filter: Partial<typeof NO_FILTER>) => {
  const { changes, conflicts } = filterReview(madeUpPreview, { ...NO_FILTER, ...filter });
  return [...changes, ...conflicts].map(({ key }) => key);
};
const all = ["9", "103-07", "106-07", "JCA-MV", "JCA-COP", "TSAG 01-2026", "99-01", "JCA-AI"];

test.each([
  ["no filter", {}, all],
  ["a key, in any case", { query: "jca-mv" }, ["JCA-MV"]],
  ["a new value", { query: "td263" }, ["9"]],
  ["a value in the workbook", { query: "drafted in june" }, ["103-07"]],
  ["a column", { query: "opens" }, ["TSAG 01-2026"]],
  ["a conflict's value at the last sync", { query: "not started" }, ["99-01"]],
  ["words that nothing has", { query: "no such words" }, []],
  ["blanks", { query: "  " }, all],
  ["a kind", { kind: "removed" }, ["JCA-COP"]],
  ["the conflicts", { kind: "conflicts" }, ["99-01", "JCA-AI"]],
  ["a table", { table: "JCA" }, ["JCA-MV", "JCA-COP", "JCA-AI"]],
  ["a kind of a table", { table: "JCA", kind: "added" }, ["JCA-MV"]],
] as const)("%s", (_, filter, keys) => {
  expect(keysOf(filter)).toEqual(keys);
});

test("the tables are counted with their conflicts", () => {
  expect(tablesIn(madeUpPreview)).toEqual([
    { table: "ActionPlan", count: 4 },
    { table: "JCA", count: 3 },
    { table: "Meetings", count: 1 },
  ]);
});

import { inReportOrder, partOf } from "../../src/domain/finding-place";

describe("the part of a report that an address lies in", () => {
  test.each([
    ["clause 4.2 (paragraph 166)", "Clause 4"],
    ["clause 0 (paragraph 15)", "Clause 0"],
    ["Annex 1a (table 12), row 7", "Annex 1a"],
    ["Annex 2 (table 9)", "Annex 2"],
    ["Clauses 5 and 6", "Clause 5"],
    ["paragraph 3", "Front page"],
    ["after paragraph 12", "Front page"],
    ["table 1, row 2", "Front page"],
    ["footnote 2", "Front page"],
    ["the whole report", "The whole report"],
    ["action 73-06", "Earlier meetings"],
    ["JCA-MV, TSAG 05-2025", "Earlier meetings"],
    ["word/comments.xml", "The file"],
    ["", "The file"],
  ])("%s is in: %s", (where, name) => {
    expect(partOf(where).name).toBe(name);
  });
});

test("findings stand in the order in which a reader of the report meets them", () => {
  const order = [
    "the whole report",
    "table 1, row 2",
    "clause 0 (paragraph 15)",
    "clause 4 (paragraph 140)",
    "clause 4.2 (paragraph 161)",
    "clause 4.2 (paragraph 1000)",
    "clause 4.10 (paragraph 9)",
    "clause 10 (paragraph 1)",
    "Annex 1 (table 7)",
    "Annex 1 (table 7), row 5",
    "Annex 1 (table 7), row 13",
    "Annex 1a (table 8), row 4",
    "Annex 2 (table 10), row 82",
    "action 8",
    "word/comments.xml",
  ].map((where) => ({ where }));
  expect(inReportOrder(order)).toEqual(order);
  expect(inReportOrder([...order].reverse())).toEqual(order);
});

test("findings of one place stay as they came", () => {
  const two = [
    { where: "Annex 1 (table 7)", code: "b" },
    { where: "Annex 1 (table 7)", code: "a" },
  ];
  expect(inReportOrder(two)).toEqual(two);
});

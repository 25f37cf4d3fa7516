import { layOutSheets } from "../../../src/app/print/lay-out-sheets";
import {
  formatRecord,
  matchSheets,
  parseRecord,
  type FoundSheet,
  type PrintRecord,
} from "../../../src/app/print/match-sheets";
import { document, paragraph, section } from "./documents";

const record: PrintRecord = {
  section: "annex-1",
  name: "Annex 1",
  sheet: "A",
  rows: 9,
  columns: 2,
};
const sheet = (id: string, name: string, kept: PrintRecord | null = null): FoundSheet => ({
  id,
  name,
  isProtected: false,
  record: kept,
});
const titled = (title: string, name = "annex-1") =>
  section([paragraph(title, { role: "annex-title" })], { name });
const match = (sections: ReturnType<typeof titled>[], sheets: readonly FoundSheet[]) =>
  matchSheets(layOutSheets(document(sections)), sheets).map(({ found, name }) => [
    found?.id ?? null,
    name,
  ]);

test.each<[string, readonly FoundSheet[], [string | null, string]]>([
  ["no sheet carries a record: one is made", [sheet("A", "Plan")], [null, "Annex 1"]],
  ["the name is a user's already", [sheet("B", "annex 1")], [null, "Annex 1 (2)"]],
  ["the sheet of the section is found", [sheet("A", "Annex 1", record)], ["A", "Annex 1"]],
  ["a user has renamed it", [sheet("A", "For the Chair", record)], ["A", "For the Chair"]],
  [
    "of a copy and the original, the original",
    [sheet("B", "Annex 1 (2)", record), sheet("A", "Annex 1", record)],
    ["A", "Annex 1"],
  ],
  [
    "the copy where the original is gone",
    [sheet("B", "Annex 1 (2)", record)],
    ["B", "Annex 1 (2)"],
  ],
  [
    "the record of another section",
    [sheet("A", "JCA", { ...record, section: "jca" })],
    [null, "Annex 1"],
  ],
])("%s", (_, sheets, expected) => {
  expect(match([titled("Annex 1")], sheets)).toEqual([expected]);
});

test("a sheet that we named follows its title", () => {
  expect(match([titled("Annexe 1")], [sheet("A", "Annex 1", record)])).toEqual([["A", "Annexe 1"]]);
});

test("sheets of one printing do not take each other's names", () => {
  expect(match([titled("Notes", "one"), titled("Notes", "two")], [])).toEqual([
    [null, "Notes"],
    [null, "Notes (2)"],
  ]);
});

test("a record comes back as it was written; anything else is no record", () => {
  expect(parseRecord(formatRecord(record))).toEqual(record);
  for (const text of ["", "{", "null", "[]", '{"section":"jca"}', '"annex-1"'])
    expect(parseRecord(text)).toBeNull();
  for (const rows of [0, -1, 1.5, 2e9, "9"])
    expect(parseRecord(JSON.stringify({ ...record, rows }))).toBeNull();
});

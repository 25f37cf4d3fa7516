import fc from "fast-check";
import {
  columnIndex,
  columnLimit,
  columnName,
  formatAddress,
  formatRect,
  parseRect,
  quoteSheetName,
  rectBetween,
  rowLimit,
  splitSheet,
} from "../../../src/workbench/objects/a1";

const cell = fc.record({
  row: fc.integer({ min: 0, max: rowLimit - 1 }),
  column: fc.integer({ min: 0, max: columnLimit - 1 }),
});

test("column letters read back as the column", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: columnLimit - 1 }), (column) => {
      expect(columnIndex(columnName(column))).toBe(column);
    }),
  );
  expect([columnName(0), columnName(25), columnName(26), columnName(16_383)]).toEqual([
    "A",
    "Z",
    "AA",
    "XFD",
  ]);
});

test("an address reads back as the rectangle it was written from", () => {
  fc.assert(
    fc.property(cell, cell, (a, b) => {
      const rect = rectBetween(a, b);
      expect(parseRect(formatRect(rect))).toEqual(rect);
    }),
  );
});

test.each([
  ["B2:C3", "B2:C3"],
  ["$c$3:b2", "B2:C3"],
  ["A:C", "A:C"],
  ["$3:1", "1:3"],
  ["A1:XFD1", "1:1"],
])("%s is %s", (text, expected) => {
  const rect = parseRect(text);
  expect(rect && formatRect(rect)).toBe(expected);
});

test.each(["", "A0", "XFE1", "A1048577", "A1:B2:C3", "A1:B", "Plan", "1", "A", "R1C1"])(
  "%j is no address",
  (text) => {
    expect(parseRect(text)).toBeNull();
  },
);

test.each([
  ["Plan", "Plan"],
  ["My plan", "'My plan'"],
  ["It's", "'It''s'"],
  ["2026", "'2026'"],
  ["A1", "'A1'"],
  ["Überblick", "Überblick"],
])("the sheet %j is written %s and read back", (name, quoted) => {
  expect(quoteSheetName(name)).toBe(quoted);
  const rect = { row: 0, column: 0, rowCount: 1, columnCount: 1 };
  expect(splitSheet(formatAddress(name, rect))).toEqual({ sheetName: name, local: "A1" });
});

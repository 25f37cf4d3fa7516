import { cellAddress, cellCount, columnLetters } from "../../src/workbook/a1";

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [701, "ZZ"],
  [702, "AAA"],
])("column %i is %s", (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
  expect(cellAddress(6, column, "both")).toBe(`$${letters}$7`);
});

test.each([
  ["B4", 1],
  ["$B$4", 1],
  ["B4:B10003", 10_000],
  ["Y1:AB2", 8],
  ["A:C", Infinity],
  ["3:3", Infinity],
  ["A1,C3", Infinity],
])("%s has %d cells", (address, count) => {
  expect(cellCount(address)).toBe(count);
});

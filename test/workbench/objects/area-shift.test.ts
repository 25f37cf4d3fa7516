import fc from "fast-check";
import { formatRect, parseRect } from "../../../src/workbench/objects/a1";
import { shiftRect, type ShiftDirection } from "../../../src/workbench/objects/area-shift";
import type { Rect } from "../../../src/workbench/grid/grid";

function rect(text: string): Rect {
  const found = parseRect(text);
  if (!found) throw new Error(text);
  return found;
}

test.each<[string, string, ShiftDirection, string | null]>([
  ["B5:C6", "2:3", "Down", "B7:C8"],
  ["B5:C6", "5:5", "Down", "B6:C7"],
  ["B5:C6", "6:6", "Down", "B5:C7"],
  ["B5:C6", "7:9", "Down", "B5:C6"],
  ["B5:C6", "2:3", "Up", "B3:C4"],
  ["B5:C6", "4:5", "Up", "B4:C4"],
  ["B5:C6", "6:9", "Up", "B5:C5"],
  ["B5:C6", "5:6", "Up", null],
  ["B5:C6", "A:A", "Right", "C5:D6"],
  ["B5:C6", "B:B", "Left", "B5:B6"],
  ["B5:C6", "A1:D1", "Down", "B6:C7"],
  // Cells move only where the change covers the whole width.
  ["B5:C6", "B1:B1", "Down", "B5:C6"],
])("%s with %s moved %s is %s", (text, changed, direction, expected) => {
  const moved = shiftRect(rect(text), rect(changed), direction);
  expect(moved && formatRect(moved)).toBe(expected);
});

test("removing rows just inserted brings every rectangle back", () => {
  const span = fc.integer({ min: 0, max: 30 });
  fc.assert(
    fc.property(
      span,
      fc.integer({ min: 1, max: 9 }),
      span,
      fc.integer({ min: 1, max: 9 }),
      (row, rowCount, at, count) => {
        const before = { row, rowCount, column: 2, columnCount: 3 };
        const rows = { row: at, rowCount: count, column: 0, columnCount: 16_384 };
        const inserted = shiftRect(before, rows, "Down");
        expect(inserted && shiftRect(inserted, rows, "Up")).toEqual(before);
      },
    ),
  );
});

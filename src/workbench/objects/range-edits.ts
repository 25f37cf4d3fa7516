import type { Rect } from "../grid/grid";
import { intersectRects, isEntireColumn, isEntireRow, isOnSheet } from "./a1";
import { bool, oneOf, optional, place } from "./arguments";
import { copyRange } from "./copy-range";
import { HostError } from "./host-error";
import type { HostObject, Method } from "./host-object";
import type { Located } from "./located";
import { assertEditable, type ProtectionOption } from "./protection";

/** The methods of Range that change cells. */

const clearings = ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"] as const;

function clear(self: Located, what: unknown): void {
  const applyTo = optional(what, (value) => oneOf(value, clearings), "All");
  assertEditable(self.book, self.sheet, self.rect);
  if (applyTo === "Hyperlinks" || applyTo === "RemoveHyperlinks") return;
  self.book.grid.cells.clear(self.sheet, self.rect, applyTo);
}

function lineOption(
  rect: Rect,
  rows: ProtectionOption,
  columns: ProtectionOption,
): ProtectionOption | undefined {
  if (isEntireRow(rect)) return rows;
  return isEntireColumn(rect) ? columns : undefined;
}

/** Entire rows move down and entire columns move right, whatever was asked. */
function insert(self: Located, shift: unknown): HostObject {
  const { rect } = self;
  const asked = oneOf(shift, ["Down", "Right"] as const);
  const direction = isEntireRow(rect) ? "Down" : isEntireColumn(rect) ? "Right" : asked;
  assertEditable(
    self.book,
    self.sheet,
    rect,
    lineOption(rect, "allowInsertRows", "allowInsertColumns"),
  );
  self.book.grid.cells.insert(self.sheet, rect, direction);
  return self.book.make.range(self.sheet, rect);
}

function remove(self: Located, shift: unknown): void {
  const { rect } = self;
  const asked = oneOf(shift, ["Up", "Left"] as const);
  const direction = isEntireRow(rect) ? "Up" : isEntireColumn(rect) ? "Left" : asked;
  assertEditable(
    self.book,
    self.sheet,
    rect,
    lineOption(rect, "allowDeleteRows", "allowDeleteColumns"),
  );
  self.book.grid.cells.remove(self.sheet, rect, direction);
}

function merge(self: Located, across: unknown): void {
  const { book, sheet, rect } = self;
  assertEditable(book, sheet, rect, "allowFormatCells");
  const inTable = book.grid.tables
    .list()
    .some((table) => table.sheet === sheet && intersectRects(table.rect, rect));
  if (inTable) throw new HostError("InvalidOperation");
  if (!optional(across, bool, false)) return book.grid.cells.merge(sheet, rect);
  for (let row = rect.row; row < rect.row + rect.rowCount; row++) {
    book.grid.cells.merge(sheet, { ...rect, row, rowCount: 1 });
  }
}

const copyTypes = ["All", "Formulas", "Values", "Formats"] as const;

function copyFrom(self: Located, ...args: readonly unknown[]): void {
  const [source, type, skipBlanks, transpose] = args;
  assertEditable(self.book, self.sheet, self.rect);
  copyRange(self.book, place(self.book, source, self.sheet), self, {
    type: optional(type, (value) => oneOf(value, copyTypes), "All"),
    skipBlanks: optional(skipBlanks, bool, false),
    transpose: optional(transpose, bool, false),
  });
}

export const rangeEdits: Readonly<Record<string, Method<Located>>> = {
  Clear: clear,
  Insert: insert,
  Delete: remove,
  Merge: merge,
  Unmerge: (self) => {
    assertEditable(self.book, self.sheet, self.rect, "allowFormatCells");
    self.book.grid.cells.unmerge(self.sheet, self.rect);
  },
  CopyFrom: copyFrom,
  Select: (self) => {
    if (!isOnSheet(self.rect)) throw new HostError("InvalidSelection");
    self.book.grid.select(self.sheet, self.rect);
  },
  Calculate: (self) => self.book.grid.calculate(),
};

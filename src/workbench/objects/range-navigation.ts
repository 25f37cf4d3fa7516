import type { Rect } from "../grid/grid";
import { boundingRect, columnLimit, intersectRects, isOnSheet, rowLimit } from "./a1";
import { bool, integer, optional, place } from "./arguments";
import { HostError } from "./host-error";
import type { HostObject, Method } from "./host-object";
import type { Located } from "./located";

/** The methods of Range that only name other cells. */

function at(self: Located, rect: Rect): HostObject {
  if (!isOnSheet(rect)) throw new HostError("InvalidArgument");
  return self.book.make.range(self.sheet, rect);
}

function part(self: Located, change: (rect: Rect) => Partial<Rect>): HostObject {
  return at(self, { ...self.rect, ...change(self.rect) });
}

/** Rows or columns beside a range; a negative count asks for the other side. */
function beside(count: unknown): number {
  const given = optional(count, integer, 1);
  if (given === 0) throw new HostError("InvalidArgument");
  return given;
}

function rowsBelow(self: Located, count: number): HostObject {
  return part(self, ({ row, rowCount }) =>
    count > 0 ? { row: row + rowCount, rowCount: count } : { row: row + count, rowCount: -count },
  );
}

function columnsAfter(self: Located, count: number): HostObject {
  return part(self, ({ column, columnCount }) =>
    count > 0
      ? { column: column + columnCount, columnCount: count }
      : { column: column + count, columnCount: -count },
  );
}

function intersection(self: Located, other: unknown): Rect | null {
  const { sheet, rect } = place(self.book, other, self.sheet);
  if (sheet !== self.sheet) throw new HostError("InvalidArgument");
  return intersectRects(self.rect, rect);
}

function usedRect(self: Located, valuesOnly: unknown): Rect | null {
  const used = self.book.grid.sheets.usedRect(self.sheet, optional(valuesOnly, bool, false));
  return used && intersectRects(used, self.rect);
}

/** Excel answers for a single cell only. */
function spill({ book, sheet, rect }: Located): Rect | null {
  if (rect.rowCount * rect.columnCount > 1) throw new HostError("InvalidArgument");
  return book.grid.cells.spillOf(sheet, rect.row, rect.column);
}

export const rangeNavigation: Readonly<Record<string, Method<Located>>> = {
  GetCell: (self, row, column) =>
    part(self, (rect) => ({
      row: rect.row + integer(row),
      column: rect.column + integer(column),
      rowCount: 1,
      columnCount: 1,
    })),
  GetRow: (self, row) => part(self, (rect) => ({ row: rect.row + integer(row), rowCount: 1 })),
  GetColumn: (self, column) =>
    part(self, (rect) => ({ column: rect.column + integer(column), columnCount: 1 })),
  GetLastCell: (self) =>
    part(self, (rect) => ({
      row: rect.row + rect.rowCount - 1,
      column: rect.column + rect.columnCount - 1,
      rowCount: 1,
      columnCount: 1,
    })),
  GetLastRow: (self) => part(self, (rect) => ({ row: rect.row + rect.rowCount - 1, rowCount: 1 })),
  GetLastColumn: (self) =>
    part(self, (rect) => ({ column: rect.column + rect.columnCount - 1, columnCount: 1 })),
  GetEntireRow: (self) => part(self, () => ({ column: 0, columnCount: columnLimit })),
  GetEntireColumn: (self) => part(self, () => ({ row: 0, rowCount: rowLimit })),
  GetOffsetRange: (self, rows, columns) =>
    part(self, (rect) => ({
      row: rect.row + integer(rows),
      column: rect.column + integer(columns),
    })),
  GetResizedRange: (self, rows, columns) =>
    part(self, (rect) => ({
      rowCount: rect.rowCount + integer(rows),
      columnCount: rect.columnCount + integer(columns),
    })),
  GetAbsoluteResizedRange: (self, rows, columns) =>
    part(self, () => ({ rowCount: integer(rows), columnCount: integer(columns) })),
  GetRowsBelow: (self, count) => rowsBelow(self, beside(count)),
  GetRowsAbove: (self, count) => rowsBelow(self, -beside(count)),
  GetColumnsAfter: (self, count) => columnsAfter(self, beside(count)),
  GetColumnsBefore: (self, count) => columnsAfter(self, -beside(count)),
  GetBoundingRect: (self, other) => {
    const { sheet, rect } = place(self.book, other, self.sheet);
    if (sheet !== self.sheet) throw new HostError("InvalidArgument");
    return at(self, boundingRect(self.rect, rect));
  },
  GetIntersection: (self, other) => {
    const rect = intersection(self, other);
    if (!rect) throw new HostError("ItemNotFound");
    return at(self, rect);
  },
  GetIntersectionOrNullObject: (self, other) => {
    const rect = intersection(self, other);
    return rect && at(self, rect);
  },
  // An unused range answers its first cell, as in Excel.
  GetUsedRange: (self, valuesOnly) =>
    at(self, usedRect(self, valuesOnly) ?? { ...self.rect, rowCount: 1, columnCount: 1 }),
  GetSpillingToRange: (self) => {
    const rect = spill(self);
    if (!rect) throw new HostError("ItemNotFound");
    return at(self, rect);
  },
  GetSpillingToRangeOrNullObject: (self) => {
    const rect = spill(self);
    return rect && at(self, rect);
  },
  GetUsedRangeOrNullObject: (self, valuesOnly) => {
    const rect = usedRect(self, valuesOnly);
    return rect && at(self, rect);
  },
};

import {
  AddWorksheetMergeMutation,
  RemoveWorksheetMergeMutation,
} from "@univerjs/preset-sheets-core";
import type { Book } from "./book";
import type { CellChanges } from "./cell-changes";
import type { CellLocks } from "./cell-locks";
import { contentOf } from "./cell-values";
import type { Rect, SheetId } from "./grid";
import { intersection, toRange, toRect } from "./rects";

/** Cells joined into one; all but the first are emptied. */
export class CellMerges {
  constructor(
    private readonly book: Book,
    private readonly changes: CellChanges,
    private readonly locks: CellLocks,
  ) {}

  merge(sheet: SheetId, rect: Rect): void {
    this.locks.refuseLocked(sheet, rect);
    this.book.as("program", () => {
      this.book.asOneStep(() => {
        this.book.ensureSize(sheet, rect);
        this.unmerge(sheet, rect);
        const params = { ...this.book.target(sheet), ranges: [toRange(rect)] };
        this.book.swap(
          AddWorksheetMergeMutation.id,
          params,
          RemoveWorksheetMergeMutation.id,
          params,
        );
        this.changes.change(sheet, rect, (row, column) =>
          row === rect.row && column === rect.column ? undefined : contentOf(""),
        );
      });
    });
  }

  unmerge(sheet: SheetId, rect: Rect): void {
    const ranges = this.merged(sheet, rect).map(toRange);
    if (ranges.length === 0) return;
    const params = { ...this.book.target(sheet), ranges };
    this.book.as("program", () => {
      this.book.swap(RemoveWorksheetMergeMutation.id, params, AddWorksheetMergeMutation.id, params);
    });
  }

  merged(sheet: SheetId, rect: Rect): readonly Rect[] {
    const all = this.book.sheet(sheet).getMergeData().map(toRect);
    return all.filter((merged) => intersection(merged, rect) !== null);
  }
}

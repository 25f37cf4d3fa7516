import { Direction } from "@univerjs/core";
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertColByRangeCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
} from "@univerjs/preset-sheets-core";
import type { Book } from "./book";
import type { CellLocks } from "./cell-locks";
import type { Rect, SheetId } from "./grid";
import { intersection, rectOf, toRange } from "./rects";
import { isWholeColumns, isWholeRows, wholeColumns, wholeRows } from "./whole-areas";

export type Shift = "Down" | "Right" | "Up" | "Left";
/** Hears that part of the sheet's cells made room for `rect`, or took its place. */
export type OnShift = (sheet: SheetId, rect: Rect, shift: Shift) => void;

/** Cells that come and go, with the cells beside or below them moving. */
export class CellShifts {
  constructor(
    private readonly book: Book,
    private readonly locks: CellLocks,
    private readonly onShift: OnShift,
  ) {}

  insert(sheet: SheetId, rect: Rect, shift: "Down" | "Right"): void {
    this.locks.refuseProtected(sheet);
    const params = { ...this.book.target(sheet), range: toRange(rect) };
    this.book.as("program", () => {
      if (isWholeRows(rect)) {
        this.book.ensureSize(sheet, rectOf(rect.row, 0));
        this.book.runOnActive(sheet, InsertRowByRangeCommand.id, {
          ...params,
          range: wholeRows(this.book, sheet, rect),
          direction: Direction.UP,
        });
      } else if (isWholeColumns(rect)) {
        this.book.ensureSize(sheet, rectOf(0, rect.column));
        this.book.runOnActive(sheet, InsertColByRangeCommand.id, {
          ...params,
          range: wholeColumns(this.book, sheet, rect),
          direction: Direction.LEFT,
        });
      } else {
        this.book.ensureSize(sheet, rect);
        const command = shift === "Down" ? InsertRangeMoveDownCommand : InsertRangeMoveRightCommand;
        this.book.asOneStep(() => {
          this.book.runOnActive(sheet, command.id, params);
          this.onShift(sheet, rect, shift);
        });
      }
    });
  }

  remove(sheet: SheetId, rect: Rect, shift: "Up" | "Left"): void {
    this.locks.refuseProtected(sheet);
    const worksheet = this.book.sheet(sheet);
    const present = intersection(
      rect,
      rectOf(0, 0, worksheet.getRowCount(), worksheet.getColumnCount()),
    );
    if (present === null) return;
    const params = { ...this.book.target(sheet), range: toRange(present) };
    this.book.as("program", () => {
      if (isWholeRows(rect))
        this.book.runOnActive(sheet, RemoveRowByRangeCommand.id, {
          ...params,
          range: wholeRows(this.book, sheet, present),
        });
      else if (isWholeColumns(rect))
        this.book.runOnActive(sheet, RemoveColByRangeCommand.id, {
          ...params,
          range: wholeColumns(this.book, sheet, present),
        });
      else {
        const command = shift === "Up" ? DeleteRangeMoveUpCommand : DeleteRangeMoveLeftCommand;
        this.book.asOneStep(() => {
          this.book.runOnActive(sheet, command.id, params);
          this.onShift(sheet, present, shift);
        });
      }
    });
  }
}

import type { ICellData, Nullable } from "@univerjs/core";
import type { Book } from "./book";
import { GridError } from "./grid-error";
import type { Rect, SheetId } from "./grid";
import type { Sheets } from "./sheets";
import { workable } from "./whole-areas";

/** Which cells a protected sheet keeps from being changed. */
export class CellLocks {
  constructor(
    private readonly book: Book,
    private readonly sheets: Sheets,
  ) {}

  refuseLocked(sheet: SheetId, rect: Rect): void {
    if (!this.sheets.isProtected(sheet)) return;
    const worksheet = this.book.sheet(sheet);
    const area = workable(this.book, sheet, rect);
    for (let row = area.row; row < area.row + area.rowCount; row++)
      for (let column = area.column; column < area.column + area.columnCount; column++)
        if (isLocked(worksheet.getCellMatrix().getValue(row, column))) this.refuseProtected(sheet);
  }

  refuseProtected(sheet: SheetId): void {
    if (this.sheets.isProtected(sheet))
      throw new GridError(
        "AccessDenied",
        "The cell or chart you're trying to change is on a protected sheet.",
      );
  }
}

/** Cells are locked unless somebody has said otherwise. */
export function isLocked(cell: Nullable<ICellData>): boolean {
  return cell?.custom?.["unlocked"] !== true;
}

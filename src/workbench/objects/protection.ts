import type { Rect, SheetId, SheetInfo } from "../grid/grid";
import { intersectRects } from "./a1";
import type { Book } from "./book";
import { HostError } from "./host-error";
import { sheetExtras } from "./workbook-extras";

export type ProtectionOption =
  | "allowAutoFilter"
  | "allowDeleteColumns"
  | "allowDeleteRows"
  | "allowEditObjects"
  | "allowEditScenarios"
  | "allowFormatCells"
  | "allowFormatColumns"
  | "allowFormatRows"
  | "allowInsertColumns"
  | "allowInsertHyperlinks"
  | "allowInsertRows"
  | "allowPivotTables"
  | "allowSort";

export function sheetInfo(book: Book, sheet: SheetId): SheetInfo {
  const info = book.grid.sheets.list().find((one) => one.id === sheet);
  if (!info) throw new HostError("ItemNotFound");
  return info;
}

/** AccessDenied where the sheet is protected against it; unlocked cells may be edited. */
export function assertEditable(
  book: Book,
  sheet: SheetId,
  rect: Rect,
  option?: ProtectionOption,
): void {
  if (!sheetInfo(book, sheet).protected) return;
  const options = sheetExtras(book.extras, sheet).protection?.options ?? {};
  if (option !== undefined && options[option] === true) return;
  if (option === undefined && isUnlocked(book, sheet, rect)) return;
  throw new HostError("AccessDenied");
}

function isUnlocked(book: Book, sheet: SheetId, rect: Rect): boolean {
  const used = book.grid.sheets.usedRect(sheet, false);
  const inUse = used && intersectRects(used, rect);
  const whole = inUse?.rowCount === rect.rowCount && inUse.columnCount === rect.columnCount;
  if (!whole) return false;
  for (let row = rect.row; row < rect.row + rect.rowCount; row++) {
    for (let column = rect.column; column < rect.column + rect.columnCount; column++) {
      if (book.grid.cells.style(sheet, row, column).locked) return false;
    }
  }
  return true;
}

import type { SheetId } from "../grid/grid";
import type { Book } from "./book";
import { type PageSetup, sheetExtras, type SheetExtras } from "./workbook-extras";

export function pageOf(book: Book, sheet: SheetId): PageSetup {
  return sheetExtras(book.extras, sheet).page;
}

/** Changes what belongs to a sheet but not to the grid. */
export function changeSheet(
  book: Book,
  sheet: SheetId,
  change: (extras: SheetExtras) => void,
): void {
  change(sheetExtras(book.extras, sheet));
  book.extras.revision += 1;
}

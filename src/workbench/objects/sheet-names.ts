import { findSheet } from "./arguments";
import type { Book } from "./book";
import { HostError } from "./host-error";

/** Excel's rules for a tab's name, and that no other tab has it. */
export function assertFreeSheetName(book: Book, name: string, own: string | null): void {
  const valid =
    name.length >= 1 && name.length <= 31 && !/[\\/?*:[\]]/.test(name) && !/^'|'$/.test(name);
  if (!valid) throw new HostError("InvalidArgument");
  const taken = findSheet(book, name);
  if (taken !== null && taken !== own) throw new HostError("ItemAlreadyExists");
}

export function nextSheetName(book: Book): string {
  let number = book.grid.sheets.list().length + 1;
  while (findSheet(book, `Sheet${number}`) !== null) number++;
  return `Sheet${number}`;
}

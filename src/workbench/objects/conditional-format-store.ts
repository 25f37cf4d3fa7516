import type { ConditionalFormat, SheetId } from "../grid/grid";
import type { Book } from "./book";
import { HostError } from "./host-error";

/** One sheet's conditional formats in order of priority. */
export function formatsInOrder(book: Book, sheet: SheetId): ConditionalFormat[] {
  return [...book.grid.conditionalFormats.list(sheet)].sort((a, b) => a.priority - b.priority);
}

export function formatById(book: Book, sheet: SheetId, id: string): ConditionalFormat {
  const found = book.grid.conditionalFormats.list(sheet).find((format) => format.id === id);
  if (!found) throw new HostError("ItemNotFound");
  return found;
}

/** Moves a format to a place in the order and numbers the others behind it. */
export function setPriority(book: Book, sheet: SheetId, id: string, priority: number): void {
  const others = formatsInOrder(book, sheet).filter((format) => format.id !== id);
  const position = Math.min(Math.max(0, priority), others.length);
  const order = [
    ...others.slice(0, position),
    formatById(book, sheet, id),
    ...others.slice(position),
  ];
  order.forEach((format, index) => {
    if (format.priority !== index) {
      book.grid.conditionalFormats.update(sheet, format.id, { priority: index });
    }
  });
}

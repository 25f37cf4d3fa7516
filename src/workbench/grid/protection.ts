import { CustomCommandExecutionError } from "@univerjs/core";
import type { Book } from "./book";
import type { Cells } from "./cells";
import type { SheetId } from "./grid";
import { toRect } from "./rects";

type Range = { startRow: number; startColumn: number; endRow: number; endColumn: number };
interface EditParams {
  unitId?: string;
  subUnitId?: string;
  visible?: boolean;
  range?: Range | Range[];
}

/** Commands by which a user changes cells in Univer's own interface. */
const edits = new Set([
  "sheet.command.set-range-values",
  "sheet.command.clear-selection-content",
  "sheet.command.clear-selection-all",
  "sheet.command.set-style",
  "sheet.command.insert-row-by-range",
  "sheet.command.insert-col-by-range",
  "sheet.command.remove-row-by-range",
  "sheet.command.remove-col-by-range",
  "sheet.command.move-range",
]);
const openEditor = "sheet.operation.set-cell-edit-visible";

/** Keeps users out of locked cells; Univer's own protection knows whole sheets only. */
export function guardLockedCells(book: Book, cells: Cells): void {
  book.commands.beforeCommandExecuted((command) => {
    if (book.author !== "user" || book.isInStep) return;
    const params = (command.params ?? {}) as EditParams;
    const isOpening = command.id === openEditor && params.visible === true;
    if (!isOpening && !edits.has(command.id)) return;
    const sheet = params.subUnitId ?? book.workbook.getActiveSheet().getSheetId();
    for (const range of rangesOf(book, params)) refuse(cells, sheet, range);
  });
}

function rangesOf(book: Book, params: EditParams): Range[] {
  if (params.range !== undefined)
    return Array.isArray(params.range) ? params.range : [params.range];
  const selected = book.selectedRange();
  return selected === null ? [] : [selected];
}

function refuse(cells: Cells, sheet: SheetId, range: Range): void {
  try {
    cells.refuseLocked(sheet, toRect(range));
  } catch (cause) {
    throw new CustomCommandExecutionError((cause as Error).message);
  }
}

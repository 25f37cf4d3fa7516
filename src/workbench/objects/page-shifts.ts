import type { GridEvent, Rect } from "../grid/grid";
import { columnLimit, formatAbsoluteRect, parseRect, rowLimit } from "./a1";
import { shiftRect } from "./area-shift";
import { directionOf } from "./tracked-area";
import type { PageSetup, WorkbookExtras } from "./workbook-extras";

/** Page breaks, print area and print titles move with their cells, and go with them. */
export function shiftPage(extras: WorkbookExtras, event: GridEvent): void {
  if (event.kind !== "changed") return;
  const direction = directionOf(event);
  const page = extras.sheets.get(event.sheet)?.page;
  if (direction === null || page === undefined) return;
  const shift = (rect: Rect) => shiftRect(rect, event.rect, direction);
  shiftBreaks(page, shift);
  for (const name of ["printArea", "titleRows", "titleColumns"] as const) {
    const rect = parseRect(page[name]);
    if (rect === null) continue;
    const moved = shift(rect);
    page[name] = moved === null ? "" : formatAbsoluteRect(moved);
  }
}

type Shift = (rect: Rect) => ReturnType<typeof shiftRect>;

function shiftBreaks({ breaks }: PageSetup, shift: Shift): void {
  breaks.rows = breaks.rows.flatMap((row) => {
    const moved = shift({ row, column: 0, rowCount: 1, columnCount: columnLimit });
    return moved === null ? [] : [moved.row];
  });
  breaks.columns = breaks.columns.flatMap((column) => {
    const moved = shift({ row: 0, column, rowCount: rowLimit, columnCount: 1 });
    return moved === null ? [] : [moved.column];
  });
}

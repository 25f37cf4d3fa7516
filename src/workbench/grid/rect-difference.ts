import type { Rect } from "./grid";
import { intersection } from "./rects";

/** What is left of a rectangle without another: up to four rectangles. */
export function withoutRect(rect: Rect, hole: Rect): Rect[] {
  const cut = intersection(rect, hole);
  if (cut === null) return [rect];
  const [bottom, right] = [rect.row + rect.rowCount, rect.column + rect.columnCount];
  const [cutBottom, cutRight] = [cut.row + cut.rowCount, cut.column + cut.columnCount];
  const { column, columnCount } = rect;
  const sides: Rect[] = [
    { row: rect.row, column, rowCount: cut.row - rect.row, columnCount },
    { row: cutBottom, column, rowCount: bottom - cutBottom, columnCount },
    { row: cut.row, column, rowCount: cut.rowCount, columnCount: cut.column - column },
    { row: cut.row, column: cutRight, rowCount: cut.rowCount, columnCount: right - cutRight },
  ];
  return sides.filter((side) => side.rowCount > 0 && side.columnCount > 0);
}

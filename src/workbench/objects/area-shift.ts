import type { Rect } from "../grid/grid";

export type ShiftDirection = "Down" | "Up" | "Right" | "Left";

/**
 * Where a rectangle stands after cells were inserted (Down, Right) or removed (Up, Left) at
 * `changed`; null when all of it was removed. As in Excel, cells move only where the change
 * covers the rectangle's whole other side; a change which cuts through it leaves it alone.
 */
export function shiftRect(rect: Rect, changed: Rect, direction: ShiftDirection): Rect | null {
  const vertical = direction === "Down" || direction === "Up";
  const across = vertical ? columnsOf : rowsOf;
  if (!covers(across(changed), across(rect))) return rect;
  const along = vertical ? rowsOf : columnsOf;
  const inserted = direction === "Down" || direction === "Right";
  const moved = inserted
    ? insert(along(rect), along(changed))
    : remove(along(rect), along(changed));
  if (moved === null) return null;
  return vertical
    ? { ...rect, row: moved.start, rowCount: moved.count }
    : { ...rect, column: moved.start, columnCount: moved.count };
}

interface Span {
  readonly start: number;
  readonly count: number;
}

function rowsOf(rect: Rect): Span {
  return { start: rect.row, count: rect.rowCount };
}

function columnsOf(rect: Rect): Span {
  return { start: rect.column, count: rect.columnCount };
}

function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && outer.start + outer.count >= inner.start + inner.count;
}

function insert(span: Span, at: Span): Span {
  if (at.start <= span.start) return { start: span.start + at.count, count: span.count };
  if (at.start < span.start + span.count)
    return { start: span.start, count: span.count + at.count };
  return span;
}

function remove(span: Span, gone: Span): Span | null {
  const end = span.start + span.count;
  const goneEnd = gone.start + gone.count;
  const before = Math.max(0, Math.min(end, gone.start) - span.start);
  const after = Math.max(0, end - Math.max(span.start, goneEnd));
  if (before + after === 0) return null;
  const start =
    span.start < gone.start ? span.start : Math.max(gone.start, span.start - gone.count);
  return { start, count: before + after };
}

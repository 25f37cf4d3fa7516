import type { GridEvent, Rect, SheetId } from "../grid/grid";
import { shiftRect, type ShiftDirection } from "./area-shift";
import { HostError } from "./host-error";

/** A rectangle that follows its cells when rows, columns or cells are inserted or removed. */
export class TrackedArea {
  #rect: Rect | null;

  constructor(
    readonly sheet: SheetId,
    rect: Rect,
  ) {
    this.#rect = rect;
  }

  /** Where it stands now; InvalidReference once its cells or its sheet are gone. */
  get rect(): Rect {
    if (this.#rect === null) throw new HostError("InvalidReference");
    return this.#rect;
  }

  shift(changed: Rect, direction: ShiftDirection): void {
    if (this.#rect !== null) this.#rect = shiftRect(this.#rect, changed, direction);
  }

  lose(): void {
    this.#rect = null;
  }
}

/**
 * Moves every area still in use. Areas are held weakly: a range which neither a running batch nor
 * a kept reference holds any more is dropped without being told.
 */
export class AreaTracker {
  #areas: WeakRef<TrackedArea>[] = [];
  #sweepAt = 1024;

  track(sheet: SheetId, rect: Rect): TrackedArea {
    const area = new TrackedArea(sheet, rect);
    this.#areas.push(new WeakRef(area));
    if (this.#areas.length > this.#sweepAt) this.#sweep();
    return area;
  }

  /** To be told of every grid event. */
  follow(event: GridEvent): void {
    if (event.kind === "sheetDeleted") this.#on(event.sheet, (area) => area.lose());
    if (event.kind !== "changed") return;
    const direction = directionOf(event);
    if (direction !== null) this.#on(event.sheet, (area) => area.shift(event.rect, direction));
  }

  #on(sheet: SheetId, act: (area: TrackedArea) => void): void {
    this.#sweep();
    for (const reference of this.#areas) {
      const area = reference.deref();
      if (area?.sheet === sheet) act(area);
    }
  }

  #sweep(): void {
    this.#areas = this.#areas.filter((reference) => reference.deref() !== undefined);
    this.#sweepAt = Math.max(1024, this.#areas.length * 2);
  }
}

const directions: Partial<Record<ChangedEvent["change"], ShiftDirection>> = {
  RowInserted: "Down",
  RowDeleted: "Up",
  ColumnInserted: "Right",
  ColumnDeleted: "Left",
  CellInserted: "Down",
  CellDeleted: "Up",
};

type ChangedEvent = Extract<GridEvent, { kind: "changed" }>;

/** Null for a change which moves no cells. */
export function directionOf(event: ChangedEvent): ShiftDirection | null {
  return event.shift ?? directions[event.change] ?? null;
}

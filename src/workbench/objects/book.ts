import type { Grid, Rect, SheetId, TableInfo } from "../grid/grid";
import type { ColumnIds } from "./column-ids";
import type { EventRegistry } from "./event-registry";
import type { HostObject } from "./host-object";
import type { AreaTracker } from "./tracked-area";
import type { WorkbookExtras } from "./workbook-extras";
import type { HostEvent } from "./workbook-objects";

/** What the objects of one workbook share. */
export interface Book {
  readonly grid: Grid;
  readonly extras: WorkbookExtras;
  readonly areas: AreaTracker;
  readonly events: EventRegistry;
  readonly runtime: RuntimeState;
  readonly eventRanges: EventRanges;
  readonly columnIds: ColumnIds;
  readonly filters: Filters;
  readonly make: ObjectFactory;
  /** Tells the add-in of something that the grid knows nothing of. */
  tell(event: HostEvent): void;
}

export interface RuntimeState {
  enableEvents: boolean;
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual";
}

/** The objects which refer to each other in a circle are made in one place. */
export interface ObjectFactory {
  range(sheet: SheetId, rect: Rect): HostObject;
  worksheet(sheet: SheetId): HostObject;
  table(table: TableInfo): HostObject;
}

/** The values which tables' filters let through, by table id and column. */
export interface Filters {
  of(table: string): ReadonlyMap<number, readonly string[]>;
  set(table: string, column: number, values: readonly string[] | null): void;
  clear(table: string): void;
  reapply(table: string): void;
}

/** Ranges which an event handler may still ask for. */
export interface EventRanges {
  keep(range: HostObject): string;
  get(reference: string): HostObject | null;
}

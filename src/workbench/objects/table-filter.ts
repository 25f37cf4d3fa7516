import { list, oneOf, record, text } from "./arguments";
import type { Grid } from "../grid/grid";
import type { Filters } from "./book";
import { HostError } from "./host-error";

/** The values which a table's filters let through; the grid hides the rows. */
export class TableFilters implements Filters {
  readonly #kept = new Map<string, Map<number, readonly string[]>>();

  constructor(readonly grid: Grid) {}

  of(table: string): ReadonlyMap<number, readonly string[]> {
    return this.#kept.get(table) ?? new Map<number, readonly string[]>();
  }

  set(table: string, column: number, values: readonly string[] | null): void {
    const columns = new Map(this.of(table));
    if (values === null) columns.delete(column);
    else columns.set(column, values);
    this.#kept.set(table, columns);
    this.grid.tables.filter(table, column, values);
  }

  clear(table: string): void {
    for (const column of [...this.of(table).keys()]) this.set(table, column, null);
  }

  reapply(table: string): void {
    for (const [column, values] of this.of(table)) this.grid.tables.filter(table, column, values);
  }
}

/** `Excel.FilterCriteria` by values, the only kind offered. */
export function readFilterValues(criteria: unknown): string[] {
  const given = record(criteria);
  if (oneOf(given["filterOn"], filterKinds) !== "Values")
    throw new HostError("UnsupportedOperation");
  return list(given["values"]).map(text);
}

const filterKinds = [
  "Values",
  "BottomItems",
  "BottomPercent",
  "CellColor",
  "Dynamic",
  "FontColor",
  "TopItems",
  "TopPercent",
  "Icon",
  "Custom",
] as const;

export function writeCriteria(values: readonly string[] | undefined): unknown {
  return values && { filterOn: "Values", values };
}

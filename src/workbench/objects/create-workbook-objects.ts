import type { Grid, GridEvent } from "../grid/grid";
import type { Book, ObjectFactory } from "./book";
import { ColumnIds } from "./column-ids";
import { EventRegistry } from "./event-registry";
import { translateEvent } from "./event-translation";
import { KeptEventRanges } from "./kept-event-ranges";
import { shiftPage } from "./page-shifts";
import { Range } from "./range";
import { Table } from "./table";
import { TableFilters } from "./table-filter";
import { AreaTracker } from "./tracked-area";
import { Workbook } from "./workbook";
import type { WorkbookExtras } from "./workbook-extras";
import type { HostEvent, WorkbookObjects } from "./workbook-objects";
import { Worksheet } from "./worksheet";

/** The Excel object model over a grid. */
export function createWorkbookObjects(grid: Grid, extras: WorkbookExtras): WorkbookObjects {
  return new GridObjects(grid, extras);
}

/** How long a read waits for formulas to be calculated: a custom function may answer much later. */
const settleMilliseconds = 3_000;

class GridObjects implements WorkbookObjects {
  readonly workbook: Workbook;
  readonly dispose: () => void;
  readonly #book: Book;
  readonly #listeners = new Set<(event: HostEvent) => void>();
  #addinDepth = 0;
  #stale = false;

  constructor(
    readonly grid: Grid,
    readonly extras: WorkbookExtras,
  ) {
    this.#book = newBook(grid, extras, (event) => this.#tell(event));
    this.workbook = new Workbook(this.#book);
    this.dispose = grid.events.on((event) => this.#onGridEvent(event));
  }

  get stale(): boolean {
    return this.#stale || this.grid.isCalculating;
  }

  asAddin<T>(work: () => T, writes: boolean): T {
    this.#addinDepth++;
    try {
      return writes ? this.grid.asOneStep(work) : work();
    } finally {
      this.#addinDepth--;
    }
  }

  async settle(): Promise<void> {
    this.#stale = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const enough = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, settleMilliseconds);
    });
    await Promise.race([this.grid.whenCalculated(), enough]);
    clearTimeout(timer);
  }

  onEvent(listener: (event: HostEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #onGridEvent(event: GridEvent): void {
    this.#book.areas.follow(event);
    shiftPage(this.extras, event);
    if (event.kind === "changed") this.#stale = true;
    const byAddin = this.#addinDepth > 0;
    for (const told of translateEvent(this.#book, event, byAddin)) this.#tell(told);
  }

  #tell(event: HostEvent): void {
    for (const listener of this.#listeners) listener(event);
  }
}

function newBook(grid: Grid, extras: WorkbookExtras, tell: (event: HostEvent) => void): Book {
  const areas = new AreaTracker();
  const make: ObjectFactory = {
    range: (sheet, rect) => new Range(book, areas.track(sheet, rect)),
    worksheet: (sheet) => new Worksheet(book, sheet),
    table: (table) => new Table(book, table.id),
  };
  const book: Book = {
    grid,
    extras,
    areas,
    make,
    tell,
    events: new EventRegistry(),
    runtime: { enableEvents: true, calculationMode: "Automatic" },
    eventRanges: new KeptEventRanges(),
    columnIds: new ColumnIds(),
    filters: new TableFilters(grid),
  };
  return book;
}

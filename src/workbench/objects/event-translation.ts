import type { GridEvent, TableInfo } from "../grid/grid";
import { formatRect, intersectRects } from "./a1";
import type { Book } from "./book";
import { eventType, workbookTarget } from "./event-registry";
import { valueTypeOf } from "./matrix";
import { directionOf } from "./tracked-area";
import type { HostEvent } from "./workbook-objects";

type EventOf<K extends GridEvent["kind"]> = Extract<GridEvent, { kind: K }>;
type Args = Readonly<Record<string, unknown>>;

/** Which events of Excel a grid event is, for those who registered. */
export function translateEvent(book: Book, event: GridEvent, byAddin: boolean): HostEvent[] {
  if (event.kind === "selected")
    return [...selected(book, event), { kind: "documentSelectionChanged" }];
  if (!book.runtime.enableEvents) return [];
  switch (event.kind) {
    case "sheetActivated":
    case "sheetDeactivated":
    case "sheetAdded":
    case "sheetDeleted":
    case "sheetMoved":
      return sheetEvent(book, ofTabs[event.kind], event.sheet);
    default:
      return contentEvent(book, event, byAddin);
  }
}

const ofTabs = {
  sheetActivated: eventType.worksheetActivated,
  sheetDeactivated: eventType.worksheetDeactivated,
  sheetAdded: eventType.worksheetAdded,
  sheetDeleted: eventType.worksheetDeleted,
  sheetMoved: eventType.worksheetMoved,
} as const;

type ContentEvent = Exclude<GridEvent, { kind: keyof typeof ofTabs | "selected" }>;

function contentEvent(book: Book, event: ContentEvent, byAddin: boolean): HostEvent[] {
  switch (event.kind) {
    case "changed":
      return changed(book, event, byAddin);
    case "formatChanged":
      return sheetEvent(book, eventType.worksheetFormatChanged, event.sheet, () =>
        rangeArgs(book, event),
      );
    case "sheetRenamed":
      return sheetEvent(book, eventType.worksheetNameChanged, event.sheet, () => ({
        nameBefore: event.before,
        nameAfter: event.after,
      }));
    case "calculated":
      return sheetEvent(book, eventType.worksheetCalculated, event.sheet, () => ({ address: "" }));
    case "rowsSorted":
      return sheetEvent(book, eventType.worksheetRowSorted, event.sheet, () =>
        rangeArgs(book, event),
      );
    case "tableAdded":
      return tableEvent(book, eventType.tableAdded, event.table);
    case "tableDeleted":
      return tableEvent(book, eventType.tableDeleted, event.table);
    case "tableFiltered":
      return [];
  }
}

/** One event for each target that listens; the arguments are made only if one does. */
function toTargets(
  book: Book,
  type: number,
  targets: readonly string[],
  args: () => Args,
): HostEvent[] {
  const listening = targets.filter((target) => book.events.has(type, target));
  if (listening.length === 0) return [];
  const made = args();
  return listening.map((target) => ({ kind: "rich", type, target, args: made }));
}

function sheetEvent(
  book: Book,
  type: number,
  sheet: string,
  args: () => Args = () => ({}),
): HostEvent[] {
  return toTargets(book, type, [sheet, workbookTarget], () => ({
    source: "Local",
    worksheetId: sheet,
    ...args(),
  }));
}

/** For what changes beside the grid. */
export function tellOfSheet(book: Book, type: number, sheet: string, args: Args): void {
  if (!book.runtime.enableEvents) return;
  for (const event of sheetEvent(book, type, sheet, () => args)) book.tell(event);
}

function rangeArgs(book: Book, event: Pick<EventOf<"changed">, "sheet" | "rect">): Args {
  const referenceId = book.eventRanges.keep(book.make.range(event.sheet, event.rect));
  return { address: formatRect(event.rect), referenceId };
}

const shifts = {
  Down: "ShiftCellDown",
  Right: "ShiftCellRight",
  Up: "ShiftCellUp",
  Left: "ShiftCellLeft",
} as const;

function changed(book: Book, event: EventOf<"changed">, byAddin: boolean): HostEvent[] {
  const direction = directionOf(event);
  const args = (): Args => ({
    ...rangeArgs(book, event),
    changeType: event.change,
    triggerSource: byAddin ? "ThisLocalAddin" : "Unknown",
    shiftDirection: direction === null ? "None" : shifts[direction],
    ...details(event),
  });
  const onSheet = sheetEvent(book, eventType.worksheetChanged, event.sheet, args);
  const inTables = book.grid.tables
    .list()
    .filter((table) => table.sheet === event.sheet && intersectRects(table.rect, event.rect))
    .flatMap((table) => tableEvent(book, eventType.tableChanged, table, args));
  return [...onSheet, ...inTables];
}

function details({ before, after }: EventOf<"changed">): Args {
  if (before === undefined || after === undefined) return {};
  return {
    valueBefore: before,
    valueAfter: after,
    valueTypeBefore: valueTypeOf(before),
    valueTypeAfter: valueTypeOf(after),
  };
}

function tableEvent(
  book: Book,
  type: number,
  table: TableInfo,
  args: () => Args = () => ({}),
): HostEvent[] {
  return toTargets(book, type, [table.id, table.sheet, workbookTarget], () => ({
    source: "Local",
    worksheetId: table.sheet,
    tableId: table.id,
    tableName: table.name,
    ...args(),
  }));
}

function selected(book: Book, event: EventOf<"selected">): HostEvent[] {
  if (!book.runtime.enableEvents) return [];
  const onSheet = sheetEvent(book, eventType.worksheetSelectionChanged, event.sheet, () => ({
    address: formatRect(event.rect),
  }));
  const inTables = book.grid.tables
    .list()
    .filter((table) => table.sheet === event.sheet)
    .flatMap((table) => {
      const inside = intersectRects(table.rect, event.rect);
      const args = { worksheetId: table.sheet, address: inside ? formatRect(inside) : "" };
      return toTargets(book, eventType.tableSelectionChanged, [table.id], () => args);
    });
  return [...onSheet, ...inTables];
}

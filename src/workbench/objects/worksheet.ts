import type { Rect, SheetId, SheetInfo } from "../grid/grid";
import { columnLimit, intersectRects, isOnSheet, rowLimit } from "./a1";
import { bool, integer, oneOf, optional, place, text } from "./arguments";
import type { Book } from "./book";
import { color } from "./color";
import { CommentCollection } from "./comment-collection";
import { eventMembers } from "./event-members";
import { HostError } from "./host-error";
import { declareMembers, type HostObject, type MemberTable, type Scalar } from "./host-object";
import { NamedItemCollection } from "./named-item-collection";
import { PageBreakCollection } from "./page-break-collection";
import { PageLayout } from "./page-layout";
import { sheetInfo } from "./protection";
import { assertFreeSheetName } from "./sheet-names";
import { TableCollection } from "./table-collection";
import { assertStructureOpen } from "./workbook-protection";
import { WorksheetCustomPropertyCollection } from "./worksheet-custom-property-collection";
import { worksheetEvents } from "./worksheet-events";
import { WorksheetFreezePanes } from "./worksheet-freeze-panes";
import { WorksheetProtection } from "./worksheet-protection";

export class Worksheet implements HostObject {
  readonly members: MemberTable<HostObject> = worksheetMembers;
  constructor(
    readonly book: Book,
    readonly sheet: SheetId,
  ) {}

  info(): SheetInfo {
    return sheetInfo(this.book, this.sheet);
  }

  range(rect: Rect): HostObject {
    this.info();
    if (!isOnSheet(rect)) throw new HostError("InvalidArgument");
    return this.book.make.range(this.sheet, rect);
  }
}

const wholeSheet: Rect = { row: 0, column: 0, rowCount: rowLimit, columnCount: columnLimit };
const visibilities = ["Visible", "Hidden", "VeryHidden"] as const;

function rename(self: Worksheet, value: unknown): void {
  const name = text(value);
  assertStructureOpen(self.book);
  assertFreeSheetName(self.book, name, self.sheet);
  self.book.grid.sheets.rename(self.sheet, name);
}

function visibleSheets(book: Book): SheetInfo[] {
  return book.grid.sheets.list().filter((info) => info.visibility === "Visible");
}

/** A workbook keeps a visible sheet; hiding the active one activates another. */
function leave(self: Worksheet): void {
  assertStructureOpen(self.book);
  if (self.info().visibility !== "Visible") return;
  const other = visibleSheets(self.book).find((info) => info.id !== self.sheet);
  if (!other) throw new HostError("InvalidOperation");
  if (self.book.grid.sheets.active() === self.sheet) self.book.grid.sheets.activate(other.id);
}

function setVisibility(self: Worksheet, value: unknown): void {
  const visibility = oneOf(value, visibilities);
  if (visibility !== "Visible") leave(self);
  self.book.grid.sheets.update(self.sheet, { visibility });
}

function remove(self: Worksheet): void {
  if (self.info().visibility === "VeryHidden") throw new HostError("InvalidOperation");
  leave(self);
  self.book.grid.sheets.remove(self.sheet);
  self.book.extras.sheets.delete(self.sheet);
}

function activate(self: Worksheet): void {
  if (self.info().visibility !== "Visible") throw new HostError("InvalidOperation");
  self.book.grid.sheets.activate(self.sheet);
}

function getRange(self: Worksheet, address: unknown): HostObject {
  if (address === undefined || address === null || address === "") return self.range(wholeSheet);
  const { sheet, rect } = place(self.book, address, self.sheet);
  if (sheet !== self.sheet) throw new HostError("InvalidArgument");
  return self.range(rect);
}

function usedRect(self: Worksheet, valuesOnly: unknown): Rect | null {
  self.info();
  const used = self.book.grid.sheets.usedRect(self.sheet, optional(valuesOnly, bool, false));
  return used && intersectRects(used, wholeSheet);
}

function neighbour(self: Worksheet, step: 1 | -1, visibleOnly: unknown): HostObject | null {
  const all = self.book.grid.sheets.list();
  const own = all.findIndex((info) => info.id === self.sheet);
  const only = optional(visibleOnly, bool, false);
  const side = step === 1 ? all.slice(own + 1) : all.slice(0, own).reverse();
  const next = side.find((info) => !only || info.visibility === "Visible");
  return next ? new Worksheet(self.book, next.id) : null;
}

function found(object: HostObject | null): HostObject {
  if (!object) throw new HostError("ItemNotFound");
  return object;
}

const gridlines: Scalar<Worksheet> = {
  get: (self) => self.info().showGridlines,
  set: (self, value) => self.book.grid.sheets.update(self.sheet, { showGridlines: bool(value) }),
};

const worksheetMembers = declareMembers<Worksheet>({
  type: "Worksheet",
  identity: (self) => ({ Id: self.sheet }),
  scalars: {
    Id: { get: (self) => self.info().id },
    Name: { get: (self) => self.info().name, set: rename },
    Position: {
      get: (self) => self.book.grid.sheets.list().findIndex((info) => info.id === self.sheet),
      set: (self, value) => {
        assertStructureOpen(self.book);
        const position = integer(value);
        const last = self.book.grid.sheets.list().length - 1;
        if (position < 0 || position > last) throw new HostError("InvalidArgument");
        self.book.grid.sheets.move(self.sheet, position);
      },
    },
    Visibility: { get: (self) => self.info().visibility, set: setVisibility },
    TabColor: {
      get: (self) => self.info().tabColor,
      set: (self, value) => self.book.grid.sheets.update(self.sheet, { tabColor: color(value) }),
    },
    ShowGridlines: gridlines,
    // The name under which the client writes it.
    Gridlines: { ...gridlines, unlisted: true },
  },
  navs: {
    Comments: (self) => new CommentCollection(self.book, self.sheet),
    CustomProperties: (self) => new WorksheetCustomPropertyCollection(self.book, self.sheet),
    FreezePanes: (self) => new WorksheetFreezePanes(self.book, self.sheet),
    HorizontalPageBreaks: (self) => new PageBreakCollection(self.book, self.sheet, "rows"),
    Names: (self) => new NamedItemCollection(self.book, self.sheet),
    PageLayout: (self) => new PageLayout(self.book, self.sheet),
    Protection: (self) => new WorksheetProtection(self.book, self.sheet),
    Tables: (self) => new TableCollection(self.book, self.sheet),
    VerticalPageBreaks: (self) => new PageBreakCollection(self.book, self.sheet, "columns"),
  },
  methods: {
    ...eventMembers<Worksheet>(worksheetEvents, (self) => self.info().id),
    Activate: activate,
    Calculate: (self) => self.book.grid.calculate(),
    Delete: remove,
    GetCell: (self, row, column) =>
      self.range({ row: integer(row), column: integer(column), rowCount: 1, columnCount: 1 }),
    GetRange: getRange,
    GetRangeByIndexes: (self, row, column, rowCount, columnCount) =>
      self.range({
        row: integer(row),
        column: integer(column),
        rowCount: integer(rowCount),
        columnCount: integer(columnCount),
      }),
    GetUsedRange: (self, valuesOnly) =>
      self.range(usedRect(self, valuesOnly) ?? { row: 0, column: 0, rowCount: 1, columnCount: 1 }),
    GetUsedRangeOrNullObject: (self, valuesOnly) => {
      const rect = usedRect(self, valuesOnly);
      return rect && self.range(rect);
    },
    GetNext: (self, visibleOnly) => found(neighbour(self, 1, visibleOnly)),
    GetNextOrNullObject: (self, visibleOnly) => neighbour(self, 1, visibleOnly),
    GetPrevious: (self, visibleOnly) => found(neighbour(self, -1, visibleOnly)),
    GetPreviousOrNullObject: (self, visibleOnly) => neighbour(self, -1, visibleOnly),
    _GetSheetById: (self, id) => {
      const wanted = sheetInfo(self.book, text(id));
      return new Worksheet(self.book, wanted.id);
    },
  },
});

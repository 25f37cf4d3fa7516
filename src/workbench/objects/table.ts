import type { TableInfo } from "../grid/grid";
import { rowLimit } from "./a1";
import { bool, place, text } from "./arguments";
import { AutoFilter } from "./auto-filter";
import type { Book } from "./book";
import { eventMembers } from "./event-members";
import { eventType } from "./event-registry";
import { HostError } from "./host-error";
import { declareMembers, type HostObject, type MemberTable } from "./host-object";
import { TableColumnCollection } from "./table-column-collection";
import { TableRowCollection } from "./table-row-collection";
import { assertFreeTableName, bodyRect, headerRect, tableById } from "./table-rows";
import { TableSort } from "./table-sort";

export class Table implements HostObject {
  readonly members: MemberTable<HostObject> = tableMembers;
  constructor(
    readonly book: Book,
    readonly id: string,
  ) {}

  info(): TableInfo {
    return tableById(this.book, this.id);
  }
}

type Switch = "showHeaders" | "showBandedRows" | "showFilterButton";

function switchable(name: Switch) {
  return {
    get: (self: Table) => self.info()[name],
    set: (self: Table, value: unknown) =>
      self.book.grid.tables.update(self.id, { [name]: bool(value) }),
  };
}

/** What the grid does not draw: may be read, and set to what it is. */
const absent = {
  get: () => false,
  set: (_: Table, value: unknown) => {
    if (bool(value)) throw new HostError("UnsupportedOperation");
  },
};

function rename(self: Table, value: unknown): void {
  const name = text(value);
  assertFreeTableName(self.book, name, self.id);
  self.book.grid.tables.rename(self.id, name);
}

/** The header row stays where it is and the new range overlaps the old, as Excel demands. */
function resize(self: Table, range: unknown): void {
  const { sheet, rect: before } = self.info();
  const { sheet: newSheet, rect } = place(self.book, range, sheet);
  const overlaps =
    rect.column < before.column + before.columnCount &&
    rect.column + rect.columnCount > before.column;
  const valid = newSheet === sheet && rect.row === before.row && overlaps && rect.rowCount > 1;
  if (!valid || rect.rowCount === rowLimit) throw new HostError("InvalidArgument");
  self.book.grid.tables.resize(self.id, rect);
}

function convertToRange(self: Table): HostObject {
  const { sheet, rect } = self.info();
  self.book.grid.tables.remove(self.id, true);
  return self.book.make.range(sheet, rect);
}

const tableMembers = declareMembers<Table>({
  type: "Table",
  identity: (self) => ({ Id: self.id }),
  scalars: {
    Id: { get: (self) => self.info().id },
    LegacyId: { get: (self) => self.info().id },
    Name: { get: (self) => self.info().name, set: rename },
    Style: {
      get: (self) => self.info().style,
      set: (self, value) => self.book.grid.tables.update(self.id, { style: text(value) }),
    },
    ShowHeaders: switchable("showHeaders"),
    ShowBandedRows: switchable("showBandedRows"),
    ShowFilterButton: switchable("showFilterButton"),
    ShowTotals: absent,
    ShowBandedColumns: absent,
    HighlightFirstColumn: absent,
    HighlightLastColumn: absent,
  },
  navs: {
    AutoFilter: (self) => new AutoFilter(self.book, self.id),
    Columns: (self) => new TableColumnCollection(self.book, self.id),
    Rows: (self) => new TableRowCollection(self.book, self.id),
    Sort: (self) => new TableSort(self.book, self.id),
    Worksheet: (self) => self.book.make.worksheet(self.info().sheet),
  },
  methods: {
    ...eventMembers<Table>(
      {
        DataChangedEvent: eventType.tableChanged,
        SelectionChangedEvent: eventType.tableSelectionChanged,
      },
      (self) => self.info().id,
    ),
    ClearFilters: (self) => self.book.filters.clear(self.id),
    ReapplyFilters: (self) => self.book.filters.reapply(self.id),
    ConvertToRange: convertToRange,
    Delete: (self) => self.book.grid.tables.remove(self.id, false),
    GetDataBodyRange: (self) => self.book.make.range(self.info().sheet, bodyRect(self.info())),
    GetHeaderRowRange: (self) => self.book.make.range(self.info().sheet, headerRect(self.info())),
    GetRange: (self) => self.book.make.range(self.info().sheet, self.info().rect),
    Resize: resize,
  },
});

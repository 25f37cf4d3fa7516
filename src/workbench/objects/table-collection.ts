import type { SheetId, TableInfo } from "../grid/grid";
import { intersectRects } from "./a1";
import { bool, integer, place } from "./arguments";
import type { Book } from "./book";
import { eventMembers } from "./event-members";
import { eventType, workbookTarget } from "./event-registry";
import { HostError } from "./host-error";
import { declareMembers, type HostObject, type MemberTable } from "./host-object";
import { assertEditable } from "./protection";
import { findTable } from "./table-scoped-collection";

/** The tables of a worksheet, or of the workbook where `sheet` is null. */
export class TableCollection implements HostObject {
  readonly members: MemberTable<HostObject> = tableCollectionMembers;
  constructor(
    readonly book: Book,
    readonly sheet: SheetId | null,
  ) {}

  list(): TableInfo[] {
    const tables = this.book.grid.tables.list();
    return tables.filter((table) => this.sheet === null || table.sheet === this.sheet);
  }

  find(key: unknown): HostObject | null {
    const table = findTable(this.list(), key);
    return table && this.book.make.table(table);
  }
}

function found(table: HostObject | null | undefined): HostObject {
  if (!table) throw new HostError("ItemNotFound");
  return table;
}

function add({ book, sheet }: TableCollection, address: unknown, hasHeaders: unknown): HostObject {
  const at = place(book, address, sheet ?? book.grid.sheets.active());
  assertEditable(book, at.sheet, at.rect);
  const overlaps = book.grid.tables
    .list()
    .some((table) => table.sheet === at.sheet && intersectRects(table.rect, at.rect));
  if (overlaps) throw new HostError("InvalidArgument", "A table can't overlap another table.");
  return book.make.table(book.grid.tables.add(at.sheet, at.rect, { hasHeaders: bool(hasHeaders) }));
}

const tableCollectionMembers = declareMembers<TableCollection>({
  type: "TableCollection",
  scalars: { Count: { get: (self) => self.list().length } },
  items: (self) => self.list().map((table) => self.book.make.table(table)),
  item: (self, key) => found(self.find(key)),
  methods: {
    ...eventMembers<TableCollection>(
      {
        DataChangedEvent: eventType.tableChanged,
        AddedEvent: eventType.tableAdded,
        DeletedEvent: eventType.tableDeleted,
      },
      (self) => self.sheet ?? workbookTarget,
    ),
    Add: add,
    GetCount: (self) => self.list().length,
    GetItemAt: (self, index) => {
      const table = self.list()[integer(index)];
      return found(table && self.book.make.table(table));
    },
    GetItemOrNullObject: (self, key) => self.find(key),
  },
});

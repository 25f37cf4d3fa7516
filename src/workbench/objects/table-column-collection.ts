import { integer, optional, text } from "./arguments";
import type { Book } from "./book";
import { HostError } from "./host-error";
import { declareMembers, type HostObject, type MemberTable } from "./host-object";
import { cellValue, rowsFor } from "./matrix";
import { assertEditable } from "./protection";
import { TableColumn } from "./table-column";
import { columnRect, insertTableColumn, tableById } from "./table-rows";

export class TableColumnCollection implements HostObject {
  readonly members: MemberTable<HostObject> = tableColumnCollectionMembers;
  constructor(
    readonly book: Book,
    readonly table: string,
  ) {}

  list(): TableColumn[] {
    const ids = this.book.columnIds.of(tableById(this.book, this.table));
    return ids.map((id) => new TableColumn(this.book, this.table, id));
  }

  /** A number is an id; text is a name, or an id's digits where no column has that name. */
  find(key: unknown): TableColumn | null {
    const columns = this.list();
    if (typeof key === "number") return columns.find((column) => column.id === key) ?? null;
    const name = text(key).toLowerCase();
    const byName = columns.find((column) => column.name().toLowerCase() === name);
    return byName ?? columns.find((column) => String(column.id) === name) ?? null;
  }
}

function found(column: TableColumn | null | undefined): TableColumn {
  if (!column) throw new HostError("ItemNotFound");
  return column;
}

function add(self: TableColumnCollection, ...args: readonly unknown[]): TableColumn {
  const [index, values, name] = args;
  const { book, table: id } = self;
  const before = tableById(book, id);
  assertEditable(book, before.sheet, before.rect, "allowInsertColumns");
  const asked = optional(index, integer, -1);
  const at = asked === -1 ? before.rect.columnCount : asked;
  if (at < 0 || at > before.rect.columnCount) throw new HostError("InvalidArgument");
  insertTableColumn(book, id, at);
  const rect = columnRect(tableById(book, id).rect, at);
  if (values !== undefined && values !== null) {
    book.grid.cells.write(before.sheet, rect, rowsFor(rect, values, cellValue));
  }
  const column = found(self.list()[at]);
  if (name !== undefined && name !== null) column.rename(text(name));
  return column;
}

const tableColumnCollectionMembers = declareMembers<TableColumnCollection>({
  type: "TableColumnCollection",
  scalars: { Count: { get: (self) => self.list().length } },
  items: (self) => self.list(),
  item: (self, key) => found(self.find(key)),
  methods: {
    Add: add,
    GetCount: (self) => self.list().length,
    GetItemAt: (self, index) => found(self.list()[integer(index)]),
    GetItemOrNullObject: (self, key) => self.find(key),
  },
});

import { integer, optional } from "./arguments";
import type { Book } from "./book";
import { HostError } from "./host-error";
import { declareMembers, type HostObject, type MemberTable } from "./host-object";
import { cellValue, rowsFor } from "./matrix";
import { assertEditable } from "./protection";
import { TableRow } from "./table-row";
import { bodyRect, insertTableRows, tableById } from "./table-rows";

export class TableRowCollection implements HostObject {
  readonly members: MemberTable<HostObject> = tableRowCollectionMembers;
  constructor(
    readonly book: Book,
    readonly table: string,
  ) {}

  count(): number {
    return bodyRect(tableById(this.book, this.table)).rowCount;
  }
}

/** No values means one empty row; a bare value fills one row. */
function add({ book, table: id }: TableRowCollection, index: unknown, values: unknown): TableRow {
  const table = tableById(book, id);
  const count = bodyRect(table).rowCount;
  assertEditable(book, table.sheet, table.rect, "allowInsertRows");
  const asked = optional(index, integer, -1);
  const at = asked === -1 ? count : asked;
  if (at < 0 || at > count) throw new HostError("InvalidArgument");
  const rowCount = Array.isArray(values) ? values.length : 1;
  const size = { ...table.rect, rowCount };
  const given = values === undefined || values === null ? null : rowsFor(size, values, cellValue);
  const rect = insertTableRows(book, id, at, rowCount);
  if (given) book.grid.cells.write(table.sheet, rect, given);
  return new TableRow(book, id, at);
}

const tableRowCollectionMembers = declareMembers<TableRowCollection>({
  type: "TableRowCollection",
  scalars: { Count: { get: (self) => self.count() } },
  items: (self) =>
    Array.from({ length: self.count() }, (_, index) => new TableRow(self.book, self.table, index)),
  methods: {
    Add: add,
    GetCount: (self) => self.count(),
    GetItemAt: (self, index) => {
      const row = new TableRow(self.book, self.table, integer(index));
      row.rect();
      return row;
    },
  },
});

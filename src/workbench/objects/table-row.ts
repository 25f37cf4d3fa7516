import type { Rect } from "../grid/grid";
import type { Book } from "./book";
import { HostError } from "./host-error";
import { declareMembers, type HostObject, type MemberTable } from "./host-object";
import { cellValue, rowsFor } from "./matrix";
import { assertEditable } from "./protection";
import { bodyRect, deleteTableRows, tableById } from "./table-rows";

/** A row of a table's body by its place; it does not follow its cells, as in Excel. */
export class TableRow implements HostObject {
  readonly members: MemberTable<HostObject> = tableRowMembers;
  constructor(
    readonly book: Book,
    readonly table: string,
    readonly index: number,
  ) {}

  rect(): Rect {
    const body = bodyRect(tableById(this.book, this.table));
    if (this.index < 0 || this.index >= body.rowCount) throw new HostError("InvalidArgument");
    return { ...body, row: body.row + this.index, rowCount: 1 };
  }
}

function write(self: TableRow, value: unknown): void {
  const { sheet } = tableById(self.book, self.table);
  const rect = self.rect();
  assertEditable(self.book, sheet, rect);
  self.book.grid.cells.write(sheet, rect, rowsFor(rect, value, cellValue));
}

const tableRowMembers = declareMembers<TableRow>({
  type: "TableRow",
  scalars: {
    Index: { get: (self) => self.index },
    Values: {
      get: (self) =>
        self.book.grid.cells.values(tableById(self.book, self.table).sheet, self.rect()),
      set: write,
    },
  },
  methods: {
    Delete: (self) => {
      const { sheet } = tableById(self.book, self.table);
      assertEditable(self.book, sheet, self.rect(), "allowDeleteRows");
      deleteTableRows(self.book, self.table, self.index, 1);
    },
    GetRange: (self) => self.book.make.range(tableById(self.book, self.table).sheet, self.rect()),
  },
});

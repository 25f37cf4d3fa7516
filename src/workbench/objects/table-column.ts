import { text } from "./arguments";
import type { Book } from "./book";
import { Filter } from "./filter";
import { HostError } from "./host-error";
import { declareMembers, type HostObject, type MemberTable } from "./host-object";
import { cellValue, rowsFor } from "./matrix";
import { assertEditable } from "./protection";
import { bodyRect, columnRect, deleteTableColumn, headerRect, tableById } from "./table-rows";

export class TableColumn implements HostObject {
  readonly members: MemberTable<HostObject> = tableColumnMembers;
  constructor(
    readonly book: Book,
    readonly table: string,
    readonly id: number,
  ) {}

  index(): number {
    const index = this.book.columnIds.of(tableById(this.book, this.table)).indexOf(this.id);
    if (index < 0) throw new HostError("ItemNotFound");
    return index;
  }

  name(): string {
    return tableById(this.book, this.table).columns[this.index()] ?? "";
  }

  rename(name: string): void {
    const table = tableById(this.book, this.table);
    const taken = table.columns.some((one) => one.toLowerCase() === name.toLowerCase());
    if (name === "" || (taken && name.toLowerCase() !== this.name().toLowerCase())) {
      throw new HostError("InvalidArgument");
    }
    const cell = columnRect(headerRect(table), this.index());
    assertEditable(this.book, table.sheet, cell);
    this.book.grid.cells.write(table.sheet, cell, [[name]]);
  }
}

function range(self: TableColumn, part: "all" | "body" | "header"): HostObject {
  const table = tableById(self.book, self.table);
  const rect = part === "all" ? table.rect : part === "body" ? bodyRect(table) : headerRect(table);
  return self.book.make.range(table.sheet, columnRect(rect, self.index()));
}

/** Header included, as `values` of a column has it. */
function writeColumn(self: TableColumn, value: unknown): void {
  const table = tableById(self.book, self.table);
  const rect = columnRect(table.rect, self.index());
  assertEditable(self.book, table.sheet, rect);
  self.book.grid.cells.write(table.sheet, rect, rowsFor(rect, value, cellValue));
}

const tableColumnMembers = declareMembers<TableColumn>({
  type: "TableColumn",
  identity: (self) => ({ Id: String(self.id) }),
  scalars: {
    Id: { get: (self) => self.id },
    Index: { get: (self) => self.index() },
    Name: { get: (self) => self.name(), set: (self, value) => self.rename(text(value)) },
    Values: {
      get: (self) => {
        const table = tableById(self.book, self.table);
        return self.book.grid.cells.values(table.sheet, columnRect(table.rect, self.index()));
      },
      set: writeColumn,
    },
  },
  navs: { Filter: (self) => new Filter(self.book, self.table, () => self.index()) },
  methods: {
    Delete: (self) => deleteTableColumn(self.book, self.table, self.index()),
    GetDataBodyRange: (self) => range(self, "body"),
    GetHeaderRowRange: (self) => range(self, "header"),
    GetRange: (self) => range(self, "all"),
  },
});

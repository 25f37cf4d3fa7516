import type { TableInfo } from "../grid/grid";
import { text } from "./arguments";
import type { Book } from "./book";
import { HostError } from "./host-error";
import { declareMembers, type HostObject, type MemberTable } from "./host-object";

/** The tables which touch a range. */
export class TableScopedCollection implements HostObject {
  readonly members: MemberTable<HostObject> = tableScopedCollectionMembers;
  constructor(
    readonly book: Book,
    readonly tables: readonly TableInfo[],
  ) {}

  find(key: unknown): HostObject | null {
    const found = findTable(this.tables, key);
    return found && this.book.make.table(found);
  }
}

/** By id, or by name in any case. */
export function findTable(tables: readonly TableInfo[], key: unknown): TableInfo | null {
  const wanted = typeof key === "number" ? String(key) : text(key);
  const name = wanted.toLowerCase();
  const byName = tables.find((table) => table.name.toLowerCase() === name);
  return byName ?? tables.find((table) => table.id === wanted) ?? null;
}

function found(table: HostObject | null): HostObject {
  if (!table) throw new HostError("ItemNotFound");
  return table;
}

const tableScopedCollectionMembers = declareMembers<TableScopedCollection>({
  type: "TableScopedCollection",
  items: (self) => self.tables.map((table) => self.book.make.table(table)),
  item: (self, key) => found(self.find(key)),
  methods: {
    GetCount: (self) => self.tables.length,
    GetFirst: (self) => {
      const [first] = self.tables;
      return found(first ? self.book.make.table(first) : null);
    },
    GetItemOrNullObject: (self, key) => self.find(key),
  },
});

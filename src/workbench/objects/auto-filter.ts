import { integer } from "./arguments";
import type { Book } from "./book";
import { HostError } from "./host-error";
import { declareMembers, type HostObject, type MemberTable } from "./host-object";
import { readFilterValues, writeCriteria } from "./table-filter";
import { tableById } from "./table-rows";

/** The filter buttons of a table. A worksheet's own AutoFilter is not offered. */
export class AutoFilter implements HostObject {
  readonly members: MemberTable<HostObject> = autoFilterMembers;
  constructor(
    readonly book: Book,
    readonly table: string,
  ) {}
}

function range(self: AutoFilter): HostObject | null {
  const { sheet, rect, showFilterButton } = tableById(self.book, self.table);
  return showFilterButton ? self.book.make.range(sheet, rect) : null;
}

/** The range argument is always the table's own and is not looked at. */
function apply(self: AutoFilter, ...args: readonly unknown[]): void {
  const [, columnIndex, criteria] = args;
  self.book.grid.tables.update(self.table, { showFilterButton: true });
  if (columnIndex === undefined || columnIndex === null) return;
  self.book.filters.set(self.table, integer(columnIndex), readFilterValues(criteria));
}

function criteria(self: AutoFilter): unknown[] {
  const kept = self.book.filters.of(self.table);
  return tableById(self.book, self.table).columns.map(
    (_, index) => writeCriteria(kept.get(index)) ?? null,
  );
}

const autoFilterMembers = declareMembers<AutoFilter>({
  type: "AutoFilter",
  scalars: {
    Enabled: { get: (self) => tableById(self.book, self.table).showFilterButton },
    IsDataFiltered: { get: (self) => self.book.filters.of(self.table).size > 0 },
    Criteria: { get: criteria },
  },
  methods: {
    Apply: apply,
    ClearColumnCriteria: (self, index) => self.book.filters.set(self.table, integer(index), null),
    ClearCriteria: (self) => self.book.filters.clear(self.table),
    Reapply: (self) => self.book.filters.reapply(self.table),
    Remove: (self) => {
      self.book.filters.clear(self.table);
      self.book.grid.tables.update(self.table, { showFilterButton: false });
    },
    GetRange: (self) => {
      const found = range(self);
      if (!found) throw new HostError("ItemNotFound");
      return found;
    },
    GetRangeOrNullObject: range,
  },
});

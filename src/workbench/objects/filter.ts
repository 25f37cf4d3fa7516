import { list, text } from "./arguments";
import type { Book } from "./book";
import { declareMembers, type HostObject, type MemberTable } from "./host-object";
import { readFilterValues, writeCriteria } from "./table-filter";

/** The filter of one table column. */
export class Filter implements HostObject {
  readonly members: MemberTable<HostObject> = filterMembers;
  constructor(
    readonly book: Book,
    readonly table: string,
    readonly columnIndex: () => number,
  ) {}

  keep(values: readonly string[] | null): void {
    this.book.filters.set(this.table, this.columnIndex(), values);
  }
}

const filterMembers = declareMembers<Filter>({
  type: "Filter",
  scalars: {
    Criteria: {
      get: (self) =>
        writeCriteria(self.book.filters.of(self.table).get(self.columnIndex())) ?? null,
    },
  },
  methods: {
    Apply: (self, criteria) => self.keep(readFilterValues(criteria)),
    ApplyValuesFilter: (self, values) => self.keep(list(values).map(text)),
    Clear: (self) => self.keep(null),
  },
});

import type { Book } from "./book";
import { declareMembers, type HostObject, type MemberTable } from "./host-object";
import { assertEditable } from "./protection";
import { sortKeys } from "./sort-fields";
import { bodyRect, tableById } from "./table-rows";

export class TableSort implements HostObject {
  readonly members: MemberTable<HostObject> = tableSortMembers;
  constructor(
    readonly book: Book,
    readonly table: string,
  ) {}
}

function apply({ book, table: id }: TableSort, fields: unknown): void {
  const table = tableById(book, id);
  assertEditable(book, table.sheet, table.rect, "allowSort");
  book.grid.cells.sort(table.sheet, bodyRect(table), sortKeys(fields, table.rect.columnCount));
}

const tableSortMembers = declareMembers<TableSort>({
  type: "TableSort",
  methods: { Apply: apply },
});

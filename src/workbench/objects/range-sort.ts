import { bool, optional, oneOf } from "./arguments";
import { HostError } from "./host-error";
import { declareMembers, type HostObject, type MemberTable } from "./host-object";
import type { Located } from "./located";
import { assertEditable } from "./protection";
import { sortKeys } from "./sort-fields";

export class RangeSort implements HostObject {
  readonly members: MemberTable<HostObject> = rangeSortMembers;
  constructor(readonly range: Located) {}
}

function apply({ range }: RangeSort, ...args: readonly unknown[]): void {
  const [fields, , hasHeaders, orientation] = args;
  if (
    optional(orientation, (value) => oneOf(value, ["Rows", "Columns"] as const), "Rows") ===
    "Columns"
  ) {
    throw new HostError("UnsupportedOperation");
  }
  assertEditable(range.book, range.sheet, range.rect, "allowSort");
  const header = optional(hasHeaders, bool, false) ? 1 : 0;
  const { row, rowCount, columnCount } = range.rect;
  const keys = sortKeys(fields, columnCount);
  if (rowCount <= header) return;
  const body = { ...range.rect, row: row + header, rowCount: rowCount - header };
  range.book.grid.cells.sort(range.sheet, body, keys);
}

const rangeSortMembers = declareMembers<RangeSort>({
  type: "RangeSort",
  methods: { Apply: apply },
});

import { bool, integer, list, optional, record } from "./arguments";
import { HostError } from "./host-error";

export interface SortKey {
  readonly column: number;
  readonly ascending: boolean;
}

/** `Excel.SortField[]` by value; sorting by colour or icon is not offered. */
export function sortKeys(fields: unknown, columnCount: number): SortKey[] {
  return list(fields).map((given) => {
    const field = record(given);
    if (field["sortOn"] !== undefined && field["sortOn"] !== null && field["sortOn"] !== "Value") {
      throw new HostError("UnsupportedOperation");
    }
    const column = integer(field["key"]);
    if (column < 0 || column >= columnCount) throw new HostError("InvalidArgument");
    return { column, ascending: optional(field["ascending"], bool, true) };
  });
}

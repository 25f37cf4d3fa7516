import { ORDER, TABLE_NAMES, columnOf } from "../workbook/table-definition";
import { TABLES } from "../workbook/tables";
import { runExcel } from "./run-excel";

/**
 * Sorts each table that keeps the register's order by that column, with Excel's own sort: what
 * the user keeps in the table goes with its row, and Excel can undo it. Filters stay; Excel sorts
 * only what a filter shows, so they are taken off meanwhile. A table in order is left alone.
 */
export async function restoreOrder(): Promise<void> {
  await runExcel("restoring the order", async (context) => {
    const tables = TABLE_NAMES.filter((name) =>
      TABLES[name].columns.some(({ id }) => id === ORDER),
    ).map((name) => {
      const table = context.workbook.tables.getItemOrNullObject(name).load({ name: true });
      const header = columnOf(TABLES[name], ORDER).header;
      const column = table.columns.getItemOrNullObject(header).load({ index: true });
      const places = column.getDataBodyRange().load({ values: true });
      const filter = table.autoFilter.load({ criteria: true, isDataFiltered: true });
      return { table, column, places, filter };
    });
    await context.sync();
    for (const { table, column, places, filter } of tables) {
      if (table.isNullObject || column.isNullObject || isInOrder(places.values)) continue;
      const criteria = filter.isDataFiltered ? filter.criteria : [];
      if (filter.isDataFiltered) table.clearFilters();
      table.sort.apply([{ key: column.index, ascending: true }]);
      criteria.forEach((kept, index) => refilter(table, index, kept));
    }
    await context.sync();
  });
}

/** A row without a place stands below those that have one. */
function isInOrder(values: readonly (readonly unknown[])[]): boolean {
  const places = values.map(([place]) => (typeof place === "number" ? place : Infinity));
  return places.every((place, index) => index === 0 || (places[index - 1] ?? 0) <= place);
}

/** Excel lists null for a column without a filter, whatever its type says. */
function refilter(table: Excel.Table, index: number, kept: Excel.FilterCriteria | null): void {
  if (kept !== null) table.columns.getItemAt(index).filter.apply(kept);
}

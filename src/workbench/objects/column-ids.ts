import type { TableInfo } from "../grid/grid";

interface KnownColumn {
  readonly id: number;
  readonly name: string;
}

/**
 * Excel numbers a table's columns once and for all; the grid only knows their names. A column
 * keeps its number through moves (by name) and renames (by place).
 */
export class ColumnIds {
  readonly #tables = new Map<string, { next: number; columns: KnownColumn[] }>();

  /** The columns' numbers, left to right. */
  of(table: TableInfo): number[] {
    const known = this.#tables.get(table.id) ?? { next: 1, columns: [] };
    const columns = reconcile(known.columns, table.columns, () => known.next++);
    this.#tables.set(table.id, { next: known.next, columns });
    return columns.map((column) => column.id);
  }
}

function reconcile(
  before: readonly KnownColumn[],
  names: readonly string[],
  newId: () => number,
): KnownColumn[] {
  const byName = new Map(before.map((column) => [column.name, column.id]));
  const gone = new Set(before.filter(({ name }) => !names.includes(name)).map(({ id }) => id));
  return names.map((name, index) => {
    const sameName = byName.get(name);
    if (sameName !== undefined) return { id: sameName, name };
    const samePlace = before[index]?.id;
    const renamed =
      samePlace !== undefined && before.length === names.length && gone.has(samePlace);
    return { id: renamed ? samePlace : newId(), name };
  });
}

import type { Rows } from "./rows";

/**
 * The place of each row in the register, counted from 1: as the last sync left it, whatever the
 * user has sorted since. A row that no source has brought stands after the last one of its
 * Resolution or, where there is none, at the end, in the order of the sheet.
 */
export function registerOrder(known: Rows, local: Rows): ReadonlyMap<string, number> {
  const order = [...known.keys()].filter((key) => local.has(key));
  const placed = new Set(order);
  for (const key of local.keys()) {
    if (placed.has(key)) continue;
    const family = order.findLastIndex((other) => familyOf(other) === familyOf(key));
    order.splice(family < 0 ? order.length : family + 1, 0, key);
  }
  return new Map(order.map((key, index) => [key, index + 1]));
}

/** `73` for `73-06`; "" for what belongs to no Resolution, which keeps together too. */
function familyOf(key: string): string {
  return /^(\d+)\s*[-\u2010-\u2015]/.exec(key)?.[1] ?? "";
}

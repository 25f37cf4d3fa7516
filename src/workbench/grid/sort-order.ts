import type { CellValue } from "./grid";

interface Key {
  readonly column: number;
  readonly ascending: boolean;
}

/** Excel's order: numbers, text (case ignored), FALSE, TRUE; blanks last either way. Stable. */
export function rowOrder(rows: readonly (readonly CellValue[])[], keys: readonly Key[]): number[] {
  return rows
    .map((_, index) => index)
    .sort((a, b) => compareRows(rows[a] ?? [], rows[b] ?? [], keys) || a - b);
}

function compareRows(
  a: readonly CellValue[],
  b: readonly CellValue[],
  keys: readonly Key[],
): number {
  for (const { column, ascending } of keys) {
    const difference = compareValues(a[column] ?? "", b[column] ?? "", ascending);
    if (difference !== 0) return difference;
  }
  return 0;
}

function compareValues(a: CellValue, b: CellValue, ascending: boolean): number {
  if (a === "" || b === "") return Number(a === "") - Number(b === "");
  const difference = rank(a) - rank(b) || compareAlike(a, b);
  return ascending ? difference : -difference;
}

function rank(value: CellValue): number {
  return { number: 0, string: 1, boolean: 2 }[typeof value as "number" | "string" | "boolean"];
}

function compareAlike(a: CellValue, b: CellValue): number {
  if (typeof a === "string") return collator.compare(a, String(b));
  return Number(a) - Number(b);
}

const collator = new Intl.Collator("en-US", { sensitivity: "accent" });

import type { ArgumentInfo } from "./batch";

/**
 * Replaces path ids in arguments by what they stand for: those flagged in
 * `ReferencedObjectPathIds`, and `{"_ObjectPathId": n}` inside plain objects, which carry no flag.
 */
export function readArguments(
  info: ArgumentInfo | undefined,
  resolve: (pathId: number) => unknown,
): unknown[] {
  const flags = info?.ReferencedObjectPathIds;
  return (info?.Arguments ?? []).map((value, index) => dereference(value, flags?.[index], resolve));
}

function dereference(value: unknown, flag: unknown, resolve: (id: number) => unknown): unknown {
  if (typeof flag === "number" && flag !== 0) return resolve(flag);
  if (Array.isArray(flag) && Array.isArray(value)) {
    return value.map((entry: unknown, index) => dereference(entry, flag[index], resolve));
  }
  return readNested(value, resolve);
}

/** Values of cells, by far the most, are arrays of plain values: these are not copied. */
function readNested(value: unknown, resolve: (id: number) => unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) {
    return value.some(
      (entry) => typeof entry === "object" && entry !== null && !Array.isArray(entry),
    )
      ? value.map((entry: unknown) => readNested(entry, resolve))
      : value;
  }
  const record = value as Readonly<Record<string, unknown>>;
  const path = record["_ObjectPathId"];
  if (typeof path === "number") return resolve(path);
  return Object.fromEntries(
    Object.entries(record).map(([name, entry]) => [name, readNested(entry, resolve)]),
  );
}

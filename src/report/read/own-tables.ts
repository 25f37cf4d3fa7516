/**
 * The headers of tables that the annex writer prints beside the report's own, in its order and
 * lower case: what they say is worked out from the plan, so they are left out on purpose when
 * such a file is read. `…` stands for any further columns.
 */
const DERIVED_TABLES: readonly (readonly string[])[] = [
  ["jca", "parent", "decision", "expiry", "basis", "transfer to", "state of transfer"],
  ["jca", "transfer to", "overdue since"],
  ["actions", "not started", "…"],
  ["action", "description", "before", "now"],
  ["#", "severity", "where", "finding"],
  ["#", "severity", "where", "found", "expected", "finding"],
];

/** True for the header row of a table that only shows what the plan implies. */
export function isDerivedTable(header: readonly string[]): boolean {
  const words = header.map((text) => text.toLowerCase());
  return DERIVED_TABLES.some((columns) =>
    columns.at(-1) === "…"
      ? columns.slice(0, -1).every((column, index) => words[index] === column)
      : columns.length === words.length && columns.every((column, i) => words[i] === column),
  );
}

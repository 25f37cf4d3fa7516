import { OWN_WORDS } from "./own-words";

/**
 * The headers of tables that the annex writer prints beside the report's own, in its order and
 * lower case: what they say is worked out from the plan, so they are left out on purpose when
 * such a file is read. `…` stands for any further columns.
 */
const DERIVED_TABLES: readonly (readonly string[])[] = [
  // As they were printed before the list of findings had six columns.
  ["#", "severity", "where", "finding"],
  ...OWN_WORDS.flatMap(({ jca, summary, statuses, findings }) => [
    jca.header,
    summary.overdueHeader,
    summary.changesHeader,
    summary.reportsHeader,
    [summary.actions, statuses["not-started"], "…"],
    findings.header,
  ]).map((header) => header.map((text) => text.toLowerCase())),
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

/** True for the first row of a document's header block, which names the Union. */
export function isCover(firstRow: readonly string[]): boolean {
  return OWN_WORDS.some(({ cover }) =>
    firstRow.some((text) => text.toUpperCase().startsWith(cover.union)),
  );
}

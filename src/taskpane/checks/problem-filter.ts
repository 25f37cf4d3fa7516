import type { Problem } from "../../domain/problem";

export interface ProblemFilter {
  readonly query: string;
  /** Null: all severities. */
  readonly severity: Problem["severity"] | null;
}

/** The problems that a filter lets through: every word of the query occurs somewhere. */
export function filterProblems(
  problems: readonly Problem[],
  { query, severity }: ProblemFilter,
): readonly Problem[] {
  const words = query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "");
  return problems.filter((problem) => {
    if (severity !== null && problem.severity !== severity) return false;
    const { table, key, column, message, mend } = problem;
    const text = [table, key, column, message, mend].join(" ").toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

export function countBySeverity(
  problems: readonly Problem[],
): Readonly<Record<Problem["severity"], number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of problems) counts[severity] += 1;
  return counts;
}

import type { Problem } from "../../domain/problem";
import { hasEveryWord } from "../matching";
import type { SeverityFilterValue } from "../severity-filter";

/** The problems that a filter lets through: every word of the query occurs somewhere. */
export function filterProblems(
  problems: readonly Problem[],
  { query, severity }: SeverityFilterValue,
): readonly Problem[] {
  return problems.filter((problem) => {
    if (severity !== null && problem.severity !== severity) return false;
    const { table, key, column, message, mend } = problem;
    return hasEveryWord([table, key, column, message, mend], query);
  });
}

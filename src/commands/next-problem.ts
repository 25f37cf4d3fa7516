import type { Problem } from "../domain/problem";

/**
 * The problem after the one visited last, round to the first again; the first where none was
 * visited or where it is mended. Null where there is no problem.
 */
export function nextProblem(problems: readonly Problem[], visited: Problem | null): Problem | null {
  const at = visited === null ? -1 : problems.findIndex((problem) => isSame(problem, visited));
  return problems[at + 1] ?? problems[0] ?? null;
}

function isSame(one: Problem, other: Problem): boolean {
  return (
    one.code === other.code &&
    one.table === other.table &&
    one.key === other.key &&
    one.column === other.column
  );
}

import type { Problem } from "../domain/problem";

/** A problem that was gone to, and where it stood in the list then. */
export interface Visit {
  readonly problem: Problem;
  readonly at: number;
}

/**
 * The problem after the one visited last, round to the first again; the one that took its place
 * where it is mended; the first where none was visited. Null where there is no problem.
 */
export function nextProblem(problems: readonly Problem[], visited: Visit | null): Visit | null {
  const at = problems.length === 0 ? -1 : nextPlace(problems, visited) % problems.length;
  const problem = problems[at];
  return problem === undefined ? null : { problem, at };
}

function nextPlace(problems: readonly Problem[], visited: Visit | null): number {
  if (visited === null) return 0;
  const found = problems.findIndex((problem) => isSame(problem, visited.problem));
  return found < 0 ? visited.at : found + 1;
}

function isSame(one: Problem, other: Problem): boolean {
  return (
    one.code === other.code &&
    one.table === other.table &&
    one.key === other.key &&
    one.column === other.column &&
    one.unnamed?.row === other.unnamed?.row
  );
}

import type { Finding } from "../domain/finding";
import type { Plan } from "../domain/plan";
import { subjectOf } from "./finding-subject";
import type { CellPlace } from "./pane-services";

/**
 * The row of the sheets that a finding is about: the action or the JCA of the plan that it names
 * first, in its place or its message. Null where it concerns none, or several at once.
 */
export function rowOfFinding(
  { code, where, message }: Pick<Finding, "code" | "where" | "message">,
  plan: Plan,
): CellPlace | null {
  switch (subjectOf(code)) {
    case "actions":
    case "entries": {
      const number = /^action ([\d-]+)/i.exec(where)?.[1] ?? /^Action ([\d-]+)/.exec(message)?.[1];
      const known = plan.actions.some((action) => action.number === number);
      return number !== undefined && known ? { table: "ActionPlan", key: number } : null;
    }
    case "jcas": {
      const name = longestBeginning(
        plan.jcas.map((jca) => jca.name),
        [where, message],
      );
      return name === null ? null : { table: "JCA", key: name };
    }
    default:
      return null;
  }
}

/** `JCA-IoT, DT and SSC&C` rather than a `JCA-IoT` that there may be as well. */
function longestBeginning(names: readonly string[], texts: readonly string[]): string | null {
  const beginning = names.filter((name) =>
    texts.some((text) => text.startsWith(name) && !/^[\w-]/.test(text.slice(name.length))),
  );
  return beginning.sort((a, b) => b.length - a.length)[0] ?? null;
}

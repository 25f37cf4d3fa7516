import type { Plan } from "../domain/plan";
import { parsePlan } from "../domain/plan-json";
import { readInput } from "./read-input";
import { CommandError, type Terminal } from "./terminal";

/** The plan of a JSON file that `wtsa-plan read` printed. */
export async function readPlanFile(path: string, terminal: Terminal): Promise<Plan> {
  const { plan, issues } = parsePlan(jsonIn(await readInput(path, terminal), path));
  if (plan !== null) return plan;
  const [first, ...more] = issues;
  const others = more.length === 0 ? "" : ` (and ${more.length} more)`;
  throw new CommandError(`${path}: this is no plan: ${first?.message ?? ""}${others}`);
}

function jsonIn(bytes: Uint8Array, path: string): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)) as unknown;
  } catch (cause) {
    throw new CommandError(`${path}: this is no JSON file; make it with wtsa-plan read.`, {
      cause,
    });
  }
}

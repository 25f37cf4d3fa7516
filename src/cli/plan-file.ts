import type { Finding } from "../domain/finding";
import {
  arrayOf,
  field,
  objectAt,
  oneOf,
  textAt,
  type Issues,
  type JsonReader,
} from "../domain/json-shape";
import type { Plan } from "../domain/plan";
import { parsePlan } from "../domain/plan-json";
import { readJsonFile } from "./json-file";
import { CommandError, type Terminal } from "./terminal";

/** The plan of a JSON file that `wtsa-plan read` printed. */
export async function readPlanFile(path: string, terminal: Terminal): Promise<Plan> {
  return planIn(await planJson(path, terminal), path);
}

/** The same, with the findings that `wtsa-plan read` printed beside it; null where there are none. */
export async function readPlanWithFindings(
  path: string,
  terminal: Terminal,
): Promise<{ readonly plan: Plan; readonly findings: readonly Finding[] | null }> {
  const json = await planJson(path, terminal);
  return { plan: planIn(json, path), findings: findingsIn(json, path) };
}

function planJson(path: string, terminal: Terminal): Promise<unknown> {
  return readJsonFile(path, "make it with wtsa-plan read", terminal);
}

function planIn(json: unknown, path: string): Plan {
  const { plan, issues } = parsePlan(json);
  if (plan !== null) return plan;
  const [first, ...more] = issues;
  const others = more.length === 0 ? "" : ` (and ${more.length} more)`;
  throw new CommandError(`${path}: this is no plan: ${first?.message ?? ""}${others}`);
}

function findingsIn(json: unknown, path: string): readonly Finding[] | null {
  const outer = objectAt(json, "plan", []);
  if (outer?.["findings"] === undefined) return null;
  const issues: Issues = [];
  const findings = arrayOf(findingAt)(outer["findings"], "findings", issues);
  const [first] = issues;
  if (first !== undefined) throw new CommandError(`${path}: ${first.message}`);
  return findings;
}

const findingAt: JsonReader<Finding> = (json, path, issues) => {
  const object = objectAt(json, path, issues);
  const read = field(object, path, issues);
  return {
    code: read("code", textAt),
    severity: read("severity", oneOf(["error", "warning", "info"])),
    where: read("where", textAt),
    message: read("message", textAt),
    ...(object?.["found"] === undefined ? {} : { found: read("found", textAt) }),
    ...(object?.["expected"] === undefined ? {} : { expected: read("expected", textAt) }),
  };
};

import { writeDocument } from "../../docx/write/write-document";
import type { Plan } from "../../domain/plan";
import { parsePlan } from "../../domain/plan-json";
import { planAnnexes } from "../../report/write/annexes";
import { readInput } from "../read-input";
import { CommandError, type Command, type Terminal } from "../terminal";

export const annexCommand: Command = {
  name: "annex",
  usage: "wtsa-plan annex PLAN.json --out FILE",
  summary: "write Annex 1 and Annex 1a of a plan, as read prints it, as a Word file",
  run: writeAnnexFile,
};

async function writeAnnexFile(args: readonly string[], terminal: Terminal): Promise<void> {
  const { input, output } = pathsIn(args);
  const plan = planIn(await readInput(input, terminal), input);
  const pages = planAnnexes(plan, {
    annexes: ["annex-1", "annex-1a"],
    meeting: plan.currentMeeting,
  });
  const bytes = writeDocument(pages);
  try {
    await terminal.writeFile(output, bytes);
  } catch (cause) {
    throw new CommandError(`${output}: the file could not be written.`, { cause });
  }
  terminal.print(`Wrote ${output}: ${plan.actions.length} actions.`);
}

function pathsIn(args: readonly string[]): { input: string; output: string } {
  const at = args.indexOf("--out");
  const output = at < 0 ? undefined : args[at + 1];
  const [input, ...more] = args.filter((_, index) => at < 0 || (index !== at && index !== at + 1));
  if (input === undefined) throw new CommandError(`Name the plan: ${annexCommand.usage}.`);
  if (more.length > 0) throw new CommandError(`One plan at a time: what is “${more.join(" ")}”?`);
  if (output === undefined) throw new CommandError(`Say where to: ${annexCommand.usage}.`);
  return { input, output };
}

function planIn(bytes: Uint8Array, path: string): Plan {
  const { plan, issues } = parsePlan(jsonIn(bytes, path));
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

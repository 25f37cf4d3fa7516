import { writeDocument } from "../../docx/write/write-document";
import { planAnnexes } from "../../report/write/annexes";
import { readPlanFile } from "../plan-file";
import { writeOutput } from "../write-output";
import { CommandError, type Command, type Terminal } from "../terminal";

export const annexCommand: Command = {
  name: "annex",
  usage: "wtsa-plan annex PLAN.json --out FILE",
  summary: "write Annex 1 and Annex 1a of a plan, as read prints it, as a Word file",
  run: writeAnnexFile,
};

async function writeAnnexFile(args: readonly string[], terminal: Terminal): Promise<void> {
  const { input, output } = pathsIn(args);
  const plan = await readPlanFile(input, terminal);
  const pages = planAnnexes(plan, {
    annexes: ["annex-1", "annex-1a"],
    meeting: plan.currentMeeting,
  });
  await writeOutput(output, writeDocument(pages), terminal);
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

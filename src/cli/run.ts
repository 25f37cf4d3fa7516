import { annexCommand } from "./commands/annex";
import { readCommand } from "./commands/read";
import { CommandError, type Command, type Terminal } from "./terminal";

const COMMANDS: readonly Command[] = [readCommand, annexCommand];

/** Runs one command line; the result is the exit code: 0, 2 for a user's mistake, 1 for ours. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    await dispatch(args, terminal);
    return 0;
  } catch (error) {
    terminal.complain(`wtsa-plan: ${error instanceof Error ? error.message : String(error)}`);
    return error instanceof CommandError ? 2 : 1;
  }
}

async function dispatch(args: readonly string[], terminal: Terminal): Promise<void> {
  const [name, ...rest] = args;
  if (args.includes("--help") || args.includes("-h") || name === "help") {
    terminal.print(helpText(COMMANDS.find((command) => args.includes(command.name))));
    return;
  }
  if (name === undefined) throw new CommandError("Name a command; wtsa-plan --help lists them.");
  const command = COMMANDS.find((candidate) => candidate.name === name);
  if (command === undefined) {
    throw new CommandError(`There is no command “${name}”; wtsa-plan --help lists them.`);
  }
  await command.run(rest, terminal);
}

function helpText(command: Command | undefined): string {
  if (command !== undefined) return `Usage: ${command.usage}\n\n${optionLines(command).join("\n")}`;
  const width = Math.max(...COMMANDS.map((command) => command.usage.length));
  const lines = COMMANDS.map((command) => `  ${command.usage.padEnd(width)}   ${command.summary}`);
  return ["Usage:", ...lines, "", "Errors go to standard error; the exit code is then 2."].join(
    "\n",
  );
}

function optionLines({ options }: Command): readonly string[] {
  const { values, flags, short = {} } = options;
  const letterOf = (name: string) => Object.keys(short).find((letter) => short[letter] === name);
  const lines = [
    ...Object.entries(values).map(([name, what]) => {
      const letter = letterOf(name);
      return [`--${name}${letter === undefined ? "" : `, -${letter}`}`, what] as const;
    }),
    ...Object.entries(flags).map(([flag, what]) => [`--${flag}`, what] as const),
  ];
  const width = Math.max(...lines.map(([name]) => name.length));
  return lines.map(([name, what]) => `  ${name.padEnd(width)}   ${what}`);
}

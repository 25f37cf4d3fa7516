import type { OptionTable } from "./option-table";
import { CommandError } from "./terminal";

export interface GivenOptions {
  /** Null where it is not given. */
  readonly value: (name: string) => string | null;
  readonly has: (flag: string) => boolean;
  /** What is no option, in its order. */
  readonly files: readonly string[];
}

/** Reads a command line; what is no option of the table, or comes twice, is a user's mistake. */
export function readOptions(args: readonly string[], table: OptionTable): GivenOptions {
  const values = new Map<string, string>();
  const flags = new Set<string>();
  const files: string[] = [];
  for (let index = 0; index < args.length; index += 1) {
    const option = optionIn(args[index] ?? "", table);
    if (option === null) {
      files.push(args[index] ?? "");
      continue;
    }
    const { name } = option;
    if (values.has(name) || flags.has(name))
      throw new CommandError(`--${name} is given twice: leave one of them out.`);
    if (Object.hasOwn(table.flags, name)) {
      if (option.value !== null) throw new CommandError(`--${name} takes no value.`);
      flags.add(name);
      continue;
    }
    if (option.value === null) index += 1;
    values.set(name, valueOf(name, option.value ?? args[index], table));
  }
  return { value: (name) => values.get(name) ?? null, has: (flag) => flags.has(flag), files };
}

interface FoundOption {
  readonly name: string;
  /** What stands behind `=`. */
  readonly value: string | null;
}

/** Null for a file's name. */
function optionIn(arg: string, { values, flags, short = {} }: OptionTable): FoundOption | null {
  if (!/^-./.test(arg)) return null;
  const [, dashes = "", given = "", value = null] = /^(--?)([^=]*)(?:=(.*))?$/s.exec(arg) ?? [];
  const name = dashes === "-" ? short[given] : given;
  const known = [...Object.keys(values), ...Object.keys(flags)];
  if (name === undefined || !known.includes(name)) {
    const all = known.map((each) => `--${each}`).join(", ");
    throw new CommandError(`There is no option ${dashes}${given}; there are ${all}.`);
  }
  return { name, value };
}

function valueOf(name: string, value: string | undefined, { values }: OptionTable): string {
  // A negative number is a value; `-o` is the next option.
  if (value === undefined || value === "" || /^-[^\d]/.test(value))
    throw new CommandError(`Say ${values[name] ?? "what"} after --${name}.`);
  return value;
}

import { CommandError } from "./terminal";

/** The value of `--name VALUE`, and the arguments without the two; null where it is not given. */
export function takeOption(
  args: readonly string[],
  name: string,
  what: string,
): { readonly value: string | null; readonly rest: readonly string[] } {
  const at = args.indexOf(`--${name}`);
  if (at < 0) return { value: null, rest: args };
  const value = args[at + 1];
  if (value === undefined || value.startsWith("--")) {
    throw new CommandError(`Say ${what} after --${name}.`);
  }
  return { value, rest: args.filter((_, index) => index !== at && index !== at + 1) };
}

import { readInput } from "./read-input";
import { CommandError, type Terminal } from "./terminal";

/** What a JSON file holds; `todo` says what to do about one that is none. */
export async function readJsonFile(
  path: string,
  todo: string,
  terminal: Terminal,
): Promise<unknown> {
  const bytes = await readInput(path, terminal);
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)) as unknown;
  } catch (cause) {
    throw new CommandError(`${path}: this is no JSON file; ${todo}.`, { cause });
  }
}

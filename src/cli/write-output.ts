import { CommandError, type Terminal } from "./terminal";

/** Makes the folder; one that cannot be made is told in a sentence. */
export async function makeFolder(path: string, terminal: Terminal): Promise<void> {
  try {
    await terminal.makeFolder(path);
  } catch (cause) {
    throw new CommandError(`${path}: the folder could not be made.`, { cause });
  }
}

/** Writes the file; one that cannot be written is told in a sentence. */
export async function writeOutput(
  path: string,
  bytes: Uint8Array,
  terminal: Terminal,
): Promise<void> {
  try {
    await terminal.writeFile(path, bytes);
  } catch (cause) {
    throw new CommandError(`${path}: the file could not be written.`, { cause });
  }
}

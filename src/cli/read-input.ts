import { CommandError, type Terminal } from "./terminal";

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  EISDIR: "it is a folder: name the report in it",
  EACCES: "you may not read it",
  EPERM: "you may not read it",
};

/** The file's bytes; a file that cannot be opened is told in a sentence. */
export async function readInput(path: string, terminal: Terminal): Promise<Uint8Array> {
  try {
    return await terminal.readFile(path);
  } catch (cause) {
    const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
    throw new CommandError(`${path}: ${REASONS[code] ?? "the file could not be read"}.`, { cause });
  }
}

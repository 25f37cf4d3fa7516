import type { OptionTable } from "./option-table";

/** What a command may do to the world outside: the real one, or a test's. */
export interface Terminal {
  /** Writes to standard output; ends the line. */
  readonly print: (text: string) => void;
  /** Writes to standard error; ends the line. */
  readonly complain: (text: string) => void;
  readonly readFile: (path: string) => Promise<Uint8Array>;
  /** With those above it; one that is there stays as it is. */
  readonly makeFolder: (path: string) => Promise<void>;
  readonly writeFile: (path: string, bytes: Uint8Array) => Promise<void>;
}

/** A mistake of the user's, told in one sentence; the exit code is 2. */
export class CommandError extends Error {
  override readonly name = "CommandError";
}

export interface Command {
  readonly name: string;
  readonly usage: string;
  readonly summary: string;
  /** What `--help` says of its options. */
  readonly options: OptionTable;
  readonly run: (args: readonly string[], terminal: Terminal) => Promise<void>;
}

// Reads the file that is named and prints, as JSON, what came of it and what it took.
import { readFileSync } from "node:fs";
import { mostMemory } from "../../bench/most-memory";
import { DocumentError } from "../../src/docx/read/document-error";
import { readDocument } from "../../src/docx/read/read-document";

export interface Measured {
  readonly outcome: string;
  readonly message: string;
  /** Processor time, so that what else the machine does is left out. */
  readonly seconds: number;
  /** The most memory that the process held, itself included. */
  readonly megabytes: number;
}

const bytes = readFileSync(process.argv[2] ?? "");
const before = process.cpuUsage();
const { outcome, message } = read();
const { user, system } = process.cpuUsage(before);
const measured: Measured = {
  outcome,
  message,
  seconds: (user + system) / 1e6,
  megabytes: mostMemory() / 1024,
};
process.stdout.write(JSON.stringify(measured));

function read(): { readonly outcome: string; readonly message: string } {
  try {
    readDocument(bytes);
    return { outcome: "read", message: "" };
  } catch (error) {
    if (error instanceof DocumentError) return { outcome: error.code, message: error.message };
    throw error;
  }
}

// read-alone READER FILE: reads the file and prints by how many KB the process grew at its most.
import { readFileSync } from "node:fs";
import mammoth from "mammoth";
import { readDocument } from "../src/docx/read/read-document";
import { emptyWalk } from "./empty-walk";
import { mostMemory } from "./most-memory";

const readers: Record<string, (bytes: Buffer) => unknown> = {
  ours: (bytes) => readDocument(bytes),
  peer: (buffer) => mammoth.convertToHtml({ buffer }),
  floor: (bytes) => {
    emptyWalk(bytes);
  },
};

const [, , reader = "", path = ""] = process.argv;
const bytes = readFileSync(path);
const idle = mostMemory();
void Promise.resolve(readers[reader]?.(bytes)).then(() => {
  process.stdout.write(String(mostMemory() - idle));
});

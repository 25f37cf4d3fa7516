// read-alone READER FILE: reads the file and prints by how many KB the process grew at its most.
import { existsSync, readFileSync } from "node:fs";
import mammoth from "mammoth";
import { readDocument } from "../src/docx/read/read-document";
import { emptyWalk } from "./empty-walk";

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

/** In KB. On Linux getrusage also counts what the process that started this one held. */
function mostMemory(): number {
  const status = "/proc/self/status";
  const own = existsSync(status) ? /VmHWM:\s*(\d+)/.exec(readFileSync(status, "utf8")) : null;
  return own === null ? process.resourceUsage().maxRSS : Number(own[1]);
}

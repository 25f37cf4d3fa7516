import { mkdir, readFile, writeFile } from "node:fs/promises";
import { run } from "./run";

// `wtsa-plan read FILE | head` closes the pipe early, which is no mistake.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(0);
});

process.exitCode = await run(process.argv.slice(2), {
  print: (text) => process.stdout.write(`${text}\n`),
  complain: (text) => process.stderr.write(`${text}\n`),
  readFile: (path) => readFile(path),
  makeFolder: async (path) => {
    await mkdir(path, { recursive: true });
  },
  writeFile: (path, bytes) => writeFile(path, bytes),
});

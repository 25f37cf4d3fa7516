import { readFile, writeFile } from "node:fs/promises";
import { run } from "./run";

process.exitCode = await run(process.argv.slice(2), {
  print: (text) => process.stdout.write(`${text}\n`),
  complain: (text) => process.stderr.write(`${text}\n`),
  readFile: (path) => readFile(path),
  writeFile: (path, bytes) => writeFile(path, bytes),
});

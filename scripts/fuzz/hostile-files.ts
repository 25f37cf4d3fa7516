import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { hostileFiles, type HostileFile } from "../../test/docx/read/hostile-files";
import type { Measured } from "./read-alone";

const mostSeconds = 2;
const mostMegabytes = 300;
const patienceMilliseconds = 60_000;

/**
 * Reads each hostile file in a fresh process and tells those that come out otherwise than they
 * should, or take more than 2 s of processor time or 300 MB in all. Answers how many they are.
 */
export async function measureHostileFiles(tell: (line: string) => void): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "hostile-files-"));
  try {
    const reader = await bundleReader(folder);
    let over = 0;
    let slowest = { name: "", seconds: 0 };
    let largest = { name: "", megabytes: 0 };
    for (const file of hostileFiles) {
      const measured = readAlone(file, reader, folder);
      if (measured === null || !isWithin(measured, file)) {
        over += 1;
        tell(`${file.name}: ${measured === null ? "the reader broke down" : describe(measured)}`);
      }
      if (measured === null) continue;
      const { name } = file;
      const { seconds, megabytes } = measured;
      if (seconds > slowest.seconds) slowest = { name, seconds };
      if (megabytes > largest.megabytes) largest = { name, megabytes };
    }
    tell(
      `${String(hostileFiles.length)} hostile files: ${String(over)} over a bound; at most ` +
        `${slowest.seconds.toFixed(2)} s of processor time (${slowest.name}) and ` +
        `${largest.megabytes.toFixed(0)} MB (${largest.name}).`,
    );
    return over;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function bundleReader(folder: string): Promise<string> {
  const outfile = join(folder, "read-alone.mjs");
  const entry = fileURLToPath(new URL("read-alone.ts", import.meta.url));
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    logLevel: "error",
  });
  return outfile;
}

function readAlone({ make }: HostileFile, reader: string, folder: string): Measured | null {
  const path = join(folder, "file");
  writeFileSync(path, make());
  const { status, stdout } = spawnSync(process.execPath, [reader, path], {
    encoding: "utf8",
    timeout: patienceMilliseconds,
  });
  return status === 0 ? (JSON.parse(stdout) as Measured) : null;
}

function isWithin({ outcome, message, seconds, megabytes }: Measured, file: HostileFile): boolean {
  return (
    outcome === file.outcome &&
    (file.says?.test(message) ?? true) &&
    seconds <= mostSeconds &&
    megabytes <= mostMegabytes
  );
}

function describe({ outcome, message, seconds, megabytes }: Measured): string {
  return `${outcome}, ${seconds.toFixed(2)} s, ${megabytes.toFixed(0)} MB ${message}`;
}

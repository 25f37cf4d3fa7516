import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { BenchRow } from "./bench-row";
import { comparedRow, median } from "./measure-in-turn";

/**
 * The most memory that reading a file takes, in MB, over that of an idle process that has loaded
 * the same: ours, mammoth's and the floor's, each in fresh processes. Medians of `runs`.
 */
export async function peakMemoryRow(
  name: string,
  bytes: Uint8Array,
  runs: number,
): Promise<BenchRow> {
  const folder = mkdtempSync(join(tmpdir(), "peak-memory-"));
  try {
    const path = join(folder, "file");
    writeFileSync(path, bytes);
    const script = new URL("read-alone.ts", import.meta.url);
    const readers = ["ours", "peer", "floor"].map((reader) => [reader, path] as const);
    const [ours = 0, peer = 0, floor = 0] = await peakMemories(script, readers, runs);
    return comparedRow(name, "MB", [ours, peer, floor]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The same in MB for each of a script's contenders, given its name and its file. */
export async function peakMemories(
  script: URL,
  contenders: readonly (readonly [string, string])[],
  runs: number,
): Promise<number[]> {
  const folder = mkdtempSync(join(tmpdir(), "peak-memory-"));
  try {
    const bundled = await bundle(script, folder);
    return contenders.map(([name, path]) =>
      median(Array.from({ length: runs }, () => megabytes([bundled, name, path]))),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function bundle(script: URL, folder: string): Promise<string> {
  const outfile = join(folder, "alone.cjs");
  await build({
    entryPoints: [fileURLToPath(script)],
    outfile,
    bundle: true,
    platform: "node",
    format: "cjs",
    logLevel: "error",
  });
  return outfile;
}

function megabytes(args: readonly string[]): number {
  const { stdout, stderr, status } = spawnSync(process.execPath, [...args], { encoding: "utf8" });
  if (status !== 0) throw new Error(`A contender broke down while its memory was taken: ${stderr}`);
  return Number(stdout) / 1024;
}

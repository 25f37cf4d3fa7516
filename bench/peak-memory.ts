import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { BenchRow } from "./bench-row";
import { median } from "./measure-in-turn";

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
    const script = await bundleReader(folder);
    const [ours, peer, floor] = ["ours", "peer", "floor"].map((reader) =>
      median(Array.from({ length: runs }, () => megabytes([script, reader, path]))),
    ) as [number, number, number];
    return {
      name,
      unit: "MB",
      ours,
      peer,
      floor,
      ratioToPeer: ours / peer,
      ratioToFloor: ours / floor,
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function bundleReader(folder: string): Promise<string> {
  const outfile = join(folder, "read-alone.cjs");
  await build({
    entryPoints: [fileURLToPath(new URL("read-alone.ts", import.meta.url))],
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
  if (status !== 0) throw new Error(`A reader broke down while its memory was taken: ${stderr}`);
  return Number(stdout) / 1024;
}

import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { AnnexInputs } from "./annex-inputs";
import { median } from "./measure-in-turn";

export function hasPandoc(): boolean {
  return spawnSync("pandoc", ["--version"]).status === 0;
}

/** A Word file from our HTML, its own start included: there is no other way to use it. */
export function runPandoc({ files, folder }: AnnexInputs): void {
  const { status, stderr } = spawnSync("pandoc", argumentsFor(files.html, folder));
  if (status !== 0) throw new Error(`pandoc broke down: ${String(stderr)}`);
}

/** The most memory in MB over that for an empty page; null where the system does not tell. */
export async function pandocMemory({ files, folder }: AnnexInputs, runs: number) {
  if (!existsSync("/proc/self/status")) return null;
  const mosts: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const idle = await mostMemoryOf(argumentsFor(files.empty, folder));
    mosts.push((await mostMemoryOf(argumentsFor(files.html, folder))) - idle);
  }
  return median(mosts) / 1024;
}

function argumentsFor(path: string, folder: string): readonly string[] {
  return ["--from=html", "--to=docx", "-o", join(folder, "pandoc.docx"), path];
}

/** In KB: the kernel keeps the most, so it is enough to look often while the process lives. */
async function mostMemoryOf(args: readonly string[]): Promise<number> {
  const child = spawn("pandoc", args, { stdio: "ignore" });
  const status = `/proc/${String(child.pid)}/status`;
  let most = 0;
  while (child.exitCode === null && child.signalCode === null) {
    try {
      most = Math.max(most, Number(/VmHWM:\s*(\d+)/.exec(readFileSync(status, "utf8"))?.[1] ?? 0));
    } catch {
      break; // It has ended in the meantime.
    }
    await wait(2);
  }
  return most;
}

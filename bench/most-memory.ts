import { existsSync, readFileSync } from "node:fs";

/**
 * The most memory that this process has held so far, in KB. On Linux getrusage also counts what
 * the process that started this one held, so the kernel's own account is read there.
 */
export function mostMemory(): number {
  const status = "/proc/self/status";
  const own = existsSync(status) ? /VmHWM:\s*(\d+)/.exec(readFileSync(status, "utf8")) : null;
  return own === null ? process.resourceUsage().maxRSS : Number(own[1]);
}

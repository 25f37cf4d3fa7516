import type { BenchRow } from "./bench-row";

export type Contender = () => unknown;

/** Milliseconds from some moment on: those of the wall, or those that this process has worked. */
export type Clock = () => number;

const wallClock: Clock = () => performance.now();

/** Does not run while other processes have the processor, as the wall's does. */
export const processClock: Clock = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/**
 * Milliseconds of each contender: medians of `runs` rounds, in each of which all of them have
 * their turn, so that what else the machine does meets them alike. The rounds before, `warmUp`
 * of them, do not count: until then it is the compiler's work that is measured.
 */
export async function measureInTurn(
  contenders: readonly Contender[],
  runs: number,
  warmUp = 1,
  clock = wallClock,
): Promise<number[]> {
  const times = contenders.map((): number[] => []);
  for (let run = 0; run < warmUp + runs; run += 1) {
    for (const [index, contender] of contenders.entries()) {
      const start = clock();
      await contender();
      if (run >= warmUp) times[index]?.push(clock() - start);
    }
  }
  return times.map(median);
}

/** A row of what was measured for ours, the peer (null where it is absent) and the floor. */
export function comparedRow(
  name: string,
  unit: string,
  [ours, peer, floor]: readonly [number, number | null, number],
): BenchRow {
  return {
    name,
    unit,
    ours,
    peer,
    floor,
    ratioToPeer: peer === null ? null : ours / peer,
    ratioToFloor: ours / floor,
  };
}

/** A row in milliseconds of what `measureInTurn` gave for ours, the peer and the floor. */
export function millisecondsRow(
  name: string,
  [ours = 0, peer = 0, floor = 0]: readonly number[],
): BenchRow {
  return comparedRow(name, "ms", [ours, peer, floor]);
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** One line of a measurement side by side; null where there is no peer or no floor. */
export interface BenchRow {
  readonly name: string;
  /** "ms", "batches", "MB" and the like. */
  readonly unit: string;
  /** Medians of at least five runs, taken in turn with the peer's. */
  readonly ours: number;
  readonly peer: number | null;
  readonly floor: number | null;
  readonly ratioToPeer: number | null;
  readonly ratioToFloor: number | null;
}

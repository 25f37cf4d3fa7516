import type { StatusCounts } from "../../app/overview";
import { STATUS_CODES, STATUS_LABELS, type StatusCode } from "../../domain/status";

/** One part of a whole of actions: those of one status. */
export interface Slice {
  readonly status: StatusCode | "other";
  readonly label: string;
  readonly count: number;
  /** Of the whole, from 0 to 100; where it begins and how much it is. */
  readonly from: number;
  readonly share: number;
}

const OTHER = "Other words";

/** The statuses that a row of a table shows: ours, and other words only where there are some. */
export function statusesIn(
  counts: readonly StatusCounts[],
): readonly Pick<Slice, "status" | "label">[] {
  const ours = STATUS_CODES.map((status) => ({ status, label: STATUS_LABELS[status] }));
  const someOther = counts.some(({ other }) => other > 0);
  return someOther ? [...ours, { status: "other" as const, label: OTHER }] : ours;
}

/** The parts of a bar, in the order of the workflow; empty ones are left out. */
export function slicesOf(counts: StatusCounts): readonly Slice[] {
  let before = 0;
  return statusesIn([counts]).flatMap(({ status, label }) => {
    const count = counts[status];
    if (count === 0) return [];
    const slice = {
      status,
      label,
      count,
      from: (100 * before) / counts.total,
      share: (100 * count) / counts.total,
    };
    before += count;
    return [slice];
  });
}

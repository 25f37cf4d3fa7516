import type { ListedDocument } from "../../domain/plan";

/** Allocations; those written in brackets apart. */
export interface AllocationCount {
  readonly plain: number;
  readonly bracketed: number;
}

export function countAllocations(
  documents: readonly ListedDocument[],
  groups: readonly string[],
): AllocationCount {
  const allocations = documents
    .flatMap((document) => document.allocations)
    .filter(({ group }) => groups.includes(group));
  const bracketed = allocations.filter((allocation) => allocation.bracketed).length;
  return { plain: allocations.length - bracketed, bracketed };
}

/** `5 (1)`: five, and one in brackets. */
export function countText({ plain, bracketed }: AllocationCount): string {
  return bracketed === 0 ? String(plain) : `${plain} (${bracketed})`;
}

/** What the cell of a document and a group shows: `1`, `(1)` or nothing. */
export function allocationText(document: ListedDocument, group: string): string {
  const allocation = document.allocations.find((candidate) => candidate.group === group);
  if (allocation === undefined) return "";
  return allocation.bracketed ? "(1)" : "1";
}

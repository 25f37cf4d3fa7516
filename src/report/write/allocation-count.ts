import type { Allocation, ListedDocument } from "../../domain/plan";

/** Allocations; those written in brackets apart. */
export interface AllocationCount {
  readonly plain: number;
  readonly bracketed: number;
}

/** Of one document to one group there is one allocation, as its row has one cell for it. */
export function countAllocations(
  documents: readonly ListedDocument[],
  groups: readonly string[],
): AllocationCount {
  const allocations = documents.flatMap((document) =>
    groups.flatMap((group) => allocationTo(document, group) ?? []),
  );
  const bracketed = allocations.filter((allocation) => allocation.bracketed).length;
  return { plain: allocations.length - bracketed, bracketed };
}

/** `5 (1)`: five, and one in brackets. */
export function countText({ plain, bracketed }: AllocationCount): string {
  return bracketed === 0 ? String(plain) : `${plain} (${bracketed})`;
}

/** What the cell of a document and a group shows: `1`, `(1)` or nothing. */
export function allocationText(document: ListedDocument, group: string): string {
  const allocation = allocationTo(document, group);
  if (allocation === undefined) return "";
  return allocation.bracketed ? "(1)" : "1";
}

function allocationTo({ allocations }: ListedDocument, group: string): Allocation | undefined {
  return allocations.find((candidate) => candidate.group === group);
}

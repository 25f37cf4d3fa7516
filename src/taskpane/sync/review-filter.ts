import type { SyncPreview } from "../../app/pane-services";
import { hasEveryWord } from "../matching";
import type { Change, Conflict } from "./changes";

/** What the review shows: null is no restriction. */
export interface ReviewFilter {
  readonly query: string;
  readonly kind: ReviewKind | null;
  readonly table: Change["table"] | null;
}

export type ReviewKind = keyof SyncPreview["counts"];
export const REVIEW_KINDS = [
  "added",
  "changed",
  "removed",
  "conflicts",
] as const satisfies readonly ReviewKind[];

export const NO_FILTER: ReviewFilter = { query: "", kind: null, table: null };

type Reviewed = Pick<SyncPreview, "changes" | "conflicts">;

/** The changes and conflicts that a filter lets through, in the order in which they came. */
export function filterReview({ changes, conflicts }: Reviewed, filter: ReviewFilter): Reviewed {
  const { query, kind, table } = filter;
  const isOfTable = (item: Change | Conflict) => table === null || item.table === table;
  return {
    changes: changes.filter(
      (change) =>
        (kind === null || change.kind === kind) &&
        isOfTable(change) &&
        hasEveryWord(textsOfChange(change), query),
    ),
    conflicts: conflicts.filter(
      (conflict) =>
        (kind === null || kind === "conflicts") &&
        isOfTable(conflict) &&
        hasEveryWord(textsOfConflict(conflict), query),
    ),
  };
}

/** The tables that occur, in the order in which they came, each with how often. */
export function tablesIn({
  changes,
  conflicts,
}: Reviewed): readonly { readonly table: Change["table"]; readonly count: number }[] {
  const counts = new Map<Change["table"], number>();
  for (const { table } of [...changes, ...conflicts])
    counts.set(table, (counts.get(table) ?? 0) + 1);
  return [...counts].map(([table, count]) => ({ table, count }));
}

function textsOfChange({ key, fields }: Change): readonly string[] {
  const texts = fields.flatMap(({ header, local, remote }) => [header, local, remote]);
  return [key, ...texts.map((text) => text ?? "")];
}

function textsOfConflict({ key, header, base, local, remote }: Conflict): readonly string[] {
  return [key, header, base, local, remote].map((text) => text ?? "");
}

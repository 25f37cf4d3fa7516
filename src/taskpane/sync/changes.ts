import type { SyncPreview } from "../../app/pane-services";

export type Change = SyncPreview["changes"][number];
export type FieldChange = Change["fields"][number];
export type Conflict = SyncPreview["conflicts"][number];

export interface ChangeGroup {
  readonly table: Change["table"];
  readonly changes: readonly Change[];
}

/** The changes that match the search, by table, in the order in which they came. */
export function groupChanges(changes: readonly Change[], query: string): readonly ChangeGroup[] {
  const matches = changes.filter((change) => matchesQuery(change, query));
  const tables = [...new Set(matches.map(({ table }) => table))];
  return tables.map((table) => ({
    table,
    changes: matches.filter((change) => change.table === table),
  }));
}

function matchesQuery({ key, fields }: Change, query: string): boolean {
  const words = query.trim().toLowerCase();
  if (words === "") return true;
  const texts = fields.flatMap(({ header, local, remote }) => [header, local, remote]);
  return [key, ...texts].some((text) => text?.toLowerCase().includes(words));
}

export interface SideOfField {
  readonly side: "before" | "now" | "next";
  /** Null where that side has no such row or nothing in the field. */
  readonly value: string | null;
}

/**
 * The values to show for a field. The value at the last sync is shown only where the workbook
 * has changed since; otherwise it would repeat what stands there now.
 */
export function sidesOfField(kind: Change["kind"], field: FieldChange): readonly SideOfField[] {
  const next = { side: "next", value: filled(field.remote) } as const;
  const now = { side: "now", value: filled(field.local) } as const;
  if (kind === "added") return [next];
  if (kind === "removed") return [now];
  const before = { side: "before", value: filled(field.base) } as const;
  return field.base === null || before.value === now.value ? [now, next] : [before, now, next];
}

function filled(value: string | null): string | null {
  return value === "" ? null : value;
}

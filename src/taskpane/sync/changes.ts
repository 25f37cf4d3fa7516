import type { SyncPreview } from "../../app/pane-services";

export type Change = SyncPreview["changes"][number];
export type FieldChange = Change["fields"][number];
export type Conflict = SyncPreview["conflicts"][number];

export interface ChangeGroup {
  readonly table: Change["table"];
  readonly changes: readonly Change[];
}

/** The changes by table, in the order in which they came. */
export function groupChanges(changes: readonly Change[]): readonly ChangeGroup[] {
  const tables = [...new Set(changes.map(({ table }) => table))];
  return tables.map((table) => ({
    table,
    changes: changes.filter((change) => change.table === table),
  }));
}

export interface SideOfField {
  readonly side: "before" | "now" | "unchanged" | "next";
  /** Null where that side has no such row or nothing in the field. */
  readonly value: string | null;
}

/**
 * The values to show for a field: base, local and remote beside one another. A value that the
 * workbook still has from the last sync stands once, for both.
 */
export function sidesOfField(kind: Change["kind"], field: FieldChange): readonly SideOfField[] {
  const next = { side: "next", value: filled(field.remote) } as const;
  const now = { side: "now", value: filled(field.local) } as const;
  if (kind === "added") return [next];
  if (kind === "removed") return [now];
  if (field.base === null) return [now, next];
  const before = { side: "before", value: filled(field.base) } as const;
  if (before.value === now.value) return [{ ...now, side: "unchanged" }, next];
  return [before, now, next];
}

function filled(value: string | null): string | null {
  return value === "" ? null : value;
}

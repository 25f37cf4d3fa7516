import { formatBase, parseBase, type SyncBase } from "../workbook/base-part";
import type { TableRows } from "../workbook/rows";
import { TABLE_NAMES, type TableName } from "../workbook/table-definition";
import type { OpenWorkbook } from "./open-workbook";

/** What the sheets held before a sync, what the sync left in them, and the base before it. */
export interface RestorePoint {
  readonly before: SyncBase;
  readonly after: SyncBase;
  readonly previousBase: SyncBase | null;
  /** Tables that the sync made. */
  readonly createdTables: readonly TableName[];
}

export function formatRestorePoint(
  workbook: OpenWorkbook,
  after: TableRows,
  currentMeeting: string,
): string {
  const { state, base, local, settings } = workbook;
  const before = { currentMeeting: settings.currentMeeting, source: base.source, rows: local.rows };
  return JSON.stringify({
    before: formatBase(before),
    after: formatBase({ currentMeeting, source: base.source, rows: after }),
    previousBase: state.base,
    createdTables: TABLE_NAMES.filter((name) => state.tables[name] === undefined),
  });
}

/** Reads what `formatRestorePoint` wrote; null where it is damaged. */
export function parseRestorePoint(text: string): RestorePoint | null {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof parsed !== "object" || parsed === null) return null;
  const { before, after, previousBase, createdTables } = parsed as Record<string, unknown>;
  const read = (part: unknown) => (typeof part === "string" ? parseBase(part) : null);
  const [first, second] = [read(before), read(after)];
  if (!first || !second || !Array.isArray(createdTables)) return null;
  return {
    before: first,
    after: second,
    previousBase: read(previousBase),
    createdTables: TABLE_NAMES.filter((name) => createdTables.includes(name)),
  };
}

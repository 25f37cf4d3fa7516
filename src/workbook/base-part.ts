import type { Fields, Rows, TableRows } from "./rows";
import { NO_ROWS } from "./rows";
import { TABLE_NAMES, keyOf, type TableName } from "./table-definition";
import { TABLES } from "./tables";

const BASE_VERSION = 1;

/** What the last sync left in the workbook, kept in it for the next one. */
export interface SyncBase {
  readonly currentMeeting: string;
  /** Where it came from, in words: "Register of January 2026". */
  readonly source: string;
  readonly rows: TableRows;
}

export const NO_BASE: SyncBase = { currentMeeting: "", source: "", rows: NO_ROWS };

/** The base as text for a custom XML part. */
export function formatBase(base: SyncBase): string {
  const rows = Object.fromEntries(TABLE_NAMES.map((name) => [name, [...base.rows[name].values()]]));
  return JSON.stringify({ version: BASE_VERSION, ...base, rows });
}

/** Reads what `formatBase` wrote; null where it is damaged or of a later version. */
export function parseBase(text: string): SyncBase | null {
  const parsed = parseJson(text);
  if (!isRecord(parsed) || parsed["version"] !== BASE_VERSION || !isRecord(parsed["rows"])) {
    return null;
  }
  const { currentMeeting, source, rows } = parsed;
  if (typeof currentMeeting !== "string" || typeof source !== "string") return null;
  const tables = { ...NO_ROWS } as Record<TableName, Rows>;
  for (const name of TABLE_NAMES) {
    const list = rows[name];
    if (!Array.isArray(list) || !list.every(isFields)) return null;
    tables[name] = new Map(list.map((fields) => [keyOf(TABLES[name], fields), fields]));
  }
  return { currentMeeting, source, rows: tables };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isFields(value: unknown): value is Fields {
  return isRecord(value) && Object.values(value).every((field) => typeof field === "string");
}

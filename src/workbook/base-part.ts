import type { Fields, Rows, TableRows } from "./rows";
import { NO_ROWS } from "./rows";
import { TABLE_NAMES, keyOf, type TableName } from "./table-definition";
import { TABLES } from "./tables";

/**
 * The layout of our sheets, counted up with each table or key that a release adds; the base
 * carries it. 1: ActionPlan, JCA, Meetings and StatusHistory. 2: the lists of a report too.
 * 3: reasons, news and the register's order as columns. 4: JcaReview. 5: headers of documents,
 * links and tracked changes on the sheet Settings.
 */
export const LAYOUT_VERSION = 5;

/** The tables of layout 1; whatever a later one adds is absent from an older base, not deleted. */
const FIRST_TABLES: readonly TableName[] = ["ActionPlan", "JCA", "Meetings", "StatusHistory"];

function tablesOf(layout: number): readonly TableName[] {
  if (layout === 1) return FIRST_TABLES;
  return layout < 4 ? TABLE_NAMES.filter((name) => name !== "JcaReview") : TABLE_NAMES;
}

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
  return JSON.stringify({ version: LAYOUT_VERSION, ...base, rows });
}

/** The layout that a base was written for; null where the text is damaged. */
export function layoutOf(text: string): number | null {
  return readBase(text).layout;
}

/** Reads what `formatBase` wrote, now or in an older layout; null where it is damaged or newer. */
export function parseBase(text: string): SyncBase | null {
  return readBase(text).base;
}

interface ReadBase {
  readonly text: string;
  readonly layout: number | null;
  readonly base: SyncBase | null;
}

/** A sync changes the base, and every check reads it: what was read last is kept. */
let lastRead: ReadBase = { text: "", layout: null, base: null };

function readBase(text: string): ReadBase {
  if (text === lastRead.text) return lastRead;
  const parsed = parseJson(text);
  const layout = versionOf(parsed);
  lastRead = { text, layout, base: baseOf(parsed, layout) };
  return lastRead;
}

function baseOf(parsed: unknown, layout: number | null): SyncBase | null {
  if (layout === null || layout > LAYOUT_VERSION) return null;
  if (!isRecord(parsed) || !isRecord(parsed["rows"])) return null;
  const { currentMeeting, source, rows } = parsed;
  if (typeof currentMeeting !== "string" || typeof source !== "string") return null;
  const tables = { ...NO_ROWS } as Record<TableName, Rows>;
  for (const name of tablesOf(layout)) {
    const list = rows[name];
    if (!Array.isArray(list) || !list.every(isFields)) return null;
    tables[name] = new Map(list.map((fields) => [keyOf(TABLES[name], fields), fields]));
  }
  return { currentMeeting, source, rows: tables };
}

/**
 * Tells, without reading all of it, whether a base has rows of a table. Quotes within texts are
 * escaped in JSON, so that what is looked for stands nowhere else.
 */
export function baseHasRows(text: string, table: TableName): boolean {
  return text.includes(`"${table}":[{`);
}

function versionOf(parsed: unknown): number | null {
  const version = isRecord(parsed) ? parsed["version"] : null;
  return typeof version === "number" && Number.isInteger(version) && version > 0 ? version : null;
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

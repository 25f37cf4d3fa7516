import { formatBase, parseBase, type SyncBase } from "../workbook/base-part";
import { diffRows, isSameRow, patchRows, type RowsPatch } from "../workbook/rows-patch";
import { NO_ROWS, type Fields, type Rows, type TableRows } from "../workbook/rows";
import { TABLE_NAMES, keyOf, type TableName } from "../workbook/table-definition";
import { TABLES } from "../workbook/tables";
import type { OpenWorkbook } from "./open-workbook";

/** What a sync changed: the rows that differ, as they were and as it left them. */
export interface RestorePoint {
  readonly before: SeenRows;
  readonly after: SeenRows;
  /** What makes the base before it of the base that it left; null where there was none. */
  readonly previousBase: (Omit<SyncBase, "rows"> & { readonly patch: RowsPatch }) | null;
  /** Tables that the sync made. */
  readonly createdTables: readonly TableName[];
}

/** Rows, and the meeting whose entries they show. */
interface SeenRows {
  readonly currentMeeting: string;
  readonly rows: TableRows;
}

/** True where a write that leaves `after` changes nothing that could be brought back. */
export function changesNothing(
  { local, settings }: OpenWorkbook,
  after: TableRows,
  currentMeeting: string,
): boolean {
  const differing = changedRows(local.rows, after);
  const isSame = TABLE_NAMES.every((name) => differing[name].size === 0);
  return isSame && settings.currentMeeting === currentMeeting;
}

/** What brings the workbook back from `after`, its sheets' rows, and the new base. */
export function formatRestorePoint(
  workbook: OpenWorkbook,
  after: TableRows,
  base: SyncBase,
): string {
  const { state, local, settings } = workbook;
  const before = changedRows(after, local.rows);
  const changed = changedRows(local.rows, after);
  const { currentMeeting, source, rows } = workbook.base;
  return JSON.stringify({
    before: formatBase({ currentMeeting: settings.currentMeeting, source, rows: before }),
    after: formatBase({ currentMeeting: base.currentMeeting, source, rows: changed }),
    base: state.base === null ? null : { currentMeeting, source, patch: diffRows(base.rows, rows) },
    createdTables: TABLE_NAMES.filter(
      (name) =>
        state.tables[name] === undefined &&
        (TABLES[name].madeWhenFilled !== true || after[name].size > 0),
    ),
  });
}

/** The rows of `to` that `from` has not, or has otherwise. */
function changedRows(from: TableRows, to: TableRows): TableRows {
  const changed = { ...NO_ROWS } as Record<TableName, Rows>;
  for (const name of TABLE_NAMES) {
    changed[name] = new Map(
      [...to[name]].filter(([key, row]) => !isSameRow(from[name].get(key), row)),
    );
  }
  return changed;
}

/** The whole rows of a side of the point, with what has not changed as the sheets have it. */
export function rowsAt(point: RestorePoint, side: "before" | "after", local: TableRows): TableRows {
  const rows = { ...local } as Record<TableName, Rows>;
  for (const name of TABLE_NAMES) {
    const whole = new Map(local[name]);
    const other = point[side === "before" ? "after" : "before"].rows[name];
    for (const key of other.keys()) whole.delete(key);
    for (const [key, row] of point[side].rows[name]) whole.set(key, row);
    rows[name] = whole;
  }
  return rows;
}

export function baseBefore(point: RestorePoint, base: SyncBase): SyncBase | null {
  if (point.previousBase === null) return null;
  const { currentMeeting, source, patch } = point.previousBase;
  return { currentMeeting, source, rows: patchRows(base.rows, patch) };
}

/** Reads what `formatRestorePoint` wrote, now or in an older release; null where it is damaged. */
export function parseRestorePoint(text: string): RestorePoint | null {
  const parsed = parseRecord(text);
  if (parsed === null) return null;
  const { before, after, createdTables } = parsed;
  const [first, second] = [parseSide(before), parseSide(after)];
  if (!first || !second || !Array.isArray(createdTables)) return null;
  const previousBase = parsePreviousBase(parsed);
  if (previousBase === undefined) return null;
  return {
    before: first,
    after: second,
    previousBase,
    createdTables: TABLE_NAMES.filter((name) => createdTables.includes(name)),
  };
}

function parseSide(part: unknown): SyncBase | null {
  return typeof part === "string" ? parseBase(part) : null;
}

/** Undefined where it is damaged. The first releases kept the whole base before the sync. */
function parsePreviousBase(
  parsed: Readonly<Record<string, unknown>>,
): RestorePoint["previousBase"] | undefined {
  if ("previousBase" in parsed) {
    const whole = parseSide(parsed["previousBase"]);
    return whole && { ...whole, patch: wholePatch(whole.rows) };
  }
  const { base } = parsed;
  if (base === null) return null;
  if (!isRecord(base) || !isRecord(base["patch"])) return undefined;
  const { currentMeeting, source } = base;
  if (typeof currentMeeting !== "string" || typeof source !== "string") return undefined;
  const patch = parsePatch(base["patch"]);
  return patch === null ? undefined : { currentMeeting, source, patch };
}

function wholePatch(rows: TableRows): RowsPatch {
  return Object.fromEntries(
    TABLE_NAMES.map((name) => [
      name,
      { rows: [...rows[name].values()], keys: [...rows[name].keys()] },
    ]),
  );
}

function parsePatch(patch: Readonly<Record<string, unknown>>): RowsPatch | null {
  const tables: Partial<Record<TableName, RowsPatch[TableName]>> = {};
  for (const name of TABLE_NAMES) {
    const change = patch[name];
    if (change === undefined) continue;
    if (!isRecord(change)) return null;
    const { rows, keys } = change;
    if (!Array.isArray(rows) || !rows.every(isFields)) return null;
    if (!rows.every((row: Fields) => keyOf(TABLES[name], row) !== "")) return null;
    if (keys === undefined) tables[name] = { rows };
    else if (isTexts(keys)) tables[name] = { rows, keys };
    else return null;
  }
  return tables as RowsPatch;
}

function parseRecord(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const parsed = JSON.parse(text) as unknown;
    return isRecord(parsed) ? parsed : null;
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

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((text) => typeof text === "string");
}

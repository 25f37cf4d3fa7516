import type { CalendarDate } from "../domain/calendar-date";
import { formatBase } from "../workbook/base-part";
import { mergeTables } from "../workbook/merge";
import { isSameRow } from "../workbook/rows-patch";
import { NO_ROWS, type Rows, type TableRows } from "../workbook/rows";
import { TABLE_NAMES, type TableName } from "../workbook/table-definition";
import { planTableWrites } from "../workbook/table-writes";
import { turnToMeeting } from "../workbook/turn-to-meeting";
import { deriveFor, openWorkbook, type OpenWorkbook } from "./open-workbook";
import { baseBefore, parseRestorePoint, rowsAt, type RestorePoint } from "./restore-point";
import { stopIfNotReadable } from "./sync-preconditions";
import { UserError } from "./user-error";
import type { WorkbookPort } from "./workbook-port";

/**
 * Takes the last sync, or the opening of a meeting, back: a merge in the other direction, so that
 * what the user has typed since then stays. Tables that it made go with their sheets, unless
 * something was typed into them. Called again, it takes the one before it back. Null where there
 * is nothing to undo.
 */
export async function undoSync(
  port: WorkbookPort,
  today: CalendarDate,
): Promise<{ undone: string } | null> {
  const workbook = await openWorkbook(port, today);
  const [newest] = workbook.state.restorePoints;
  if (newest === undefined) return null;
  const text = await port.readRestorePoint(newest.number);
  const point = text === null ? null : parseRestorePoint(text);
  if (point === null) throw unreadable();
  stopIfNotReadable(workbook, false);
  await writeBefore(port, workbook, point);
  return { undone: newest.label === "" ? workbook.base.source : newest.label };
}

async function writeBefore(
  port: WorkbookPort,
  workbook: OpenWorkbook,
  point: RestorePoint,
): Promise<void> {
  const { currentMeeting } = point.before;
  const rows = mergeBack(workbook, point);
  const previous = baseBefore(point, workbook.base);
  const settings = { ...workbook.settings, currentMeeting };
  const derived = deriveFor(rows, previous?.rows ?? NO_ROWS, settings);
  const removedTables = emptied(point, rows).filter(
    (name) => workbook.state.tables[name] !== undefined,
  );
  const kept = planTableWrites(workbook.state, rows, derived.cells).filter(
    (write) => !removedTables.includes(write.table),
  );
  await port.write({
    tables: kept,
    removedTables,
    base: previous === null ? "" : formatBase(previous),
    restorePoint: null,
    settings: { currentMeeting },
  });
}

/**
 * Both what was left and what the sheets hold now are seen from the meeting before: what was typed
 * for the later one goes to the history.
 */
function mergeBack({ local, settings }: OpenWorkbook, point: RestorePoint): TableRows {
  const to = point.before.currentMeeting;
  const before = rowsAt(point, "before", local.rows);
  const left = rowsAt(point, "after", local.rows);
  const { statusWords, currentMeeting } = settings;
  const after = turnToMeeting(left, point.after.currentMeeting, to, statusWords);
  const now = turnToMeeting(local.rows, currentMeeting, to, statusWords);
  const noted = numbersNotedSince(after.StatusHistory, now.StatusHistory);
  const added = rowsAddedBy(after, before).filter(
    // An action about which the user has noted something since stays with what was noted.
    ({ table, key }) => table !== "ActionPlan" || !noted.has(key),
  );
  return mergeTables(after, now, before, {}, added).rows;
}

function numbersNotedSince(after: Rows, now: Rows): ReadonlySet<string> {
  const noted = [...now].filter(([key, row]) => !isSameRow(after.get(key), row));
  return new Set(noted.map(([, row]) => row["number"] ?? ""));
}

function rowsAddedBy(after: TableRows, before: TableRows): { table: TableName; key: string }[] {
  return TABLE_NAMES.flatMap((table) =>
    [...after[table].keys()]
      .filter((key) => !before[table].has(key))
      .map((key) => ({ table, key })),
  );
}

function emptied(point: RestorePoint, rows: TableRows): readonly TableName[] {
  return point.createdTables.filter((name) => rows[name].size === 0);
}

function unreadable(): UserError {
  return new UserError({
    code: "restore-point-damaged",
    happened: "What would undo the last sync cannot be read.",
    todo: "Use Excel's own Undo, or a saved version of the workbook.",
  });
}

import type { CalendarDate } from "../domain/calendar-date";
import { formatBase } from "../workbook/base-part";
import { mergeTables } from "../workbook/merge";
import { NO_ROWS, type TableRows } from "../workbook/rows";
import { TABLE_NAMES, type TableName } from "../workbook/table-definition";
import { planTableWrites } from "../workbook/table-writes";
import { deriveFor, openWorkbook } from "./open-workbook";
import { parseRestorePoint, type RestorePoint } from "./restore-point";
import { stopIfNotReadable } from "./sync-preconditions";
import { UserError } from "./user-error";
import type { WorkbookPort } from "./workbook-port";

/**
 * Takes the last sync back: a merge in the other direction, so that what the user has typed
 * since then stays. Tables that the sync made go with their sheets, unless something was typed
 * into them. Null where there is nothing to undo.
 */
export async function undoSync(
  port: WorkbookPort,
  today: CalendarDate,
): Promise<{ undone: string } | null> {
  const workbook = await openWorkbook(port, today);
  if (workbook.state.restorePoint === null) return null;
  const point = parseRestorePoint(workbook.state.restorePoint);
  if (point === null) throw unreadable();
  stopIfNotReadable(workbook, false);
  const { before, after } = point;
  const merge = mergeTables(
    after.rows,
    workbook.local.rows,
    before.rows,
    {},
    rowsAddedBy(after.rows, before.rows),
  );
  const settings = { ...workbook.settings, currentMeeting: before.currentMeeting };
  const derived = deriveFor(merge.rows, point.previousBase?.rows ?? NO_ROWS, settings);
  const removedTables = emptied(point, merge.rows).filter(
    (name) => workbook.state.tables[name] !== undefined,
  );
  const kept = planTableWrites(workbook.state, merge.rows, derived.cells).filter(
    (write) => !removedTables.includes(write.table),
  );
  await port.write({
    tables: kept,
    removedTables,
    base: point.previousBase === null ? "" : formatBase(point.previousBase),
    restorePoint: null,
    settings: { currentMeeting: before.currentMeeting },
  });
  return { undone: workbook.base.source };
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

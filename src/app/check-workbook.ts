import type { CalendarDate } from "../domain/calendar-date";
import type { Problem } from "../domain/problem";
import { LAYOUT_VERSION, layoutOf } from "../workbook/base-part";
import type { WorkbookState } from "../workbook/sheet-state";
import { planTableWrites, type UpdateTable } from "../workbook/table-writes";
import { derive, openWorkbook, type OpenWorkbook } from "./open-workbook";
import type { WorkbookPort } from "./workbook-port";

export interface CheckedWorkbook {
  readonly workbook: OpenWorkbook;
  readonly problems: readonly Problem[];
}

/**
 * Checks the whole plan and brings the derived columns (Previous status, Expiry, Basis, Check)
 * up to date, writing only cells that differ. What a user typed is never touched.
 */
export async function checkWorkbook(
  port: WorkbookPort,
  today: CalendarDate,
): Promise<CheckedWorkbook> {
  const workbook = await openWorkbook(port, today);
  const { cells, problems } = derive(workbook);
  const planned = planTableWrites(workbook.state, workbook.local.rows, cells);
  const updates = planned.filter((write) => write.kind === "update");
  const tables = isOlderLayout(workbook.state) ? updates.flatMap(inColumnsThere) : updates;
  if (tables.length > 0) await port.write({ tables });
  return { workbook, problems };
}

function isOlderLayout({ base }: WorkbookState): boolean {
  return base !== null && (layoutOf(base) ?? LAYOUT_VERSION) < LAYOUT_VERSION;
}

/** Columns that the older layout did not have come with the next sync, not with a check. */
function inColumnsThere(write: UpdateTable): readonly UpdateTable[] {
  const missing = new Set(write.restoredColumns.map((column) => column.id));
  const cells = new Map([...write.cells].filter(([id]) => !missing.has(id)));
  return cells.size === 0 ? [] : [{ ...write, cells, restoredColumns: [] }];
}

import type { CalendarDate } from "../domain/calendar-date";
import type { Problem } from "../domain/problem";
import { planTableWrites } from "../workbook/table-writes";
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
  const tables = planTableWrites(workbook.state, workbook.local.rows, cells).filter(
    (write) => write.kind === "update",
  );
  if (tables.length > 0) await port.write({ tables });
  return { workbook, problems };
}

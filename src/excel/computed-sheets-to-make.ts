import type { WorkbookWrites } from "../app/workbook-port";
import { COMPUTED_SHEETS, type ComputedSheetName } from "../workbook/computed-sheet";
import type { WorkbookState } from "../workbook/sheet-state";

/** Those that are missing, where the writes ask for them; they need the tables they name. */
export function computedSheetsToMake(
  state: WorkbookState,
  writes: WorkbookWrites,
): readonly ComputedSheetName[] {
  if (writes.computedSheets !== true) return [];
  return COMPUTED_SHEETS.filter((name) => !(state.computedSheets ?? []).includes(name));
}

/** Whether a write makes computed sheets, or tables come or go that their formulas name. */
export function touchesComputedSheets({ tables, removedTables, ...rest }: WorkbookWrites): boolean {
  const created = tables.some(({ kind }) => kind === "create");
  return created || (removedTables ?? []).length > 0 || rest.computedSheets === true;
}

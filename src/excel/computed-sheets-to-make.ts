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

/** Whether a write makes or changes computed sheets, or tables come or go that they name. */
export function touchesComputedSheets({ tables, removedTables, ...rest }: WorkbookWrites): boolean {
  const created = tables.some(({ kind }) => kind === "create");
  if (created || (removedTables ?? []).length > 0) return true;
  return rest.computedSheets === true || rest.sheetLinks === true;
}

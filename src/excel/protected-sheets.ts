import { UserError } from "../app/user-error";
import type { WorkbookWrites } from "../app/workbook-port";
import { LAYOUT_VERSION, layoutOf } from "../workbook/base-part";
import type { WorkbookState } from "../workbook/sheet-state";

/**
 * The history is protected without a password, so that no entry of an earlier meeting is edited
 * by accident; whoever unprotects it may edit it. Protecting clears Excel's own undo list, so that
 * it is touched only where the history is written.
 */
const PROTECTED_TABLE = "StatusHistory";

/** What users may still do with the protected history. */
const OPTIONS: Excel.WorksheetProtectionOptions = {
  allowAutoFilter: true,
  allowSort: true,
  allowFormatColumns: true,
  allowFormatRows: true,
  allowFormatCells: true,
};

/** A sheet that a user has protected is not written to, and then nothing is. */
export function stopIfProtected(state: WorkbookState, writes: WorkbookWrites): void {
  const names = [...writes.tables.map(({ table }) => table), ...(writes.removedTables ?? [])];
  const name = names.find(
    (table) => table !== PROTECTED_TABLE && state.tables[table]?.isProtected === true,
  );
  const sheet = name === undefined ? undefined : state.tables[name]?.sheet;
  if (sheet === undefined) return;
  throw new UserError({
    code: "sheet-protected",
    happened: `The sheet ${sheet} is protected, so that nothing can be written to it.`,
    todo: "Choose Review, Unprotect Sheet in Excel, then try again.",
  });
}

/** To be queued before anything else: where it fails, nothing has been written. */
export function openHistory(
  { tables }: Excel.Workbook,
  state: WorkbookState,
  writes: WorkbookWrites,
): void {
  if (!isWritten(writes) || state.tables[PROTECTED_TABLE]?.isProtected !== true) return;
  tables.getItem(PROTECTED_TABLE).worksheet.protection.unprotect();
}

/** After the writes: as it was; a history that is new, or of an older layout, for the first time. */
export function closeHistory(
  { tables }: Excel.Workbook,
  state: WorkbookState,
  writes: WorkbookWrites,
): void {
  if (!isWritten(writes) || writes.removedTables?.includes(PROTECTED_TABLE) === true) return;
  const found = state.tables[PROTECTED_TABLE];
  if (found !== undefined && found.isProtected !== true && !isOlder(state)) return;
  tables.getItem(PROTECTED_TABLE).worksheet.protection.protect(OPTIONS);
}

function isWritten({ tables, removedTables }: WorkbookWrites): boolean {
  const written = [...tables.map(({ table }) => table), ...(removedTables ?? [])];
  return written.includes(PROTECTED_TABLE);
}

/** The layouts before 3 left the history open. */
function isOlder({ base }: WorkbookState): boolean {
  return base !== null && (layoutOf(base) ?? LAYOUT_VERSION) < 3;
}

import { TABLES } from "../workbook/tables";
import { TABLE_NAMES, columnOf, type TableName } from "../workbook/table-definition";
import type { OpenWorkbook } from "./open-workbook";
import { UserError } from "./user-error";

/**
 * Stops a write over the tables that could take an absence for a deletion: a table of ours renamed or gone, a
 * column gone that names the rows, or two rows with one key. Nothing has been written then.
 */
export function stopIfNotReadable(workbook: OpenWorkbook, restoreMissing: boolean): void {
  stopIfRenamed(workbook);
  if (!restoreMissing) stopIfMissing(workbook);
  stopIfUnnamed(workbook);
  stopIfTwice(workbook);
}

function stopIfRenamed({ state }: OpenWorkbook): void {
  const renamed = state.renamed[0];
  if (renamed === undefined) return;
  throw new UserError({
    code: "table-renamed",
    happened: `The table ${renamed.name} is now called ${renamed.found}, so that the sync cannot tell whose rows they are.`,
    todo: `Select a cell of the table, open Table Design and set its name back to ${renamed.name}; then sync again.`,
  });
}

function stopIfMissing({ state, base }: OpenWorkbook): void {
  if (base.source === "") return;
  const missing = TABLE_NAMES.filter(
    (name) => state.tables[name] === undefined && wasMade(name, base),
  );
  if (missing.length === 0 || Object.keys(state.tables).length === 0) return;
  const named = missing.map((name) => `${name} (sheet ${TABLES[name].sheet})`).join(", ");
  throw new UserError({
    code: "table-missing",
    happened: `The last sync left a table that is gone: ${named}. It may have been deleted by mistake.`,
    todo: "Undo the deletion in Excel and sync again, or choose “Bring missing tables back” to get its rows back from the last sync and this source.",
  });
}

/** A table that waits for its first row, or that an older layout did not have, is not missing. */
function wasMade(name: TableName, base: OpenWorkbook["base"]): boolean {
  return TABLES[name].madeWhenFilled !== true || base.rows[name].size > 0;
}

function stopIfUnnamed({ state }: OpenWorkbook): void {
  for (const { name, sheet, headers } of Object.values(state.tables)) {
    const table = TABLES[name];
    // A table that no sync writes to need not be told row by row.
    if (table.keptByHand === true) continue;
    const column = table.keyColumns
      .map((id) => columnOf(table, id))
      .find(({ header }) => !headers.includes(header));
    if (column === undefined) continue;
    throw new UserError({
      code: "column-missing",
      happened: `The sheet ${sheet} has no column ${column.header} any more, so that the sync cannot tell which row is which.`,
      todo: `Undo its deletion in Excel, or give the column its header ${column.header} back; then sync again.`,
    });
  }
}

function stopIfTwice({ local }: OpenWorkbook): void {
  const twice = local.issues.find(
    ({ code, table }) => code === "key-twice" && TABLES[table].keptByHand !== true,
  );
  if (twice === undefined) return;
  throw new UserError({
    code: "key-twice",
    happened: twice.message,
    todo: `${twice.mend} Then sync again.`,
  });
}

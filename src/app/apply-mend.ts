import type { CalendarDate } from "../domain/calendar-date";
import type { Problem } from "../domain/problem";
import { writeCell } from "../workbook/cell-text";
import { parseTypedDate, toExcelSerial } from "../workbook/excel-serial";
import { columnOf, type TableName } from "../workbook/table-definition";
import { TABLES } from "../workbook/tables";
import type { MendCell, PlannedMend } from "./mend";
import { mendsFor, valueOf } from "./mends";
import { derive, openWorkbook, type OpenWorkbook } from "./open-workbook";
import { UserError } from "./user-error";
import type { WorkbookPort, WorkbookWrites } from "./workbook-port";

/**
 * Does what one mend says: writes its one cell, after a look at the sheets as they are now. A
 * mend whose problem is settled or whose row is gone is refused, and nothing is written.
 */
export async function applyMend(
  port: WorkbookPort,
  problem: Problem,
  mendId: string,
  text: string,
  today: CalendarDate,
): Promise<void> {
  const workbook = await openWorkbook(port, today);
  const there = derive(workbook).problems.find((one) => isSame(one, problem));
  const mend = there && mendsFor(there, workbook).find(({ id }) => id === mendId);
  if (mend === undefined) throw settled(problem);
  await port.write(writesOf(mend, valueOf(mend, typed(mend, text), workbook), workbook));
}

function isSame(one: Problem, other: Problem): boolean {
  return (
    one.code === other.code &&
    one.table === other.table &&
    one.key === other.key &&
    one.unnamed?.row === other.unnamed?.row &&
    one.unnamed?.holds === other.unnamed?.holds
  );
}

/** What the user typed, as the cell takes it: a date in ISO form. */
function typed(mend: PlannedMend, text: string): string {
  if (mend.asks === undefined) return "";
  if (text.trim() === "") {
    throw new UserError({
      code: "mend-text-missing",
      happened: "There is nothing to write yet.",
      todo: `${mend.label} first.`,
    });
  }
  if (mend.asks === "text") return text;
  const date = parseTypedDate(text.trim());
  if (date === null) {
    throw new UserError({
      code: "mend-not-a-date",
      happened: `“${text.trim()}” is not a date.`,
      todo: "Type a date such as 1 February 2027.",
    });
  }
  return date;
}

function writesOf(mend: PlannedMend, value: string, workbook: OpenWorkbook): WorkbookWrites {
  const { cell } = mend;
  if (cell.table === "Settings") {
    const date = mend.asks === "date" ? parseTypedDate(value) : null;
    const written = date === null ? value : toExcelSerial(date);
    return { tables: [], settingCells: [{ name: cell.key, value: written }] };
  }
  if (isTable(cell.table))
    return { tables: [cellWrite({ ...cell, table: cell.table }, value, workbook)] };
  const { table, column } = cell;
  const found = workbook.state.settingTables?.[table];
  const row = Number(cell.key.replace(/^row /, "")) - (found?.headerRow ?? 0) - 2;
  return { tables: [], settingCells: [{ table, row, header: column, value }] };
}

function isTable(name: string): name is TableName {
  return name in TABLES;
}

function cellWrite(
  { table, key, column, row: place }: MendCell & { readonly table: TableName },
  value: string,
  { local }: OpenWorkbook,
): WorkbookWrites["tables"][number] {
  const row = place ?? local.places[table].get(key);
  if (row === undefined) {
    throw new UserError({
      code: "row-missing",
      happened: `The row ${key} is not in the table ${table} any more.`,
      todo: "Check the whole plan again to bring the list up to date.",
    });
  }
  const written = writeCell(columnOf(TABLES[table], column), value);
  const cells = new Map([[column, new Map([[row, written]])]]);
  return { kind: "update", table, restoredColumns: [], removedRows: [], cells, addedRows: [] };
}

function settled({ table, key, unnamed }: Problem): UserError {
  const what =
    unnamed === undefined
      ? `The problem of ${key === "" ? table : key}`
      : "The row of this problem";
  return new UserError({
    code: "problem-settled",
    happened: `${what} has changed or is settled.`,
    todo: "Choose again from the list of problems, which is up to date now.",
  });
}

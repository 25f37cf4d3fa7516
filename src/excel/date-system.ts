import type { WorkbookWrites } from "../app/workbook-port";
import type { CellValue } from "../workbook/cell-value";
import { DAYS_FROM_1900_TO_1904, type DateSystem } from "../workbook/excel-serial";
import type { SettingName } from "../workbook/settings";
import type { SheetTable, WorkbookState } from "../workbook/sheet-state";
import type { ColumnDefinition, TableName } from "../workbook/table-definition";
import type { TableWrite } from "../workbook/table-writes";
import { TABLES } from "../workbook/tables";

/**
 * What the workbook counts days by (docs/adr/0013-date-system.md). Office.js has no property for
 * it; Excel's own DATE tells, without a cell being written.
 */
export async function readDateSystem(): Promise<DateSystem> {
  return Excel.run(async (context) => {
    const first = context.workbook.functions.date(1904, 1, 1).load({ value: true });
    await context.sync();
    return first.value === 0 ? 1904 : 1900;
  });
}

/** The settings that are days. */
const DAYS: readonly SettingName[] = ["AsOf", "StudyPeriodEnd", "ChangesOn"];

/** The state with its days as serials of 1900. */
export function stateIn1900(state: WorkbookState, system: DateSystem): WorkbookState {
  if (system === 1900) return state;
  const tables = Object.fromEntries(
    Object.entries(state.tables).map(([name, table]) => [name, tableIn1900(table)]),
  );
  const settings = Object.fromEntries(
    Object.entries(state.settings).map(([name, value]) => [
      name,
      isDay(name) && value !== null ? moved(value, DAYS_FROM_1900_TO_1904) : value,
    ]),
  );
  return { ...state, dateSystem: system, tables, settings };
}

function tableIn1900(table: SheetTable): SheetTable {
  const dated = TABLES[table.name].columns.filter(holdsDays).map(({ header }) => header);
  const isDated = table.headers.map((header) => dated.includes(header));
  const rows = table.rows.map((row) =>
    row.map((value, index) => (isDated[index] ? moved(value, DAYS_FROM_1900_TO_1904) : value)),
  );
  return { ...table, rows };
}

/** What is to be written, with the days as serials of the workbook's date system. */
export function writesIn(system: DateSystem, writes: WorkbookWrites): WorkbookWrites {
  if (system === 1900) return writes;
  const { tables, settingCells } = writes;
  return {
    ...writes,
    tables: tables.map(tableWriteIn1904),
    ...(settingCells && {
      settingCells: settingCells.map((cell) =>
        "name" in cell && isDay(cell.name) ? { ...cell, value: valueIn(1904, cell.value) } : cell,
      ),
    }),
  };
}

/** A value that may be a day, in serials of 1900, as the workbook's cell takes it. */
export function valueIn(system: DateSystem, value: CellValue): CellValue {
  return system === 1900 ? value : moved(value, -DAYS_FROM_1900_TO_1904);
}

function tableWriteIn1904(write: TableWrite): TableWrite {
  const { columns } = TABLES[write.table];
  if (write.kind === "create") {
    const isDated = columns.map(holdsDays);
    const rows = write.rows.map((row) =>
      row.map((value, index) => (isDated[index] ? valueIn(1904, value) : value)),
    );
    return { ...write, rows };
  }
  const dated = datedIds(write.table);
  const cells = new Map(
    [...write.cells].map(([id, values]) => [
      id,
      dated.has(id)
        ? new Map([...values].map(([row, value]) => [row, valueIn(1904, value)]))
        : values,
    ]),
  );
  const addedRows = write.addedRows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([id, value]) => [id, dated.has(id) ? valueIn(1904, value) : value]),
    ),
  );
  return { ...write, cells, addedRows };
}

function datedIds(table: TableName): ReadonlySet<string> {
  return new Set(TABLES[table].columns.filter(holdsDays).map(({ id }) => id));
}

/** A column of months may hold a day that Excel has read as one. */
function holdsDays({ kind }: ColumnDefinition): boolean {
  return kind === "date" || kind === "month";
}

function isDay(name: string): boolean {
  return (DAYS as readonly string[]).includes(name);
}

/** Only numbers are serials: an empty cell, a text and an error stay as they are. */
function moved(value: CellValue, days: number): CellValue {
  return typeof value === "number" ? value + days : value;
}

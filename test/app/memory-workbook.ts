import type { SheetPlace, WorkbookPort, WorkbookWrites } from "../../src/app/workbook-port";
import { COMPUTED_SHEETS } from "../../src/workbook/computed-sheet";
import { keptRestorePoints } from "../../src/workbook/restore-points";
import type { CellValue } from "../../src/workbook/cell-value";
import { SETTING_TABLES, type SettingTableName } from "../../src/workbook/setting-tables";
import type { SheetTable, WorkbookState } from "../../src/workbook/sheet-state";
import type { TableName } from "../../src/workbook/table-definition";
import type { UpdateTable } from "../../src/workbook/table-writes";
import { TABLES } from "../../src/workbook/tables";
import { settingTable } from "../setting-tables";

/** A workbook held in memory that does what the writes say: the outer edge in tests of app. */
export class MemoryWorkbook implements WorkbookPort {
  state: WorkbookState = {
    tables: {},
    renamed: [],
    sheets: ["Sheet1"],
    base: null,
    restorePoints: [],
    settings: {},
    computedSheets: [],
  };
  writes: WorkbookWrites[] = [];
  /** What the restore points hold, by their numbers. */
  readonly points = new Map<number, string>();
  selected: SheetPlace | null = null;

  read(): Promise<WorkbookState> {
    return Promise.resolve(this.state);
  }

  write(writes: WorkbookWrites): Promise<void> {
    this.writes.push(writes);
    const tables: Partial<Record<TableName, SheetTable>> = { ...this.state.tables };
    for (const write of writes.tables) {
      tables[write.table] =
        write.kind === "create"
          ? { ...newTable(write.table), rows: write.rows }
          : update(found(tables[write.table]), write);
    }
    for (const name of writes.removedTables ?? []) delete tables[name];
    this.state = {
      ...this.state,
      tables,
      ...(writes.base === undefined ? {} : { base: writes.base || null }),
      restorePoints: this.keep(writes.restorePoint),
      ...(writes.computedSheets ? { computedSheets: COMPUTED_SHEETS } : {}),
      ...(writes.settings
        ? { settings: { ...this.state.settings, CurrentMeeting: writes.settings.currentMeeting } }
        : {}),
    };
    this.state = { ...this.state, ...settingsAfter(this.state, writes) };
    return Promise.resolve();
  }

  readRestorePoint(number: number): Promise<string | null> {
    return Promise.resolve(this.points.get(number) ?? null);
  }

  private keep(point: WorkbookWrites["restorePoint"]): WorkbookState["restorePoints"] {
    const { restorePoints } = this.state;
    if (point === undefined) return restorePoints;
    if (point === null) return restorePoints.slice(1);
    const { text, ...info } = point;
    const number = (restorePoints[0]?.number ?? 0) + 1;
    this.points.set(number, text);
    return keptRestorePoints([{ ...info, number, size: text.length }, ...restorePoints]);
  }

  select(place: SheetPlace): Promise<void> {
    this.selected = place;
    return Promise.resolve();
  }

  onChange(): () => void {
    return () => undefined;
  }

  /** As a user types into a cell of one of our tables. */
  type(name: TableName, key: string, header: string, value: CellValue): void {
    const table = found(this.state.tables[name]);
    const rows = table.rows.map((row) =>
      row[0] === key
        ? row.map((cell, index) => (index === table.headers.indexOf(header) ? value : cell))
        : row,
    );
    this.replace({ ...table, rows });
  }

  cell(name: TableName, key: string, header: string): CellValue | undefined {
    const table = found(this.state.tables[name]);
    return table.rows.find((row) => row[0] === key)?.[table.headers.indexOf(header)];
  }

  rows(name: TableName): readonly (readonly CellValue[])[] {
    return found(this.state.tables[name]).rows;
  }

  replace(table: SheetTable): void {
    this.state = { ...this.state, tables: { ...this.state.tables, [table.name]: table } };
  }

  remove(name: TableName): void {
    const tables = { ...this.state.tables };
    delete tables[name];
    this.state = { ...this.state, tables };
  }
}

function settingsAfter(
  { settings, settingTables = {} }: WorkbookState,
  { settingCells = [], settingRows, settings: made }: WorkbookWrites,
): Pick<WorkbookState, "settings" | "settingTables"> {
  const values = { ...settings };
  const tables = { ...settingTables };
  const tableOf = (name: SettingTableName) => {
    const table = tables[name] ?? (made && settingTable(name, SETTING_TABLES[name].rows));
    if (table === undefined) throw new Error(`The sheet Settings has no ${name}.`);
    return table;
  };
  if (settingRows) {
    const table = tableOf(settingRows.table);
    if (table.rows.length !== settingRows.after) throw new Error("not below the last row");
    tables[settingRows.table] = { ...table, rows: [...table.rows, ...settingRows.rows] };
  }
  for (const cell of settingCells) {
    if ("name" in cell) values[cell.name] = cell.value;
    else {
      const table = tableOf(cell.table);
      const at = table.headers.indexOf(cell.header);
      if (at < 0 || cell.row >= table.rows.length) throw new Error("there is no such cell");
      const rows = table.rows.map((row, index) =>
        index === cell.row ? row.map((value, column) => (column === at ? cell.value : value)) : row,
      );
      tables[cell.table] = { ...table, rows };
    }
  }
  return Object.keys(tables).length === 0
    ? { settings: values }
    : { settings: values, settingTables: tables };
}

function newTable(name: TableName): Omit<SheetTable, "rows"> {
  const { sheet, columns } = TABLES[name];
  return { name, sheet, headerRow: 0, firstColumn: 0, headers: columns.map((c) => c.header) };
}

function found(table: SheetTable | undefined): SheetTable {
  if (table === undefined) throw new Error("The workbook has no such table.");
  return table;
}

function update(table: SheetTable, write: UpdateTable): SheetTable {
  const headers = [...table.headers, ...write.restoredColumns.map((column) => column.header)];
  const at = (id: string) =>
    headers.indexOf(TABLES[table.name].columns.find((column) => column.id === id)?.header ?? "");
  const rows = table.rows.map((row) => headers.map((_, index) => row[index] ?? ""));
  for (const [id, cells] of write.cells) {
    for (const [row, value] of cells) rows[row]![at(id)] = value;
  }
  for (const added of write.addedRows) {
    const row = headers.map<CellValue>(() => "");
    for (const [id, value] of Object.entries(added)) row[at(id)] = value;
    rows.push(row);
  }
  const kept = rows.filter((_, index) => !write.removedRows.includes(index));
  return { ...table, headers, rows: kept };
}

import type { ChangeSource, SheetPlace, WorkbookPort, WorkbookWrites } from "../app/workbook-port";
import { UserError } from "../app/user-error";
import type { SettingTableName } from "../workbook/setting-tables";
import type { DateSystem } from "../workbook/excel-serial";
import type { WorkbookState } from "../workbook/sheet-state";
import type { TableName } from "../workbook/table-definition";
import type { CreateTable, UpdateTable } from "../workbook/table-writes";
import { TABLES } from "../workbook/tables";
import type { drawComputedSheets } from "./computed-sheets";
import { touchesComputedSheets } from "./computed-sheets-to-make";
import { createTable } from "./create-table";
import { readDateSystem, stateIn1900, writesIn } from "./date-system";
import { readAtPace } from "./read-at-pace";
import { ReadPace } from "./read-pace";
import { readRestorePoint, type ReadState } from "./read-state";
import { outgrowsHighlights, renewHighlights } from "./highlights";
import { loadPart } from "./load-part";
import { makeSheets } from "./make-sheets";
import { closeHistory, openHistory, stopIfProtected } from "./protected-sheets";
import { putBack, type ReadPoint } from "./put-back";
import { packRestoreParts, putRestoreParts, type RestoreParts } from "./restore-parts";
import { RowWriter, stopIfCancelled } from "./row-writer";
import { runExcel } from "./run-excel";
import { updateTable } from "./update-table";
import { addSettingRows, writeSettingCells } from "./write-setting-cells";
import { writeSettings } from "./write-settings";
import { BASE_NAMESPACE, formatXmlPart } from "./xml-part";

/** The workbook that is open in Excel, through Office.js. */
export class ExcelWorkbook implements WorkbookPort {
  /** As the cells have it: days in the workbook's own date system. */
  private last: ReadState | null = null;
  private dateSystem: Promise<DateSystem> | null = null;
  private readonly pace = new ReadPace();
  /** The restore point read last, to put it back where taking it away fails. */
  private point: ReadPoint | null = null;
  private readonly listeners = new Set<(source: ChangeSource) => void>();

  async read(): Promise<WorkbookState> {
    const [read, system] = await Promise.all([readAtPace(this.pace), this.askDateSystem()]);
    this.last = read;
    return stateIn1900(read.state, system);
  }

  async readRestorePoint(number: number): Promise<string | null> {
    const text = await runExcel("reading the restore point", (context) =>
      readRestorePoint(context, number),
    );
    this.point = text === null ? null : { number, text };
    return text;
  }

  async write(wanted: WorkbookWrites): Promise<void> {
    const system = await this.askDateSystem();
    const writes = writesIn(system, wanted);
    const known = this.last ?? (await readAtPace(this.pace));
    this.last = null;
    stopIfProtected(known.state, writes);
    const parts = await packParts(known, writes);
    const draw = await loadDrawing(writes);
    stopIfCancelled(writes.signal);
    try {
      await runExcel("writing the sheets", async (context) => {
        // Whoever writes reads back afterwards: the events of our own writes tell nothing new.
        context.runtime.enableEvents = false;
        openHistory(context.workbook, known.state, writes);
        const sheets = await makeSheets(context, known.state, writes);
        await writeAll(context, known, writes, { ...parts, draw, system }, sheets);
      });
    } catch (error) {
      await this.putBackAfter(error, known, writes);
    }
  }

  /** Asked once; where Excel cannot tell just now, 1900 holds and it is asked again. */
  private async askDateSystem(): Promise<DateSystem> {
    this.dateSystem ??= readDateSystem();
    try {
      return await this.dateSystem;
    } catch {
      this.dateSystem = null;
      return 1900;
    }
  }

  /** A write that failed or was cancelled leaves the workbook as it was. */
  private async putBackAfter(
    error: unknown,
    known: ReadState,
    writes: WorkbookWrites,
  ): Promise<never> {
    try {
      await putBack(this.pace, { ...known, point: this.point }, writes);
    } catch (cause) {
      throw notPutBack(error, cause);
    }
    stopIfCancelled(writes.signal);
    throw wasPutBack(error);
  }

  /** Calculates what depends on today (TODAY() and the like), in manual calculation too. */
  async recalculate(): Promise<void> {
    await runExcel("calculating the workbook", async (context) => {
      context.workbook.application.calculate(Excel.CalculationType.recalculate);
      await context.sync();
    });
  }

  async select(place: SheetPlace): Promise<void> {
    await runExcel("going to the cell", async (context) => {
      const table = context.workbook.tables.getItemOrNullObject(place.table);
      const headers = table.getHeaderRowRange().load({ values: true });
      await context.sync();
      if (table.isNullObject) throw gone(place.table);
      const at = Math.max(0, (headers.values[0] ?? []).indexOf(place.header));
      const row =
        place.rowIndex < 0
          ? table.getHeaderRowRange()
          : table.getDataBodyRange().getRow(place.rowIndex);
      table.worksheet.activate();
      row.getCell(0, at).select();
      await context.sync();
    });
  }

  /** Selects a cell of a table on the Settings sheet: its row by its number in the sheet. */
  async selectSettingCell(place: {
    readonly table: SettingTableName;
    readonly sheetRow: number | null;
    readonly header: string;
  }): Promise<void> {
    await runExcel("going to the cell", async (context) => {
      const table = context.workbook.tables.getItem(place.table);
      const header = table.columns
        .getItem(place.header)
        .getHeaderRowRange()
        .load({ rowIndex: true });
      await context.sync();
      const rows = place.sheetRow === null ? 0 : place.sheetRow - 1 - header.rowIndex;
      table.worksheet.activate();
      header.getOffsetRange(rows, 0).select();
      await context.sync();
    });
  }

  /** Selects the cell that a name of the workbook stands for. */
  async selectName(name: string): Promise<void> {
    await runExcel("going to the cell", async (context) => {
      const range = context.workbook.names.getItem(name).getRange();
      range.worksheet.activate();
      range.select();
      await context.sync();
    });
  }

  onChange(listener: (source: ChangeSource) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Called by the watcher of the host's events. */
  tellChange(source: ChangeSource): void {
    for (const listener of this.listeners) listener(source);
  }
}

interface Parts {
  readonly base: string | null;
  readonly restore: RestoreParts | null;
}

async function packParts({ state }: ReadState, writes: WorkbookWrites): Promise<Parts> {
  const { base, restorePoint } = writes;
  return {
    base: base ? await formatXmlPart(BASE_NAMESPACE, base) : null,
    restore:
      restorePoint === undefined ? null : await packRestoreParts(state.restorePoints, restorePoint),
  };
}

type Drawing = typeof drawComputedSheets;

/** What draws Overview and Timeline, for a write that makes or changes them; null for others. */
async function loadDrawing(writes: WorkbookWrites): Promise<Drawing | null> {
  if (!touchesComputedSheets(writes)) return null;
  return (await loadPart(import("./computed-sheets"))).drawComputedSheets;
}

async function writeAll(
  context: Excel.RequestContext,
  known: ReadState,
  writes: WorkbookWrites,
  {
    draw,
    system,
    ...parts
  }: Parts & { readonly draw: Drawing | null; readonly system: DateSystem },
  sheets: ReadonlyMap<string, Excel.Worksheet>,
): Promise<void> {
  const { workbook } = context;
  const rows = new RowWriter(context, writes.onProgress, writes.signal);
  if (writes.settings) {
    const { currentMeeting } = writes.settings;
    await writeSettings({ context, state: known.state, system }, currentMeeting);
  }
  if (writes.settingRows) addSettingRows(workbook, writes.settingRows);
  writeSettingCells(workbook, writes.settingCells ?? []);
  for (const write of writes.tables) {
    if (write.kind === "create") create(sheets, write, rows);
    else update(workbook, known.state, write, rows);
  }
  await rows.flush();
  const outgrown = writes.tables.filter(outgrowsHighlights);
  await renewHighlights(
    context,
    outgrown.map(({ table }) => TABLES[table]),
  );
  draw?.(workbook, known, writes, sheets);
  await putParts({ workbook, known, rows }, writes, parts);
  for (const name of writes.removedTables ?? []) workbook.tables.getItem(name).worksheet.delete();
  closeHistory(workbook, known.state, writes);
  sheets.get("ActionPlan")?.activate();
  context.runtime.enableEvents = true;
  await context.sync();
}

async function putParts(
  { workbook, known, rows }: { workbook: Excel.Workbook; known: ReadState; rows: RowWriter },
  writes: WorkbookWrites,
  { base, restore }: Parts,
): Promise<void> {
  await rows.makeRoom(base?.length ?? 0);
  putPart(workbook, writes.base, base, known.basePart);
  if (restore === null) return;
  await rows.makeRoom(restore.added?.xml.length ?? 0);
  putRestoreParts(workbook, restore, known);
}

function create(
  sheets: ReadonlyMap<string, Excel.Worksheet>,
  write: CreateTable,
  rows: RowWriter,
): void {
  const sheet = sheets.get(write.table);
  if (sheet) createTable(sheet, TABLES[write.table], write, rows);
}

function update(
  workbook: Excel.Workbook,
  state: WorkbookState,
  write: UpdateTable,
  rows: RowWriter,
): void {
  const found = state.tables[write.table];
  if (found === undefined) throw gone(write.table);
  updateTable(workbook, TABLES[write.table], found, write, rows);
}

/** `wanted` undefined leaves the part alone; null or "" takes it away. */
function putPart(
  workbook: Excel.Workbook,
  wanted: string | null | undefined,
  xml: string | null,
  id: string | null,
): void {
  if (wanted === undefined) return;
  const part = id === null ? null : workbook.customXmlParts.getItem(id);
  if (xml === null) part?.delete();
  else if (part) part.setXml(xml);
  else workbook.customXmlParts.add(xml);
}

function gone(table: TableName): UserError {
  return new UserError({
    code: "table-missing",
    happened: `The table ${table} is not in the workbook any more.`,
    todo: "Undo its deletion in Excel, or sync again to make it anew.",
  });
}

function wasPutBack(error: unknown): unknown {
  if (!(error instanceof UserError)) return error;
  const { code, message: happened, todo, cause } = error;
  return new UserError({ code, happened, todo, cause });
}

function notPutBack(error: unknown, cause: unknown): UserError {
  const told = error instanceof UserError ? error : null;
  return new UserError({
    code: told?.code ?? "excel-failed",
    happened: told?.message ?? "Excel could not finish writing the sheets.",
    safe: "Not all that had been written could be taken back.",
    todo: "Use Excel's own Undo, or a saved version of the workbook. Then try again.",
    cause,
  });
}

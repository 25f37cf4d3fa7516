import type { SheetPlace, WorkbookPort, WorkbookWrites } from "../app/workbook-port";
import { UserError } from "../app/user-error";
import type { WorkbookState } from "../workbook/sheet-state";
import type { TableName } from "../workbook/table-definition";
import type { CreateTable, UpdateTable } from "../workbook/table-writes";
import { TABLES } from "../workbook/tables";
import { createTable } from "./create-table";
import { readAtPace } from "./read-at-pace";
import { ReadPace } from "./read-pace";
import type { ReadState } from "./read-state";
import { makeSheets } from "./make-sheets";
import { RowWriter } from "./row-writer";
import { runExcel } from "./run-excel";
import { updateTable } from "./update-table";
import { writeSettings } from "./write-settings";
import { BASE_NAMESPACE, RESTORE_NAMESPACE, formatXmlPart } from "./xml-part";

/** The workbook that is open in Excel, through Office.js. */
export class ExcelWorkbook implements WorkbookPort {
  private last: ReadState | null = null;
  private readonly pace = new ReadPace();
  private readonly listeners = new Set<() => void>();

  async read(): Promise<WorkbookState> {
    this.last = await readAtPace(this.pace);
    return this.last.state;
  }

  async write(writes: WorkbookWrites): Promise<void> {
    const known = this.last ?? (await readAtPace(this.pace));
    const parts = await packParts(writes);
    await runExcel("writing the sheets", async (context) => {
      // Whoever writes reads back afterwards: the events of our own writes tell nothing new.
      context.runtime.enableEvents = false;
      const sheets = await makeSheets(context, known.state, writes);
      try {
        await writeAll(context, known, writes, parts, sheets);
      } catch (error) {
        // A first sync that failed leaves no half-made sheets behind.
        for (const sheet of sheets.values()) sheet.delete();
        context.runtime.enableEvents = true;
        await context.sync();
        throw error;
      }
    });
    this.last = null;
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

  /** Selects the cell that a name of the workbook stands for. */
  async selectName(name: string): Promise<void> {
    await runExcel("going to the cell", async (context) => {
      const range = context.workbook.names.getItem(name).getRange();
      range.worksheet.activate();
      range.select();
      await context.sync();
    });
  }

  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Called by the watcher of the host's events. */
  tellChange(): void {
    for (const listener of this.listeners) listener();
  }
}

interface Parts {
  readonly base: string | null;
  readonly restore: string | null;
}

async function packParts(writes: WorkbookWrites): Promise<Parts> {
  return {
    base: writes.base ? await formatXmlPart(BASE_NAMESPACE, writes.base) : null,
    restore: writes.restorePoint
      ? await formatXmlPart(RESTORE_NAMESPACE, writes.restorePoint)
      : null,
  };
}

async function writeAll(
  context: Excel.RequestContext,
  known: ReadState,
  writes: WorkbookWrites,
  parts: Parts,
  sheets: ReadonlyMap<string, Excel.Worksheet>,
): Promise<void> {
  const { workbook } = context;
  const rows = new RowWriter(context, writes.onProgress);
  if (writes.settings) writeSettings(workbook, known.state, writes.settings.currentMeeting);
  for (const write of writes.tables) {
    if (write.kind === "create") create(sheets, write, rows);
    else update(workbook, known.state, write, rows);
  }
  for (const name of writes.removedTables ?? []) workbook.tables.getItem(name).worksheet.delete();
  await rows.flush();
  await rows.makeRoom(parts.base?.length ?? 0);
  putPart(workbook, writes.base, parts.base, known.basePart);
  await rows.makeRoom(parts.restore?.length ?? 0);
  putPart(workbook, writes.restorePoint, parts.restore, known.restorePart);
  sheets.get("ActionPlan")?.activate();
  context.runtime.enableEvents = true;
  await context.sync();
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

import type { WorkbookWrites } from "../app/workbook-port";
import { planPutBack, type PutBack } from "../workbook/put-back";
import type { SheetTable } from "../workbook/sheet-state";
import type { UpdateTable } from "../workbook/table-writes";
import { TABLES } from "../workbook/tables";
import { setNumberFormat } from "./number-format";
import { closeHistory, openHistory } from "./protected-sheets";
import { readAtPace } from "./read-at-pace";
import type { ReadPace } from "./read-pace";
import type { ReadState } from "./read-state";
import { runExcel } from "./run-excel";
import { numberFormatOf } from "./sheet-layout";
import {
  BASE_NAMESPACE,
  RESTORE_LIST_NAMESPACE,
  formatXmlPart,
  restoreNamespace,
} from "./xml-part";
import { formatRestorePointList } from "../workbook/restore-points";

/** A restore point's number and what it holds. */
export interface ReadPoint {
  readonly number: number;
  readonly text: string;
}

/** The workbook as it was, with the restore point that was read of it. */
export type KnownState = ReadState & { readonly point: ReadPoint | null };

/**
 * Takes back what a write that failed or was cancelled has left: `known` is the workbook as it was
 * read before. Looks at what is there now, for a request may have been done in part.
 */
export async function putBack(
  pace: ReadPace,
  known: KnownState,
  writes: WorkbookWrites,
): Promise<void> {
  const now = await readAtPace(pace);
  const parts = await packParts(known);
  await runExcel("putting the sheets back", async (context) => {
    const { workbook } = context;
    context.runtime.enableEvents = false;
    openHistory(workbook, now.state, writes);
    takeSheetsAway(workbook, known, now);
    for (const write of writes.tables) {
      const [before, found] = [known.state.tables[write.table], now.state.tables[write.table]];
      if (write.kind === "update" && before && found) putTableBack(workbook, before, found, write);
    }
    putSettingsBack(workbook, known, now);
    putPartsBack(workbook, { known, now }, parts);
    if (known.state.tables.StatusHistory) closeHistory(workbook, known.state, writes);
    context.runtime.enableEvents = true;
    await context.sync();
  });
}

/** Sheets that were not there are ours, made a moment ago; so are their names. */
function takeSheetsAway(workbook: Excel.Workbook, known: ReadState, now: ReadState): void {
  for (const name of now.names.filter((each) => !known.names.includes(each))) {
    workbook.names.getItem(name).delete();
  }
  for (const sheet of now.state.sheets.filter((each) => !known.state.sheets.includes(each))) {
    workbook.worksheets.getItem(sheet).delete();
  }
}

function putTableBack(
  workbook: Excel.Workbook,
  before: SheetTable,
  now: SheetTable,
  write: UpdateTable,
): void {
  const table = workbook.tables.getItem(write.table);
  const back = planPutBack(TABLES[write.table], before, now, write);
  for (let count = 1; count <= back.extraRows; count += 1) {
    table.rows.getItemAt(now.rows.length - count).delete();
  }
  for (let count = 1; count <= back.extraColumns; count += 1) {
    table.columns.getItemAt(now.headers.length - count).delete();
  }
  let rows = before.rows.length - back.missingRows.length;
  for (const { at, cells } of back.missingRows) {
    insertRow(table, at, rows);
    rows += 1;
    cells.forEach((value, column) => {
      putCell(table, before, { row: at, column, value });
    });
  }
  for (const cell of back.cells) putCell(table, before, cell);
}

/** What stands below the table moves down again, as it moved up. */
function insertRow(table: Excel.Table, at: number, rows: number): void {
  if (at < rows) {
    table.getDataBodyRange().getRow(at).insert("Down");
    return;
  }
  table.getRange().getRowsBelow(1).insert("Down");
  table.resize(table.getRange().getResizedRange(1, 0));
}

function putCell(
  table: Excel.Table,
  { name, headers }: SheetTable,
  { row, column, value }: PutBack["cells"][number],
): void {
  const ours = TABLES[name].columns.find(({ header }) => header === headers[column]);
  const cell = table.getDataBodyRange().getCell(row, column);
  // A text that begins with "=" stays text; a formula of ours comes back as one.
  if (ours !== undefined && ours.role !== "formula") setNumberFormat(cell, numberFormatOf(ours));
  cell.values = [[ours?.formula ?? value]];
}

function putSettingsBack(workbook: Excel.Workbook, known: ReadState, now: ReadState): void {
  for (const [name, value] of Object.entries(known.state.settings)) {
    if (name !== "CurrentMeeting" || value === null || now.state.settings[name] === value) continue;
    workbook.names.getItem(name).getRange().values = [[value]];
  }
}

interface PackedParts {
  readonly base: string | null;
  readonly list: string | null;
  readonly point: string | null;
}

async function packParts({ state, restoreListPart, point }: KnownState): Promise<PackedParts> {
  const list = formatRestorePointList(state.restorePoints);
  return {
    base: state.base === null ? null : await formatXmlPart(BASE_NAMESPACE, state.base),
    list: restoreListPart === null ? null : await formatXmlPart(RESTORE_LIST_NAMESPACE, list),
    point: point === null ? null : await formatXmlPart(restoreNamespace(point.number), point.text),
  };
}

function putPartsBack(
  { customXmlParts }: Excel.Workbook,
  { known, now }: { known: KnownState; now: ReadState },
  parts: PackedParts,
): void {
  const put = (id: string | null, xml: string | null) => {
    if (xml === null && id !== null) customXmlParts.getItem(id).delete();
    else if (xml !== null && id !== null) customXmlParts.getItem(id).setXml(xml);
    else if (xml !== null) customXmlParts.add(xml);
  };
  if (known.state.base !== now.state.base) put(now.basePart, parts.base);
  const had = known.state.restorePoints.map(({ number }) => number);
  const has = now.state.restorePoints.map(({ number }) => number);
  if (had.join() === has.join()) return;
  put(now.restoreListPart, parts.list);
  for (const number of has.filter((each) => !had.includes(each))) {
    customXmlParts.getByNamespace(restoreNamespace(number)).getOnlyItemOrNullObject().delete();
  }
  const taken = had.find((each) => !has.includes(each));
  if (taken === known.point?.number && parts.point !== null) customXmlParts.add(parts.point);
}

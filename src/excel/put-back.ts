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

/**
 * Takes back what a write that failed or was cancelled has left: `known` is the workbook as it was
 * read before. Looks at what is there now, for a request may have been done in part.
 */
export async function putBack(
  pace: ReadPace,
  known: ReadState,
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
  for (const { at, cells } of back.missingRows) {
    table.rows.add(at, [cells.map(() => "")]);
    cells.forEach((value, column) => {
      putCell(table, before, { row: at, column, value });
    });
  }
  for (const cell of back.cells) putCell(table, before, cell);
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
}

async function packParts({ state, restoreListPart }: ReadState): Promise<PackedParts> {
  const list = formatRestorePointList(state.restorePoints);
  return {
    base: state.base === null ? null : await formatXmlPart(BASE_NAMESPACE, state.base),
    list: restoreListPart === null ? null : await formatXmlPart(RESTORE_LIST_NAMESPACE, list),
  };
}

function putPartsBack(
  { customXmlParts }: Excel.Workbook,
  { known, now }: { known: ReadState; now: ReadState },
  parts: PackedParts,
): void {
  const put = (id: string | null, xml: string | null) => {
    if (xml === null && id !== null) customXmlParts.getItem(id).delete();
    else if (xml !== null && id !== null) customXmlParts.getItem(id).setXml(xml);
    else if (xml !== null) customXmlParts.add(xml);
  };
  if (known.state.base !== now.state.base) put(now.basePart, parts.base);
  const numbers = new Set(known.state.restorePoints.map(({ number }) => number));
  const added = now.state.restorePoints.filter(({ number }) => !numbers.has(number));
  if (now.state.restorePoints.length === known.state.restorePoints.length && added.length === 0)
    return;
  put(now.restoreListPart, parts.list);
  for (const { number } of added) {
    customXmlParts.getByNamespace(restoreNamespace(number)).getOnlyItemOrNullObject().delete();
  }
}

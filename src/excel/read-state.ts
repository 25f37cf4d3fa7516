import { baseHasRows } from "../workbook/base-part";
import { ANCHOR_NAMES, COMPUTED_SHEETS, type ComputedSheetName } from "../workbook/computed-sheet";
import { parseRestorePointList } from "../workbook/restore-points";
import { SETTING_TABLE_NAMES } from "../workbook/setting-tables";
import type { CellValue } from "../workbook/cell-value";
import type { SheetTable, WorkbookState } from "../workbook/sheet-state";
import { SETTING_NAMES } from "../workbook/settings";
import { TABLE_NAMES, type TableName } from "../workbook/table-definition";
import { TABLES } from "../workbook/tables";
import { readLongTables, requestLongTable } from "./long-tables";
import { readOnce } from "./read-once";
import type { ReadPace } from "./read-pace";
import { BASE_NAMESPACE, RESTORE_LIST_NAMESPACE, parseXmlPart, restoreNamespace } from "./xml-part";

/** What a write has to know beside the state, to write and to put back. */
export interface ReadState {
  readonly state: WorkbookState;
  /** The ids of the parts that are there. */
  readonly basePart: string | null;
  readonly restoreListPart: string | null;
  /** The names of the workbook, ours among them. */
  readonly names: readonly string[];
}

/**
 * Reads all of our tables, settings and parts in one request, as far as the pace lets it; what
 * is left of long tables follows, and a last request names strays.
 */
export async function readState(context: Excel.RequestContext, pace: ReadPace): Promise<ReadState> {
  const workbook = context.workbook;
  const tables = TABLE_NAMES.map((name) => requestLongTable(workbook, name, pace));
  const settings = SETTING_NAMES.map((name) => requestSetting(workbook, name));
  const anchors = COMPUTED_SHEETS.map((sheet) => requestAnchor(workbook, sheet));
  const settingTables = SETTING_TABLE_NAMES.map((name) => requestLongTable(workbook, name, pace));
  if (pace.partsApart) await context.sync();
  const base = requestPart(workbook, BASE_NAMESPACE);
  if (pace.partsApart) await context.sync();
  const restoreList = requestPart(workbook, RESTORE_LIST_NAMESPACE);
  const first = workbook.customXmlParts.getByNamespace(restoreNamespace(0));
  const firstPoint = first.getOnlyItemOrNullObject().load({ id: true });
  workbook.names.load({ name: true });
  workbook.worksheets.load({ name: true });
  workbook.tables.load({ name: true });
  await context.sync();

  const found = await readLongTables(context, tables, pace);
  const foundSettings = await readLongTables(context, settingTables, pace);
  const baseText = await readPart(base);
  return {
    basePart: base.part.isNullObject ? null : base.part.id,
    restoreListPart: restoreList.part.isNullObject ? null : restoreList.part.id,
    names: workbook.names.items.map(({ name }) => name),
    state: {
      tables: Object.fromEntries(found.map((table) => [table.name, table])),
      renamed: await findRenamed(context, found, baseText),
      sheets: workbook.worksheets.items.map((sheet) => sheet.name),
      computedSheets: anchors.filter(({ range }) => !range.isNullObject).map(({ sheet }) => sheet),
      base: baseText,
      restorePoints: await readPoints(restoreList, firstPoint),
      settings: Object.fromEntries(settings.map(({ name, range }) => [name, readSetting(range)])),
      settingTables: Object.fromEntries(foundSettings.map((table) => [table.name, table])),
    },
  };
}

/** A computed sheet's first cell; a null object once the sheet is deleted. */
function requestAnchor(workbook: Excel.Workbook, sheet: ComputedSheetName) {
  const anchor = workbook.names.getItemOrNullObject(ANCHOR_NAMES[sheet]);
  const range = readOnce(anchor.getRangeOrNullObject());
  range.load({ rowIndex: true });
  return { sheet, range };
}

function requestSetting(workbook: Excel.Workbook, name: string) {
  const range = readOnce(workbook.names.getItemOrNullObject(name).getRangeOrNullObject());
  range.load({ values: true });
  return { name, range };
}

function readSetting(range: Excel.Range): CellValue | null {
  return range.isNullObject ? null : ((range.values as CellValue[][])[0]?.[0] ?? null);
}

/** What a restore point holds; null where it is gone or damaged. */
export async function readRestorePoint(
  context: Excel.RequestContext,
  number: number,
): Promise<string | null> {
  const requested = requestPart(context.workbook, restoreNamespace(number));
  await context.sync();
  return readPart(requested);
}

/** Without a list there may be the one point of the first releases. */
async function readPoints(
  list: RequestedPart,
  first: Excel.CustomXmlPart,
): Promise<WorkbookState["restorePoints"]> {
  const text = await readPart(list);
  if (text !== null) return parseRestorePointList(text);
  return first.isNullObject ? [] : [{ number: 0, kind: "sync", label: "", day: "", size: 0 }];
}

interface RequestedPart {
  readonly part: Excel.CustomXmlPart;
  readonly xml: OfficeExtension.ClientResult<string>;
}

function requestPart(workbook: Excel.Workbook, namespace: string): RequestedPart {
  const part = workbook.customXmlParts.getByNamespace(namespace).getOnlyItemOrNullObject();
  part.load({ id: true });
  return { part, xml: part.getXml() };
}

async function readPart({ part, xml }: RequestedPart): Promise<string | null> {
  return part.isNullObject ? null : parseXmlPart(xml.value);
}

/** Tables with the columns of one of ours that is missing: somebody has renamed it. */
async function findRenamed(
  context: Excel.RequestContext,
  found: readonly SheetTable[],
  base: string | null,
): Promise<WorkbookState["renamed"]> {
  const names = new Set<string>(found.map((table) => table.name));
  const missing = TABLE_NAMES.filter((name) => !names.has(name) && wasMade(name, base));
  const ours = new Set<string>([...names, ...SETTING_TABLE_NAMES]);
  const strays = context.workbook.tables.items.filter((table) => !ours.has(table.name));
  if (missing.length === 0 || strays.length === 0) return [];
  const headers = strays.map((table) => readOnce(table.getHeaderRowRange()).load({ values: true }));
  await context.sync();
  return missing.flatMap((name) => {
    const wanted = TABLES[name].columns.map((column) => column.header);
    const index = headers.findIndex((range) => hasMostOf(wanted, range.values[0] ?? []));
    const stray = strays[index];
    return stray === undefined ? [] : [{ name, found: stray.name }];
  });
}

/** A table that waits for its first row is not looked for among the user's own. */
function wasMade(name: TableName, base: string | null): boolean {
  return TABLES[name].madeWhenFilled !== true || (base !== null && baseHasRows(base, name));
}

function hasMostOf(ours: readonly string[], found: readonly unknown[]): boolean {
  const present = ours.filter((header) => found.includes(header));
  return present.length > ours.length / 2;
}

import { baseHasRows } from "../workbook/base-part";
import type { CellValue, SheetTable, WorkbookState } from "../workbook/sheet-state";
import { SETTING_NAMES } from "../workbook/settings";
import { TABLE_NAMES, type TableName } from "../workbook/table-definition";
import { TABLES } from "../workbook/tables";
import { readLongTables, requestLongTable } from "./long-tables";
import { readOnce } from "./read-once";
import type { ReadPace } from "./read-pace";
import { BASE_NAMESPACE, RESTORE_NAMESPACE, parseXmlPart } from "./xml-part";

/** What a write has to know beside the state: the ids of the parts that are there. */
export interface ReadState {
  readonly state: WorkbookState;
  readonly basePart: string | null;
  readonly restorePart: string | null;
}

/**
 * Reads all of our tables, settings and parts in one request, as far as the pace lets it; what
 * is left of long tables follows, and a last request names strays.
 */
export async function readState(context: Excel.RequestContext, pace: ReadPace): Promise<ReadState> {
  const workbook = context.workbook;
  const tables = TABLE_NAMES.map((name) => requestLongTable(workbook, name, pace));
  const settings = SETTING_NAMES.map((name) => requestSetting(workbook, name));
  if (pace.partsApart) await context.sync();
  const base = requestPart(workbook, BASE_NAMESPACE);
  if (pace.partsApart) await context.sync();
  const restore = requestPart(workbook, RESTORE_NAMESPACE);
  workbook.worksheets.load({ name: true });
  workbook.tables.load({ name: true });
  await context.sync();

  const found = await readLongTables(context, tables, pace);
  const baseText = await readPart(base);
  return {
    basePart: base.part.isNullObject ? null : base.part.id,
    restorePart: restore.part.isNullObject ? null : restore.part.id,
    state: {
      tables: Object.fromEntries(found.map((table) => [table.name, table])),
      renamed: await findRenamed(context, found, baseText),
      sheets: workbook.worksheets.items.map((sheet) => sheet.name),
      base: baseText,
      restorePoint: await readPart(restore),
      settings: Object.fromEntries(settings.map(({ name, range }) => [name, readSetting(range)])),
    },
  };
}

function requestSetting(workbook: Excel.Workbook, name: string) {
  const range = readOnce(workbook.names.getItemOrNullObject(name).getRangeOrNullObject());
  range.load({ values: true });
  return { name, range };
}

function readSetting(range: Excel.Range): CellValue | null {
  return range.isNullObject ? null : ((range.values as CellValue[][])[0]?.[0] ?? null);
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
  const strays = context.workbook.tables.items.filter((table) => !names.has(table.name));
  if (missing.length === 0 || strays.length === 0) return [];
  const headers = strays.map((table) => readOnce(table.getHeaderRowRange()).load({ values: true }));
  await context.sync();
  return missing.flatMap((name) => {
    const ours = TABLES[name].columns.map((column) => column.header);
    const index = headers.findIndex((range) => hasMostOf(ours, range.values[0] ?? []));
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

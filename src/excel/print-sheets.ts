import { layOutSheets } from "../app/print/lay-out-sheets";
import {
  formatRecord,
  matchSheets,
  parseRecord,
  type FoundSheet,
  type PrintTarget,
} from "../app/print/match-sheets";
import type { PrintedSheet } from "../app/printed-sheet";
import { UserError } from "../app/user-error";
import { areaOf } from "../workbook/computed-sheet";
import { drawingSteps, prepareCells } from "./draw-print-sheet";
import { RowWriter } from "./row-writer";
import { runExcel } from "./run-excel";

type PageDocument = Parameters<typeof layOutSheets>[0];

/** The custom property of a worksheet that says what is printed on it. */
export const PRINT_PROPERTY = "WtsaPrintSheet";

/**
 * Writes each section of the document to a worksheet of its own, ready to print, and shows the
 * first. A sheet that an earlier call made for a section is written over where it stands: what
 * users typed beside and below it stays, and it keeps their name for it.
 */
export async function printSheets(document: PageDocument): Promise<readonly PrintedSheet[]> {
  const layouts = layOutSheets(document);
  if (layouts.length === 0) return [];
  stopIfTooOld();
  return runExcel("making the print-ready sheets", async (context) => {
    const { sheets, isStructureProtected } = await findSheets(context);
    const targets = matchSheets(layouts, sheets);
    stopIfProtected(targets, isStructureProtected);
    await stopIfInTheWay(context, targets);
    await write(context, targets);
    return targets.map(({ name, found }) => ({ sheet: name, made: found === null }));
  });
}

function stopIfTooOld(): void {
  if (Office.context.requirements.isSetSupported("ExcelApi", "1.12")) return;
  throw new UserError({
    code: "excel-too-old",
    happened: "This version of Excel cannot tell print-ready sheets from others.",
    todo: "Update Excel, or use Excel on the web; or make the Word file instead.",
  });
}

/** In two requests, however many sheets there are. */
async function findSheets(
  context: Excel.RequestContext,
): Promise<{ sheets: readonly FoundSheet[]; isStructureProtected: boolean }> {
  const { worksheets, protection } = context.workbook;
  worksheets.load({ id: true, name: true });
  protection.load({ protected: true });
  await context.sync();
  const found = worksheets.items.map((sheet) => ({
    sheet,
    protection: sheet.protection.load({ protected: true }),
    property: sheet.customProperties.getItemOrNullObject(PRINT_PROPERTY).load({ value: true }),
  }));
  await context.sync();
  return {
    isStructureProtected: protection.protected,
    sheets: found.map(
      ({ sheet: { id, name }, protection: { protected: isProtected }, property }) => ({
        id,
        name,
        isProtected,
        record: property.isNullObject ? null : parseRecord(property.value),
      }),
    ),
  };
}

function stopIfProtected(targets: readonly PrintTarget[], isStructureProtected: boolean): void {
  const locked = targets.find(({ found }) => found?.isProtected === true)?.found;
  if (locked) {
    throw new UserError({
      code: "sheet-protected",
      happened: `The sheet ${locked.name} is protected, so that nothing can be written to it.`,
      todo: "Choose Review, Unprotect Sheet in Excel, then try again.",
    });
  }
  const changesSheets = targets.some(({ found, name }) => found?.name !== name);
  if (!isStructureProtected || !changesSheets) return;
  throw new UserError({
    code: "workbook-protected",
    happened: "The workbook is protected, so that no sheet can be added to it or renamed.",
    todo: "Choose Review, Protect Workbook in Excel to unprotect it, then try again.",
  });
}

/** What users typed below or beside a printed sheet is not written over when it grows. */
async function stopIfInTheWay(
  context: Excel.RequestContext,
  targets: readonly PrintTarget[],
): Promise<void> {
  const strips = targets.flatMap(({ layout, found }) => {
    if (found === null) return [];
    const sheet = context.workbook.worksheets.getItem(found.id);
    const { rows, columns } = found.record;
    const [toRow, toColumn] = [layout.rows.length, layout.columns.length];
    const grown = [
      areaOf(rows, 0, toRow - rows, toColumn),
      areaOf(0, columns, Math.min(rows, toRow), toColumn - columns),
    ].filter((area) => area.rows > 0 && area.columns > 0);
    return grown.map((area) => ({
      name: found.name,
      range: sheet
        .getRangeByIndexes(area.row, area.column, area.rows, area.columns)
        .load({ values: true }),
    }));
  });
  if (strips.length === 0) return;
  await context.sync();
  const full = strips.find(({ range }) =>
    range.values.some((row) => row.some((each) => each !== "")),
  );
  if (full === undefined) return;
  throw new UserError({
    code: "cells-in-the-way",
    happened: `The sheet ${full.name} grows, and cells that it needs hold something else.`,
    todo: "Move what stands below or beside the printed part to another sheet, then try again.",
  });
}

/** What a step of the drawing takes of a request, at most. */
const STEP_BYTES = 4_000;

async function write(
  context: Excel.RequestContext,
  targets: readonly PrintTarget[],
): Promise<void> {
  // Nothing of ours is in these sheets: whoever watches the plan need not look.
  context.runtime.enableEvents = false;
  const { worksheets } = context.workbook;
  const made = targets.map(({ found, name }) =>
    found === null ? worksheets.add(name).load({ id: true }) : worksheets.getItem(found.id),
  );
  if (targets.some(({ found }) => found === null)) await context.sync();
  const rows = new RowWriter(context);
  for (const [index, target] of targets.entries()) {
    const sheet = made[index];
    if (sheet !== undefined) await writeSheet(sheet, target, rows);
  }
  made[0]?.activate();
  context.runtime.enableEvents = true;
  await context.sync();
}

async function writeSheet(
  sheet: Excel.Worksheet,
  target: PrintTarget,
  rows: RowWriter,
): Promise<void> {
  const { layout, found } = target;
  if (found === null) sheet.showGridlines = false;
  else clear(sheet, target, found);
  remember(sheet, target);
  const cells = sheet.getRangeByIndexes(0, 0, layout.rows.length, layout.columns.length);
  prepareCells(cells, layout.look);
  rows.write(cells, layout.cells);
  await rows.flush();
  for (const step of drawingSteps(sheet, layout)) {
    await rows.makeRoom(STEP_BYTES);
    step();
  }
  if (found === null && layout.titleRows !== null) freezeHeader(sheet, layout);
}

/** Points of a row and of a column that nobody has sized. */
const STANDARD_HEIGHT = 15;
const STANDARD_WIDTH = 48;

/** As if nothing had been printed: the cells that are ours, their sizes and the page breaks. */
function clear(
  sheet: Excel.Worksheet,
  { name, layout }: PrintTarget,
  { name: before, record }: NonNullable<PrintTarget["found"]>,
): void {
  if (before !== name) sheet.name = name;
  const rows = Math.max(record.rows, layout.rows.length);
  const columns = Math.max(record.columns, layout.columns.length);
  const old = sheet.getRangeByIndexes(0, 0, record.rows, record.columns);
  old.unmerge();
  old.clear();
  old.format.rowHeight = STANDARD_HEIGHT;
  old.format.columnWidth = STANDARD_WIDTH;
  sheet.getRangeByIndexes(0, 0, rows, columns).unmerge();
  sheet.horizontalPageBreaks.removePageBreaks();
}

function remember(sheet: Excel.Worksheet, { name, layout, found }: PrintTarget): void {
  const record = formatRecord({
    section: layout.section,
    name: found === null || found.name === found.record.name ? name : found.record.name,
    sheet: found?.id ?? sheet.id,
    rows: layout.rows.length,
    columns: layout.columns.length,
  });
  sheet.customProperties.add(PRINT_PROPERTY, record);
}

/** Higher headers would leave no room for what is below them. */
const HIGHEST_FROZEN = 150;

function freezeHeader(sheet: Excel.Worksheet, { titleRows, rows }: PrintTarget["layout"]): void {
  const end = titleRows === null ? 0 : titleRows.row + titleRows.rows;
  const height = rows.slice(0, end).reduce((sum, points) => sum + points, 0);
  if (height <= HIGHEST_FROZEN) sheet.freezePanes.freezeRows(end);
}

import type { WorkbookWrites } from "../app/workbook-port";
import {
  ANCHOR_NAMES,
  type CellBlock,
  type ComputedSheet,
  type ComputedSheetName,
} from "../workbook/computed-sheet";
import { attentionLinks } from "../workbook/overview/attention-part";
import { overviewSheet } from "../workbook/overview/overview-sheet";
import { reportCells } from "../workbook/overview/reports-part";
import type { WorkbookState } from "../workbook/sheet-state";
import type { TableName } from "../workbook/table-definition";
import { timelineSheet } from "../workbook/timeline/timeline-sheet";
import { computedSheetsToMake } from "./computed-sheets-to-make";
import { drawSheet, writeBlocks } from "./draw-sheet";
import type { ReadState } from "./read-state";

/** Tables that come with the first sync, and that the formulas of computed sheets name. */
const NAMED_TABLES: readonly TableName[] = ["ActionPlan", "JCA", "Meetings", "StatusHistory"];

type Sheets = ReadonlyMap<string, Excel.Worksheet>;

/**
 * Draws the computed sheets that were just made, and keeps those that are there whole: what names
 * a table follows when the table comes, comes back or goes. Anything else in them is the user's.
 * To be called after all tables have been written.
 */
export function drawComputedSheets(
  workbook: Excel.Workbook,
  known: ReadState,
  writes: WorkbookWrites,
  made: Sheets,
): void {
  const { state } = known;
  const names = sheetNames(state, writes, made);
  for (const name of computedSheetsToMake(state, writes)) {
    const sheet = made.get(name);
    if (sheet) make(workbook, known, sheet, drawingOf(name, names));
  }
  const created = writes.tables.flatMap(({ kind, table }) => (kind === "create" ? [table] : []));
  const removed = writes.removedTables ?? [];
  for (const name of state.computedSheets ?? []) {
    if (removed.some((table) => NAMED_TABLES.includes(table))) remove(workbook, name);
    else if (created.some((table) => NAMED_TABLES.includes(table)))
      writeBlocks(sheetOf(workbook, name), drawingOf(name, names).blocks);
    else if (name === "Overview") {
      const withReports = [...created, ...removed].includes("ReportsDue");
      const reports = withReports ? reportBlocks(names) : [];
      writeBlocks(sheetOf(workbook, name), [attentionLinks(names), ...reports]);
    }
  }
}

function drawingOf(name: ComputedSheetName, names: ReturnType<typeof sheetNames>): ComputedSheet {
  return name === "Overview" ? overviewSheet(names) : timelineSheet();
}

function reportBlocks(names: ReturnType<typeof sheetNames>): readonly CellBlock[] {
  return reportCells(names.ReportsDue ?? null);
}

/** The sheets of our tables as they will be. */
function sheetNames(
  state: WorkbookState,
  { tables, removedTables = [] }: WorkbookWrites,
  made: Sheets,
): Readonly<Partial<Record<TableName, string>>> {
  const there = Object.values(state.tables).map(({ name, sheet }) => [name, sheet] as const);
  const created = tables.flatMap(({ kind, table }) => {
    const sheet = made.get(table);
    return kind === "create" && sheet !== undefined ? [[table, sheet.name] as const] : [];
  });
  const all = [...there, ...created].filter(([name]) => !removedTables.includes(name));
  return Object.fromEntries(all);
}

/** Overview comes first; Timeline stays where it was made, after the tables. */
function make(
  workbook: Excel.Workbook,
  { names }: ReadState,
  sheet: Excel.Worksheet,
  drawing: ComputedSheet,
): void {
  drawSheet(sheet, drawing);
  if (drawing.name === "Overview") sheet.position = 0;
  const anchor = ANCHOR_NAMES[drawing.name];
  // The name outlives a sheet that a user has deleted.
  if (names.includes(anchor)) workbook.names.getItem(anchor).delete();
  workbook.names.add(anchor, sheet.getRange("A1"), "The first cell of a sheet of the add-in.");
}

function sheetOf(workbook: Excel.Workbook, name: ComputedSheetName): Excel.Worksheet {
  return workbook.names.getItem(ANCHOR_NAMES[name]).getRange().worksheet;
}

function remove(workbook: Excel.Workbook, name: ComputedSheetName): void {
  sheetOf(workbook, name).delete();
  workbook.names.getItem(ANCHOR_NAMES[name]).delete();
}

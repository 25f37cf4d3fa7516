import type { Book } from "./book";
import { CellChanges } from "./cell-changes";
import { CellContents, type HomeTable } from "./cell-contents";
import { CellLocks } from "./cell-locks";
import { CellMerges } from "./cell-merges";
import { CellShifts, type OnShift } from "./cell-shifts";
import { CellSizes } from "./cell-sizes";
import type { CellStyle, CellValue, GridCells, Rect, SheetId } from "./grid";
import type { RowHeights } from "./row-heights";
import { RowSort } from "./row-sort";
import type { Sheets } from "./sheets";

/** The cells of all sheets, for whoever asks for them as one thing. */
export class Cells implements GridCells {
  private readonly locks: CellLocks;
  private readonly contents: CellContents;
  private readonly shifts: CellShifts;
  private readonly merges: CellMerges;
  private readonly sizes: CellSizes;
  private readonly rows: RowSort;

  constructor(
    book: Book,
    sheets: Sheets,
    homeTable: HomeTable,
    rowHeights: RowHeights,
    onShift: OnShift,
  ) {
    const changes = new CellChanges(book);
    this.locks = new CellLocks(book, sheets);
    this.contents = new CellContents(book, sheets, homeTable, changes, this.locks);
    this.shifts = new CellShifts(book, this.locks, onShift);
    this.merges = new CellMerges(book, changes, this.locks);
    this.sizes = new CellSizes(book, sheets, homeTable, this.contents, rowHeights);
    this.rows = new RowSort(book, sheets, this.contents, changes, this.locks);
  }

  values(sheet: SheetId, rect: Rect): CellValue[][] {
    return this.contents.values(sheet, rect);
  }

  texts(sheet: SheetId, rect: Rect): string[][] {
    return this.contents.texts(sheet, rect);
  }

  formulas(sheet: SheetId, rect: Rect): CellValue[][] {
    return this.contents.formulas(sheet, rect);
  }

  numberFormats(sheet: SheetId, rect: Rect): string[][] {
    return this.contents.numberFormats(sheet, rect);
  }

  numberFormat(sheet: SheetId, row: number, column: number): string {
    return this.contents.numberFormat(sheet, row, column);
  }

  isSpilled(sheet: SheetId, row: number, column: number): boolean {
    return this.contents.isSpilled(sheet, row, column);
  }

  spillOf(sheet: SheetId, row: number, column: number): Rect | null {
    return this.contents.spillOf(sheet, row, column);
  }

  write(sheet: SheetId, rect: Rect, values: readonly (readonly (CellValue | null)[])[]): void {
    this.contents.write(sheet, rect, values);
  }

  /** The write itself, for whoever acts; protection has been looked at. */
  writeContent(
    sheet: SheetId,
    rect: Rect,
    values: readonly (readonly (CellValue | null)[])[],
  ): void {
    this.contents.writeContent(sheet, rect, values);
  }

  setNumberFormats(
    sheet: SheetId,
    rect: Rect,
    formats: readonly (readonly (string | null)[])[],
  ): void {
    this.contents.setNumberFormats(sheet, rect, formats);
  }

  style(sheet: SheetId, row: number, column: number): CellStyle {
    return this.contents.style(sheet, row, column);
  }

  setStyle(sheet: SheetId, rect: Rect, style: Partial<CellStyle>): void {
    this.contents.setStyle(sheet, rect, style);
  }

  clear(sheet: SheetId, rect: Rect, what: "All" | "Formats" | "Contents"): void {
    this.contents.clear(sheet, rect, what);
  }

  insert(sheet: SheetId, rect: Rect, shift: "Down" | "Right"): void {
    this.shifts.insert(sheet, rect, shift);
  }

  remove(sheet: SheetId, rect: Rect, shift: "Up" | "Left"): void {
    this.shifts.remove(sheet, rect, shift);
  }

  merge(sheet: SheetId, rect: Rect): void {
    this.merges.merge(sheet, rect);
  }

  unmerge(sheet: SheetId, rect: Rect): void {
    this.merges.unmerge(sheet, rect);
  }

  merged(sheet: SheetId, rect: Rect): readonly Rect[] {
    return this.merges.merged(sheet, rect);
  }

  columnWidth(sheet: SheetId, column: number): number {
    return this.sizes.columnWidth(sheet, column);
  }

  setColumnWidth(sheet: SheetId, column: number, count: number, points: number): void {
    this.sizes.setColumnWidth(sheet, column, count, points);
  }

  rowHeight(sheet: SheetId, row: number): number {
    return this.sizes.rowHeight(sheet, row);
  }

  setRowHeight(sheet: SheetId, row: number, count: number, points: number): void {
    this.sizes.setRowHeight(sheet, row, count, points);
  }

  autofitColumns(sheet: SheetId, rect: Rect): void {
    this.sizes.autofitColumns(sheet, rect);
  }

  autofitRows(sheet: SheetId, rect: Rect): void {
    this.sizes.autofitRows(sheet, rect);
  }

  setRowsHidden(sheet: SheetId, row: number, count: number, hidden: boolean): void {
    this.sizes.setRowsHidden(sheet, row, count, hidden);
  }

  setColumnsHidden(sheet: SheetId, column: number, count: number, hidden: boolean): void {
    this.sizes.setColumnsHidden(sheet, column, count, hidden);
  }

  isRowHidden(sheet: SheetId, row: number): boolean {
    return this.sizes.isRowHidden(sheet, row);
  }

  isColumnHidden(sheet: SheetId, column: number): boolean {
    return this.sizes.isColumnHidden(sheet, column);
  }

  sort(sheet: SheetId, rect: Rect, keys: readonly { column: number; ascending: boolean }[]): void {
    this.rows.sort(sheet, rect, keys);
  }

  refuseLocked(sheet: SheetId, rect: Rect): void {
    this.locks.refuseLocked(sheet, rect);
  }
}

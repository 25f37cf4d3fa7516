import type { IRange } from "@univerjs/core";
import {
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
  SetWorksheetRowIsAutoHeightMutationFactory,
} from "@univerjs/preset-sheets-core";
import type { Book } from "./book";
import type { CellContents, HomeTable } from "./cell-contents";
import { toPixels, toPoints } from "./defaults";
import type { Rect, SheetId } from "./grid";
import { columnLimit, intersection, rectOf, rowLimit, toRange } from "./rects";
import type { RowHeights } from "./row-heights";
import type { Sheets } from "./sheets";
import { widestText } from "./text-width";
import { workable } from "./whole-areas";

/** How wide and high columns and rows are, and whether they are seen. */
export class CellSizes {
  constructor(
    private readonly book: Book,
    private readonly sheets: Sheets,
    private readonly homeTable: HomeTable,
    private readonly contents: CellContents,
    private readonly rowHeights: RowHeights,
  ) {}

  columnWidth(sheet: SheetId, column: number): number {
    return toPoints(this.book.sheet(sheet).getColumnManager().getColumnWidth(column));
  }

  setColumnWidth(sheet: SheetId, column: number, count: number, points: number): void {
    const area = workable(this.book, sheet, rectOf(0, column, rowLimit, count));
    this.book.ensureSize(sheet, rectOf(0, column, 1, area.columnCount));
    const target = { ...this.book.target(sheet), ranges: [toRange(area)] };
    const manager = this.book.sheet(sheet).getColumnManager();
    const before = mapRun(column, area.columnCount, (index) => manager.getColumnWidth(index));
    this.book.as("program", () => {
      this.book.swap(
        SetWorksheetColWidthMutation.id,
        { ...target, colWidth: toPixels(points) },
        SetWorksheetColWidthMutation.id,
        { ...target, colWidth: before },
      );
    });
  }

  rowHeight(sheet: SheetId, row: number): number {
    this.rowHeights.settle(sheet);
    return toPoints(this.book.sheet(sheet).getRowManager().getRowHeight(row));
  }

  setRowHeight(sheet: SheetId, row: number, count: number, points: number): void {
    const area = workable(this.book, sheet, rectOf(row, 0, count, columnLimit));
    this.book.ensureSize(sheet, rectOf(row, 0, area.rowCount, 1));
    const range = toRange(area);
    const target = { ...this.book.target(sheet), ranges: [range] };
    const rows = this.book.sheet(sheet).getConfig().rowData;
    const standard = this.book.sheet(sheet).getConfig().defaultRowHeight;
    const before = mapRun(row, area.rowCount, (index) => rows[index]?.h ?? standard);
    const fixed = { ...target, autoHeightInfo: 0 };
    const height = { ...target, rowHeight: toPixels(points) };
    this.book.as("program", () => {
      this.book.apply(
        [
          { id: SetWorksheetRowIsAutoHeightMutation.id, params: fixed },
          { id: SetWorksheetRowHeightMutation.id, params: height },
        ],
        [
          { id: SetWorksheetRowHeightMutation.id, params: { ...target, rowHeight: before } },
          this.automaticHeights(sheet, range),
        ],
      );
    });
  }

  autofitColumns(sheet: SheetId, rect: Rect): void {
    const area = intersection(rect, this.sheets.usedRect(sheet, true) ?? rectOf(0, 0));
    if (area === null) return;
    this.book.asOneStep(() => {
      for (let column = area.column; column < area.column + area.columnCount; column++) {
        const part = rectOf(area.row, column, area.rowCount, 1);
        const texts = this.contents.texts(sheet, part).map(([text]) => text ?? "");
        const width = widestText(texts, (index) =>
          this.contents.style(sheet, area.row + index, column),
        );
        const button = this.homeTable(sheet, area.row, column) === null ? 0 : filterButton;
        if (width > 0) this.setColumnWidth(sheet, column, 1, toPoints(width + button));
      }
    });
  }

  autofitRows(sheet: SheetId, rect: Rect): void {
    const range = toRange(workable(this.book, sheet, rect));
    const params = { ...this.book.target(sheet), ranges: [range], autoHeightInfo: 1 };
    const undo = this.automaticHeights(sheet, range);
    this.book.as("program", () => {
      this.book.swap(SetWorksheetRowIsAutoHeightMutation.id, params, undo.id, undo.params);
    });
    this.rowHeights.later(sheet, range);
  }

  /** Brings back which of the rows are as high as their text. */
  private automaticHeights(sheet: SheetId, range: IRange) {
    const params = { ...this.book.target(sheet), ranges: [range], autoHeightInfo: 0 };
    return {
      id: SetWorksheetRowIsAutoHeightMutation.id,
      params: SetWorksheetRowIsAutoHeightMutationFactory(params, this.book.sheet(sheet)),
    };
  }

  setRowsHidden(sheet: SheetId, row: number, count: number, hidden: boolean): void {
    const area = workable(this.book, sheet, rectOf(row, 0, count, columnLimit));
    this.hide(sheet, area, hidden, SetRowHiddenMutation.id, SetRowVisibleMutation.id);
  }

  setColumnsHidden(sheet: SheetId, column: number, count: number, hidden: boolean): void {
    const area = workable(this.book, sheet, rectOf(0, column, rowLimit, count));
    this.hide(sheet, area, hidden, SetColHiddenMutation.id, SetColVisibleMutation.id);
  }

  isRowHidden(sheet: SheetId, row: number): boolean {
    return !this.book.sheet(sheet).getRowVisible(row);
  }

  isColumnHidden(sheet: SheetId, column: number): boolean {
    return !this.book.sheet(sheet).getColVisible(column);
  }

  private hide(sheet: SheetId, area: Rect, hidden: boolean, hide: string, show: string): void {
    this.book.ensureSize(sheet, { ...area, rowCount: Math.min(area.rowCount, 10_000) });
    const params = { ...this.book.target(sheet), ranges: [toRange(area)] };
    this.book.as("program", () => {
      this.book.swap(hidden ? hide : show, params, hidden ? show : hide, params);
    });
  }
}

/** Pixels a table header's filter button takes. */
const filterButton = 18;

function mapRun(start: number, count: number, read: (index: number) => number) {
  const result: Record<number, number> = {};
  for (let index = start; index < start + count; index++) result[index] = read(index);
  return result;
}

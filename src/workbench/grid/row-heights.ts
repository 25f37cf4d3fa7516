import { WrapStrategy } from "@univerjs/core";
import type { ICellData, Worksheet } from "@univerjs/core";
import {
  InsertRowMutation,
  MoveRangeMutation,
  MoveRowsMutation,
  RemoveRowMutation,
  ReorderRangeMutation,
  SetRangeValuesMutation,
  SetWorksheetRowAutoHeightMutation,
} from "@univerjs/preset-sheets-core";
import type { ISetRangeValuesMutationParams } from "@univerjs/preset-sheets-core";
import type { Book } from "./book";
import { readValue } from "./cell-values";
import type { SheetId } from "./grid";
import { showValue } from "./shown-text";
import { lineFont, wrappedHeight } from "./text-height";
import type { LineFont } from "./text-height";

interface Look {
  readonly format: string;
  readonly wraps: boolean;
  readonly font: LineFont;
  /** Pixels left and right, above and below the text. */
  readonly aside: number;
  readonly above: number;
}
interface Rows {
  readonly startRow: number;
  readonly endRow: number;
}
interface MoveParams {
  readonly from?: { readonly subUnitId: string; readonly value: object };
  readonly to?: { readonly subUnitId: string; readonly value: object };
}

/** 409.5 points, Excel's tallest row. */
const tallestRow = 546;
/** Rows fitted in one turn; the rest wait for the next, so that the page stays awake. */
const rowsPerTurn = 1000;
const shiftsRows = new Set([InsertRowMutation.id, RemoveRowMutation.id, MoveRowsMutation.id]);

/**
 * Keeps rows whose height nobody set by hand as high as their text, on every sheet. Univer does
 * so for edits in its own editor only. A height that follows from the cells is no undo entry:
 * undoing the edit fits the row again.
 */
export class RowHeights {
  private readonly waiting = new Map<SheetId, Set<number>>();
  private readonly looks = new Map<string, Look>();
  private isDue = false;

  constructor(
    private readonly book: Book,
    private readonly headerRows: (sheet: SheetId) => ReadonlySet<number>,
  ) {
    book.commands.beforeCommandExecuted(({ id, params }) => {
      if (!shiftsRows.has(id)) return;
      const { subUnitId } = params as { subUnitId: SheetId };
      this.settle(subUnitId);
    });
    book.onExecuted(({ id, params }, options) => {
      if (options?.["fromFormula"] !== true) this.follow(id, params ?? {});
    });
  }

  /** Fits the rows in a moment, together with what else changes until then. */
  later(sheet: SheetId, { startRow, endRow }: Rows): void {
    for (let row = startRow; row <= endRow; row++) this.wait(sheet, row);
  }

  /** Fits at once whatever still waits on the sheet. */
  settle(sheet: SheetId): void {
    const rows = this.waiting.get(sheet);
    if (rows === undefined) return;
    this.waiting.delete(sheet);
    this.fit(sheet, rows);
  }

  private follow(id: string, params: object): void {
    if (id === SetRangeValuesMutation.id) {
      const { subUnitId, cellValue } = params as ISetRangeValuesMutationParams;
      for (const row in cellValue) this.wait(subUnitId, Number(row));
    } else if (id === MoveRangeMutation.id) {
      const { from, to } = params as MoveParams;
      for (const part of [from, to]) {
        if (part === undefined) continue;
        for (const row in part.value) this.wait(part.subUnitId, Number(row));
      }
    } else if (id === ReorderRangeMutation.id) {
      const { subUnitId, range } = params as { subUnitId: SheetId; range: Rows };
      this.later(subUnitId, range);
    }
  }

  private wait(sheet: SheetId, row: number): void {
    const rows = this.waiting.get(sheet);
    if (rows === undefined) this.waiting.set(sheet, new Set([row]));
    else rows.add(row);
    this.settleSoon();
  }

  private settleSoon(): void {
    if (this.isDue) return;
    this.isDue = true;
    setTimeout(() => {
      this.isDue = false;
      this.settleSome();
      if (this.waiting.size > 0) this.settleSoon();
    }, 0);
  }

  private settleSome(): void {
    for (const [sheet, rows] of this.waiting) {
      if (rows.size <= rowsPerTurn) return this.settle(sheet);
      const some = [...rows].slice(0, rowsPerTurn);
      for (const row of some) rows.delete(row);
      return this.fit(sheet, some);
    }
  }

  private fit(sheet: SheetId, rows: Iterable<number>): void {
    const worksheet = this.book.workbook.getSheetBySheetId(sheet);
    if (worksheet == null) return;
    const manager = worksheet.getRowManager();
    const rowsAutoHeightInfo: { row: number; autoHeight: number }[] = [];
    const headerRows = this.headerRows(sheet);
    for (const row of rows) {
      if (manager.getRow(row)?.ia === 0) continue;
      const autoHeight = this.heightOf(worksheet, row, headerRows.has(row));
      if (autoHeight !== manager.getRowHeight(row)) rowsAutoHeightInfo.push({ row, autoHeight });
    }
    if (rowsAutoHeightInfo.length === 0) return;
    const params = { ...this.book.target(sheet), rowsAutoHeightInfo };
    this.book.run(SetWorksheetRowAutoHeightMutation.id, params);
  }

  private heightOf(worksheet: Worksheet, row: number, isHeader: boolean): number {
    let height = worksheet.getConfig().defaultRowHeight;
    const cells = worksheet.getCellMatrix().getMatrix()[row] ?? {};
    for (const key in cells) {
      const cell = cells[key];
      if (cell == null || cell.v == null) continue;
      const column = Number(key);
      const cellHeight = isHeader
        ? this.headerHeight(worksheet, row, column)
        : this.cellHeight(worksheet, row, column, cell);
      height = Math.max(height, cellHeight);
    }
    return Math.min(Math.ceil(height), tallestRow);
  }

  /** A table's header cell has the table's font and a button beside its text. */
  private headerHeight(worksheet: Worksheet, row: number, column: number): number {
    const cell = worksheet.getCell(row, column) ?? null;
    if (cell === null) return 0;
    const button = cell.fontRenderExtension?.rightOffset ?? 0;
    const look = readLook(worksheet, row, column, cell);
    return this.textHeight(worksheet, row, column, cell, { ...look, aside: look.aside + button });
  }

  private cellHeight(worksheet: Worksheet, row: number, column: number, cell: ICellData): number {
    const look = this.lookOf(worksheet, row, column, cell);
    return this.textHeight(worksheet, row, column, cell, look);
  }

  private textHeight(
    worksheet: Worksheet,
    row: number,
    column: number,
    cell: ICellData,
    look: Look,
  ): number {
    const text = look.wraps ? showValue(readValue(cell), look.format, this.book.dateSystem) : "";
    if (text === "") return look.font.lineHeight + look.above;
    if (worksheet.getMergedCell(row, column) !== null) return 0;
    const width = worksheet.getColumnManager().getColumnWidth(column) - look.aside;
    return wrappedHeight(text, width, look.font) + look.above;
  }

  private lookOf(worksheet: Worksheet, row: number, column: number, cell: ICellData): Look {
    const key = styleKey(cell.s);
    const known = key === null ? undefined : this.looks.get(key);
    if (known !== undefined) return known;
    const look = readLook(worksheet, row, column, cell);
    if (key !== null) this.looks.set(key, look);
    return look;
  }
}

function readLook(worksheet: Worksheet, row: number, column: number, cell: ICellData): Look {
  const style = worksheet.getComposedCellStyleByCellData(row, column, cell);
  const padding = { t: 0, r: 2, b: 2, l: 2, ...style.pd };
  return {
    format: style.n?.pattern ?? "General",
    wraps: style.tb === WrapStrategy.WRAP,
    font: lineFont(style),
    aside: padding.l + padding.r,
    above: padding.t + padding.b,
  };
}

/** Styles that many cells share have a name; one of a cell's own is looked at each time. */
function styleKey(style: ICellData["s"]): string | null {
  if (style == null) return "";
  return typeof style === "string" ? style : null;
}

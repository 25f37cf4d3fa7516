import type { ICellData, Nullable, Worksheet } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/preset-sheets-core";
import type { Book } from "./book";
import type { CellChanges } from "./cell-changes";
import { isLocked, type CellLocks } from "./cell-locks";
import { readStyle, writeStyle } from "./cell-styles";
import { contentOf, formulaContent, readValue } from "./cell-values";
import { readEntered } from "./entered-text";
import type { CellStyle, CellValue, Rect, SheetId } from "./grid";
import { intersection, rectOf, toRect } from "./rects";
import type { Sheets } from "./sheets";
import { showValue } from "./shown-text";
import { styleOfSpilled } from "./spilled-formats";
import { fromEngineReferences, toEngineReferences } from "./structured-references";
import { workable } from "./whole-areas";

type CellMatrix = Record<number, Record<number, ICellData | null>>;

/** Finds the table around a cell; the tables are made later than the cells. */
export type HomeTable = (sheet: SheetId, row: number, column: number) => { name: string } | null;

/** What cells hold, show and look like. */
export class CellContents {
  private readonly formulaData: FormulaDataModel;

  constructor(
    private readonly book: Book,
    private readonly sheets: Sheets,
    private readonly homeTable: HomeTable,
    private readonly changes: CellChanges,
    private readonly locks: CellLocks,
  ) {
    this.formulaData = book.injector.get(FormulaDataModel);
  }

  values(sheet: SheetId, rect: Rect): CellValue[][] {
    return this.read(sheet, rect, (cell) => readValue(cell));
  }

  texts(sheet: SheetId, rect: Rect): string[][] {
    const styles = this.book.workbook.getStyles();
    return this.read(sheet, rect, (cell) =>
      cell == null
        ? ""
        : showValue(
            readValue(cell),
            styles.getStyleByCell(cell)?.n?.pattern ?? "General",
            this.book.dateSystem,
          ),
    );
  }

  formulas(sheet: SheetId, rect: Rect): CellValue[][] {
    return this.read(sheet, rect, (cell, row, column) => {
      if (cell == null || !(cell.f || cell.si)) return readValue(cell);
      const formula =
        cell.f ||
        this.formulaData.getFormulaStringByCell(row, column, sheet, this.book.unitId) ||
        "";
      return fromEngineReferences(formula, this.homeTable(sheet, row, column));
    });
  }

  /** The cells' own: a format that was spilled into one is shown, but is not the cell's. */
  numberFormats(sheet: SheetId, rect: Rect): string[][] {
    const styles = this.book.workbook.getStyles();
    const matrix = this.book.sheet(sheet).getCellMatrix();
    return this.read(
      sheet,
      rect,
      (_, row, column) =>
        styles.getStyleByCell(matrix.getValue(row, column))?.n?.pattern ?? "General",
    );
  }

  numberFormat(sheet: SheetId, row: number, column: number): string {
    return this.numberFormats(sheet, rectOf(row, column))[0]?.[0] ?? "General";
  }

  write(sheet: SheetId, rect: Rect, values: readonly (readonly (CellValue | null)[])[]): void {
    this.locks.refuseLocked(sheet, rect);
    this.book.as("program", () => {
      this.writeContent(sheet, rect, values);
    });
  }

  /** The write itself, for whoever acts; protection has been looked at. */
  writeContent(
    sheet: SheetId,
    rect: Rect,
    values: readonly (readonly (CellValue | null)[])[],
  ): void {
    this.book.ensureSize(sheet, rect);
    const matrix = this.book.sheet(sheet).getCellMatrix();
    const styles = this.book.workbook.getStyles();
    this.changes.change(sheet, rect, (row, column) => {
      const value = values[row - rect.row]?.[column - rect.column] ?? null;
      if (value === null) return undefined;
      if (typeof value !== "string" || value === "") return contentOf(value);
      const format = styles.getStyleByCell(matrix.getValue(row, column))?.n?.pattern ?? "General";
      return this.enteredContent(sheet, row, column, value, format);
    });
  }

  private enteredContent(
    sheet: SheetId,
    row: number,
    column: number,
    text: string,
    format: string,
  ): ICellData {
    const entered = readEntered(text, format, this.book.dateSystem);
    if (entered.kind === "formula")
      return formulaContent(
        toEngineReferences(entered.formula, this.homeTable(sheet, row, column)),
      );
    const content = contentOf(entered.value);
    if (entered.format !== null && format === "General")
      content.s = { n: { pattern: entered.format } };
    return content;
  }

  setNumberFormats(
    sheet: SheetId,
    rect: Rect,
    formats: readonly (readonly (string | null)[])[],
  ): void {
    this.locks.refuseLocked(sheet, rect);
    this.book.as("program", () => {
      this.book.ensureSize(sheet, rect);
      this.changes.change(sheet, rect, (row, column) => {
        const format = formats[row - rect.row]?.[column - rect.column] ?? null;
        return format === null ? undefined : { s: numberFormatStyle(format) };
      });
    });
  }

  style(sheet: SheetId, row: number, column: number): CellStyle {
    const cell = this.cell(this.book.sheet(sheet), row, column);
    return readStyle(this.book.workbook.getStyles().getStyleByCell(cell), isLocked(cell));
  }

  setStyle(sheet: SheetId, rect: Rect, style: Partial<CellStyle>): void {
    this.locks.refuseLocked(sheet, rect);
    const area = workable(this.book, sheet, rect);
    const written = writeStyle(style);
    const custom =
      style.locked === undefined ? {} : { custom: style.locked ? null : { unlocked: true } };
    this.book.as("program", () => {
      this.book.ensureSize(sheet, area);
      this.changes.change(sheet, area, () => ({ s: { ...written }, ...custom }));
    });
  }

  clear(sheet: SheetId, rect: Rect, what: "All" | "Formats" | "Contents"): void {
    this.locks.refuseLocked(sheet, rect);
    const area = intersection(rect, this.sheets.usedRect(sheet, false) ?? rectOf(0, 0));
    if (area === null) return;
    const matrix = this.book.sheet(sheet).getCellMatrix();
    this.book.as("program", () => {
      this.changes.change(sheet, area, (row, column) => {
        if (matrix.getValue(row, column) == null) return undefined;
        if (what === "All") return null;
        return what === "Contents" ? contentOf("") : { s: null, custom: undefined as never };
      });
    });
  }

  /** A cell with what a formula spilled into it; outside of the sheet's present size it is empty. */
  cell(worksheet: Worksheet, row: number, column: number): Nullable<ICellData> {
    const own = worksheet.getCellMatrix().getValue(row, column);
    if (own != null && (own.v != null || own.p != null)) return own;
    const spilled = this.spilled(worksheet.getSheetId())?.[row]?.[column];
    if (spilled?.v == null) return own;
    const style = styleOfSpilled(this.book, own, spilled);
    return {
      ...own,
      v: spilled.v,
      t: spilled.t ?? null,
      ...(style === null ? {} : { s: style }),
    };
  }

  /** Whether a formula elsewhere filled the cell. */
  isSpilled(sheet: SheetId, row: number, column: number): boolean {
    const own = this.book.sheet(sheet).getCellMatrix().getValue(row, column);
    if (own?.f || own?.si) return false;
    return this.spilled(sheet)?.[row]?.[column] != null;
  }

  spillOf(sheet: SheetId, row: number, column: number): Rect | null {
    const own = this.book.sheet(sheet).getCellMatrix().getValue(row, column);
    if (!own?.f && !own?.si) return null;
    const ranges = this.formulaData.getArrayFormulaRange()[this.book.unitId]?.[sheet];
    const range = ranges?.[row]?.[column];
    const rect = range ? toRect(range) : null;
    return rect !== null && rect.rowCount * rect.columnCount > 1 ? rect : null;
  }

  private spilled(sheet: SheetId) {
    const data = this.formulaData.getArrayFormulaCellData()[this.book.unitId]?.[sheet];
    return data as CellMatrix | undefined;
  }

  private read<T>(
    sheet: SheetId,
    rect: Rect,
    pick: (cell: Nullable<ICellData>, row: number, column: number) => T,
  ): T[][] {
    const worksheet = this.book.sheet(sheet);
    const rows: T[][] = [];
    for (let row = rect.row; row < rect.row + rect.rowCount; row++) {
      const picked: T[] = [];
      for (let column = rect.column; column < rect.column + rect.columnCount; column++)
        picked.push(pick(this.cell(worksheet, row, column), row, column));
      rows.push(picked);
    }
    return rows;
  }
}

function numberFormatStyle(format: string): NonNullable<ICellData["s"]> {
  return { n: format === "General" || format === "" ? null : { pattern: format } };
}

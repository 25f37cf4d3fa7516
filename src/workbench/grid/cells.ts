import type { ICellData, IMutationInfo, IRange, Nullable, Worksheet } from "@univerjs/core";
import { Direction } from "@univerjs/core";
import {
  AddWorksheetMergeMutation,
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  FormulaDataModel,
  InsertColByRangeCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowByRangeCommand,
  LexerTreeBuilder,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  RemoveWorksheetMergeMutation,
  ReorderRangeCommand,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetRangeValuesMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetStyleCommand,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
  SetWorksheetRowIsAutoHeightMutationFactory,
} from "@univerjs/preset-sheets-core";
import type { Book } from "./book";
import { readStyle, writeStyle } from "./cell-styles";
import { contentOf, formulaContent, readValue } from "./cell-values";
import { toPixels, toPoints } from "./defaults";
import { readEntered } from "./entered-text";
import { GridError } from "./grid-error";
import type { CellStyle, CellValue, GridCells, Rect, SheetId } from "./grid";
import { columnLimit, intersection, rectOf, rowLimit, toRange, toRect } from "./rects";
import type { RowHeights } from "./row-heights";
import type { Sheets } from "./sheets";
import { showValue } from "./shown-text";
import { rowOrder } from "./sort-order";
import { fromEngineReferences, toEngineReferences } from "./structured-references";
import { widestText } from "./text-width";

type CellMatrix = Record<number, Record<number, ICellData | null>>;

/** Finds the table around a cell; the tables are made later than the cells. */
export type HomeTable = (sheet: SheetId, row: number, column: number) => { name: string } | null;

export type Shift = "Down" | "Right" | "Up" | "Left";
/** Hears that part of the sheet's cells made room for `rect`, or took its place. */
export type OnShift = (sheet: SheetId, rect: Rect, shift: Shift) => void;

export class Cells implements GridCells {
  private readonly formulaData: FormulaDataModel;

  constructor(
    private readonly book: Book,
    private readonly sheets: Sheets,
    private readonly homeTable: HomeTable,
    private readonly rowHeights: RowHeights,
    private readonly onShift: OnShift,
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
        : showValue(readValue(cell), styles.getStyleByCell(cell)?.n?.pattern ?? "General"),
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

  numberFormats(sheet: SheetId, rect: Rect): string[][] {
    const styles = this.book.workbook.getStyles();
    return this.read(sheet, rect, (cell) => styles.getStyleByCell(cell)?.n?.pattern ?? "General");
  }

  numberFormat(sheet: SheetId, row: number, column: number): string {
    return this.numberFormats(sheet, rectOf(row, column))[0]?.[0] ?? "General";
  }

  write(sheet: SheetId, rect: Rect, values: readonly (readonly (CellValue | null)[])[]): void {
    this.refuseLocked(sheet, rect);
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
    this.change(sheet, rect, (row, column) => {
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
    const entered = readEntered(text, format);
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
    this.refuseLocked(sheet, rect);
    this.book.as("program", () => {
      this.book.ensureSize(sheet, rect);
      this.change(sheet, rect, (row, column) => {
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
    this.refuseLocked(sheet, rect);
    const area = this.workable(sheet, rect);
    const written = writeStyle(style);
    const custom =
      style.locked === undefined ? {} : { custom: style.locked ? null : { unlocked: true } };
    this.book.as("program", () => {
      this.book.ensureSize(sheet, area);
      this.change(sheet, area, () => ({ s: { ...written }, ...custom }));
    });
  }

  clear(sheet: SheetId, rect: Rect, what: "All" | "Formats" | "Contents"): void {
    this.refuseLocked(sheet, rect);
    const area = intersection(rect, this.sheets.usedRect(sheet, false) ?? rectOf(0, 0));
    if (area === null) return;
    const matrix = this.book.sheet(sheet).getCellMatrix();
    this.book.as("program", () => {
      this.change(sheet, area, (row, column) => {
        if (matrix.getValue(row, column) == null) return undefined;
        if (what === "All") return null;
        return what === "Contents" ? contentOf("") : { s: null, custom: undefined as never };
      });
    });
  }

  insert(sheet: SheetId, rect: Rect, shift: "Down" | "Right"): void {
    this.refuseProtected(sheet);
    const params = { ...this.book.target(sheet), range: toRange(rect) };
    this.book.as("program", () => {
      if (rect.columnCount >= columnLimit) {
        this.book.ensureSize(sheet, rectOf(rect.row, 0));
        this.book.runOnActive(sheet, InsertRowByRangeCommand.id, {
          ...params,
          range: this.wholeRows(sheet, rect),
          direction: Direction.UP,
        });
      } else if (rect.rowCount >= rowLimit) {
        this.book.ensureSize(sheet, rectOf(0, rect.column));
        this.book.runOnActive(sheet, InsertColByRangeCommand.id, {
          ...params,
          range: this.wholeColumns(sheet, rect),
          direction: Direction.LEFT,
        });
      } else {
        this.book.ensureSize(sheet, rect);
        const command = shift === "Down" ? InsertRangeMoveDownCommand : InsertRangeMoveRightCommand;
        this.book.asOneStep(() => {
          this.book.runOnActive(sheet, command.id, params);
          this.onShift(sheet, rect, shift);
        });
      }
    });
  }

  remove(sheet: SheetId, rect: Rect, shift: "Up" | "Left"): void {
    this.refuseProtected(sheet);
    const worksheet = this.book.sheet(sheet);
    const present = intersection(
      rect,
      rectOf(0, 0, worksheet.getRowCount(), worksheet.getColumnCount()),
    );
    if (present === null) return;
    const params = { ...this.book.target(sheet), range: toRange(present) };
    this.book.as("program", () => {
      if (rect.columnCount >= columnLimit)
        this.book.runOnActive(sheet, RemoveRowByRangeCommand.id, {
          ...params,
          range: this.wholeRows(sheet, present),
        });
      else if (rect.rowCount >= rowLimit)
        this.book.runOnActive(sheet, RemoveColByRangeCommand.id, {
          ...params,
          range: this.wholeColumns(sheet, present),
        });
      else {
        const command = shift === "Up" ? DeleteRangeMoveUpCommand : DeleteRangeMoveLeftCommand;
        this.book.asOneStep(() => {
          this.book.runOnActive(sheet, command.id, params);
          this.onShift(sheet, present, shift);
        });
      }
    });
  }

  merge(sheet: SheetId, rect: Rect): void {
    this.refuseLocked(sheet, rect);
    this.book.as("program", () => {
      this.book.asOneStep(() => {
        this.book.ensureSize(sheet, rect);
        this.unmerge(sheet, rect);
        const params = { ...this.book.target(sheet), ranges: [toRange(rect)] };
        this.swap(AddWorksheetMergeMutation.id, params, RemoveWorksheetMergeMutation.id, params);
        this.change(sheet, rect, (row, column) =>
          row === rect.row && column === rect.column ? undefined : contentOf(""),
        );
      });
    });
  }

  unmerge(sheet: SheetId, rect: Rect): void {
    const ranges = this.merged(sheet, rect).map(toRange);
    if (ranges.length === 0) return;
    const params = { ...this.book.target(sheet), ranges };
    this.book.as("program", () => {
      this.swap(RemoveWorksheetMergeMutation.id, params, AddWorksheetMergeMutation.id, params);
    });
  }

  merged(sheet: SheetId, rect: Rect): readonly Rect[] {
    const all = this.book.sheet(sheet).getMergeData().map(toRect);
    return all.filter((merged) => intersection(merged, rect) !== null);
  }

  columnWidth(sheet: SheetId, column: number): number {
    return toPoints(this.book.sheet(sheet).getColumnManager().getColumnWidth(column));
  }

  setColumnWidth(sheet: SheetId, column: number, count: number, points: number): void {
    const area = this.workable(sheet, rectOf(0, column, rowLimit, count));
    this.book.ensureSize(sheet, rectOf(0, column, 1, area.columnCount));
    const target = { ...this.book.target(sheet), ranges: [toRange(area)] };
    const manager = this.book.sheet(sheet).getColumnManager();
    const before = mapRun(column, area.columnCount, (index) => manager.getColumnWidth(index));
    this.book.as("program", () => {
      this.swap(
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
    const area = this.workable(sheet, rectOf(row, 0, count, columnLimit));
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
        const texts = this.texts(sheet, part).map(([text]) => text ?? "");
        const width = widestText(texts, (index) => this.style(sheet, area.row + index, column));
        const button = this.homeTable(sheet, area.row, column) === null ? 0 : filterButton;
        if (width > 0) this.setColumnWidth(sheet, column, 1, toPoints(width + button));
      }
    });
  }

  autofitRows(sheet: SheetId, rect: Rect): void {
    const range = toRange(this.workable(sheet, rect));
    const params = { ...this.book.target(sheet), ranges: [range], autoHeightInfo: 1 };
    const undo = this.automaticHeights(sheet, range);
    this.book.as("program", () => {
      this.swap(SetWorksheetRowIsAutoHeightMutation.id, params, undo.id, undo.params);
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
    const area = this.workable(sheet, rectOf(row, 0, count, columnLimit));
    this.hide(sheet, area, hidden, SetRowHiddenMutation.id, SetRowVisibleMutation.id);
  }

  setColumnsHidden(sheet: SheetId, column: number, count: number, hidden: boolean): void {
    const area = this.workable(sheet, rectOf(0, column, rowLimit, count));
    this.hide(sheet, area, hidden, SetColHiddenMutation.id, SetColVisibleMutation.id);
  }

  isRowHidden(sheet: SheetId, row: number): boolean {
    return !this.book.sheet(sheet).getRowVisible(row);
  }

  isColumnHidden(sheet: SheetId, column: number): boolean {
    return !this.book.sheet(sheet).getColVisible(column);
  }

  sort(sheet: SheetId, rect: Rect, keys: readonly { column: number; ascending: boolean }[]): void {
    this.refuseLocked(sheet, rect);
    const area = intersection(rect, this.sheets.usedRect(sheet, false) ?? rect);
    if (area === null || area.rowCount < 2) return;
    const order: Record<number, number> = {};
    rowOrder(this.values(sheet, rect).slice(0, area.rowCount), keys).forEach((from, to) => {
      order[rect.row + to] = rect.row + from;
    });
    const formulas = this.sortedFormulas(sheet, area, order);
    this.book.as("program", () => {
      this.book.asOneStep(() => {
        const params = { ...this.book.target(sheet), range: toRange(area), order };
        this.book.run(ReorderRangeCommand.id, params);
        this.change(sheet, area, (row, column) => {
          const formula = formulas.get(row)?.get(column);
          return formula === undefined ? undefined : formulaContent(formula);
        });
      });
    });
  }

  /** Formulas of the rows that move, as they read at their new place: Univer moves them unchanged. */
  private sortedFormulas(sheet: SheetId, area: Rect, order: Readonly<Record<number, number>>) {
    const lexer = this.book.injector.get(LexerTreeBuilder);
    const matrix = this.book.sheet(sheet).getCellMatrix();
    const moved = new Map<number, Map<number, string>>();
    for (let row = area.row; row < area.row + area.rowCount; row++) {
      const from = order[row] ?? row;
      if (from === row) continue;
      for (let column = area.column; column < area.column + area.columnCount; column++) {
        const cell = matrix.getValue(from, column);
        if (!cell?.f && !cell?.si) continue;
        const formula =
          cell.f ||
          this.formulaData.getFormulaStringByCell(from, column, sheet, this.book.unitId) ||
          "";
        const columns = moved.get(row) ?? new Map<number, string>();
        columns.set(column, lexer.moveFormulaRefOffset(formula, 0, row - from));
        moved.set(row, columns);
      }
    }
    return moved;
  }

  /** A cell with what a formula spilled into it; outside of the sheet's present size it is empty. */
  cell(worksheet: Worksheet, row: number, column: number): Nullable<ICellData> {
    const own = worksheet.getCellMatrix().getValue(row, column);
    if (own != null && (own.v != null || own.p != null)) return own;
    const spilled = this.spilled(worksheet.getSheetId())?.[row]?.[column];
    return spilled?.v == null ? own : { ...own, v: spilled.v, t: spilled.t ?? null };
  }

  /** Whether a formula elsewhere filled the cell. */
  isSpilled(sheet: SheetId, row: number, column: number): boolean {
    const own = this.book.sheet(sheet).getCellMatrix().getValue(row, column);
    if (own?.f || own?.si) return false;
    return this.spilled(sheet)?.[row]?.[column] != null;
  }

  refuseLocked(sheet: SheetId, rect: Rect): void {
    if (!this.sheets.isProtected(sheet)) return;
    const worksheet = this.book.sheet(sheet);
    const area = this.workable(sheet, rect);
    for (let row = area.row; row < area.row + area.rowCount; row++)
      for (let column = area.column; column < area.column + area.columnCount; column++)
        if (isLocked(worksheet.getCellMatrix().getValue(row, column))) this.refuseProtected(sheet);
  }

  private refuseProtected(sheet: SheetId): void {
    if (this.sheets.isProtected(sheet))
      throw new GridError(
        "AccessDenied",
        "The cell or chart you're trying to change is on a protected sheet.",
      );
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

  /** Runs one set-range-values mutation over the rectangle and records how to undo it. */
  private change(
    sheet: SheetId,
    rect: Rect,
    make: (row: number, column: number) => ICellData | null | undefined,
  ): void {
    const matrix = this.book.sheet(sheet).getCellMatrix();
    const styles = this.book.workbook.getStyles();
    const [redo, undo]: [CellMatrix, CellMatrix] = [{}, {}];
    let isEmpty = true;
    let isLookOnly = true;
    for (let row = rect.row; row < rect.row + rect.rowCount; row++) {
      const [redoRow, undoRow]: [CellMatrix[number], CellMatrix[number]] = [{}, {}];
      for (let column = rect.column; column < rect.column + rect.columnCount; column++) {
        const cell = make(row, column);
        if (cell === undefined) continue;
        redoRow[column] = cell;
        if (cell === null || "v" in cell || "f" in cell) isLookOnly = false;
        const before = matrix.getValue(row, column);
        undoRow[column] = undoCell(before, cell, styles.getStyleByCell(before));
        isEmpty = false;
      }
      redo[row] = redoRow;
      undo[row] = undoRow;
    }
    if (isEmpty) return;
    const id = SetRangeValuesMutation.id;
    const mark = isLookOnly ? markLookOnly : <T>(params: T) => params;
    const target = this.book.target(sheet);
    this.book.apply(
      [{ id, params: mark({ ...target, cellValue: redo }) }],
      [{ id, params: mark({ ...target, cellValue: undo }) }],
    );
  }

  private hide(sheet: SheetId, area: Rect, hidden: boolean, hide: string, show: string): void {
    this.book.ensureSize(sheet, { ...area, rowCount: Math.min(area.rowCount, 10_000) });
    const params = { ...this.book.target(sheet), ranges: [toRange(area)] };
    this.book.as("program", () => {
      this.swap(hidden ? hide : show, params, hidden ? show : hide, params);
    });
  }

  private swap(redoId: string, redo: object, undoId: string, undo: object): void {
    const done: IMutationInfo[] = [{ id: redoId, params: redo }];
    this.book.apply(done, [{ id: undoId, params: undo }]);
  }

  /** Whole rows and columns act on the cells the sheet has so far. */
  private workable(sheet: SheetId, rect: Rect): Rect {
    const worksheet = this.book.sheet(sheet);
    const isWholeColumns = rect.rowCount >= rowLimit;
    const isWholeRows = rect.columnCount >= columnLimit;
    return {
      row: rect.row,
      column: rect.column,
      rowCount: isWholeColumns ? worksheet.getRowCount() : rect.rowCount,
      columnCount: isWholeRows ? worksheet.getColumnCount() : rect.columnCount,
    };
  }

  private wholeRows(sheet: SheetId, rect: Rect) {
    const columnCount = this.book.sheet(sheet).getColumnCount();
    return toRange({ ...rect, column: 0, columnCount });
  }

  private wholeColumns(sheet: SheetId, rect: Rect) {
    return toRange({ ...rect, row: 0, rowCount: this.book.sheet(sheet).getRowCount() });
  }
}

/** Pixels a table header's filter button takes. */
const filterButton = 18;

/**
 * Without the word that only the look changes, the engine forgets a formula that is not repeated.
 * Undo and redo would put their own name in its place.
 */
function markLookOnly<T extends object>(params: T): T {
  return Object.defineProperty(params, "trigger", {
    enumerable: true,
    get: () => SetStyleCommand.id,
    set: () => undefined,
  });
}

function undoCell(
  before: Nullable<ICellData>,
  change: ICellData | null,
  style: unknown,
): ICellData | null {
  if (before == null) return null;
  const touches = (...keys: (keyof ICellData)[]) =>
    change === null || keys.some((key) => key in change);
  const undo: ICellData = touches("v", "f") ? contentBefore(before) : {};
  if (touches("custom")) Object.assign(undo, { custom: before.custom ?? null });
  if (touches("s")) undo.s = { ...nulled(change?.s), ...(style as object | null) };
  return undo;
}

function contentBefore({ v = null, t = null, f = null, si = null, p = null }: ICellData) {
  return { v, t, f, si, p };
}

/** Univer merges styles: what the change added has to be named to go away again. */
function nulled(style: ICellData["s"]): object {
  if (style == null || typeof style === "string") return {};
  return Object.fromEntries(
    Object.keys(style).map((key) => [
      key,
      key === "bd" ? { t: null, b: null, l: null, r: null } : null,
    ]),
  );
}

function numberFormatStyle(format: string): NonNullable<ICellData["s"]> {
  return { n: format === "General" || format === "" ? null : { pattern: format } };
}

function isLocked(cell: Nullable<ICellData>): boolean {
  return cell?.custom?.["unlocked"] !== true;
}

function mapRun(start: number, count: number, read: (index: number) => number) {
  const result: Record<number, number> = {};
  for (let index = start; index < start + count; index++) result[index] = read(index);
  return result;
}

import { defaultCellStyle, defaultColumnWidth, defaultRowHeight } from "./defaults";
import type {
  CellStyle,
  CellValue,
  ConditionalFormat,
  DateSystem,
  Grid,
  NameInfo,
  Rect,
  SheetId,
  SheetInfo,
  TableInfo,
  ValidationRule,
} from "./grid";

/** One cell that holds something or looks like something; rows and columns count from zero. */
export interface CellSnapshot {
  readonly row: number;
  readonly column: number;
  /** The value, or a formula's last result; "" for a cell that is only formatted. */
  readonly value: CellValue;
  /** "=SUM(A1:A3)", as it was written; null for a constant. */
  readonly formula: string | null;
  /** "General" where none was set. */
  readonly numberFormat: string;
  /** Only what differs from `WorkbookSnapshot.defaultStyle`. */
  readonly style: Partial<CellStyle>;
}

/** A run of rows or columns that differ from the sheet's default; sizes in points. */
export interface SizeSnapshot {
  readonly index: number;
  /** Null where only the visibility differs. */
  readonly points: number | null;
  readonly hidden: boolean;
}

export interface SheetSnapshot {
  readonly info: SheetInfo;
  /** Row by row, and by column within a row. Spilled results are not cells of their own. */
  readonly cells: readonly CellSnapshot[];
  readonly defaultColumnWidth: number;
  readonly defaultRowHeight: number;
  readonly columns: readonly SizeSnapshot[];
  readonly rows: readonly SizeSnapshot[];
  readonly merges: readonly Rect[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly validation: readonly {
    readonly rects: readonly Rect[];
    readonly rule: ValidationRule;
  }[];
}

/** Everything a .xlsx writer needs, as plain data: it survives JSON and structured clone. */
export interface WorkbookSnapshot {
  readonly dateSystem: DateSystem;
  /** In tab order. */
  readonly sheets: readonly SheetSnapshot[];
  readonly activeSheet: SheetId;
  /** `TableInfo.sheet` and `NameInfo.sheet` are ids of `sheets[].info.id`. */
  readonly tables: readonly TableInfo[];
  readonly names: readonly NameInfo[];
  readonly defaultStyle: CellStyle;
}

/** Takes the workbook as it is now; custom functions under way show what they show. */
export function snapshotOf(grid: Grid): WorkbookSnapshot {
  return {
    dateSystem: grid.dateSystem,
    sheets: grid.sheets.list().map((info) => sheetOf(grid, info)),
    activeSheet: grid.sheets.active(),
    tables: grid.tables.list(),
    names: grid.names.list(),
    defaultStyle: defaultCellStyle,
  };
}

function sheetOf(grid: Grid, info: SheetInfo): SheetSnapshot {
  const used = grid.sheets.usedRect(info.id, false);
  const whole = {
    row: 0,
    column: 0,
    rowCount: grid.sheets.rowLimit,
    columnCount: grid.sheets.columnLimit,
  };
  const extent = used ?? { row: 0, column: 0, rowCount: 1, columnCount: 1 };
  return {
    info,
    cells: used === null ? [] : cellsOf(grid, info.id, used),
    defaultColumnWidth,
    defaultRowHeight,
    columns: columnsOf(grid, info.id, extent.column + extent.columnCount + margin),
    rows: rowsOf(grid, info.id, extent.row + extent.rowCount + margin),
    merges: grid.cells.merged(info.id, whole),
    conditionalFormats: grid.conditionalFormats.list(info.id),
    validation: grid.validation.list(info.id),
  };
}

/** Sizes are looked at a little beyond the used cells. */
const margin = 26;

function cellsOf(grid: Grid, sheet: SheetId, rect: Rect): CellSnapshot[] {
  const values = grid.cells.values(sheet, rect);
  const formulas = grid.cells.formulas(sheet, rect);
  const formats = grid.cells.numberFormats(sheet, rect);
  const cells: CellSnapshot[] = [];
  values.forEach((row, rowIndex) => {
    row.forEach((value, columnIndex) => {
      const [atRow, atColumn] = [rect.row + rowIndex, rect.column + columnIndex];
      const style = differing(grid.cells.style(sheet, atRow, atColumn));
      const numberFormat = formats[rowIndex]?.[columnIndex] ?? "General";
      const formula = formulaOf(formulas[rowIndex]?.[columnIndex], value);
      const isPlain = numberFormat === "General" && Object.keys(style).length === 0;
      if (value === "" && formula === null && isPlain) return;
      if (formula === null && grid.cells.isSpilled(sheet, atRow, atColumn)) return;
      cells.push({ row: atRow, column: atColumn, value, formula, numberFormat, style });
    });
  });
  return cells;
}

/** Text that begins with "=" and is the cell's value is no formula. */
function formulaOf(written: CellValue | undefined, value: CellValue): string | null {
  const isFormula = typeof written === "string" && written !== value && written.startsWith("=");
  return isFormula ? written : null;
}

function differing(style: CellStyle): Partial<CellStyle> {
  const keys = (Object.keys(style) as (keyof CellStyle)[]).filter((key) =>
    key === "borders"
      ? Object.keys(style.borders).length > 0
      : style[key] !== defaultCellStyle[key],
  );
  return Object.fromEntries(keys.map((key) => [key, style[key]]));
}

function columnsOf(grid: Grid, sheet: SheetId, count: number): SizeSnapshot[] {
  return sizes(
    Math.min(count, grid.sheets.columnLimit),
    defaultColumnWidth,
    (index) => grid.cells.columnWidth(sheet, index),
    (index) => grid.cells.isColumnHidden(sheet, index),
  );
}

function rowsOf(grid: Grid, sheet: SheetId, count: number): SizeSnapshot[] {
  return sizes(
    Math.min(count, grid.sheets.rowLimit),
    defaultRowHeight,
    (index) => grid.cells.rowHeight(sheet, index),
    (index) => grid.cells.isRowHidden(sheet, index),
  );
}

function sizes(
  count: number,
  standard: number,
  pointsOf: (index: number) => number,
  isHidden: (index: number) => boolean,
): SizeSnapshot[] {
  const found: SizeSnapshot[] = [];
  for (let index = 0; index < count; index++) {
    const points = pointsOf(index);
    const hidden = isHidden(index);
    const isStandard = Math.abs(points - standard) < 0.01;
    if (hidden || !isStandard) found.push({ index, points: isStandard ? null : points, hidden });
  }
  return found;
}

import type {
  CellStyle,
  CellValue,
  ConditionalFormat,
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
  readonly validation: readonly { readonly rects: readonly Rect[]; readonly rule: ValidationRule }[];
}

/** Everything a .xlsx writer needs, as plain data: it survives JSON and structured clone. */
export interface WorkbookSnapshot {
  /** In tab order. */
  readonly sheets: readonly SheetSnapshot[];
  readonly activeSheet: SheetId;
  /** `TableInfo.sheet` and `NameInfo.sheet` are ids of `sheets[].info.id`. */
  readonly tables: readonly TableInfo[];
  readonly names: readonly NameInfo[];
  readonly defaultStyle: CellStyle;
}

import type { CellValue } from "./cell-value";
import type { DateSystem } from "./excel-serial";
import type { ComputedSheetName } from "./computed-sheet";
import type { SettingTableName } from "./setting-tables";
import type { RestorePointInfo } from "./restore-points";
import type { TableName } from "./table-definition";

/** A table of ours as it stands in the workbook. Rows and columns count from zero. */
export interface SheetTable<Name extends string = TableName> {
  readonly name: Name;
  /** The sheet's name now; users rename sheets. */
  readonly sheet: string;
  /** The sheet row of the header. */
  readonly headerRow: number;
  /** The sheet column of the table's first column. */
  readonly firstColumn: number;
  /** All columns, the user's own among them. */
  readonly headers: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
  /** True where the sheet is protected; absent where it is not. */
  readonly isProtected?: boolean;
}

export interface WorkbookState {
  /**
   * What the workbook's cells count dates by; 1900 where absent. Dates in this state are serials
   * of 1900 whatever it is: only functions meet cells that nobody has converted.
   */
  readonly dateSystem?: DateSystem;
  readonly tables: Readonly<Partial<Record<TableName, SheetTable>>>;
  /** Tables that stand under another name: recognised by their columns. */
  readonly renamed: readonly { readonly name: TableName; readonly found: string }[];
  /** The names of all sheets, to choose new ones that are free. */
  readonly sheets: readonly string[];
  /** The computed sheets that are there. */
  readonly computedSheets?: readonly ComputedSheetName[];
  /** What the last sync left; null before the first. */
  readonly base: string | null;
  /** What undoes the last syncs, the newest first. */
  readonly restorePoints: readonly RestorePointInfo[];
  /** The Settings sheet's values by name; null where the name is missing or refers to nothing. */
  readonly settings: Readonly<Record<string, CellValue | null>>;
  /** The tables of the Settings sheet, those that are there. */
  readonly settingTables?: Readonly<
    Partial<Record<SettingTableName, SheetTable<SettingTableName>>>
  >;
}

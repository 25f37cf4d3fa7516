import type { RestorePointInfo } from "../workbook/restore-points";
import type { SettingTableName } from "../workbook/setting-tables";
import type { SettingName } from "../workbook/settings";
import type { CellValue } from "../workbook/cell-value";
import type { WorkbookState } from "../workbook/sheet-state";
import type { TableName } from "../workbook/table-definition";
import type { TableWrite } from "../workbook/table-writes";

/**
 * The open workbook. A failed read or write rejects with a `UserError`; a write that fails
 * leaves the workbook as it was, as far as the host allows it.
 */
export interface WorkbookPort {
  read(): Promise<WorkbookState>;
  /** What one of the state's restore points holds; null where it is gone or damaged. */
  readRestorePoint(number: number): Promise<string | null>;
  write(writes: WorkbookWrites): Promise<void>;
  select(place: SheetPlace): Promise<void>;
  /** Tells of every change of cells or tables, ours and others'; returns how to stop. */
  onChange(listener: (source: ChangeSource) => void): () => void;
}

/** Who changed something: the user here, a co-author, or nobody knows. */
export type ChangeSource = "here" | "elsewhere" | "unknown";

export interface WorkbookWrites {
  readonly tables: readonly TableWrite[];
  /** Tables that go, with their sheets. */
  readonly removedTables?: readonly TableName[];
  /** Kept in the workbook for the next sync; left as it is where absent. */
  readonly base?: string;
  /** A restore point more; null takes the newest away; left as they are where absent. */
  readonly restorePoint?: NewRestorePoint | null;
  /** Makes the Settings sheet where it is missing. */
  readonly settings?: { readonly currentMeeting: string };
  /** Makes the sheets Overview and Timeline where they are missing. */
  readonly computedSheets?: boolean;
  /** Lets the links of Overview lead to the sheets by the names that they have now. */
  readonly sheetLinks?: boolean;
  /** Cells of the Settings sheet. */
  readonly settingCells?: readonly SettingCellWrite[];
  /** Rows below the last one of a table of the Settings sheet. */
  readonly settingRows?: SettingRowsWrite;
  /** For a long write: parts done, of how many. */
  readonly onProgress?: (done: number, of: number) => void;
  /** Stops the write: what was written is put back, and it rejects with the signal's reason. */
  readonly signal?: CancelSignal;
}

/** As much of the web's AbortSignal as long work needs. */
export interface CancelSignal {
  readonly aborted: boolean;
  readonly reason: unknown;
  addEventListener(type: "abort", listener: () => void): void;
}

export interface NewRestorePoint extends Pick<RestorePointInfo, "kind" | "label" | "day"> {
  readonly text: string;
}

/** A setting by its name, or a cell in a table of the Settings sheet; its rows count from zero. */
export type SettingCellWrite =
  | { readonly name: SettingName; readonly value: CellValue }
  | {
      readonly table: SettingTableName;
      readonly row: number;
      readonly header: string;
      readonly value: CellValue;
    };

export interface SettingRowsWrite {
  readonly table: SettingTableName;
  /** How many rows the table has before. */
  readonly after: number;
  /** In the order of the table's headers as they stand in the sheet. */
  readonly rows: readonly (readonly CellValue[])[];
}

/** A cell of one of our tables; the body's row counts from zero, -1 is the header. */
export interface SheetPlace {
  readonly table: TableName;
  readonly rowIndex: number;
  readonly header: string | null;
}

import type { WorkbookState } from "../workbook/sheet-state";
import type { TableName } from "../workbook/table-definition";
import type { TableWrite } from "../workbook/table-writes";

/**
 * The open workbook. A failed read or write rejects with a `UserError`; a write that fails
 * leaves the workbook as it was, as far as the host allows it.
 */
export interface WorkbookPort {
  read(): Promise<WorkbookState>;
  write(writes: WorkbookWrites): Promise<void>;
  select(place: SheetPlace): Promise<void>;
  /** Tells of every change of cells or tables, ours and others'; returns how to stop. */
  onChange(listener: () => void): () => void;
}

export interface WorkbookWrites {
  readonly tables: readonly TableWrite[];
  /** Tables that go, with their sheets. */
  readonly removedTables?: readonly TableName[];
  /** Kept in the workbook for the next sync; left as it is where absent. */
  readonly base?: string;
  /** What undoes this sync; null drops it; left as it is where absent. */
  readonly restorePoint?: string | null;
  /** Makes the Settings sheet where it is missing. */
  readonly settings?: { readonly currentMeeting: string };
  /** For a long write: parts done, of how many. */
  readonly onProgress?: (done: number, of: number) => void;
}

/** A cell of one of our tables; the body's row counts from zero, -1 is the header. */
export interface SheetPlace {
  readonly table: TableName;
  readonly rowIndex: number;
  readonly header: string | null;
}

import type { CellValue } from "../grid/grid";
import type { RequestLogEntry } from "../wire/office-host";

/** One cell as read back: `formula` begins with "=" and is null for a constant. */
export interface ReadCell {
  /** An error shows as its Excel text ("#N/A"), a date as its serial; an empty cell is "". */
  readonly value: CellValue;
  /** What the cell shows. */
  readonly text: string;
  readonly formula: string | null;
}

/**
 * `window.workbench`: what a script can do with the page, for tests, demos and the curious.
 * Everything is asynchronous. An address is `JCA!A1:C3`, `'Action plan'!B2`, `B2` on the sheet
 * in front, or a table's name for all of it with its header row; one that leads nowhere rejects.
 * Typing and pasting resolve when the cells hold what was entered; what the add-in does about
 * it is waited for with `whenIdle`.
 */
export interface WorkbenchApi {
  /** Resolves when the add-in has started: its functions answer and its ribbon buttons work. */
  ready(): Promise<void>;
  /** Names of the visible sheets in tab order. */
  sheets(): Promise<readonly string[]>;
  tables(): Promise<readonly { readonly name: string; readonly address: string }[]>;
  /** Rows of cells. Whole columns and rows are cut to what is used. */
  read(address: string): Promise<readonly (readonly ReadCell[])[]>;
  /** As a user types into the first cell: parsed, validated, undoable. Rejects where validation refuses. */
  type(address: string, text: string): Promise<void>;
  /** As a user pastes from the first cell on: parsed, not validated, one undo step. */
  paste(address: string, rows: readonly (readonly string[])[]): Promise<void>;
  /** Brings the sheet to the front and selects. */
  select(address: string): Promise<void>;
  /** Clicks a ribbon button; resolves when its command has finished. Rejects where none has the label. */
  clickRibbon(label: string): Promise<void>;
  undo(): Promise<void>;
  redo(): Promise<void>;
  /** Resolves when no calculation, request, command or function call is under way, nor follows at once. */
  whenIdle(): Promise<void>;
  /** Members of the API that the add-in asked for and the workbench lacks: "Range.getImage". */
  missingCalls(): Promise<readonly string[]>;
  /** The bytes of the workbook as .xlsx. */
  exportXlsx(): Promise<Uint8Array>;
  /** Every request batch since the start. */
  requestLog(): Promise<readonly RequestLogEntry[]>;
  /** The sentence behind an error in the first cell; null where there is none. */
  errorMessage(address: string): Promise<string | null>;
  /** Makes the add-in's functions known on a page opened with `?functions=late`. */
  registerFunctions(): Promise<void>;
}

declare global {
  interface Window {
    workbench: WorkbenchApi;
  }
}

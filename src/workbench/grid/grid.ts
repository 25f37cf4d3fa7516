/**
 * The spreadsheet as the Excel object model sees it: what `objects/` asks of the grid, and
 * what the grid tells. Rows and columns count from zero; A1 text lives in `objects/a1.ts`.
 * Every operation is synchronous on the cells; calculation follows by itself, and
 * `whenCalculated` waits for it. Writes through this interface are programmatic: they do
 * not go through data validation and are one undo step per `asOneStep`.
 */
/** From which day the workbook's serials count. */
export type DateSystem = 1900 | 1904;

export interface Grid {
  readonly dateSystem: DateSystem;
  readonly sheets: GridSheets;
  readonly cells: GridCells;
  readonly tables: GridTables;
  readonly names: GridNames;
  readonly conditionalFormats: GridConditionalFormats;
  readonly validation: GridValidation;
  readonly functions: GridFunctions;
  readonly events: GridEvents;
  /** The user's selection, as (sheet, rectangle). */
  selection(): { sheet: SheetId; rect: Rect };
  select(sheet: SheetId, rect: Rect): void;
  /** As a user types into a cell: parsing, validation (refusals throw ValidationRefused), events, undo entry. */
  type(sheet: SheetId, row: number, column: number, text: string): Promise<void>;
  /** As a user pastes: parsing, no validation, events, one undo entry. */
  paste(
    sheet: SheetId,
    row: number,
    column: number,
    rows: readonly (readonly string[])[],
  ): Promise<void>;
  undo(): Promise<void>;
  redo(): Promise<void>;
  /** Runs programmatic writes as one undo step. */
  asOneStep<T>(work: () => T): T;
  /** Resolves when no calculation and no custom function call is under way. */
  /** Whether cells may still show what formulas gave before. */
  readonly isCalculating: boolean;
  whenCalculated(): Promise<void>;
  calculate(): void;
}

export type SheetId = string;
/** Zero-based, `rowCount` and `columnCount` at least 1. */
export interface Rect {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}
/** An error shows as its Excel text ("#N/A"); an empty cell is "". */
export type CellValue = string | number | boolean;

export interface SheetInfo {
  readonly id: SheetId;
  readonly name: string;
  readonly visibility: "Visible" | "Hidden" | "VeryHidden";
  /** "#RRGGBB" or "". */
  readonly tabColor: string;
  readonly showGridlines: boolean;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly protected: boolean;
}
export interface GridSheets {
  /** In tab order. */
  list(): readonly SheetInfo[];
  active(): SheetId;
  add(name: string): SheetId;
  remove(id: SheetId): void;
  rename(id: SheetId, name: string): void;
  move(id: SheetId, position: number): void;
  activate(id: SheetId): void;
  update(id: SheetId, change: Partial<Omit<SheetInfo, "id" | "name">>): void;
  /** 1,048,576 x 16,384 as Excel has it. */
  readonly rowLimit: number;
  readonly columnLimit: number;
  /** The smallest rectangle holding every used cell; null for an empty sheet. */
  usedRect(id: SheetId, valuesOnly: boolean): Rect | null;
}

export interface GridCells {
  values(sheet: SheetId, rect: Rect): CellValue[][];
  /** What the cell shows. */
  texts(sheet: SheetId, rect: Rect): string[][];
  /** "=A1+1" for a formula, the value otherwise. */
  formulas(sheet: SheetId, rect: Rect): CellValue[][];
  numberFormats(sheet: SheetId, rect: Rect): string[][];
  /** Whether a formula in another cell filled this one. */
  isSpilled(sheet: SheetId, row: number, column: number): boolean;
  /** The cells that the formula in this one fills, its own among them; null where it fills no other. */
  spillOf(sheet: SheetId, row: number, column: number): Rect | null;
  /**
   * Writes as Range.values does: text beginning with "=" is a formula (unless the cell's format
   * is "@"), a date or number in text is parsed unless the format is "@", null leaves the cell
   * alone, "" empties it.
   */
  write(sheet: SheetId, rect: Rect, values: readonly (readonly (CellValue | null)[])[]): void;
  setNumberFormats(
    sheet: SheetId,
    rect: Rect,
    formats: readonly (readonly (string | null)[])[],
  ): void;
  style(sheet: SheetId, row: number, column: number): CellStyle;
  setStyle(sheet: SheetId, rect: Rect, style: Partial<CellStyle>): void;
  clear(sheet: SheetId, rect: Rect, what: "All" | "Formats" | "Contents"): void;
  insert(sheet: SheetId, rect: Rect, shift: "Down" | "Right"): void;
  remove(sheet: SheetId, rect: Rect, shift: "Up" | "Left"): void;
  merge(sheet: SheetId, rect: Rect): void;
  unmerge(sheet: SheetId, rect: Rect): void;
  merged(sheet: SheetId, rect: Rect): readonly Rect[];
  /** Points, as in Excel's columnWidth and rowHeight. */
  columnWidth(sheet: SheetId, column: number): number;
  setColumnWidth(sheet: SheetId, column: number, count: number, points: number): void;
  rowHeight(sheet: SheetId, row: number): number;
  setRowHeight(sheet: SheetId, row: number, count: number, points: number): void;
  autofitColumns(sheet: SheetId, rect: Rect): void;
  autofitRows(sheet: SheetId, rect: Rect): void;
  setRowsHidden(sheet: SheetId, row: number, count: number, hidden: boolean): void;
  setColumnsHidden(sheet: SheetId, column: number, count: number, hidden: boolean): void;
  isRowHidden(sheet: SheetId, row: number): boolean;
  isColumnHidden(sheet: SheetId, column: number): boolean;
  /** Sorts the rectangle's rows; keys are zero-based columns within it. */
  sort(sheet: SheetId, rect: Rect, keys: readonly { column: number; ascending: boolean }[]): void;
}

/** Colours are "#RRGGBB"; "" means none (fill) or automatic (font). */
export interface CellStyle {
  readonly fill: string;
  readonly fontColor: string;
  readonly fontName: string;
  /** Points. */
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strikethrough: boolean;
  readonly wrap: boolean;
  readonly horizontal: "General" | "Left" | "Center" | "Right" | "Justify";
  readonly vertical: "Top" | "Center" | "Bottom";
  /** Which way the text runs; "Context": as its first letter says. */
  readonly reading: "Context" | "LeftToRight" | "RightToLeft";
  readonly locked: boolean;
  readonly borders: Partial<
    Record<"top" | "bottom" | "left" | "right", { style: string; color: string } | null>
  >;
}

export interface TableInfo {
  /** Digits as text, as Excel's. */
  readonly id: string;
  readonly name: string;
  readonly sheet: SheetId;
  /** Header row included. */
  readonly rect: Rect;
  readonly columns: readonly string[];
  readonly style: string;
  readonly showHeaders: boolean;
  readonly showBandedRows: boolean;
  readonly showFilterButton: boolean;
}
/**
 * As in Excel: a table grows when a user types right below or beside it, a header cell's edit
 * renames its column, column names are unique text, a formula typed by a user into an empty
 * column fills it, deleting the sheet deletes its tables.
 */
export interface GridTables {
  list(): readonly TableInfo[];
  add(sheet: SheetId, rect: Rect, options: { name?: string; hasHeaders: boolean }): TableInfo;
  rename(id: string, name: string): void;
  resize(id: string, rect: Rect): void;
  /** `keepCells`: convert to range. */
  remove(id: string, keepCells: boolean): void;
  update(
    id: string,
    change: Partial<
      Pick<TableInfo, "style" | "showHeaders" | "showBandedRows" | "showFilterButton">
    >,
  ): void;
  /** Values to keep per zero-based column within the table; null clears the column's filter. */
  filter(id: string, column: number, values: readonly string[] | null): void;
}

export interface NameInfo {
  readonly name: string;
  /** Null for a name of the workbook. */
  readonly sheet: SheetId | null;
  /** "=Settings!$B$2", "=60", "=LAMBDA(x,x*2)". */
  readonly formula: string;
  readonly comment: string;
  readonly visible: boolean;
}
export interface GridNames {
  list(): readonly NameInfo[];
  set(name: NameInfo): void;
  remove(name: string, sheet: SheetId | null): void;
}

export interface ConditionalFormat {
  readonly id: string;
  readonly sheet: SheetId;
  readonly rects: readonly Rect[];
  /** 0 is applied first. */
  readonly priority: number;
  readonly stopIfTrue: boolean;
  readonly rule:
    | { kind: "Custom"; formula: string }
    | { kind: "CellValue"; operator: string; formula1: string; formula2: string | null }
    | { kind: "ContainsText"; operator: string; text: string }
    | { kind: "DataBar"; color: string }
    | {
        kind: "IconSet";
        style: string;
        showIconOnly: boolean;
        /** One an icon, the lowest first and never looked at; null for even steps. */
        criteria: readonly IconCriterion[] | null;
      };
  readonly format: {
    fill: string;
    fontColor: string;
    bold: boolean | null;
    italic: boolean | null;
    strikethrough: boolean | null;
  };
}
/** From where on an icon shows: a number, or a share of the range's values. */
export interface IconCriterion {
  readonly type: "Number" | "Percent" | "Percentile";
  readonly operator: "GreaterThan" | "GreaterThanOrEqual";
  readonly value: number;
}
export interface GridConditionalFormats {
  list(sheet: SheetId): readonly ConditionalFormat[];
  add(format: Omit<ConditionalFormat, "id">): string;
  update(
    sheet: SheetId,
    id: string,
    change: Partial<Omit<ConditionalFormat, "id" | "sheet">>,
  ): void;
  remove(sheet: SheetId, id: string): void;
}

export interface ValidationRule {
  readonly rule:
    | { kind: "List"; source: string; inCellDropDown: boolean } // "a,b" or "=Settings!$D$2:$D$5"
    | {
        kind: "WholeNumber" | "Decimal" | "Date" | "TextLength";
        operator: string;
        formula1: string;
        formula2: string | null;
      }
    | { kind: "Custom"; formula: string };
  readonly ignoreBlanks: boolean;
  readonly prompt: { title: string; message: string; show: boolean } | null;
  readonly error: {
    title: string;
    message: string;
    style: "Stop" | "Warning" | "Information";
    show: boolean;
  } | null;
}
export interface GridValidation {
  get(sheet: SheetId, rect: Rect): ValidationRule | null;
  set(sheet: SheetId, rect: Rect, rule: ValidationRule | null): void;
  /** All rules of a sheet with where they apply, for saving. */
  list(sheet: SheetId): readonly { rects: readonly Rect[]; rule: ValidationRule }[];
}

/** As in functions.json. */
export interface FunctionDefinition {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly {
    name: string;
    description: string;
    type: string;
    dimensionality: "scalar" | "matrix";
    optional: boolean;
    repeating: boolean;
  }[];
  readonly result: { type: string; dimensionality: "scalar" | "matrix" };
  readonly options: {
    stream: boolean;
    cancelable: boolean;
    volatile: boolean;
    requiresAddress: boolean;
  };
}
export interface FunctionCall {
  readonly call: number;
  readonly definition: FunctionDefinition;
  /** Marshalled as Excel does: an omitted optional is null, a matrix is rows of values, empty in a matrix is "". */
  readonly args: readonly unknown[];
  /** "Sheet1!A1" */
  readonly address: string;
}
/** A number that brings the format which its cell shows it in, where the cell has none of its own. */
export interface FormattedNumber {
  readonly number: number;
  readonly format: string;
}
export type FunctionCell = CellValue | FormattedNumber;
export type FunctionResult =
  | { ok: true; value: FunctionCell | FunctionCell[][] }
  | { ok: false; error: string; message: string }; // error: "#N/A", "#VALUE!", …
/**
 * Custom functions in formulas. The grid sends the calls of a whole calculation level at once and
 * shows #BUSY! until `settle` answers; a streaming call may be settled again and again until
 * the grid cancels it (formula edited, cell deleted).
 */
export interface GridFunctions {
  /** `heals` false: formulas that are there already keep their #NAME?, as Excel often leaves them. */
  register(definitions: readonly FunctionDefinition[], heals?: boolean): void;
  connect(runtime: {
    invoke(calls: readonly FunctionCall[]): void;
    cancel(calls: readonly number[]): void;
  }): void;
  settle(results: readonly { call: number; result: FunctionResult }[]): void;
  /** The sentence behind an error cell, as Excel shows it on the cell's error card; null where there is none. */
  errorMessage(sheet: SheetId, row: number, column: number): string | null;
}

export type GridEvent =
  | {
      kind: "changed";
      sheet: SheetId;
      rect: Rect;
      change:
        | "RangeEdited"
        | "RowInserted"
        | "RowDeleted"
        | "ColumnInserted"
        | "ColumnDeleted"
        | "CellInserted"
        | "CellDeleted";
      byUser: boolean;
      /** For a change of one cell only. */ before?: CellValue;
      after?: CellValue;
      /** Where cells moved: with CellInserted (Down by default) and CellDeleted (Up by default). */ shift?:
        "Down" | "Right" | "Up" | "Left";
    }
  | { kind: "formatChanged"; sheet: SheetId; rect: Rect }
  | { kind: "selected"; sheet: SheetId; rect: Rect }
  | {
      kind: "sheetActivated" | "sheetDeactivated" | "sheetAdded" | "sheetDeleted" | "sheetMoved";
      sheet: SheetId;
    }
  | { kind: "sheetRenamed"; sheet: SheetId; before: string; after: string }
  | { kind: "calculated"; sheet: SheetId }
  | { kind: "rowsSorted"; sheet: SheetId; rect: Rect }
  | { kind: "tableAdded" | "tableDeleted"; table: TableInfo }
  | { kind: "tableFiltered"; table: TableInfo };
export interface GridEvents {
  /** Returns how to stop listening. */
  on(listener: (event: GridEvent) => void): () => void;
}

import {
  columnLimit,
  containsRect,
  intersectRects,
  rowLimit,
} from "../../src/workbench/objects/a1";
import { shiftRect, type ShiftDirection } from "../../src/workbench/objects/area-shift";
import type {
  CellStyle,
  CellValue,
  ConditionalFormat,
  FunctionCall,
  FunctionDefinition,
  FunctionResult,
  Grid,
  GridEvent,
  NameInfo,
  Rect,
  SheetId,
  SheetInfo,
  TableInfo,
  ValidationRule,
} from "../../src/workbench/grid/grid";

/**
 * A grid without drawing and without a formula engine: a formula's value is "" until a test sets
 * `results`. Otherwise it keeps the contract of `Grid`, moving cells, tables, names and formats.
 */
export class MemoryGrid implements Grid {
  readonly #listeners = new Set<(event: GridEvent) => void>();
  readonly #sheets: Sheet[] = [];
  #active = "";
  #tables: TableInfo[] = [];
  #names: NameInfo[] = [];
  #formats: ConditionalFormat[] = [];
  #validations: { sheet: SheetId; rect: Rect; rule: ValidationRule }[] = [];
  #selection: { sheet: SheetId; rect: Rect };
  #runtime: Parameters<Grid["functions"]["connect"]>[0] | null = null;
  #user = false;
  #last = { sheet: 0, table: 0, format: 0 };
  readonly #clip = { row: 0, column: 0, rowCount: 1, columnCount: 1 };
  /** What formulas evaluate to, by their text. */
  readonly results = new Map<string, CellValue>();
  /** What custom functions answered, in order. */
  readonly settled: { call: number; result: FunctionResult }[] = [];
  steps = 0;

  constructor(firstSheet = "Sheet1") {
    this.#active = this.#addSheet(firstSheet).info.id;
    this.#selection = { sheet: this.#active, rect: this.#clip };
  }

  readonly sheets: Grid["sheets"] = {
    rowLimit,
    columnLimit,
    list: () => this.#sheets.map((sheet) => sheet.info),
    active: () => this.#active,
    add: (name) => {
      const { info } = this.#addSheet(name);
      this.#emit({ kind: "sheetAdded", sheet: info.id });
      return info.id;
    },
    remove: (id) => {
      this.#sheets.splice(this.#sheets.indexOf(this.#sheet(id)), 1);
      this.#tables = this.#tables.filter((table) => table.sheet !== id);
      this.#emit({ kind: "sheetDeleted", sheet: id });
    },
    rename: (id, name) => {
      const before = this.#sheet(id).info.name;
      this.#update(id, { name });
      this.#emit({ kind: "sheetRenamed", sheet: id, before, after: name });
    },
    move: (id, position) => {
      const sheet = this.#sheet(id);
      this.#sheets.splice(this.#sheets.indexOf(sheet), 1);
      this.#sheets.splice(position, 0, sheet);
      this.#emit({ kind: "sheetMoved", sheet: id });
    },
    activate: (id) => {
      if (id === this.#active) return;
      this.#emit({ kind: "sheetDeactivated", sheet: this.#active });
      this.#active = id;
      this.#emit({ kind: "sheetActivated", sheet: id });
    },
    update: (id, change) => this.#update(id, change),
    usedRect: (id, valuesOnly) => this.#sheet(id).usedRect(valuesOnly),
  };

  readonly cells: Grid["cells"] = {
    values: (id, rect) => this.#map(id, rect, (cell) => this.#valueOf(cell)),
    texts: (id, rect) => this.#map(id, rect, (cell) => shown(this.#valueOf(cell))),
    formulas: (id, rect) => this.#map(id, rect, (cell) => cell?.content ?? ""),
    isSpilled: () => false,
    spillOf: () => null,
    numberFormats: (id, rect) => this.#map(id, rect, (cell) => cell?.format ?? "General"),
    write: (id, rect, rows) => this.#write(id, rect, rows),
    setNumberFormats: (id, rect, formats) => {
      const sheet = this.#sheet(id);
      each(rect, (row, column, i, j) => {
        const format = formats[i]?.[j];
        if (format !== null && format !== undefined) sheet.cell(row, column).format = format;
      });
      this.#emit({ kind: "formatChanged", sheet: id, rect });
    },
    style: (id, row, column) => this.#sheet(id).peek(row, column)?.style ?? defaultStyle,
    setStyle: (id, rect, style) => {
      const sheet = this.#sheet(id);
      each(rect, (row, column) => {
        const cell = sheet.cell(row, column);
        const borders = { ...cell.style.borders, ...style.borders };
        cell.style = { ...cell.style, ...style, borders };
      });
      this.#emit({ kind: "formatChanged", sheet: id, rect });
    },
    clear: (id, rect, what) => {
      const sheet = this.#sheet(id);
      sheet.within(rect, (cell) => {
        if (what !== "Formats") cell.content = "";
        if (what !== "Contents") Object.assign(cell, { style: defaultStyle, format: "General" });
      });
      if (what !== "Formats") this.#changed(id, rect, "RangeEdited");
    },
    insert: (id, rect, shift) => this.#shift(id, rect, shift),
    remove: (id, rect, shift) => this.#shift(id, rect, shift),
    merge: (id, rect) => {
      this.#sheet(id).merges.push(rect);
    },
    unmerge: (id, rect) => {
      const sheet = this.#sheet(id);
      sheet.merges = sheet.merges.filter((one) => !intersectRects(one, rect));
    },
    merged: (id, rect) => this.#sheet(id).merges.filter((one) => intersectRects(one, rect)),
    columnWidth: (id, column) => this.#sheet(id).columnWidths.get(column) ?? 48,
    setColumnWidth: (id, column, count, points) => {
      for (let at = column; at < column + count; at++) this.#sheet(id).columnWidths.set(at, points);
    },
    rowHeight: (id, row) => this.#sheet(id).rowHeights.get(row) ?? 15,
    setRowHeight: (id, row, count, points) => {
      for (let at = row; at < row + count; at++) this.#sheet(id).rowHeights.set(at, points);
    },
    autofitColumns: () => undefined,
    autofitRows: () => undefined,
    setRowsHidden: (id, row, count, hidden) => mark(this.#sheet(id).hiddenRows, row, count, hidden),
    setColumnsHidden: (id, column, count, hidden) =>
      mark(this.#sheet(id).hiddenColumns, column, count, hidden),
    isRowHidden: (id, row) => this.#sheet(id).hiddenRows.has(row),
    isColumnHidden: (id, column) => this.#sheet(id).hiddenColumns.has(column),
    sort: (id, rect, keys) => this.#sort(id, rect, keys),
  };

  readonly tables: Grid["tables"] = {
    list: () => this.#tables.map((table) => ({ ...table, columns: this.#columns(table) })),
    add: (sheet, rect, { name, hasHeaders }) => this.#addTable(sheet, rect, name, hasHeaders),
    rename: (id, name) => this.#changeTable(id, { name }),
    resize: (id, rect) => this.#changeTable(id, { rect }),
    remove: (id, keepCells) => {
      const table = this.#table(id);
      this.#tables = this.#tables.filter((one) => one.id !== id);
      if (!keepCells) this.cells.clear(table.sheet, table.rect, "All");
      this.#emit({ kind: "tableDeleted", table });
    },
    update: (id, change) => this.#changeTable(id, change),
    filter: (id, column, values) => this.#filter(id, column, values),
  };

  readonly names: Grid["names"] = {
    list: () => [...this.#names],
    set: (info) => {
      this.names.remove(info.name, info.sheet);
      this.#names.push(info);
    },
    remove: (name, sheet) => {
      this.#names = this.#names.filter((info) => info.name !== name || info.sheet !== sheet);
    },
  };

  readonly conditionalFormats: Grid["conditionalFormats"] = {
    list: (sheet) => this.#formats.filter((format) => format.sheet === sheet),
    add: (format) => {
      const id = `format-${++this.#last.format}`;
      this.#formats.push({ ...format, id });
      return id;
    },
    update: (sheet, id, change) => {
      this.#formats = this.#formats.map((format) =>
        format.sheet === sheet && format.id === id ? { ...format, ...change } : format,
      );
    },
    remove: (sheet, id) => {
      this.#formats = this.#formats.filter((format) => format.sheet !== sheet || format.id !== id);
    },
  };

  readonly validation: Grid["validation"] = {
    get: (sheet, rect) =>
      this.#validations.find((one) => one.sheet === sheet && containsRect(one.rect, rect))?.rule ??
      null,
    set: (sheet, rect, rule) => {
      this.#validations = this.#validations.filter(
        (one) => one.sheet !== sheet || !intersectRects(one.rect, rect),
      );
      if (rule) this.#validations.push({ sheet, rect, rule });
    },
    list: (sheet) =>
      this.#validations
        .filter((one) => one.sheet === sheet)
        .map(({ rect, rule }) => ({ rects: [rect], rule })),
  };

  readonly functions: Grid["functions"] = {
    register: () => undefined,
    connect: (runtime) => {
      this.#runtime = runtime;
    },
    settle: (results) => {
      this.settled.push(...results);
    },
    errorMessage: () => null,
  };

  readonly events: Grid["events"] = {
    on: (listener) => {
      this.#listeners.add(listener);
      return () => this.#listeners.delete(listener);
    },
  };

  selection(): { sheet: SheetId; rect: Rect } {
    return this.#selection;
  }

  select(sheet: SheetId, rect: Rect): void {
    this.sheets.activate(sheet);
    this.#selection = { sheet, rect };
    this.#emit({ kind: "selected", sheet, rect });
  }

  async type(sheet: SheetId, row: number, column: number, text: string): Promise<void> {
    this.#asUser(() =>
      this.#write(sheet, { row, column, rowCount: 1, columnCount: 1 }, [[typed(text)]]),
    );
  }

  async paste(
    sheet: SheetId,
    row: number,
    column: number,
    rows: readonly (readonly string[])[],
  ): Promise<void> {
    const rect = { row, column, rowCount: rows.length, columnCount: rows[0]?.length ?? 1 };
    this.#asUser(() =>
      this.#write(
        sheet,
        rect,
        rows.map((cells) => cells.map(typed)),
      ),
    );
  }

  async undo(): Promise<void> {
    throw new Error("the memory grid keeps no history");
  }

  async redo(): Promise<void> {
    throw new Error("the memory grid keeps no history");
  }

  asOneStep<T>(work: () => T): T {
    this.steps++;
    return work();
  }

  readonly isCalculating = false;
  readonly dateSystem = 1900;

  async whenCalculated(): Promise<void> {
    await Promise.resolve();
  }

  calculate(): void {
    for (const { info } of this.#sheets) this.#emit({ kind: "calculated", sheet: info.id });
  }

  /** As formulas do: calls custom functions, a whole level at once. */
  invoke(
    calls: readonly { call: number; definition: FunctionDefinition; args: readonly unknown[] }[],
  ): void {
    this.#runtime?.invoke(calls.map((call): FunctionCall => ({ ...call, address: "Sheet1!A1" })));
  }

  cancel(calls: readonly number[]): void {
    this.#runtime?.cancel(calls);
  }

  #emit(event: GridEvent): void {
    for (const listener of this.#listeners) listener(event);
  }

  #asUser(work: () => void): void {
    this.#user = true;
    try {
      work();
    } finally {
      this.#user = false;
    }
  }

  #addSheet(name: string): Sheet {
    const number = (++this.#last.sheet).toString(16).toUpperCase().padStart(4, "0");
    const sheet = new Sheet(`{00000000-0001-0000-${number}-000000000000}`, name);
    this.#sheets.push(sheet);
    return sheet;
  }

  #sheet(id: SheetId): Sheet {
    const found = this.#sheets.find((sheet) => sheet.info.id === id);
    if (!found) throw new Error(`no sheet ${id}`);
    return found;
  }

  #update(id: SheetId, change: Partial<SheetInfo>): void {
    const sheet = this.#sheet(id);
    sheet.info = { ...sheet.info, ...change };
  }

  #valueOf(cell: Cell | undefined): CellValue {
    const content = cell?.content ?? "";
    const isFormula =
      typeof content === "string" && content.startsWith("=") && cell?.format !== "@";
    return isFormula ? (this.results.get(content) ?? "") : content;
  }

  #map<T>(id: SheetId, rect: Rect, read: (cell: Cell | undefined) => T): T[][] {
    const sheet = this.#sheet(id);
    return Array.from({ length: rect.rowCount }, (_, i) =>
      Array.from({ length: rect.columnCount }, (__, j) =>
        read(sheet.peek(rect.row + i, rect.column + j)),
      ),
    );
  }

  #write(id: SheetId, rect: Rect, rows: readonly (readonly (CellValue | null)[])[]): void {
    const sheet = this.#sheet(id);
    const single = rect.rowCount === 1 && rect.columnCount === 1;
    const before = single ? this.#valueOf(sheet.peek(rect.row, rect.column)) : undefined;
    each(rect, (row, column, i, j) => {
      const value = rows[i]?.[j];
      if (value !== null && value !== undefined) sheet.cell(row, column).content = value;
    });
    const after = single ? this.#valueOf(sheet.peek(rect.row, rect.column)) : undefined;
    this.#changed(id, rect, "RangeEdited", before, after);
  }

  #changed(
    sheet: SheetId,
    rect: Rect,
    change: Extract<GridEvent, { kind: "changed" }>["change"],
    before?: CellValue,
    after?: CellValue,
  ): void {
    const values = before === undefined || after === undefined ? {} : { before, after };
    this.#emit({ kind: "changed", sheet, rect, change, byUser: this.#user, ...values });
  }

  #shift(id: SheetId, rect: Rect, shift: ShiftDirection): void {
    this.#sheet(id).shift(rect, shift);
    const move = <T extends { sheet: SheetId; rect: Rect }>(one: T): T[] => {
      if (one.sheet !== id) return [one];
      const moved = shiftRect(one.rect, rect, shift);
      return moved ? [{ ...one, rect: moved }] : [];
    };
    this.#tables = this.#tables.flatMap(move);
    this.#validations = this.#validations.flatMap(move);
    const lines =
      shift === "Down" || shift === "Up"
        ? rect.columnCount === columnLimit
        : rect.rowCount === rowLimit;
    const what = shift === "Down" || shift === "Up" ? "Row" : "Column";
    const inserted = shift === "Down" || shift === "Right" ? "Inserted" : "Deleted";
    const change = `${lines ? what : "Cell"}${inserted}` as const;
    this.#emit({ kind: "changed", sheet: id, rect, change, byUser: this.#user, shift });
  }

  #sort(id: SheetId, rect: Rect, keys: readonly { column: number; ascending: boolean }[]): void {
    const rows = this.cells.formulas(id, rect);
    rows.sort((a, b) => {
      for (const { column, ascending } of keys) {
        const order = compare(a[column] ?? "", b[column] ?? "");
        if (order !== 0) return ascending ? order : -order;
      }
      return 0;
    });
    this.#write(id, rect, rows);
    this.#emit({ kind: "rowsSorted", sheet: id, rect });
  }

  #table(id: string): TableInfo {
    const found = this.#tables.find((table) => table.id === id);
    if (!found) throw new Error(`no table ${id}`);
    return found;
  }

  #columns({ sheet, rect, showHeaders }: TableInfo): string[] {
    const [header = []] = this.cells.values(sheet, { ...rect, rowCount: 1 });
    return header.map((value, index) =>
      showHeaders && value !== "" ? String(value) : `Column${index + 1}`,
    );
  }

  #addTable(sheet: SheetId, rect: Rect, name: string | undefined, hasHeaders: boolean): TableInfo {
    if (!hasHeaders) {
      this.cells.insert(sheet, { ...rect, rowCount: 1 }, "Down");
    }
    const whole = hasHeaders ? rect : { ...rect, rowCount: rect.rowCount + 1 };
    const id = String(++this.#last.table);
    const table: TableInfo = {
      id,
      name: name ?? `Table${id}`,
      sheet,
      rect: whole,
      columns: [],
      style: "TableStyleMedium2",
      showHeaders: true,
      showBandedRows: true,
      showFilterButton: true,
    };
    this.#tables.push(table);
    this.#nameColumns(table);
    this.#emit({ kind: "tableAdded", table });
    return table;
  }

  /** A header cell always holds text. */
  #nameColumns({ sheet, rect }: TableInfo): void {
    const [header = []] = this.cells.values(sheet, { ...rect, rowCount: 1 });
    header.forEach((value, index) => {
      if (value === "") {
        this.#sheet(sheet).cell(rect.row, rect.column + index).content = `Column${index + 1}`;
      }
    });
  }

  #changeTable(id: string, change: Partial<TableInfo>): void {
    const changed = { ...this.#table(id), ...change };
    this.#tables = this.#tables.map((table) => (table.id === id ? changed : table));
    this.#nameColumns(changed);
  }

  #filter(id: string, column: number, values: readonly string[] | null): void {
    const table = this.#table(id);
    const { row, rowCount } = table.rect;
    for (let at = row + 1; at < row + rowCount; at++) {
      const [[text = ""] = []] = this.cells.texts(table.sheet, {
        row: at,
        column: table.rect.column + column,
        rowCount: 1,
        columnCount: 1,
      });
      this.cells.setRowsHidden(table.sheet, at, 1, values !== null && !values.includes(text));
    }
    this.#emit({ kind: "tableFiltered", table });
  }
}

interface Cell {
  content: CellValue;
  format: string;
  style: CellStyle;
}

const defaultStyle: CellStyle = {
  fill: "",
  fontColor: "",
  fontName: "Calibri",
  fontSize: 11,
  bold: false,
  italic: false,
  underline: false,
  strikethrough: false,
  wrap: false,
  horizontal: "General",
  vertical: "Bottom",
  reading: "Context",
  locked: true,
  borders: {},
};

class Sheet {
  info: SheetInfo;
  merges: Rect[] = [];
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  /** By row and column in one number. */
  #cells = new Map<number, Cell>();

  constructor(id: SheetId, name: string) {
    this.info = {
      id,
      name,
      visibility: "Visible",
      tabColor: "",
      showGridlines: true,
      frozenRows: 0,
      frozenColumns: 0,
      protected: false,
    };
  }

  peek(row: number, column: number): Cell | undefined {
    return this.#cells.get(row * columnLimit + column);
  }

  cell(row: number, column: number): Cell {
    const known = this.peek(row, column);
    if (known) return known;
    const fresh = { content: "", format: "General", style: defaultStyle };
    this.#cells.set(row * columnLimit + column, fresh);
    return fresh;
  }

  within(rect: Rect, act: (cell: Cell) => void): void {
    for (const [key, cell] of this.#cells) {
      if (intersectRects(cellRect(key), rect)) act(cell);
    }
  }

  shift(changed: Rect, direction: ShiftDirection): void {
    const moved = new Map<number, Cell>();
    for (const [key, cell] of this.#cells) {
      const rect = shiftRect(cellRect(key), changed, direction);
      if (rect) moved.set(rect.row * columnLimit + rect.column, cell);
    }
    this.#cells = moved;
  }

  usedRect(valuesOnly: boolean): Rect | null {
    let used: Rect | null = null;
    for (const [key, cell] of this.#cells) {
      const plain = cell.style === defaultStyle && cell.format === "General";
      if (cell.content === "" && (valuesOnly || plain)) continue;
      const rect = cellRect(key);
      used = used === null ? rect : bounding(used, rect);
    }
    return used;
  }
}

function bounding(a: Rect, b: Rect): Rect {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rowCount: Math.max(a.row + a.rowCount, b.row + b.rowCount) - row,
    columnCount: Math.max(a.column + a.columnCount, b.column + b.columnCount) - column,
  };
}

function cellRect(key: number): Rect {
  return {
    row: Math.floor(key / columnLimit),
    column: key % columnLimit,
    rowCount: 1,
    columnCount: 1,
  };
}

function each(rect: Rect, act: (row: number, column: number, i: number, j: number) => void): void {
  for (let i = 0; i < rect.rowCount; i++) {
    for (let j = 0; j < rect.columnCount; j++) act(rect.row + i, rect.column + j, i, j);
  }
}

function mark(set: Set<number>, start: number, count: number, on: boolean): void {
  for (let at = start; at < start + count; at++) {
    if (on) set.add(at);
    else set.delete(at);
  }
}

function shown(value: CellValue): string {
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

function typed(text: string): CellValue {
  const number = Number(text);
  return text.trim() !== "" && Number.isFinite(number) ? number : text;
}

function compare(a: CellValue, b: CellValue): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  return String(a) < String(b) ? -1 : String(a) > String(b) ? 1 : 0;
}

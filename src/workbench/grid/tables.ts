import {
  SetRangeValuesMutation,
  SetSuperTableMutation,
  SheetRangeThemeModel,
} from "@univerjs/preset-sheets-core";
import {
  AddSheetTableMutation,
  DeleteSheetTableMutation,
  SetSheetTableFilterMutation,
  SetSheetTableMutation,
  TableColumnFilterTypeEnum,
  TableManager,
} from "@univerjs/preset-sheets-table";
import type { ITableSetConfig } from "@univerjs/preset-sheets-table";
import type { Book } from "./book";
import type { Shift } from "./cell-shifts";
import type { Cells } from "./cells";
import type { Events } from "./events";
import { GridError } from "./grid-error";
import type { GridTables, Rect, SheetId, TableInfo } from "./grid";
import { contains, intersection, toRange, toRect } from "./rects";
import { renameColumn, renameTable } from "./structured-references";
import { makeTheme, readThemeName, themeName } from "./table-themes";
import { uniqueNames } from "./unique-names";

type UniverTable = NonNullable<ReturnType<TableManager["getTableById"]>>;
type Change = Parameters<GridTables["update"]>[1];

export class Tables implements GridTables {
  private readonly manager: TableManager;
  private readonly withoutButton = new Set<string>();
  private readonly lastSeen = new Map<string, TableInfo>();
  private nextId = 1;

  constructor(
    private readonly book: Book,
    private readonly cells: Cells,
    private readonly events: Events,
  ) {
    this.manager = book.injector.get(TableManager);
    this.tellChanges();
    this.hideButtons();
  }

  list(): readonly TableInfo[] {
    const order = this.book.workbook.getSheetOrders();
    return order.flatMap((sheet) => this.tablesOf(sheet).map((table) => this.describe(table)));
  }

  /** The table around a cell, header included. */
  at(sheet: SheetId, row: number, column: number): TableInfo | null {
    const found = this.tablesOf(sheet).find((table) =>
      contains(toRect(table.getRange()), row, column),
    );
    return found === undefined ? null : this.describe(found);
  }

  /** Tables whose cells all moved go along; Univer moves them with whole rows and columns only. */
  shift(sheet: SheetId, moving: Rect, shift: Shift): void {
    for (const table of this.tablesOf(sheet)) {
      const rect = toRect(table.getRange());
      const after = shifted(rect, moving, shift);
      if (after !== null) this.setRange(table.getId(), rect, after);
    }
  }

  headerRows(sheet: SheetId): ReadonlySet<number> {
    return new Set(this.tablesOf(sheet).map((table) => table.getRange().startRow));
  }

  add(sheet: SheetId, rect: Rect, options: { name?: string; hasHeaders: boolean }): TableInfo {
    const clash = this.tablesOf(sheet).some((table) =>
      intersection(toRect(table.getRange()), rect),
    );
    if (clash) throw new GridError("InvalidOperation", "A table can't overlap another table.");
    const name = options.name ?? this.freeName();
    this.refuseBadName(name, null);
    const id = String(this.nextId++);
    const whole = this.withBody(rect, options.hasHeaders);
    return this.book.as("program", () =>
      this.book.asOneStep(() => {
        this.book.ensureSize(sheet, whole);
        if (!options.hasHeaders) this.makeHeaderRow(sheet, rect);
        const header = this.makeHeadersUnique(sheet, whole);
        const params = {
          ...this.book.target(sheet),
          tableId: id,
          name,
          range: toRange(whole),
          header,
          options: { tableStyleId: this.theme("TableStyleMedium2", true), showHeader: true },
        };
        this.book.apply(
          [{ id: AddSheetTableMutation.id, params }],
          [
            {
              id: DeleteSheetTableMutation.id,
              params: { ...this.book.target(sheet), tableId: id },
            },
          ],
        );
        return this.describe(this.find(id));
      }),
    );
  }

  rename(id: string, name: string): void {
    const before = this.find(id).getDisplayName();
    if (before === name) return;
    this.refuseBadName(name, id);
    this.book.as("program", () => {
      this.book.asOneStep(() => {
        this.configure(id, { name }, { name: before });
        this.rewriteFormulas((formula) => renameTable(formula, before, name));
      });
    });
  }

  resize(id: string, rect: Rect): void {
    const table = this.find(id);
    const before = toRect(table.getRange());
    this.book.as("program", () => {
      this.book.asOneStep(() => {
        this.book.ensureSize(table.getSubunitId(), rect);
        this.setRange(id, before, rect);
        this.makeHeadersUnique(table.getSubunitId(), rect);
        this.syncColumns(id);
      });
    });
  }

  /** Only the table's extent: cells are the caller's business. */
  setRange(id: string, before: Rect, after: Rect): void {
    this.configure(
      id,
      { updateRange: { newRange: toRange(after) } },
      { updateRange: { newRange: toRange(before) } },
    );
    this.syncColumns(id);
  }

  remove(id: string, keepCells: boolean): void {
    const table = this.find(id);
    const sheet = table.getSubunitId();
    const json = table.toJSON();
    this.book.as("program", () => {
      this.book.asOneStep(() => {
        const params = { ...this.book.target(sheet), tableId: id };
        const again = {
          ...params,
          name: json.name,
          range: json.range,
          header: json.columns.map((column) => column.displayName),
          options: {
            ...json.options,
            tableStyleId: table.getTableStyleId(),
            columns: json.columns,
          },
        };
        this.book.apply(
          [{ id: DeleteSheetTableMutation.id, params }],
          [{ id: AddSheetTableMutation.id, params: again }],
        );
        if (!keepCells) this.cells.remove(sheet, toRect(json.range), "Up");
      });
    });
  }

  update(id: string, change: Change): void {
    const table = this.find(id);
    const before = this.describe(table);
    if (change.showFilterButton === true) this.withoutButton.delete(id);
    if (change.showFilterButton === false) this.withoutButton.add(id);
    this.book.as("program", () => {
      this.book.asOneStep(() => {
        const after = { ...before, ...change };
        const theme = this.theme(after.style, after.showBandedRows);
        if (theme !== table.getTableStyleId())
          this.configure(id, { theme }, { theme: table.getTableStyleId() });
        if (after.showHeaders !== before.showHeaders)
          this.configure(
            id,
            { options: { showHeader: after.showHeaders } },
            { options: { showHeader: before.showHeaders } },
          );
      });
    });
  }

  filter(id: string, column: number, values: readonly string[] | null): void {
    const before = this.find(id).getTableFilterColumn(column);
    const manual = TableColumnFilterTypeEnum.manual;
    const after = values === null ? undefined : { filterType: manual, values: [...values] };
    const target = { unitId: this.book.unitId, tableId: id, column };
    this.book.as("program", () => {
      this.book.apply(
        [{ id: SetSheetTableFilterMutation.id, params: { ...target, tableFilter: after } }],
        [{ id: SetSheetTableFilterMutation.id, params: { ...target, tableFilter: before } }],
      );
    });
  }

  /** Header cells name the columns: takes over what they say and rewrites formulas to it. */
  syncColumns(id: string): void {
    const table = this.find(id);
    const before = table.getTableInfo().columns.map((column) => column.displayName);
    const { sheet, rect, name } = this.describe(table);
    const after = (this.cells.texts(sheet, { ...rect, rowCount: 1 })[0] ?? []).map(
      (text, index) => text || (before[index] ?? ""),
    );
    this.adoptNames(id, after);
    this.tellEngine(sheet, rect, name, after);
    if (before.length !== after.length) return;
    before.forEach((old, index) => {
      const now = after[index] ?? old;
      if (old !== now) this.rewriteFormulas((formula) => renameColumn(formula, { name }, old, now));
    });
  }

  private adoptNames(id: string, names: readonly string[]): void {
    const table = this.find(id);
    names.forEach((name, index) => {
      const column = table.getTableColumnByIndex(index);
      if (column !== undefined) column.displayName = name;
    });
  }

  /** Univer drops the wrong column when undo makes a table narrower: the header cells know better. */
  private restoreNames(id: string): void {
    const { sheet, rect, name, columns } = this.describe(this.find(id));
    const header = this.cells.texts(sheet, { ...rect, rowCount: 1 })[0] ?? [];
    if (header.some((text) => text === "") || header.length !== columns.length) return;
    this.adoptNames(id, header);
    this.tellEngine(sheet, rect, name, header);
  }

  makeHeadersUnique(sheet: SheetId, rect: Rect): string[] {
    const header = { ...rect, rowCount: 1 };
    const texts = this.cells.texts(sheet, header)[0] ?? [];
    const names = uniqueNames(texts);
    const values = this.cells.values(sheet, header)[0] ?? [];
    const isText = names.every((name, index) => name === values[index]);
    if (!isText) {
      const text = names.map((name) => `'${name}`);
      this.cells.writeContent(sheet, header, [text]);
    }
    return names;
  }

  private find(id: string): UniverTable {
    const table = this.manager.getTableById(this.book.unitId, id);
    if (table === undefined) throw new GridError("ItemNotFound", `There is no table ${id}.`);
    return table;
  }

  private tablesOf(sheet: SheetId): UniverTable[] {
    return this.manager.getTablesBySubunitId(this.book.unitId, sheet);
  }

  private describe(table: UniverTable): TableInfo {
    const { style, hasBands } = readThemeName(table.getTableStyleId());
    const info: TableInfo = {
      id: table.getId(),
      name: table.getDisplayName(),
      sheet: table.getSubunitId(),
      rect: toRect(table.getRange()),
      columns: table.getTableInfo().columns.map((column) => column.displayName),
      style,
      showHeaders: table.isShowHeader(),
      showBandedRows: hasBands,
      showFilterButton: !this.withoutButton.has(table.getId()),
    };
    this.lastSeen.set(info.id, info);
    return info;
  }

  private configure(id: string, redo: ITableSetConfig, undo: ITableSetConfig): void {
    const target = { ...this.book.target(this.find(id).getSubunitId()), tableId: id };
    this.book.apply(
      [{ id: SetSheetTableMutation.id, params: { ...target, config: redo } }],
      [{ id: SetSheetTableMutation.id, params: { ...target, config: undo } }],
    );
  }

  private withBody(rect: Rect, hasHeaders: boolean): Rect {
    const rowCount = hasHeaders ? Math.max(2, rect.rowCount) : rect.rowCount + 1;
    return { ...rect, rowCount };
  }

  private makeHeaderRow(sheet: SheetId, rect: Rect): void {
    const header = { ...rect, rowCount: 1 };
    this.cells.insert(sheet, header, "Down");
    const names = Array.from({ length: rect.columnCount }, (_, index) => `Column${index + 1}`);
    this.cells.writeContent(sheet, header, [names]);
  }

  private rewriteFormulas(rewrite: (formula: string) => string): void {
    for (const worksheet of this.book.workbook.getSheets()) {
      const [redo, undo]: Record<number, Record<number, object>>[] = [{}, {}];
      if (redo === undefined || undo === undefined) return;
      worksheet.getCellMatrix().forValue((row, column, cell) => {
        if (!cell?.f?.includes("[")) return;
        const formula = rewrite(cell.f);
        if (formula === cell.f) return;
        (redo[row] ??= {})[column] = { f: formula };
        (undo[row] ??= {})[column] = { f: cell.f };
      });
      if (Object.keys(redo).length === 0) continue;
      const target = this.book.target(worksheet.getSheetId());
      const id = SetRangeValuesMutation.id;
      this.events.silently(() => {
        this.book.apply(
          [{ id, params: { ...target, cellValue: redo } }],
          [{ id, params: { ...target, cellValue: undo } }],
        );
      });
    }
  }

  private tellEngine(sheet: SheetId, rect: Rect, name: string, columns: readonly string[]): void {
    const titleMap = new Map(columns.map((column, index) => [column, index]));
    this.book.run(SetSuperTableMutation.id, {
      unitId: this.book.unitId,
      tableName: name,
      reference: { range: toRange(rect), sheetId: sheet, titleMap },
    });
  }

  private theme(style: string, hasBands: boolean): string {
    const name = themeName(style, hasBands);
    const model = this.book.injector.get(SheetRangeThemeModel);
    const known: unknown = model.getDefaultRangeThemeStyle(name);
    if (known == null) model.registerDefaultRangeTheme(makeTheme(name));
    return name;
  }

  private freeName(): string {
    const taken = new Set(this.list().map((table) => table.name.toLowerCase()));
    let number = 1;
    while (taken.has(`table${number}`)) number++;
    return `Table${number}`;
  }

  private refuseBadName(name: string, own: string | null): void {
    const isAddress = /^(?:[A-Z]{1,3}\d{1,7}|R\d*C\d*|[RC])$/i.test(name);
    if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) || name.length > 255 || isAddress)
      throw new GridError("InvalidArgument", `"${name}" cannot be the name of a table.`);
    const lower = name.toLowerCase();
    if (this.list().some((table) => table.id !== own && table.name.toLowerCase() === lower))
      throw new GridError("ConflictingName", `There is a table "${name}" already.`);
  }

  private tellChanges(): void {
    this.manager.tableAdd$.subscribe(({ tableId }) => {
      this.events.emit({ kind: "tableAdded", table: this.describe(this.find(tableId)) });
    });
    this.manager.tableDelete$.subscribe(({ tableId }) => {
      const table = this.lastSeen.get(tableId);
      if (table !== undefined) this.events.emit({ kind: "tableDeleted", table });
    });
    this.manager.tableRangeChanged$.subscribe(({ tableId, range, oldRange }) => {
      if (range.endColumn < oldRange.endColumn) this.restoreNames(tableId);
    });
    this.manager.tableFilterChanged$.subscribe(({ tableId }) => {
      this.events.emit({ kind: "tableFiltered", table: this.describe(this.find(tableId)) });
    });
  }

  /** Univer draws a filter button on every header; it knows no setting to leave them out. */
  private hideButtons(): void {
    const all = this.manager.getSheetFilterRangeWithState.bind(this.manager);
    this.manager.getSheetFilterRangeWithState = (unitId, sheet) =>
      all(unitId, sheet).filter(({ tableId }) => !this.withoutButton.has(tableId));
  }
}

function shifted(rect: Rect, moving: Rect, shift: Shift): Rect | null {
  if (shift === "Right" || shift === "Left") {
    const turned = shiftedDown(turn(rect), turn(moving), shift === "Left");
    return turned === null ? null : turn(turned);
  }
  return shiftedDown(rect, moving, shift === "Up");
}

function shiftedDown(rect: Rect, moving: Rect, isBack: boolean): Rect | null {
  const isAlong =
    rect.column >= moving.column &&
    rect.column + rect.columnCount <= moving.column + moving.columnCount;
  const first = isBack ? moving.row + moving.rowCount : moving.row;
  if (!isAlong || rect.row < first) return null;
  return { ...rect, row: rect.row + (isBack ? -moving.rowCount : moving.rowCount) };
}

function turn({ row, column, rowCount, columnCount }: Rect): Rect {
  return { row: column, column: row, rowCount: columnCount, columnCount: rowCount };
}

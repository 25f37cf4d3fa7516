import { IUniverInstanceService, UniverInstanceType } from "@univerjs/core";
import type { Univer, Workbook } from "@univerjs/core";
import {
  deserializeRangeWithSheet,
  SetSelectionsOperation,
  SheetsSelectionsService,
} from "@univerjs/preset-sheets-core";
import { Book } from "./book";
import { boot } from "./boot";
import { Cells } from "./cells";
import { ConditionalFormats } from "./conditional-formats";
import { newSheetConfig } from "./defaults";
import { countFrom1904 } from "./date-system";
import { Events } from "./events";
import { Functions } from "./functions";
import { drawSpilledFormats } from "./spilled-formats";
import type { CellValue, DateSystem, Grid, Rect, SheetId } from "./grid";
import { Names } from "./names";
import { rectOf, toRange, toRect } from "./rects";
import { RowHeights } from "./row-heights";
import { Sheets } from "./sheets";
import { guardLockedCells } from "./protection";
import { TableUpkeep } from "./table-upkeep";
import { Tables } from "./tables";
import { Typing } from "./typing";
import { Validation } from "./validation";

export interface GridOptions {
  /** Name of the first worksheet; "Sheet1" where it is not given. */
  readonly firstSheet?: string;
  /** 1900 where it is not given. */
  readonly dateSystem?: DateSystem;
}

/** Draws an empty workbook in the container. The container needs a size of its own. */
export async function createUniverGrid(
  container: HTMLElement,
  options: GridOptions = {},
): Promise<UniverGrid> {
  const { univer } = boot(container);
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, {
    id: "workbook",
    name: "Book",
    appVersion: "1",
    locale: "enUS" as never,
    styles: {},
    sheetOrder: ["sheet1"],
    sheets: { sheet1: { id: "sheet1", name: options.firstSheet ?? "Sheet1", ...newSheetConfig } },
  });
  const workbook = univer
    .__getInjector()
    .get(IUniverInstanceService)
    .getUnit<Workbook>("workbook", UniverInstanceType.UNIVER_SHEET);
  if (!workbook) throw new Error("Univer made no workbook.");
  const grid = new UniverGrid(univer, workbook, options.dateSystem);
  await grid.whenCalculated();
  return grid;
}

/** The grid over Univer. */
export class UniverGrid implements Grid {
  readonly sheets: Sheets;
  readonly cells: Cells;
  readonly tables: Tables;
  readonly names: Names;
  readonly conditionalFormats: ConditionalFormats;
  readonly validation: Validation;
  readonly functions: Functions;
  readonly events: Events;
  private readonly book: Book;
  private readonly typing: Typing;

  constructor(
    private readonly univer: Univer,
    workbook: Workbook,
    readonly dateSystem: DateSystem = 1900,
  ) {
    const book = new Book(univer, workbook, dateSystem);
    this.book = book;
    if (dateSystem === 1904) countFrom1904(book);
    this.events = new Events(book);
    this.sheets = new Sheets(book);
    const rowHeights = new RowHeights(book, (sheet) => this.tables.headerRows(sheet));
    this.cells = new Cells(
      book,
      this.sheets,
      (sheet, row, column) => this.tables.at(sheet, row, column),
      rowHeights,
      (sheet, rect, shift) => {
        this.tables.shift(sheet, rect, shift);
      },
    );
    this.tables = new Tables(book, this.cells, this.events);
    this.names = new Names(book);
    this.conditionalFormats = new ConditionalFormats(book);
    this.validation = new Validation(book);
    this.functions = new Functions(book, this.events);
    drawSpilledFormats(book);
    const upkeep = new TableUpkeep(book, this.cells, this.tables, this, this.events);
    this.typing = new Typing(book, this.cells, this.validation, upkeep, (sheet, formula) =>
      this.readSource(sheet, formula),
    );
    guardLockedCells(book, this.cells);
  }

  selection(): { sheet: SheetId; rect: Rect } {
    const sheet = this.sheets.active();
    const service = this.book.injector.get(SheetsSelectionsService);
    const range = service.getWorkbookSelections(this.book.unitId).getCurrentLastSelection()?.range;
    return { sheet, rect: range === undefined ? rectOf(0, 0) : toRect(range) };
  }

  select(sheet: SheetId, rect: Rect): void {
    this.sheets.activate(sheet);
    const worksheet = this.book.sheet(sheet);
    const shown = {
      ...rect,
      rowCount: Math.min(rect.rowCount, Math.max(1, worksheet.getRowCount() - rect.row)),
      columnCount: Math.min(
        rect.columnCount,
        Math.max(1, worksheet.getColumnCount() - rect.column),
      ),
    };
    this.book.ensureSize(sheet, shown);
    const range = toRange(shown);
    const primary = {
      startRow: rect.row,
      endRow: rect.row,
      startColumn: rect.column,
      endColumn: rect.column,
      actualRow: rect.row,
      actualColumn: rect.column,
      isMerged: false,
      isMergedMainCell: false,
    };
    const selections = [{ range, primary, style: null }];
    this.book.run(SetSelectionsOperation.id, {
      ...this.book.target(sheet),
      selections,
      reveal: true,
    });
  }

  async type(sheet: SheetId, row: number, column: number, text: string): Promise<void> {
    this.typing.type(sheet, row, column, text);
    await this.whenCalculated();
  }

  async paste(
    sheet: SheetId,
    row: number,
    column: number,
    rows: readonly (readonly string[])[],
  ): Promise<void> {
    this.typing.paste(sheet, row, column, rows);
    await this.whenCalculated();
  }

  async undo(): Promise<void> {
    await this.book.undo();
  }

  async redo(): Promise<void> {
    await this.book.redo();
  }

  asOneStep<T>(work: () => T): T {
    return this.book.asOneStep(work);
  }

  get isCalculating(): boolean {
    return this.functions.calculation.isUnderWay;
  }

  whenCalculated(): Promise<void> {
    return this.functions.calculation.whenIdle();
  }

  calculate(): void {
    this.functions.calculateAll();
  }

  /** Takes the grid off the page. */
  dispose(): void {
    this.univer.dispose();
  }

  /** Values of a reference or of a name for one, seen from a sheet. */
  private readSource(sheet: SheetId, formula: string): readonly CellValue[] | null {
    const body = formula.slice(1);
    const named = this.names.list().find(({ name }) => name.toLowerCase() === body.toLowerCase());
    const text = named === undefined ? body : named.formula.slice(1);
    if (
      !/^(?:(?:'(?:[^']|'')+'|[^!(]+)!)?\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?$/iu.test(text)
    )
      return null;
    const { sheetName, range } = deserializeRangeWithSheet(text);
    const owner =
      sheetName === "" ? sheet : this.sheets.list().find(({ name }) => name === sheetName)?.id;
    return owner === undefined ? null : this.cells.values(owner, toRect(range)).flat();
  }
}

import type { IFunctionInfo } from "@univerjs/preset-sheets-core";
import {
  ArrayValueObject,
  BaseFunction,
  type BaseValueObject,
  BooleanValueObject,
  ERROR_TYPE_SET,
  ErrorValueObject,
  type ErrorType,
  FunctionType,
  IDescriptionService,
  IFunctionService,
  NumberValueObject,
  SetRangeValuesMutation,
  StringValueObject,
} from "@univerjs/preset-sheets-core";
import type { Book } from "./book";
import { Calculation } from "./calculation";
import { isErrorText, readValue } from "./cell-values";
import type { Events } from "./events";
import { liftedSize, marshal, readBlock } from "./function-arguments";
import { FunctionCalls } from "./function-calls";
import type {
  CellValue,
  FunctionCall,
  FunctionCell,
  FunctionDefinition,
  FunctionResult,
  GridEvent,
  GridFunctions,
  SheetId,
} from "./grid";
import { columnLetters, verticalRuns } from "./rects";

type Runtime = Parameters<GridFunctions["connect"]>[0];
type Cell = { sheet: SheetId; row: number; column: number };

const busy = "#BUSY!";

/**
 * Custom functions. Univer runs asynchronous functions one at a time and stalls for good when one
 * throws, so the engine only ever sees synchronous look-ups: what is not known yet shows #BUSY!,
 * is asked for when the run is over, and its cells are calculated again when it is answered.
 */
export class Functions implements GridFunctions {
  readonly calculation: Calculation;
  private readonly calls = new FunctionCalls();
  private readonly names = new Set<string>();
  private runtime: Runtime | null = null;
  private run = 0;

  constructor(
    private readonly book: Book,
    private readonly events: Events,
  ) {
    this.calculation = new Calculation(book, () => this.calls.hasUnanswered());
    ERROR_TYPE_SET.add(busy as ErrorType);
    this.calculation.onStarted(() => this.run++);
    this.calculation.onFinished(() => {
      this.flush();
    });
    events.on((event) => {
      this.followChange(event);
    });
  }

  register(definitions: readonly FunctionDefinition[], heals = true): void {
    const service = this.book.injector.get(IFunctionService);
    const descriptions = this.book.injector.get(IDescriptionService);
    for (const definition of definitions) {
      const name = definition.name.toUpperCase();
      service.registerExecutors(
        new LookUp(name, (cell, values) => this.lookUp(definition, cell, values)),
      );
      service.deleteFormulaAstCacheKey(name, definition.name);
      this.names.add(name);
    }
    descriptions.registerDescriptions(definitions.map(describe));
    if (heals) this.healFormulas(definitions.map(({ name }) => name.toUpperCase()));
  }

  connect(runtime: Runtime): void {
    this.runtime = runtime;
    this.flush();
  }

  settle(results: readonly { call: number; result: FunctionResult }[]): void {
    const keys = new Set<string>();
    for (const { call, result } of results)
      for (const key of this.calls.settle(call, result)) keys.add(key);
    this.recalculate(keys);
    this.calculation.checkIdle();
  }

  errorMessage(sheet: SheetId, row: number, column: number): string | null {
    const cell = this.book.sheet(sheet).getCellMatrix().getValue(row, column);
    if (!isErrorText(readValue(cell))) return null;
    for (const { result } of this.calls.entriesOf(keyOf({ sheet, row, column })))
      if (result?.ok === false && result.message !== "") return result.message;
    return null;
  }

  /** Calculates everything again, functions included. */
  calculateAll(): void {
    this.calls.forgetAnswers(() => true);
    this.calculation.recalculate([], true);
  }

  private lookUp(
    definition: FunctionDefinition,
    cell: Cell,
    values: readonly BaseValueObject[],
  ): BaseValueObject {
    const blocks = values.map((value) => (value.isNull() ? null : readBlock(value)));
    const { rowCount, columnCount } = liftedSize(blocks, definition.parameters);
    const answer = (row: number, column: number): BaseValueObject => {
      const marshalled = marshal(blocks, definition.parameters, row, column);
      if ("error" in marshalled) return errorObject(marshalled.error);
      return this.answer(definition, cell, marshalled.args);
    };
    if (rowCount * columnCount === 1) return answer(0, 0);
    return arrayObject(rowCount, columnCount, (row, column) => firstOf(answer(row, column)));
  }

  private answer(
    definition: FunctionDefinition,
    cell: Cell,
    args: readonly unknown[],
  ): BaseValueObject {
    const place = { key: keyOf(cell), address: this.addressOf(cell) };
    const { result } = this.calls.ask(definition, args, place, this.run);
    if (result === null) return errorObject(busy);
    if (!result.ok) return errorObject(result.error);
    const { value } = result;
    if (!Array.isArray(value)) return this.cellObject(value, cell);
    return arrayObject(value.length, value[0]?.length ?? 0, (row, column) =>
      this.cellObject(value[row]?.[column] ?? "", {
        ...cell,
        row: cell.row + row,
        column: cell.column + column,
      }),
    );
  }

  private cellObject(value: FunctionCell, cell: Cell): BaseValueObject {
    if (typeof value !== "object") return scalarObject(value);
    const object = NumberValueObject.create(value.number);
    if (this.hasNoFormat(cell)) object.setPattern(value.format);
    return object;
  }

  private hasNoFormat({ sheet, row, column }: Cell): boolean {
    const cell = this.book.sheet(sheet).getCellMatrix().getValue(row, column);
    const format = this.book.workbook.getStyles().getStyleByCell(cell)?.n?.pattern ?? "General";
    return format === "General";
  }

  private flush(): void {
    const released = this.calls.release();
    if (this.runtime === null) return;
    if (released.length > 0) this.runtime.cancel(released);
    const calls: FunctionCall[] = this.calls.takeQueued();
    if (calls.length > 0) this.runtime.invoke(calls);
  }

  private followChange(event: GridEvent): void {
    if (event.kind === "sheetDeleted") this.doubtAll();
    if (event.kind !== "changed") return;
    if (event.change === "RangeEdited") this.doubtRect(event);
    else this.doubtAll();
    const again = this.calls.forgetAnswers((definition) => definition.options.volatile);
    this.recalculate(new Set(again));
  }

  private doubtRect({ sheet, rect }: Extract<GridEvent, { kind: "changed" }>): void {
    if ([...this.calls.cells()].length === 0) return;
    for (const key of this.calls.cells()) {
      const cell = cellOf(key);
      if (
        cell.sheet === sheet &&
        cell.row >= rect.row &&
        cell.row < rect.row + rect.rowCount &&
        cell.column >= rect.column &&
        cell.column < rect.column + rect.columnCount
      )
        this.calls.doubt(key);
    }
  }

  /** Rows or columns moved, so cell keys mean other cells: each formula has to ask again. */
  private doubtAll(): void {
    const keys = [...this.calls.cells()];
    if (keys.length === 0) return;
    for (const key of keys) this.calls.doubt(key);
    const cells = this.formulaCells([...this.names]);
    this.recalculate(new Set(cells.map(keyOf)));
  }

  private recalculate(keys: ReadonlySet<string>): void {
    if (keys.size === 0) return;
    const bySheet = new Map<SheetId, Cell[]>();
    for (const key of keys) {
      const cell = cellOf(key);
      const known = bySheet.get(cell.sheet);
      if (known === undefined) bySheet.set(cell.sheet, [cell]);
      else known.push(cell);
    }
    const runs = [...bySheet].flatMap(([sheet, cells]) =>
      verticalRuns(cells).map((rect) => ({ sheet, rect })),
    );
    this.calculation.recalculate(runs);
  }

  /** A formula calculated before its function was known keeps #NAME? until it is set again. */
  private healFormulas(names: readonly string[]): void {
    const bySheet = new Map<SheetId, Record<number, Record<number, { f: string }>>>();
    for (const { sheet, row, column } of this.formulaCells(names)) {
      const cells = bySheet.get(sheet) ?? {};
      const formula = this.book.sheet(sheet).getCellMatrix().getValue(row, column)?.f ?? "";
      (cells[row] ??= {})[column] = { f: formula };
      bySheet.set(sheet, cells);
    }
    this.events.silently(() => {
      for (const [sheet, cellValue] of bySheet)
        this.book.run(SetRangeValuesMutation.id, { ...this.book.target(sheet), cellValue });
    });
  }

  private formulaCells(names: readonly string[]): Cell[] {
    const cells: Cell[] = [];
    for (const worksheet of this.book.workbook.getSheets())
      worksheet.getCellMatrix().forValue((row, column, cell) => {
        if (!cell?.f) return;
        const formula = cell.f.toUpperCase();
        if (names.some((name) => formula.includes(name)))
          cells.push({ sheet: worksheet.getSheetId(), row, column });
      });
    return cells;
  }

  private addressOf({ sheet, row, column }: Cell): string {
    const name = this.book.workbook.getSheetBySheetId(sheet)?.getName() ?? "";
    const quoted = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name)
      ? name
      : `'${name.replaceAll("'", "''")}'`;
    return `${quoted}!${columnLetters(column)}${row + 1}`;
  }
}

/** The engine's side of a custom function. It must not throw. */
class LookUp extends BaseFunction {
  constructor(
    name: string,
    private readonly find: (cell: Cell, values: readonly BaseValueObject[]) => BaseValueObject,
  ) {
    super(name);
  }

  /** A text between quotation marks stays one: "May 2025" is no date, "5%" no number. */
  override isArgumentsIgnoreNumberPattern(): boolean {
    return true;
  }

  override calculate(...values: BaseValueObject[]): BaseValueObject {
    try {
      const cell = { sheet: this.subUnitId ?? "", row: this.row, column: this.column };
      return this.find(cell, values);
    } catch {
      return errorObject("#VALUE!");
    }
  }
}

function describe(definition: FunctionDefinition): IFunctionInfo {
  return {
    functionName: definition.name.toUpperCase(),
    functionType: FunctionType.User,
    description: definition.description,
    abstract: definition.description,
    functionParameter: definition.parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description,
      example: "",
      require: parameter.optional ? 0 : 1,
      repeat: parameter.repeating ? 1 : 0,
    })),
  };
}

function scalarObject(value: CellValue): BaseValueObject {
  if (typeof value === "number") return NumberValueObject.create(value);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  return isErrorText(value) ? errorObject(value) : StringValueObject.create(value);
}

function errorObject(error: string): BaseValueObject {
  return ErrorValueObject.create(error as ErrorType);
}

function arrayObject(
  rowCount: number,
  columnCount: number,
  at: (row: number, column: number) => BaseValueObject,
): BaseValueObject {
  const calculateValueList = Array.from({ length: rowCount }, (_, row) =>
    Array.from({ length: columnCount }, (__, column) => at(row, column)),
  );
  const nowhere = { unitId: "", sheetId: "", row: -1, column: -1 };
  return ArrayValueObject.create({ calculateValueList, rowCount, columnCount, ...nowhere });
}

function firstOf(value: BaseValueObject): BaseValueObject {
  return value instanceof ArrayValueObject ? value.getFirstCell() : value;
}

function keyOf({ sheet, row, column }: Cell): string {
  return `${sheet}!${row},${column}`;
}

function cellOf(key: string): Cell {
  const mark = key.lastIndexOf("!");
  const [row, column] = key.slice(mark + 1).split(",");
  return { sheet: key.slice(0, mark), row: Number(row), column: Number(column) };
}

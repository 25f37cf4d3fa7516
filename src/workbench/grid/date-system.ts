import { type ICellData, InterceptorEffectEnum, type Nullable, numfmt } from "@univerjs/core";
import {
  AFTER_CELL_EDIT,
  type BaseFunction,
  type BaseValueObject,
  type FunctionVariantType,
  IFunctionService,
  INTERCEPTOR_POINT,
  NumberValueObject,
  SheetInterceptorService,
} from "@univerjs/preset-sheets-core";
import type { Book } from "./book";
import { daysTo1900, isDateFormat } from "./date-serials";

const daysBetween = daysTo1900(1904);

/** Univer's functions with days among their arguments (by position) or as their result. */
const dateFunctions: Readonly<Record<string, { takes: readonly number[]; gives?: true }>> = {
  DATE: { takes: [], gives: true },
  DATEDIF: { takes: [0, 1] },
  DATEVALUE: { takes: [], gives: true },
  DAY: { takes: [0] },
  DAYS: { takes: [0, 1] },
  DAYS360: { takes: [0, 1] },
  EDATE: { takes: [0], gives: true },
  EOMONTH: { takes: [0], gives: true },
  ISOWEEKNUM: { takes: [0] },
  MONTH: { takes: [0] },
  NETWORKDAYS: { takes: [0, 1, 2] },
  NOW: { takes: [], gives: true },
  TEXT: { takes: [0] },
  TODAY: { takes: [], gives: true },
  WEEKDAY: { takes: [0] },
  WEEKNUM: { takes: [0] },
  WORKDAY: { takes: [0, 2], gives: true },
  YEAR: { takes: [0] },
  YEARFRAC: { takes: [0, 1] },
};

/**
 * Lets the workbook count its days from 1904. Univer knows the date system of 1900 only, so cells
 * hold serials of 1904 and Univer gets those of 1900 where it calculates with a day, draws one or
 * reads one that was typed. Not covered: a date as text inside a formula's arithmetic (`"1 May
 * 2027"+1`), and Univer's own rules for dates.
 */
export function countFrom1904(book: Book): void {
  calculateFrom1904(book);
  drawFrom1904(book);
  readTypedFrom1904(book);
}

function calculateFrom1904(book: Book): void {
  const service = book.injector.get(IFunctionService);
  for (const [name, { takes, gives }] of Object.entries(dateFunctions)) {
    const executor = service.getExecutor(name) as BaseFunction | undefined;
    if (executor === undefined) throw new Error(`Univer has no function ${name}.`);
    const calculate = executor.calculate.bind(executor) as (
      ...values: BaseValueObject[]
    ) => FunctionVariantType;
    executor.calculate = (...values: BaseValueObject[]) => {
      const isDated = name !== "TEXT" || numfmt.isDateFormat(String(values[1]?.getValue() ?? ""));
      const given = values.map((value, index) =>
        isDated && takes.includes(index) ? moved(value, daysBetween) : value,
      );
      const result = calculate(...given);
      return gives ? moved(result as BaseValueObject, -daysBetween) : result;
    };
  }
}

function moved(value: BaseValueObject, days: number): BaseValueObject {
  if (value.isArray()) return value.mapValue((one) => moved(one, days));
  if (!value.isNumber()) return value;
  return NumberValueObject.create(Number(value.getValue()) + days, value.getPattern());
}

/** After a spilled format has been put into the cell (50), before number formats (10). */
const drawPriority = 20;

function drawFrom1904(book: Book): void {
  const styles = book.workbook.getStyles();
  book.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: drawPriority,
    effect: InterceptorEffectEnum.Value,
    handler: (cell, _place, next) => {
      const isDay =
        typeof cell?.v === "number" && isDateFormat(styles.getStyleByCell(cell)?.n?.pattern);
      return next(isDay ? { ...cell, v: Number(cell.v) + daysBetween } : cell);
    },
  });
}

/** Around Univer's own reading of what was typed into a cell on the page. */
const typedPriority = 1_000;

function readTypedFrom1904(book: Book): void {
  const { writeCellInterceptor } = book.injector.get(SheetInterceptorService);
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: typedPriority,
    handler: (cell, _place, next) => {
      const typed = typedText(cell);
      const read = next(cell);
      if (typeof read?.v !== "number" || numfmt.parseDate(typed) === null) return read;
      return { ...read, v: read.v - daysBetween };
    },
  });
}

function typedText(cell: Nullable<ICellData>): string {
  return (cell?.p?.body?.dataStream.replace(/\r\n$/, "") ?? String(cell?.v ?? "")).trim();
}

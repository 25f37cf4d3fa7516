import { InterceptorEffectEnum, isTextFormat, ObjectMatrix } from "@univerjs/core";
import type { ICellData, Workbook } from "@univerjs/core";
import { SheetInterceptorService } from "@univerjs/preset-sheets-core";
import { SheetsDataValidationValidatorService } from "@univerjs/preset-sheets-data-validation";

export function repairEngine(): void {
  repairMatrices();
  repairNumberMarks();
  repairValidation();
}

/**
 * Univer 0.25.1 validates the cells of other sheets when the page is idle, and fails where one of
 * them has been deleted meanwhile: such cells need none.
 */
function repairValidation(): void {
  const service = SheetsDataValidationValidatorService.prototype as unknown as {
    validatorRanges: (this: unknown, ...asked: unknown[]) => Promise<unknown>;
  };
  const validate = service.validatorRanges;
  service.validatorRanges = async function (...asked) {
    try {
      return await validate.apply(this, asked);
    } catch (error) {
      if (error instanceof Error && error.message.startsWith("cannot find current worksheet")) {
        return [];
      }
      throw error;
    }
  };
}

/**
 * Removing cells moves those of rules and formats to rows above the first one for a moment, and
 * Univer 0.25.1 stops there with an error. Such cells are gone: they are left out.
 */
function repairMatrices(): void {
  ObjectMatrix.prototype.toFullArray = function <T>(this: ObjectMatrix<T>): T[][] {
    const { endColumn, endRow } = this.getRange();
    const rows = Array.from({ length: endRow + 1 }, () => {
      return new Array<T>(endColumn + 1).fill(undefined as T);
    });
    this.forValue((row, column, value) => {
      const cells = rows[row];
      if (cells !== undefined && column >= 0 && column <= endColumn) cells[column] = value;
    });
    return rows;
  };
}

interface Place {
  readonly rawData?: ICellData | null;
  readonly workbook: Workbook;
}
type Handler = (cell: unknown, place: Place, next: (cell: unknown) => unknown) => unknown;
type Interceptor = { priority?: number; effect?: number; handler: Handler };
type Intercept = (this: unknown, name: unknown, interceptor: Interceptor) => unknown;

/**
 * Known by what it writes: conditional formats are drawn with the same priority and effect, and
 * have to reach every cell.
 */
function marksNumbers({ effect, handler }: Interceptor): boolean {
  return effect === InterceptorEffectEnum.Style && /\.markers\b/.test(String(handler));
}

/**
 * Each time a cell is drawn Univer 0.25.1 reads its text as a date, a time and a number, to mark
 * numbers kept as text; that takes a third of all drawing. Texts that are no number, and cells
 * that are to hold text, are passed on unread.
 */
function repairNumberMarks(): void {
  // The names of interceptors and their types are tied together; this one goes through unchanged.
  const service = SheetInterceptorService.prototype as unknown as { intercept: Intercept };
  const intercept = service.intercept;
  service.intercept = function (name, interceptor) {
    if (!marksNumbers(interceptor)) return intercept.call(this, name, interceptor);
    const { handler } = interceptor;
    const marked: Handler = (cell, place, next) =>
      mayBeNumber(place) ? handler(cell, place, next) : next(cell);
    return intercept.call(this, name, { ...interceptor, handler: marked });
  };
}

function mayBeNumber({ rawData, workbook }: Place): boolean {
  const value = rawData?.v;
  if (typeof value !== "string" || !/^[\s'(+-]*[\p{Sc}\d.]/u.test(value)) return false;
  return !isTextFormat(workbook.getStyles().getStyleByCell(rawData)?.n?.pattern);
}

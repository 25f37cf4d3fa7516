import {
  InterceptorEffectEnum,
  type ICellData,
  type IStyleData,
  type Nullable,
} from "@univerjs/core";
import {
  FormulaDataModel,
  INTERCEPTOR_POINT,
  SheetInterceptorService,
} from "@univerjs/preset-sheets-core";
import type { Book } from "./book";

/** After Univer has put the spilled value into the cell (100), before number formats (10). */
const PRIORITY = 50;

/**
 * Draws spilled numbers in the format they bring: Univer 0.25.1 takes over their values only.
 */
export function drawSpilledFormats(book: Book): void {
  const formulaData = book.injector.get(FormulaDataModel);
  book.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: PRIORITY,
    effect: InterceptorEffectEnum.Value | InterceptorEffectEnum.Style,
    handler: (cell, { unitId, subUnitId, row, col }, next) => {
      const spilled = formulaData.getArrayFormulaCellData()[unitId]?.[subUnitId]?.[row]?.[col];
      const style = spilled == null || cell == null ? null : styleOfSpilled(book, cell, spilled);
      return next(cell == null || style === null ? cell : { ...cell, s: style });
    },
  });
}

/** The cell's own style with the format that was spilled into it; null where none was, or it has one. */
export function styleOfSpilled(
  book: Book,
  own: Nullable<ICellData>,
  spilled: ICellData,
): IStyleData | null {
  const styles = book.workbook.getStyles();
  const format = styles.getStyleByCell(spilled)?.n;
  const style = styles.getStyleByCell(own);
  if (format == null || (style?.n?.pattern ?? "General") !== "General") return null;
  return { ...style, n: format };
}

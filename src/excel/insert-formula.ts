import type { Insertion, InsertionOutcome } from "../app/insert-function/function-services";
import { UserError } from "../app/user-error";
import { cellAddress } from "../workbook/a1";
import { codeOf, runExcel } from "./run-excel";
import { showAsDate } from "./show-as-date";

/**
 * Writes a formula into one cell. Where the cell holds something, or filled cells or a table are
 * where its answer would spill, it writes nothing and asks; `confirmed` writes in any case.
 */
export async function insertFormula(insertion: Insertion): Promise<InsertionOutcome> {
  const { at, formula, size, isDay, confirmed } = insertion;
  return runExcel("inserting the formula", async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(at.sheet).load({ name: true });
    const range = sheet.getRange(at.cell).load({
      numberFormat: true,
      text: true,
      format: { useStandardWidth: true },
    });
    const area = range.getResizedRange(size.rows - 1, size.columns - 1);
    area.load({ formulas: true, values: true, rowIndex: true, columnIndex: true });
    const tables = range.getTables(false).load({ name: true });
    await context.sync();
    if (sheet.isNullObject) throw sheetMissing(at.sheet);
    const asks = questionAbout(area, range.text[0]?.[0] ?? "", insertion, tables.items.length > 0);
    if (asks !== null && !confirmed) return asks;
    range.formulas = [[formula]];
    const format: unknown = range.numberFormat[0]?.[0];
    if (isDay) showAsDate({ range, format }, range.format.useStandardWidth);
    try {
      await context.sync();
    } catch (error) {
      throw codeOf(error) === "InvalidArgument" ? notAFormula(formula, error) : error;
    }
    return { kind: "inserted" };
  });
}

function questionAbout(
  area: Excel.Range,
  shown: string,
  { formula, size }: Insertion,
  isInTable: boolean,
): InsertionOutcome | null {
  const formulas = area.formulas as unknown[][];
  const values = area.values as unknown[][];
  const old = formulas[0]?.[0];
  const isFilled = (row: number, column: number) =>
    (formulas[row]?.[column] ?? "") !== "" || (values[row]?.[column] ?? "") !== "";
  const holds = isFilled(0, 0) ? heldText(old, shown) : null;
  // What the same function has spilled there goes with its old formula.
  const inTheWay = isSameFunction(old, formula)
    ? []
    : formulas.flatMap((cells, row) =>
        cells.flatMap((_, column) =>
          row + column > 0 && isFilled(row, column)
            ? [cellAddress(area.rowIndex + row, area.columnIndex + column)]
            : [],
        ),
      );
  const inTable = isInTable && size.rows * size.columns > 1;
  if (holds === null && inTheWay.length === 0 && !inTable) return null;
  return { kind: "asks", holds, inTheWay, inTable };
}

function heldText(formula: unknown, shown: string): string {
  return typeof formula === "string" && formula.startsWith("=") ? formula : shown;
}

function isSameFunction(old: unknown, formula: string): boolean {
  const call = formula.slice(0, formula.indexOf("(") + 1);
  return typeof old === "string" && old.toUpperCase().startsWith(call);
}

function sheetMissing(sheet: string): UserError {
  return new UserError({
    code: "sheet-missing",
    happened: `The sheet ${sheet} is not in this workbook any more.`,
    todo: "Select a cell on another sheet and insert again.",
  });
}

function notAFormula(formula: string, cause: unknown): UserError {
  return new UserError({
    code: "not-a-formula",
    happened: `Excel does not take ${formula} as a formula.`,
    todo: "Look at the arguments that begin with =, correct them and insert again.",
    cause,
  });
}

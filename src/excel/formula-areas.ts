import { callsOurs } from "../app/freeze/function-calls";
import { isReady } from "../app/freeze/frozen-values";
import type { CellValue } from "../workbook/cell-value";
import { inPortions } from "./in-portions";
import { readUsedBlocks } from "./used-blocks";

/** A formula that calls one of our functions, with all the cells that it fills. */
export interface FormulaArea {
  readonly sheet: Excel.Worksheet;
  readonly formula: string;
  readonly row: number;
  readonly column: number;
  /** The whole of what it fills. */
  readonly range: Excel.Range;
  readonly values: readonly (readonly CellValue[])[];
  readonly texts: readonly (readonly string[])[];
  readonly formats: readonly (readonly string[])[];
}

export interface FormulaCell {
  readonly sheet: Excel.Worksheet;
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

/** The cells of `sheets` whose formula calls a function of ours; those without an answer apart. */
export async function findFormulaCells(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<{ readonly ready: readonly FormulaCell[]; readonly notReady: number }> {
  const ready: FormulaCell[] = [];
  let notReady = 0;
  await readUsedBlocks(context, sheets, ({ sheet, range }) => {
    (range.formulas as unknown[][]).forEach((row, r) => {
      row.forEach((formula, c) => {
        if (!callsOurs(formula)) return;
        const value = (range.values as unknown[][])[r]?.[c];
        if (!isReady(value)) notReady += 1;
        else ready.push({ sheet, formula, row: range.rowIndex + r, column: range.columnIndex + c });
      });
    });
  });
  return { ready, notReady };
}

/** What the formulas show, with what they have spilled. */
export async function readFormulaAreas(
  context: Excel.RequestContext,
  cells: readonly FormulaCell[],
): Promise<readonly FormulaArea[]> {
  const spills = Office.context.requirements.isSetSupported("ExcelApi", "1.12");
  const asked = cells.map((cell) => {
    const own = cell.sheet.getCell(cell.row, cell.column);
    return { cell, own, spill: spills ? own.getSpillingToRangeOrNullObject() : null };
  });
  await inPortions(context, asked, ({ own, spill }) => {
    own.load(SHOWN);
    spill?.load(SHOWN);
  });
  return withoutSpilledInto(
    asked.map(({ cell, own, spill }) =>
      areaOf(cell, spill === null || spill.isNullObject ? own : spill),
    ),
  );
}

const SHOWN = { values: true, text: true, numberFormat: true } as const;

function areaOf(cell: FormulaCell, range: Excel.Range): FormulaArea {
  return {
    ...cell,
    range,
    values: range.values as CellValue[][],
    texts: range.text,
    formats: range.numberFormat as string[][],
  };
}

/** Some versions of Excel give a spilled cell the formula that it comes from. */
function withoutSpilledInto(areas: readonly FormulaArea[]): readonly FormulaArea[] {
  const spills = areas.filter(isSpill);
  return areas.filter(
    (area) =>
      !spills.some(
        (spill) =>
          spill !== area &&
          spill.sheet === area.sheet &&
          spill.row <= area.row &&
          area.row < spill.row + spill.values.length &&
          spill.column <= area.column &&
          area.column < spill.column + (spill.values[0]?.length ?? 1),
      ),
  );
}

export function isSpill({ values }: FormulaArea): boolean {
  return values.length > 1 || (values[0]?.length ?? 1) > 1;
}

import { isBrokenColumnCell, repairedFormula } from "../app/repair-formulas";
import type { ColumnDefinition } from "../workbook/table-definition";
import { TABLE_NAMES } from "../workbook/table-definition";
import { TABLES } from "../workbook/tables";
import { runExcel } from "./run-excel";
import { readUsedBlocks } from "./used-blocks";

/**
 * Writes formulas anew that Excel did not understand when it opened the workbook, since it does
 * not look at them again by itself (OfficeDev/office-js issue 6611): those of any sheet that call
 * a function of ours, and those of our calculated columns. Gives how many; other cells are left.
 */
export async function repairFormulas(): Promise<number> {
  return runExcel("repairing the formulas", async (context) => {
    const repairs = [...(await brokenColumns(context)), ...(await unresolvedCalls(context))];
    for (const { range, formula } of repairs) range.formulas = [[formula]];
    await context.sync();
    return repairs.length;
  });
}

interface Repair {
  /** One cell. */
  readonly range: Excel.Range;
  readonly formula: string;
}

async function brokenColumns(context: Excel.RequestContext): Promise<readonly Repair[]> {
  const columns = TABLE_NAMES.flatMap((name) =>
    TABLES[name].columns
      .filter((column) => column.formula !== undefined)
      .map((column) => requestColumn(context.workbook, name, column)),
  );
  await context.sync();
  return columns.flatMap(({ found, body, formula }) => {
    if (found.isNullObject) return [];
    const { formulas, values } = cellsOf(body);
    return formulas.flatMap((row, index) =>
      isBrokenColumnCell(row[0], values[index]?.[0])
        ? [{ range: body.getCell(index, 0), formula }]
        : [],
    );
  });
}

function requestColumn(workbook: Excel.Workbook, table: string, column: ColumnDefinition) {
  const found = workbook.tables
    .getItemOrNullObject(table)
    .columns.getItemOrNullObject(column.header);
  found.load({ id: true });
  const body = found.getDataBodyRange().load({ formulas: true, values: true });
  return { found, body, formula: column.formula ?? "" };
}

async function unresolvedCalls(context: Excel.RequestContext): Promise<readonly Repair[]> {
  const sheets = context.workbook.worksheets.load({ name: true });
  await context.sync();
  const repairs: Repair[] = [];
  await readUsedBlocks(context, sheets.items, ({ range }) => repairs.push(...unresolvedIn(range)));
  return repairs;
}

function unresolvedIn(range: Excel.Range): readonly Repair[] {
  const { formulas, values } = cellsOf(range);
  return formulas.flatMap((row, r) =>
    row.flatMap((text, c) => {
      const formula = repairedFormula(text, values[r]?.[c]);
      return formula === null ? [] : [{ range: range.getCell(r, c), formula }];
    }),
  );
}

function cellsOf({ formulas, values }: Excel.Range): {
  readonly formulas: readonly (readonly unknown[])[];
  readonly values: readonly (readonly unknown[])[];
} {
  return { formulas: formulas as unknown[][], values: values as unknown[][] };
}

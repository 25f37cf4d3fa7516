import type { WorkbookWrites } from "../app/workbook-port";
import { SETTINGS_SHEET } from "../workbook/settings";
import type { WorkbookState } from "../workbook/sheet-state";
import { TABLES } from "../workbook/tables";
import { computedSheetsToMake } from "./computed-sheets-to-make";
import { codeOf } from "./run-excel";

interface WantedSheet {
  /** The table it is for, a computed sheet, or the Settings sheet. */
  readonly purpose: string;
  readonly name: string;
  readonly nameWhereReserved: string;
}

/**
 * Makes the sheets that the writes need, by purpose. They come first, in a request of their
 * own: Excel drops its undo list for them.
 */
export async function makeSheets(
  context: Excel.RequestContext,
  state: WorkbookState,
  writes: WorkbookWrites,
): Promise<ReadonlyMap<string, Excel.Worksheet>> {
  const wanted = wantedSheets(state, writes);
  if (wanted.length === 0) return new Map();
  try {
    return await addSheets(context, wanted);
  } catch (error) {
    if (codeOf(error) !== "InvalidArgument") throw error;
    return addSheetsAroundReservedNames(context, wanted);
  }
}

function wantedSheets(state: WorkbookState, writes: WorkbookWrites): readonly WantedSheet[] {
  const taken = new Set(state.sheets.map((name) => name.toLowerCase()));
  const wanted: WantedSheet[] = writes.tables
    .filter((write) => write.kind === "create")
    .map(({ table }) => {
      const { sheet, sheetWhereReserved } = TABLES[table];
      const name = freeName(sheet, taken);
      return {
        purpose: table,
        name,
        nameWhereReserved: sheetWhereReserved ? freeName(sheetWhereReserved, taken) : name,
      };
    });
  for (const purpose of computedSheetsToMake(state, writes)) {
    const name = freeName(purpose, taken);
    wanted.push({ purpose, name, nameWhereReserved: name });
  }
  if (writes.settings && !taken.has(SETTINGS_SHEET.toLowerCase())) {
    const name = SETTINGS_SHEET;
    wanted.push({ purpose: name, name, nameWhereReserved: name });
  }
  return wanted;
}

/** The sheet's name, numbered where the user has a sheet of that name. */
export function freeName(name: string, taken: Set<string>): string {
  let free = name;
  for (let number = 2; taken.has(free.toLowerCase()); number += 1) free = `${name} (${number})`;
  taken.add(free.toLowerCase());
  return free;
}

async function addSheets(
  context: Excel.RequestContext,
  wanted: readonly WantedSheet[],
): Promise<Map<string, Excel.Worksheet>> {
  const { worksheets } = context.workbook;
  const sheets = new Map(
    wanted.map(({ purpose, name }) => [purpose, worksheets.add(name).load({ name: true })]),
  );
  await context.sync();
  return sheets;
}

/** After a refusal: whatever was made before it stays, the others get their other name. */
async function addSheetsAroundReservedNames(
  context: Excel.RequestContext,
  wanted: readonly WantedSheet[],
): Promise<Map<string, Excel.Worksheet>> {
  const { worksheets } = context.workbook;
  const made = wanted.map(({ name }) => worksheets.getItemOrNullObject(name).load({ name: true }));
  await context.sync();
  const sheets = new Map(
    wanted.map(({ purpose, nameWhereReserved }, index) => {
      const sheet = made[index];
      return [
        purpose,
        sheet === undefined || sheet.isNullObject
          ? worksheets.add(nameWhereReserved).load({ name: true })
          : sheet,
      ];
    }),
  );
  await context.sync();
  return sheets;
}

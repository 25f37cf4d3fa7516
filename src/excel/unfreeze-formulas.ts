import { filledTemplate, isSameFormula } from "../app/freeze/formula-template";
import type { UnfreezeOutcome } from "../app/freeze/freeze-outcome";
import { isFrozenName, type FrozenFormula } from "../app/freeze/frozen-record";
import { isSameValue, writtenValue } from "../app/freeze/frozen-values";
import type { CellValue } from "../workbook/cell-value";
import { DATE_FORMAT } from "../workbook/settings";
import { putStoreBack, readFrozenStore, type FrozenStore } from "./frozen-store";
import { inPortions } from "./in-portions";
import { runExcel } from "./run-excel";
import { stopIfAnyProtected } from "./sheets-open";

/** How many formulas are frozen, as the workbook keeps them. */
export async function frozenFormulas(): Promise<number> {
  return runExcel("looking for frozen formulas", async (context) => {
    return (await readFrozenStore(context)).record.formulas.length;
  });
}

/**
 * Puts frozen formulas back where their cells still hold what freezing left there, and forgets
 * them all. Where writing fails, everything stays frozen.
 */
export async function unfreezeFormulas(): Promise<UnfreezeOutcome> {
  return runExcel("putting the formulas back", async (context) => {
    const store = await readFrozenStore(context);
    if (store.part === null) return { restored: 0, changed: 0 };
    const places = await readPlaces(context, store);
    const { thawing, changed } = choose(places, store);
    stopIfAnyProtected(thawing.map(({ place }) => place.sheet));
    try {
      await inPortions(context, thawing, thaw);
      await forget(context, store);
    } catch (error) {
      await runExcel("freezing the formulas again", (again) => putBack(again, thawing, store));
      throw error;
    }
    return { restored: thawing.length, changed };
  });
}

interface Place {
  readonly frozen: FrozenFormula;
  readonly sheet: Excel.Worksheet;
  readonly address: string;
  readonly range: Excel.Range;
}

/** The newest first: a cell may have been frozen again. Formulas whose cells are gone have none. */
async function readPlaces(
  context: Excel.RequestContext,
  { record, names }: FrozenStore,
): Promise<readonly (Place | null)[]> {
  const { worksheets } = context.workbook;
  const sheets = worksheets.load({ name: true, protection: { protected: true } });
  await context.sync();
  const byName = new Map(sheets.items.map((sheet) => [sheet.name, sheet]));
  const places = [...record.formulas].reverse().map((frozen): Place | null => {
    const at = /^=(?:'((?:[^']|'')*)'|([^'!]+))!(\$[^#]+)$/.exec(names.get(frozen.name) ?? "");
    const sheet = byName.get(at?.[1]?.replace(/''/g, "'") ?? at?.[2] ?? "");
    const address = at?.[3];
    if (sheet === undefined || address === undefined) return null;
    return { frozen, sheet, address, range: sheet.getRange(address) };
  });
  await inPortions(context, places, (place) =>
    place?.range.load({ formulas: true, numberFormat: true, rowIndex: true, columnIndex: true }),
  );
  return places;
}

interface Thawing {
  readonly place: Place;
  readonly formula: string;
  /** What the cells hold now. */
  readonly cells: readonly (readonly CellValue[])[];
  readonly formats: readonly (readonly string[])[];
}

function choose(
  places: readonly (Place | null)[],
  { names }: FrozenStore,
): { readonly thawing: readonly Thawing[]; readonly changed: number } {
  const thawing: Thawing[] = [];
  const taken = new Set<string>();
  let changed = 0;
  for (const place of places) {
    const corner =
      place && `${place.sheet.name}!${place.range.rowIndex}:${place.range.columnIndex}`;
    if (corner !== null && taken.has(corner)) continue;
    if (corner !== null) taken.add(corner);
    const cellsOf = (name: string) => names.get(name) ?? null;
    const formula = place && filledTemplate(place.frozen.formula, place.sheet.name, cellsOf);
    if (place === null || formula === null) {
      changed += 1;
      continue;
    }
    const cells = place.range.formulas as CellValue[][];
    // Excel's own undo has brought it back already.
    if (isSameFormula(cells[0]?.[0], formula)) continue;
    const formats = place.range.numberFormat as string[][];
    if (holdsWhatWasLeft(place, cells, cellsOf)) thawing.push({ place, formula, cells, formats });
    else changed += 1;
  }
  return { thawing, changed };
}

function holdsWhatWasLeft(
  { frozen: { left }, sheet }: Place,
  cells: readonly (readonly CellValue[])[],
  cellsOf: (name: string) => string | null,
): boolean {
  if ("native" in left) {
    return isSameFormula(cells[0]?.[0], filledTemplate(left.native, sheet.name, cellsOf));
  }
  const { values } = left;
  return (
    values.length === cells.length &&
    values[0]?.length === cells[0]?.length &&
    values.every((row, r) => row.every((value, c) => isSameValue(value, cells[r]?.[c])))
  );
}

function thaw({ place: { range, frozen }, formula, cells, formats }: Thawing): void {
  const cell = range.getCell(0, 0);
  if (cells.length > 1 || (cells[0]?.length ?? 1) > 1) range.clear("Contents");
  // In a cell for text it would stay text.
  if (formats[0]?.[0] === "@") cell.numberFormat = [["General"]];
  cell.formulas = [[formula]];
  if (formats[0]?.[0] === "@") cell.numberFormat = [["@"]];
  for (const [r, c] of frozen.dated) {
    if (formats[r]?.[c] === DATE_FORMAT) range.getCell(r, c).numberFormat = [["General"]];
  }
}

async function forget(context: Excel.RequestContext, { names, part }: FrozenStore): Promise<void> {
  const { workbook } = context;
  for (const name of names.keys()) {
    if (isFrozenName(name)) workbook.names.getItem(name).delete();
  }
  if (part !== null) workbook.customXmlParts.getItem(part.id).delete();
  await context.sync();
}

async function putBack(
  context: Excel.RequestContext,
  thawing: readonly Thawing[],
  store: FrozenStore,
): Promise<void> {
  for (const { place, cells, formats } of thawing) {
    const range = context.workbook.worksheets.getItem(place.sheet.name).getRange(place.address);
    range.numberFormat = formats.map((row) => [...row]);
    range.formulas =
      "native" in place.frozen.left
        ? cells.map((row) => [...row])
        : cells.map((row, r) => row.map((value, c) => writtenValue(value, formats[r]?.[c])));
  }
  await context.sync();
  await putStoreBack(context, store);
}

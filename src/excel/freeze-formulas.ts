import type { AnswerBook } from "../app/answers/answer-book";
import { templateOf } from "../app/freeze/formula-template";
import type { FreezeHow, FreezeOutcome } from "../app/freeze/freeze-outcome";
import { FrozenNames, type FrozenFormula } from "../app/freeze/frozen-record";
import { isSameValue, showsDate, writtenValue } from "../app/freeze/frozen-values";
import { nativeFormula } from "../app/freeze/native-formula";
import { DATE_FORMAT } from "../workbook/settings";
import { findFormulaCells, isSpill, readFormulaAreas, type FormulaArea } from "./formula-areas";
import {
  addHiddenName,
  packFrozen,
  putStoreBack,
  readFrozenStore,
  writeFrozenPart,
  type FrozenStore,
} from "./frozen-store";
import { inPortions } from "./in-portions";
import { runExcel } from "./run-excel";
import { stopIfAnyProtected } from "./sheets-open";

/**
 * Turns the formulas that call our functions, on all sheets, into what they show or into native
 * formulas, for readers who do not have the add-in. How they were is kept in the workbook. Where
 * writing fails, everything is put back.
 */
export async function freezeFormulas(how: FreezeHow, book: AnswerBook): Promise<FreezeOutcome> {
  return runExcel("freezing the formulas", async (context) => {
    const store = await readFrozenStore(context);
    const sheets = context.workbook.worksheets.load({
      name: true,
      protection: { protected: true },
    });
    await context.sync();
    const { ready, notReady } = await findFormulaCells(context, sheets.items);
    stopIfAnyProtected(ready.map(({ sheet }) => sheet));
    const areas = await readFormulaAreas(context, ready);
    if (areas.length === 0) return { native: 0, values: 0, different: 0, notReady };
    const freezing = areas.map((area) => planArea(area, how, book));
    try {
      return { ...(await write(context, freezing, store)), notReady };
    } catch (error) {
      await runExcel("putting the formulas back", (again) => putBack(again, freezing, store));
      throw error;
    }
  });
}

interface Freezing {
  readonly area: FormulaArea;
  /** Null where the cells get what they show. */
  readonly native: string | null;
  readonly dated: FrozenFormula["dated"];
}

function planArea(area: FormulaArea, how: FreezeHow, book: AnswerBook): Freezing {
  const native = how === "values" || isSpill(area) ? null : nativeFormula(area.formula, book);
  const dated = area.values.flatMap((row, r) =>
    row.flatMap((value, c): [number, number][] =>
      showsDate(value, area.formats[r]?.[c], area.texts[r]?.[c]) ? [[r, c]] : [],
    ),
  );
  return { area, native, dated };
}

async function write(
  context: Excel.RequestContext,
  freezing: readonly Freezing[],
  store: FrozenStore,
): Promise<Omit<FreezeOutcome, "notReady">> {
  const names = new FrozenNames([...store.names.keys()]);
  const references = new Map<string, string>();
  const keep = (cells: string): string => {
    const known = references.get(cells) ?? names.reference();
    if (!references.has(cells)) addHiddenName(context.workbook, known, `=${cells}`);
    references.set(cells, known);
    return known;
  };
  const template = (formula: string, { sheet }: FormulaArea) =>
    templateOf(formula, sheet.name, keep);

  const frozen: FrozenFormula[] = [];
  await inPortions(context, freezing, ({ area, native, dated }) => {
    const name = names.cells();
    addHiddenName(context.workbook, name, area.range);
    const left = { values: area.values };
    frozen.push({ name, formula: template(area.formula, area), left, dated });
    for (const [r, c] of dated) area.range.getCell(r, c).numberFormat = [[DATE_FORMAT]];
    if (native === null) writeValues(area);
    else area.range.formulas = [[native]];
  });

  const { formulas, different } = await settleNatives(context, freezing);
  const formulasFrozen = frozen.map((each, index): FrozenFormula => {
    const { area } = freezing[index] ?? {};
    const native = formulas[index] ?? null;
    if (native === null || area === undefined) return each;
    return { ...each, left: { native: template(native, area) } };
  });
  const xml = await packFrozen({ formulas: [...store.record.formulas, ...formulasFrozen] });
  writeFrozenPart(context.workbook, store, xml);
  await context.sync();
  const native = formulas.filter((formula) => formula !== null).length;
  return { native, values: freezing.length - native, different };
}

function writeValues({ range, values, formats }: FormulaArea): void {
  range.values = values.map((row, r) =>
    row.map((value, c) => writtenValue(value, formats[r]?.[c])),
  );
}

/**
 * Keeps the native formulas that show what was there before, as Excel writes them; the other
 * cells get their values.
 */
async function settleNatives(
  context: Excel.RequestContext,
  freezing: readonly Freezing[],
): Promise<{ readonly formulas: readonly (string | null)[]; readonly different: number }> {
  const formulas: (string | null)[] = [];
  let different = 0;
  await inPortions(
    context,
    freezing,
    ({ area, native }) => {
      if (native !== null) area.range.load({ formulas: true, values: true });
    },
    ({ area, native }) => {
      const isSame = native !== null && isSameValue(area.range.values[0]?.[0], area.values[0]?.[0]);
      formulas.push(isSame ? String(area.range.formulas[0]?.[0]) : null);
      if (native === null || isSame) return;
      different += 1;
      writeValues(area);
    },
  );
  return { formulas, different };
}

async function putBack(
  context: Excel.RequestContext,
  freezing: readonly Freezing[],
  store: FrozenStore,
): Promise<void> {
  const { worksheets } = context.workbook;
  for (const { area, dated } of freezing) {
    const cell = worksheets.getItem(area.sheet.name).getCell(area.row, area.column);
    const [rows, columns] = [area.values.length, area.values[0]?.length ?? 1];
    if (isSpill(area)) cell.getResizedRange(rows - 1, columns - 1).clear("Contents");
    cell.formulas = [[area.formula]];
    for (const [r, c] of dated) cell.getOffsetRange(r, c).numberFormat = [["General"]];
  }
  await context.sync();
  await putStoreBack(context, store);
}

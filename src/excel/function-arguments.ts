import type { Argument } from "../app/insert-function/argument";
import { formatCellReference, type CellReference } from "../app/insert-function/cell-reference";
import type { FunctionPreview } from "../app/insert-function/preview-function";
import { toExcelSerial, type DateSystem } from "../workbook/excel-serial";
import { runExcel } from "./run-excel";

type ReadArguments =
  | { readonly ok: true; readonly values: readonly unknown[] }
  /** One of them keeps the function from being called at all. */
  | { readonly ok: false; readonly preview: FunctionPreview };

/** The values that a function would get from Excel; cells are read, all at once. */
export async function readArguments(
  args: readonly Argument[],
  onSheet: string | null,
  dateSystem: DateSystem,
): Promise<ReadArguments> {
  const expression = args.find((argument) => argument.kind === "expression");
  if (expression !== undefined) {
    return refuse({ kind: "not-calculated", expression: expression.text });
  }
  const cells = await readCells(
    args.flatMap((argument) => (argument.kind === "cell" ? [argument.reference] : [])),
    onSheet,
  );
  const broken = cells.find(({ error }) => error !== null);
  if (broken?.error != null) return refuse({ kind: "error", ...broken.error });
  const values = args.map((argument) => {
    if (argument.kind === "cell") return cells.shift()?.value ?? null;
    if (argument.kind === "text") return argument.text;
    return argument.kind === "day" ? toExcelSerial(argument.day, dateSystem) : null;
  });
  return { ok: true, values };
}

interface ReadCell {
  readonly value: unknown;
  readonly error: { readonly value: string; readonly sentence: string } | null;
}

async function readCells(
  references: readonly CellReference[],
  onSheet: string | null,
): Promise<ReadCell[]> {
  if (references.length === 0) return [];
  return runExcel("reading a cell for the preview", async (context) => {
    const { worksheets } = context.workbook;
    const asked = references.map((reference) => {
      const name = reference.sheet ?? onSheet;
      const sheet =
        name === null ? worksheets.getActiveWorksheet() : worksheets.getItemOrNullObject(name);
      sheet.load({ name: true });
      const range = sheet.getRange(reference.cell).load({ values: true, valueTypes: true });
      return { sheet, range, reference };
    });
    await context.sync();
    return asked.map(({ sheet, range, reference }) => {
      const address = formatCellReference(reference, onSheet);
      if (sheet.isNullObject) return failed("#REF!", `There is no cell ${address}.`);
      const value: unknown = range.values[0]?.[0];
      if (range.valueTypes[0]?.[0] !== Excel.RangeValueType.error) return { value, error: null };
      return failed(String(value), `${address} shows ${String(value)}, and so does the function.`);
    });
  });
}

function failed(value: string, sentence: string): ReadCell {
  return { value: null, error: { value, sentence } };
}

function refuse(preview: FunctionPreview): ReadArguments {
  return { ok: false, preview };
}

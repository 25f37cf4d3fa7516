import type { FunctionCell, FunctionResult } from "../grid/grid";

/** An invocation's outcome as `SetInvocationArrayResults` has it: [id, true, value] or [id, false, message, code]. */
export interface Outcome {
  readonly id: number;
  readonly result: FunctionResult;
}

export function readOutcome(row: unknown): Outcome {
  const [id, succeeded, value, code] = row as readonly unknown[];
  const result = succeeded === true ? readValue(value) : failure(value, code);
  return { id: Number(id), result };
}

/** The error codes of a failed invocation; any other, a throw among them, shows as #VALUE!. */
const failures: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
  9: "#NAME?",
  10: "#NAME?",
};

function failure(message: unknown, code: unknown): FunctionResult {
  const notANumber = code === 0 && message === "NaN";
  const error = notANumber ? "#NUM!" : (failures[Number(code)] ?? "#VALUE!");
  return { ok: false, error, message: typeof message === "string" && !notANumber ? message : "" };
}

function readValue(value: unknown): FunctionResult {
  if (!Array.isArray(value)) return readScalar(value);
  const rows = value.map((row: unknown) => (Array.isArray(row) ? row.map(cellOf) : [cellOf(row)]));
  return { ok: true, value: rows };
}

interface RichValue {
  readonly type?: string;
  readonly valueType?: string;
  readonly code?: unknown;
  readonly basicValue?: unknown;
  readonly message?: unknown;
  /** Of a FormattedNumber or a Double. */
  readonly numberFormat?: unknown;
}

function readScalar(value: unknown): FunctionResult {
  if (isError(value)) {
    const message = typeof value.message === "string" ? value.message : "";
    return { ok: false, error: errorText(value), message };
  }
  return { ok: true, value: cellOf(value) };
}

/** An error inside a matrix shows as its text: the grid keeps a sentence for whole results only. */
function cellOf(value: unknown): FunctionCell {
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : "#NUM!";
  // A function that answers nothing shows 0, as an empty cell referred to does.
  if (value === null || value === undefined) return 0;
  if (isError(value)) return errorText(value);
  const { basicValue, numberFormat } = value as RichValue;
  if (typeof basicValue === "number" && typeof numberFormat === "string") {
    return { number: basicValue, format: numberFormat };
  }
  return cellOf(basicValue ?? "#VALUE!");
}

function isError(value: unknown): value is RichValue {
  if (typeof value !== "object" || value === null) return false;
  const { type, valueType } = value as RichValue;
  return valueType === "CustomFunctionError" || type === "Error" || type === "CustomFunctionError";
}

function errorText(value: RichValue): string {
  const text = value.code ?? value.basicValue;
  return typeof text === "string" && text.startsWith("#") ? text : "#VALUE!";
}

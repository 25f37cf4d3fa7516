import type { BaseValueObject } from "@univerjs/preset-sheets-core";
import type { CellValue, FunctionDefinition } from "./grid";

type Parameter = FunctionDefinition["parameters"][number];

/** An argument that keeps the function from being called: its result is this error. */
export interface ArgumentError {
  readonly error: string;
}
export type Marshalled = { readonly args: readonly unknown[] } | ArgumentError;

/** One engine value as cells: a scalar is one row of one cell; null stands for an empty cell. */
export type Block = readonly (readonly (CellValue | null | ArgumentError)[])[];

export function readBlock(value: BaseValueObject): Block {
  if (!value.isArray()) return [[readScalar(value)]];
  const array = value as BaseValueObject & {
    getRowCount(): number;
    getColumnCount(): number;
    get(row: number, column: number): BaseValueObject | null | undefined;
  };
  return Array.from({ length: array.getRowCount() }, (_, row) =>
    Array.from({ length: array.getColumnCount() }, (__, column) =>
      readScalar(array.get(row, column)),
    ),
  );
}

function readScalar(value: BaseValueObject | null | undefined): CellValue | null | ArgumentError {
  if (value == null || value.isNull()) return null;
  if (value.isError()) return { error: String(value.getValue()) };
  const raw = value.getValue() as CellValue | null;
  return raw ?? null;
}

/**
 * How many times a call is lifted over ranges given for scalar parameters: [1, 1] normally,
 * the size of the result where Excel would spill one call per cell.
 */
export function liftedSize(blocks: readonly (Block | null)[], parameters: readonly Parameter[]) {
  let [rowCount, columnCount] = [1, 1];
  blocks.forEach((block, index) => {
    if (block === null || parameterAt(parameters, index)?.dimensionality !== "scalar") return;
    rowCount = Math.max(rowCount, block.length);
    columnCount = Math.max(columnCount, block[0]?.length ?? 1);
  });
  return { rowCount, columnCount };
}

/** `blocks[i]` is null for an omitted argument. Row and column choose the cell of lifted ranges. */
export function marshal(
  blocks: readonly (Block | null)[],
  parameters: readonly Parameter[],
  row: number,
  column: number,
): Marshalled {
  const args: unknown[] = [];
  const fixed = parameters.filter((parameter) => !parameter.repeating);
  if (blocks.length > fixed.length && fixed.length === parameters.length)
    return { error: "#VALUE!" };
  for (const [index, parameter] of fixed.entries()) {
    const argument = marshalOne(blocks[index] ?? null, parameter, row, column);
    if (isArgumentError(argument)) return argument;
    args.push(argument);
  }
  const repeating = parameters.find((parameter) => parameter.repeating);
  if (repeating === undefined) return { args };
  const rest = blocks.slice(fixed.length).map((block) => marshalOne(block, repeating, row, column));
  return rest.find(isArgumentError) ?? { args: [...args, rest] };
}

function marshalOne(
  block: Block | null,
  parameter: Parameter,
  row: number,
  column: number,
): unknown {
  if (block === null)
    return parameter.optional || parameter.repeating ? null : { error: "#VALUE!" };
  if (parameter.dimensionality === "matrix") return marshalMatrix(block, parameter.type);
  const cell = block[Math.min(row, block.length - 1)];
  return convert(cell?.[Math.min(column, cell.length - 1)] ?? null, parameter.type);
}

function marshalMatrix(block: Block, type: string): unknown {
  const rows = block.map((row) => row.map((cell) => (cell === null ? "" : convert(cell, type))));
  return rows.flat().find(isArgumentError) ?? rows;
}

function convert(value: CellValue | null | ArgumentError, type: string): unknown {
  if (isArgumentError(value)) return value;
  if (type === "number") return toNumber(value);
  if (type === "boolean") return toBoolean(value);
  if (type === "string") return toText(value);
  return value ?? "";
}

function toNumber(value: CellValue | null): number | ArgumentError {
  if (typeof value === "string") {
    const number = value.trim() === "" ? NaN : Number(value);
    return Number.isNaN(number) ? { error: "#VALUE!" } : number;
  }
  return Number(value ?? 0);
}

function toBoolean(value: CellValue | null): boolean | ArgumentError {
  if (typeof value !== "string") return Boolean(value);
  if (/^(true|false)$/i.test(value)) return value.toUpperCase() === "TRUE";
  return { error: "#VALUE!" };
}

function toText(value: CellValue | null): string {
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value ?? "");
}

function parameterAt(parameters: readonly Parameter[], index: number): Parameter | undefined {
  return parameters[Math.min(index, parameters.length - 1)];
}

function isArgumentError(value: unknown): value is ArgumentError {
  return typeof value === "object" && value !== null && "error" in value;
}

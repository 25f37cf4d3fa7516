import type { CellValue } from "../../workbook/cell-value";
import type { FormulaTemplate } from "./formula-template";

/** What freezing has left in cells, kept in the workbook so that it can be taken back. */
export interface FrozenRecord {
  readonly formulas: readonly FrozenFormula[];
}

export interface FrozenFormula {
  /** The name in the workbook of the cells that the formula filled. */
  readonly name: string;
  readonly formula: FormulaTemplate;
  /** Values by rows, or the native formula. */
  readonly left: { readonly values: readonly (readonly CellValue[])[] } | NativeLeft;
  /** The cells, as [row, column] within, that had no number format and got one for dates. */
  readonly dated: readonly (readonly [number, number])[];
}

interface NativeLeft {
  readonly native: FormulaTemplate;
}

export const NOTHING_FROZEN: FrozenRecord = { formulas: [] };

const VERSION = 1;

export function formatFrozenRecord(record: FrozenRecord): string {
  return JSON.stringify({ version: VERSION, ...record });
}

/** Null where the text is none of ours, damaged, or of a newer version. */
export function parseFrozenRecord(text: string): FrozenRecord | null {
  try {
    const read = JSON.parse(text) as Partial<FrozenRecord> & { version?: unknown };
    if (read.version !== VERSION || !Array.isArray(read.formulas)) return null;
    return { formulas: read.formulas.filter(isFrozenFormula) };
  } catch {
    return null;
  }
}

function isFrozenFormula(value: unknown): value is FrozenFormula {
  if (typeof value !== "object" || value === null) return false;
  const { name, formula, left, dated } = value as Record<string, unknown>;
  return (
    typeof name === "string" &&
    Array.isArray(formula) &&
    typeof left === "object" &&
    left !== null &&
    Array.isArray(dated)
  );
}

const CELLS = "WtsaFrozen_";
const REFERENCE = "WtsaFrozenRef_";

/** Gives names that no frozen formula has yet. */
export class FrozenNames {
  private next: number;

  /** `taken` are the names of the workbook. */
  constructor(taken: readonly string[]) {
    this.next = taken.reduce((most, name) => Math.max(most, numberOf(name) + 1), 1);
  }

  cells(): string {
    return CELLS + String(this.next++);
  }

  reference(): string {
    return REFERENCE + String(this.next++);
  }
}

export function isFrozenName(name: string): boolean {
  return numberOf(name) > 0;
}

function numberOf(name: string): number {
  const prefix = [CELLS, REFERENCE].find((each) => name.startsWith(each));
  return prefix === undefined ? 0 : Number(/^\d+$/.exec(name.slice(prefix.length))?.[0] ?? 0);
}

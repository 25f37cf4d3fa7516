import { numfmt } from "@univerjs/core";
import { daysTo1900, isDateFormat } from "./date-serials";
import type { CellValue, DateSystem, SheetId, ValidationRule } from "./grid";

/** The values a formula such as "=Settings!$D$2:$D$5" or "=Statuses" stands for; null if unknown. */
export type ReadSource = (sheet: SheetId, formula: string) => readonly CellValue[] | null;

/** Whether a value breaks a rule. What cannot be worked out here (custom formulas) passes. */
export function refusal(
  { rule, ignoreBlanks }: ValidationRule,
  value: CellValue,
  read: (formula: string) => readonly CellValue[] | null,
  system: DateSystem = 1900,
): boolean {
  if (value === "") return !ignoreBlanks && rule.kind !== "List";
  if (rule.kind === "Custom") return false;
  if (rule.kind === "List") return !isListed(rule.source, value, read);
  const measured = measure(rule.kind, value);
  if (measured === null) return true;
  const bound = (formula: string) => number(formula, read, system);
  const [first, second] = [bound(rule.formula1), bound(rule.formula2 ?? "")];
  return first !== null && !compares(rule.operator, measured, first, second ?? first);
}

function isListed(
  source: string,
  value: CellValue,
  read: (formula: string) => readonly CellValue[] | null,
): boolean {
  if (!source.startsWith("="))
    return source.split(",").some((item) => item.trim() === String(value));
  const items = read(source);
  const wanted = String(value).toLowerCase();
  return (
    items === null || items.some((item) => item !== "" && String(item).toLowerCase() === wanted)
  );
}

function measure(kind: string, value: CellValue): number | null {
  if (kind === "TextLength") return String(value).length;
  if (typeof value !== "number") return null;
  return kind === "WholeNumber" && !Number.isInteger(value) ? null : value;
}

function number(
  formula: string,
  read: (formula: string) => readonly CellValue[] | null,
  system: DateSystem,
): number | null {
  const body = formula.replace(/^=/, "").trim();
  if (body === "") return null;
  const parsed = Number.isNaN(Number(body)) ? numfmt.parseValue(body) : { v: Number(body) };
  if (typeof parsed?.v === "number")
    return isDateFormat(parsed.z) ? parsed.v - daysTo1900(system) : parsed.v;
  const value = read(`=${body}`)?.[0];
  return typeof value === "number" ? value : null;
}

function compares(operator: string, value: number, first: number, second: number): boolean {
  const tests: Record<string, boolean> = {
    Between: value >= first && value <= second,
    NotBetween: value < first || value > second,
    EqualTo: value === first,
    NotEqualTo: value !== first,
    GreaterThan: value > first,
    LessThan: value < first,
    GreaterThanOrEqualTo: value >= first,
    LessThanOrEqualTo: value <= first,
    GreaterThanOrEqual: value >= first,
    LessThanOrEqual: value <= first,
  };
  return tests[operator] ?? true;
}

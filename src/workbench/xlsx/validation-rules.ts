import type { DataValidation } from "hucre/xlsx";

import type { ValidationRule } from "../grid/grid";
import type { SheetSnapshot } from "../grid/snapshot";
import { lowerFirst, rangeText } from "./conditional-rules";
import { writeFormula } from "./file-formula";
import type { FormulaWords } from "./file-formula";

const TYPES = {
  List: "list",
  WholeNumber: "whole",
  Decimal: "decimal",
  Date: "date",
  TextLength: "textLength",
  Custom: "custom",
} as const;

/** Excel's limits for the words of a validation. */
const LIMITS = { title: 32, message: 255 };

export function writeValidation(
  { rects, rule }: SheetSnapshot["validation"][number],
  words: FormulaWords,
): DataValidation {
  return {
    range: rangeText(rects),
    type: TYPES[rule.rule.kind],
    allowBlank: rule.ignoreBlanks,
    ...condition(rule.rule, words),
    ...prompt(rule),
    ...refusal(rule),
  };
}

function condition(rule: ValidationRule["rule"], words: FormulaWords): Partial<DataValidation> {
  const formula = (text: string) => writeFormula(text, words, null);
  switch (rule.kind) {
    case "List":
      return rule.source.startsWith("=")
        ? { formula1: formula(rule.source) }
        : { values: rule.source.split(",").map((value) => value.trim()) };
    case "Custom":
      return { formula1: formula(rule.formula) };
    default:
      return {
        operator: lowerFirst(rule.operator) as NonNullable<DataValidation["operator"]>,
        formula1: formula(rule.formula1),
        ...(rule.formula2 === null ? {} : { formula2: formula(rule.formula2) }),
      };
  }
}

function prompt({ prompt: words }: ValidationRule): Partial<DataValidation> {
  if (words === null) return {};
  return {
    showInputMessage: words.show,
    inputTitle: words.title.slice(0, LIMITS.title),
    inputMessage: words.message.slice(0, LIMITS.message),
  };
}

function refusal({ error }: ValidationRule): Partial<DataValidation> {
  if (error === null) return { showErrorMessage: true, errorStyle: "stop" };
  return {
    showErrorMessage: error.show,
    errorTitle: error.title.slice(0, LIMITS.title),
    errorMessage: error.message.slice(0, LIMITS.message),
    errorStyle: lowerFirst(error.style) as NonNullable<DataValidation["errorStyle"]>,
  };
}

import { DataValidationOperator, DataValidationType } from "@univerjs/core";
import type { IDataValidationRule } from "@univerjs/core";
import type { ValidationRule } from "./grid";

type Rule = ValidationRule["rule"];
type Written = Omit<IDataValidationRule, "uid" | "ranges">;

const operators: Record<string, DataValidationOperator> = {
  Between: DataValidationOperator.BETWEEN,
  NotBetween: DataValidationOperator.NOT_BETWEEN,
  EqualTo: DataValidationOperator.EQUAL,
  NotEqualTo: DataValidationOperator.NOT_EQUAL,
  GreaterThan: DataValidationOperator.GREATER_THAN,
  LessThan: DataValidationOperator.LESS_THAN,
  GreaterThanOrEqualTo: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  LessThanOrEqualTo: DataValidationOperator.LESS_THAN_OR_EQUAL,
  GreaterThanOrEqual: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  LessThanOrEqual: DataValidationOperator.LESS_THAN_OR_EQUAL,
};
const comparedTypes = {
  WholeNumber: DataValidationType.WHOLE,
  Decimal: DataValidationType.DECIMAL,
  Date: DataValidationType.DATE,
  TextLength: DataValidationType.TEXT_LENGTH,
} as const;

export function toUniverRule(rule: ValidationRule): Written {
  const written: Written = { ...writeRule(rule.rule), allowBlank: rule.ignoreBlanks };
  if (rule.prompt)
    Object.assign(written, {
      showInputMessage: rule.prompt.show,
      prompt: rule.prompt.message,
      promptTitle: rule.prompt.title,
    });
  return {
    ...written,
    showErrorMessage: rule.error?.show ?? true,
    error: rule.error?.message ?? "",
    errorTitle: rule.error?.title ?? "",
  };
}

function writeRule(rule: Rule): Written {
  if (rule.kind === "List")
    return {
      type: DataValidationType.LIST,
      formula1: rule.source,
      showDropDown: rule.inCellDropDown,
      renderMode: 0,
    };
  if (rule.kind === "Custom") return { type: DataValidationType.CUSTOM, formula1: rule.formula };
  return {
    type: comparedTypes[rule.kind],
    operator: operators[rule.operator] ?? DataValidationOperator.BETWEEN,
    formula1: bareNumber(rule.formula1),
    formula2: rule.formula2 === null ? "" : bareNumber(rule.formula2),
  };
}

/** Rules made in the grid's own dialogs. */
export function fromUniverRule(rule: IDataValidationRule): ValidationRule {
  return {
    rule: readRule(rule),
    ignoreBlanks: rule.allowBlank ?? true,
    prompt:
      rule.prompt === undefined
        ? null
        : { title: rule.promptTitle ?? "", message: rule.prompt, show: true },
    error: { title: rule.errorTitle ?? "", message: rule.error ?? "", style: "Stop", show: true },
  };
}

function readRule(rule: IDataValidationRule): Rule {
  const formula1 = rule.formula1 ?? "";
  if (rule.type === DataValidationType.LIST || rule.type === DataValidationType.LIST_MULTIPLE)
    return { kind: "List", source: formula1, inCellDropDown: rule.showDropDown !== false };
  for (const [kind, type] of Object.entries(comparedTypes))
    if (type === rule.type)
      return {
        kind: kind as keyof typeof comparedTypes,
        operator:
          Object.keys(operators).find((name) => operators[name] === rule.operator) ?? "Between",
        formula1,
        formula2: rule.formula2 ?? null,
      };
  return { kind: "Custom", formula: formula1 };
}

function bareNumber(formula: string): string {
  const body = /^=\s*(-?[\d.]+)$/.exec(formula)?.[1];
  return body ?? formula;
}

import { BooleanNumber } from "@univerjs/core";
import type { IStyleBase } from "@univerjs/core";
import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  CFValueType,
} from "@univerjs/preset-sheets-conditional-formatting";
import type {
  IConditionalFormattingRuleConfig,
  IIconSet,
} from "@univerjs/preset-sheets-conditional-formatting";
import type { ConditionalFormat, IconCriterion } from "./grid";

type IconRule = Extract<ConditionalFormat["rule"], { kind: "IconSet" }>;
type Given = Pick<ConditionalFormat, "rule" | "format"> & { rects: ConditionalFormat["rects"] };

const numberOperators: Record<string, CFNumberOperator> = {
  Between: CFNumberOperator.between,
  NotBetween: CFNumberOperator.notBetween,
  EqualTo: CFNumberOperator.equal,
  NotEqualTo: CFNumberOperator.notEqual,
  GreaterThan: CFNumberOperator.greaterThan,
  LessThan: CFNumberOperator.lessThan,
  GreaterThanOrEqual: CFNumberOperator.greaterThanOrEqual,
  GreaterThanOrEqualTo: CFNumberOperator.greaterThanOrEqual,
  LessThanOrEqual: CFNumberOperator.lessThanOrEqual,
  LessThanOrEqualTo: CFNumberOperator.lessThanOrEqual,
};
const textOperators: Record<string, CFTextOperator> = {
  Contains: CFTextOperator.containsText,
  NotContains: CFTextOperator.notContainsText,
  BeginsWith: CFTextOperator.beginsWith,
  EndsWith: CFTextOperator.endsWith,
};
/** Icon sets by Excel's names, with the glyphs Univer has for them. */
const iconTypes: Record<string, { type: string; count: number }> = {
  ThreeTrafficLights1: { type: "3TrafficLights1", count: 3 },
  ThreeTrafficLights2: { type: "3TrafficLights2", count: 3 },
  ThreeArrows: { type: "3Arrows", count: 3 },
  ThreeArrowsGray: { type: "3ArrowsGray", count: 3 },
  ThreeFlags: { type: "3Flags", count: 3 },
  ThreeSigns: { type: "3Signs", count: 3 },
  ThreeSymbols: { type: "3Symbols", count: 3 },
  ThreeSymbols2: { type: "3Symbols2", count: 3 },
  ThreeStars: { type: "3Stars", count: 3 },
  FourArrows: { type: "4Arrows", count: 4 },
  FourTrafficLights: { type: "4RedToBlack", count: 4 },
  FiveArrows: { type: "5Arrows", count: 5 },
};

export function toUniverFormat(given: Given): IConditionalFormattingRuleConfig {
  const { rule } = given;
  if (rule.kind === "DataBar") return dataBar(rule.color);
  if (rule.kind === "IconSet") return iconSet(rule);
  const highlight = { type: CFRuleType.highlightCell as const, style: styleOf(given.format) };
  if (rule.kind === "Custom")
    return { ...highlight, subType: CFSubRuleType.formula, value: asFormula(rule.formula) };
  if (rule.kind === "ContainsText")
    return {
      ...highlight,
      subType: CFSubRuleType.text,
      operator: textOperators[rule.operator] ?? CFTextOperator.containsText,
      value: rule.text,
    };
  return cellValue(given, rule, highlight);
}

/** Univer compares with constants only; anything else becomes a formula on the top left cell. */
function cellValue(
  given: Given,
  rule: Extract<ConditionalFormat["rule"], { kind: "CellValue" }>,
  highlight: { type: CFRuleType.highlightCell; style: IStyleBase },
): IConditionalFormattingRuleConfig {
  const operator = numberOperators[rule.operator] ?? CFNumberOperator.equal;
  const [first, second] = [constantOf(rule.formula1), constantOf(rule.formula2 ?? "")];
  const isRange = operator === CFNumberOperator.between || operator === CFNumberOperator.notBetween;
  if (isRange && first !== null && second !== null)
    return {
      ...highlight,
      subType: CFSubRuleType.number,
      operator,
      value: [Math.min(first, second), Math.max(first, second)],
    };
  if (!isRange && first !== null)
    return { ...highlight, subType: CFSubRuleType.number, operator, value: first };
  return { ...highlight, subType: CFSubRuleType.formula, value: comparison(given, rule) };
}

function comparison(
  given: Given,
  rule: Extract<ConditionalFormat["rule"], { kind: "CellValue" }>,
): string {
  const cell = topLeft(given);
  const [a, b] = [operand(rule.formula1), operand(rule.formula2 ?? "")];
  const symbols: Record<string, string> = {
    [CFNumberOperator.notEqual]: "<>",
    [CFNumberOperator.greaterThan]: ">",
    [CFNumberOperator.lessThan]: "<",
    [CFNumberOperator.greaterThanOrEqual]: ">=",
    [CFNumberOperator.lessThanOrEqual]: "<=",
  };
  const operator = numberOperators[rule.operator] ?? CFNumberOperator.equal;
  if (operator === CFNumberOperator.between) return `=AND(${cell}>=${a},${cell}<=${b})`;
  if (operator === CFNumberOperator.notBetween) return `=OR(${cell}<${a},${cell}>${b})`;
  return `=${cell}${symbols[operator] ?? "="}${a}`;
}

function topLeft({ rects: [rect] }: Given): string {
  let letters = "";
  for (let rest = (rect?.column ?? 0) + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return `${letters}${(rect?.row ?? 0) + 1}`;
}

function styleOf(format: ConditionalFormat["format"]): IStyleBase {
  const style: IStyleBase = {};
  if (format.fill !== "") style.bg = { rgb: format.fill };
  if (format.fontColor !== "") style.cl = { rgb: format.fontColor };
  if (format.bold !== null) style.bl = flag(format.bold);
  if (format.italic !== null) style.it = flag(format.italic);
  if (format.strikethrough !== null) style.st = { s: flag(format.strikethrough) };
  return style;
}

function dataBar(color: string): IConditionalFormattingRuleConfig {
  return {
    type: CFRuleType.dataBar,
    isShowValue: true,
    config: {
      min: { type: CFValueType.min },
      max: { type: CFValueType.max },
      isGradient: true,
      positiveColor: color === "" ? "#638EC6" : color,
      nativeColor: "#FF0000",
    },
  };
}

/** Univer names the highest icon first. */
function iconSet({ style, showIconOnly, criteria }: IconRule): IIconSet {
  const { type, count } = iconTypes[style] ?? { type: "3TrafficLights1", count: 3 };
  const config = Array.from({ length: count }, (_, index) => ({
    ...iconStep(criteria?.[count - 1 - index] ?? evenStep(count, index)),
    iconType: type as IIconSet["config"][number]["iconType"],
    iconId: String(index),
  }));
  return { type: CFRuleType.iconSet, isShowValue: !showIconOnly, config };
}

function evenStep(count: number, index: number): IconCriterion {
  const value = Math.round((100 * (count - 1 - index)) / count);
  return { type: "Percent", operator: "GreaterThanOrEqual", value };
}

function iconStep({ type, operator, value }: IconCriterion) {
  return {
    operator:
      operator === "GreaterThan"
        ? CFNumberOperator.greaterThan
        : CFNumberOperator.greaterThanOrEqual,
    value: { type: iconValues[type], value },
  };
}

const iconValues = {
  Number: CFValueType.num,
  Percent: CFValueType.percent,
  Percentile: CFValueType.percentile,
} as const;

function constantOf(formula: string): number | null {
  const body = formula.replace(/^=/, "").trim();
  return body !== "" && Number.isFinite(Number(body)) ? Number(body) : null;
}

function operand(formula: string): string {
  return formula.startsWith("=") ? formula.slice(1) : formula;
}

function asFormula(formula: string): string {
  return formula.startsWith("=") ? formula : `=${formula}`;
}

function flag(value: boolean): BooleanNumber {
  return value ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

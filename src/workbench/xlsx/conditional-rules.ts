import type { CellStyle as FileStyle, ConditionalRule } from "hucre/xlsx";

import type { ConditionalFormat, IconCriterion, Rect } from "../grid/grid";
import { formatRect } from "../objects/a1";
import { solidFill } from "./cell-style";
import { writeFormula } from "./file-formula";
import type { FormulaWords } from "./file-formula";

export function rangeText(rects: readonly Rect[]): string {
  return rects.map(formatRect).join(" ");
}

/** The file counts priorities from 1, over the whole sheet. */
export function writeConditionalFormats(
  formats: readonly ConditionalFormat[],
  words: FormulaWords,
): ConditionalRule[] {
  return [...formats]
    .sort((a, b) => a.priority - b.priority)
    .map((format, index) => ({
      ...writeRule(format, words),
      priority: index + 1,
      range: rangeText(format.rects),
      stopIfTrue: format.stopIfTrue,
      ...look(format),
    }));
}

type IconRule = Extract<ConditionalFormat["rule"], { kind: "IconSet" }>;
type Rule = Omit<ConditionalRule, "priority" | "range">;

function writeRule({ rule, rects }: ConditionalFormat, words: FormulaWords): Rule {
  const formula = (text: string) => writeFormula(text, words, null);
  switch (rule.kind) {
    case "Custom":
      return { type: "expression", formula: formula(rule.formula) };
    case "CellValue":
      return {
        type: "cellIs",
        operator: lowerFirst(rule.operator) as NonNullable<ConditionalRule["operator"]>,
        formula: [rule.formula1, ...(rule.formula2 === null ? [] : [rule.formula2])].map(formula),
      };
    case "ContainsText":
      return textRule(rule.operator, rule.text, rects);
    case "DataBar":
      return {
        type: "dataBar",
        dataBar: { cfvo: [{ type: "min" }, { type: "max" }], color: `FF${rule.color.slice(1)}` },
      };
    case "IconSet":
      return iconRule(rule);
  }
}

/** The file wants text rules as a formula over the first cell besides the text. */
function textRule(operator: string, text: string, rects: readonly Rect[]): Rule {
  const first = rects[0];
  const cell = first === undefined ? "A1" : formatRect({ ...first, rowCount: 1, columnCount: 1 });
  const quoted = `"${text.replaceAll('"', '""')}"`;
  const rules: Readonly<Record<string, Rule>> = {
    Contains: { type: "containsText", text, formula: `NOT(ISERROR(SEARCH(${quoted},${cell})))` },
    NotContains: { type: "notContainsText", text, formula: `ISERROR(SEARCH(${quoted},${cell}))` },
    BeginsWith: { type: "beginsWith", text, formula: `LEFT(${cell},${text.length})=${quoted}` },
    EndsWith: { type: "endsWith", text, formula: `RIGHT(${cell},${text.length})=${quoted}` },
  };
  const rule = rules[operator];
  if (rule === undefined)
    throw new Error(`A conditional format cannot be saved: text operator ${operator}`);
  return rule;
}

/** "ThreeTrafficLights1" -> "3TrafficLights1". */
function iconRule({ style, showIconOnly, criteria }: IconRule): Rule {
  const counts: Readonly<Record<string, number>> = { Three: 3, Four: 4, Five: 5 };
  const [, word = "Three", rest = "Arrows"] = /^(Three|Four|Five)(.*)$/.exec(style) ?? [];
  const count = counts[word] ?? 3;
  return {
    type: "iconSet",
    iconSet: {
      iconSet: `${count}${rest}`,
      cfvo: Array.from({ length: count }, (_, step) => threshold(count, step, criteria?.[step])),
      showValue: !showIconOnly,
    },
  };
}

function threshold(count: number, step: number, criterion: IconCriterion | undefined) {
  if (criterion === undefined || step === 0)
    return { type: "percent" as const, value: String(Math.round((step * 100) / count)) };
  const { type, value } = criterion;
  return { type: thresholds[type], value: String(value) };
}

const thresholds = { Number: "num", Percent: "percent", Percentile: "percentile" } as const;

function look({ rule, format }: ConditionalFormat): { style?: FileStyle } {
  if (rule.kind === "DataBar" || rule.kind === "IconSet") return {};
  return {
    style: {
      font: {
        ...(format.bold === null ? {} : { bold: format.bold }),
        ...(format.italic === null ? {} : { italic: format.italic }),
        ...(format.strikethrough === null ? {} : { strikethrough: format.strikethrough }),
        ...(format.fontColor === "" ? {} : { color: { rgb: format.fontColor.slice(1) } }),
      },
      ...(format.fill === "" ? {} : { fill: solidFill(format.fill) }),
    },
  };
}

export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

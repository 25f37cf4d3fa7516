import type { SheetId, ValidationRule } from "../grid/grid";
import { formatAbsoluteRect, quoteSheetName } from "./a1";
import { bool, optional, oneOf, record } from "./arguments";
import { comparisons } from "./conditional-range-format";
import { HostError } from "./host-error";
import { Located } from "./located";
import { sheetInfo } from "./protection";

type Rule = ValidationRule["rule"];

const basicKinds = {
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  textLength: "TextLength",
} as const;

/** Reads `Excel.DataValidationRule`, of which exactly one member is given; null for an empty one. */
export function readRule(value: unknown, sheet: SheetId): Rule | null {
  const given = record(value);
  const names = Object.keys(given).filter(
    (name) => given[name] !== null && given[name] !== undefined,
  );
  const [name, ...others] = names;
  if (name === undefined) return null;
  if (others.length > 0) throw new HostError("InvalidArgument");
  const body = record(given[name]);
  if (name === "list") return readList(body, sheet);
  if (name === "custom") return { kind: "Custom", formula: formula(body["formula"], sheet) };
  if (name in basicKinds)
    return readBasic(basicKinds[name as keyof typeof basicKinds], body, sheet);
  throw new HostError("UnsupportedOperation");
}

type BasicKind = (typeof basicKinds)[keyof typeof basicKinds];

function readBasic(kind: BasicKind, body: Readonly<Record<string, unknown>>, sheet: SheetId): Rule {
  return {
    kind,
    operator: oneOf(body["operator"], comparisons),
    formula1: formula(body["formula1"], sheet),
    formula2: optional(body["formula2"], (value) => formula(value, sheet), null),
  };
}

const longestInlineList = 255;

function readList(body: Readonly<Record<string, unknown>>, sheet: SheetId): Rule {
  const source = formula(body["source"], sheet);
  const inline = !source.startsWith("=");
  if (source === "" || (inline && source.length > longestInlineList)) {
    throw new HostError("InvalidArgument");
  }
  return { kind: "List", source, inCellDropDown: optional(body["inCellDropDown"], bool, true) };
}

/** A range becomes a reference, with its sheet where that is another one. */
function formula(value: unknown, sheet: SheetId): string {
  if (typeof value === "string") return value;
  if (typeof value === "number") return String(value);
  if (!(value instanceof Located)) throw new HostError("InvalidArgument");
  const address = formatAbsoluteRect(value.rect);
  if (value.sheet === sheet) return `=${address}`;
  return `=${quoteSheetName(sheetInfo(value.book, value.sheet).name)}!${address}`;
}

/** Writes it as `Excel.DataValidationRule`. */
export function writeRule(rule: Rule | null): Readonly<Record<string, unknown>> {
  if (rule === null) return {};
  if (rule.kind === "List") {
    return { list: { inCellDropDown: rule.inCellDropDown, source: rule.source } };
  }
  if (rule.kind === "Custom") return { custom: { formula: rule.formula } };
  const { kind, operator, formula1, formula2 } = rule;
  const name = kind.charAt(0).toLowerCase() + kind.slice(1);
  return { [name]: { formula1, formula2: formula2 ?? undefined, operator } };
}

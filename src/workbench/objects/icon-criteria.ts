import type { IconCriterion } from "../grid/grid";
import { list, oneOf, record, text } from "./arguments";
import { HostError } from "./host-error";

const types = ["Number", "Percent", "Percentile"] as const;
const operators = ["GreaterThan", "GreaterThanOrEqual"] as const;
/** What the lowest icon has in place of a criterion: it shows where no other does. */
const lowest: IconCriterion = { type: "Percent", operator: "GreaterThanOrEqual", value: 0 };

/** `Excel.ConditionalIconCriterion[]` of constants; formulas and icons of other sets are not offered. */
export function readIconCriteria(value: unknown): readonly IconCriterion[] {
  return list(value).map((given, index) => {
    const criterion = record(given);
    if (isGiven(criterion["customIcon"])) throw new HostError("UnsupportedOperation");
    if (index === 0) return lowest;
    return {
      type: oneOf(criterion["type"], types),
      operator: oneOf(criterion["operator"], operators),
      value: constant(text(criterion["formula"])),
    };
  });
}

export function writeIconCriteria(criteria: readonly IconCriterion[] | null): unknown {
  return (criteria ?? []).map(({ type, operator, value }, index) =>
    index === 0 ? {} : { type, operator, formula: `=${value}` },
  );
}

function constant(formula: string): number {
  const value = Number(formula.replace(/^=/, ""));
  if (!Number.isFinite(value)) throw new HostError("UnsupportedOperation");
  return value;
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}

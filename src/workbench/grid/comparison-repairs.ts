import { ArrayValueObject } from "@univerjs/preset-sheets-core";

type Compare = ArrayValueObject["compare"];

/**
 * Formulas that count by the same criterion (`COUNTIFS`) have Univer 0.25.1 compare the same
 * column with it anew, each of them. What came of it is kept with the column's values, which
 * live as long as one calculation.
 */
export function repairComparisons(): void {
  const prototype = ArrayValueObject.prototype;
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its object below
  const compare = prototype.compare;
  const kept = new WeakMap<ArrayValueObject, Map<string, ReturnType<Compare>>>();
  prototype.compare = function (value, operator, isCaseSensitive) {
    if (value.isArray()) return compare.call(this, value, operator, isCaseSensitive);
    const results = kept.get(this) ?? new Map<string, ReturnType<Compare>>();
    kept.set(this, results);
    const wanted = value.getValue();
    const key = `${operator} ${String(isCaseSensitive)} ${typeof wanted} ${String(wanted)}`;
    const result = results.get(key) ?? compare.call(this, value, operator, isCaseSensitive);
    results.set(key, result);
    return result;
  };
}

import { ValueObjectFactory } from "@univerjs/preset-sheets-core";

/** Texts remembered at once; a long table of an action plan has fewer. */
const remembered = 50_000;

/**
 * For each text that a formula looks at Univer 0.25.1 tries whether it reads as a date, a time or
 * a number, and for a criterion (`COUNTIFS`) once a cell. Texts that are none are remembered.
 */
export function repairTextValues(): void {
  const create = ValueObjectFactory.create.bind(ValueObjectFactory);
  const texts = new Set<string>();
  ValueObjectFactory.create = (value, isNoNumber = false) => {
    if (typeof value !== "string" || isNoNumber) return create(value, isNoNumber);
    if (texts.has(value)) return create(value, true);
    const made = create(value);
    if (!made.isString()) return made;
    if (texts.size >= remembered) texts.clear();
    texts.add(value);
    return made;
  };
}

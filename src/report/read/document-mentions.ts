import { documentKey, findReferences } from "../../domain/document-reference";

/**
 * The TDs and contributions of this meeting that a text names, lists and ranges included ("TDs
 * 226 and 229", "TD199 to TD217"): `TD226`, without revisions and addenda.
 */
export function namedDocuments(text: string): readonly string[] {
  const single = findReferences(text).flatMap((reference) => baseKey(reference) ?? []);
  return [...new Set([...single, ...listedIn(text)])];
}

/** `TD326` for `TD326-R2`; null for what is no TD or contribution to TSAG. */
export function baseKey(reference: string): string | null {
  return /^(?:TD|C)\d+/.exec(documentKey(reference))?.[0] ?? null;
}

/** Longer ranges and lists than a report has are not followed to their end. */
const LONGEST_RANGE = 40;
const LONGEST_LIST = 400;
const LIST =
  /(?<![\w/.-])(TD|C)s?\s?(\d{1,4})((?:\s?(?:,|and|&|to|[-\u2010-\u2015])\s?(?:TD|C)?\s?\d{1,4}\b(?![./]))+)/g;

function listedIn(text: string): readonly string[] {
  return [...text.matchAll(LIST)].flatMap(([whole, kind = "", first, rest = ""]) => {
    // "C28, 12 pages" lists no second contribution unless the list is opened as one.
    const isList = /^(?:TD|C)s/.test(whole);
    const numbers = [Number(first)];
    for (const [, joint = "", repeated, digits] of rest.matchAll(
      /(,|and|&|to|[-\u2010-\u2015])\s?(TD|C)?\s?(\d{1,4})/g,
    )) {
      if (numbers.length > LONGEST_LIST) break;
      if (repeated === undefined ? !isList : repeated !== kind) break;
      const [last, next] = [numbers.at(-1) ?? 0, Number(digits)];
      const isRange = /to|[-\u2010-\u2015]/.test(joint) && next - last < LONGEST_RANGE;
      for (let number = isRange ? last + 1 : next; number <= next; number += 1)
        numbers.push(number);
    }
    return numbers.map((number) => `${kind}${number}`);
  });
}

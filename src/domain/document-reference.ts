/**
 * The spellings of a reference that reports use, each as one alternative. Revisions and addenda
 * belong to the reference: `TD326-R2`, `TD239 (Rev.1)`, `TD217 +Add.1`.
 */
const REVISION = String.raw`(?:\s?\(Rev\.?\s?\d+\)|\s?-\s?R(?:ev\.?\s?)?\d+\b|\s?Rev\.?\s?\d+\b|R\d+\b)?`;
const ADDENDUM = String.raw`(?:\s?\+?\s?Add\.?\s?\d+)?`;
const ORIGIN = String.raw`(?:[A-Z][A-Za-z0-9.]*-)?`;

const PATTERNS = [
  String.raw`${ORIGIN}TD\s?\d{1,4}(?!\d)${REVISION}${ADDENDUM}`,
  String.raw`C\s?\d{1,3}(?![\w/])${REVISION}${ADDENDUM}`,
  String.raw`${ORIGIN}LS-?\s?\d+\b`,
  String.raw`[A-Z]{2,5}[ /]\d+A\d+/\d+`,
  String.raw`(?:RG-[A-Z]+|WP\d+)-\d+\b`,
];

const REFERENCE = new RegExp(String.raw`(?<![\w/.-])(?:${PATTERNS.join("|")})`, "g");

/**
 * The documents (`TD326R2`, `C23`, `LS-1`, `APT/37A42/1`) and decision labels (`RG-WPR-4`)
 * named in a text: as written, in the text's order, each once.
 */
export function findReferences(text: string): readonly string[] {
  const found = new Map<string, string>();
  for (const { reference } of referencePlaces(text)) {
    const key = documentKey(reference);
    if (!found.has(key)) found.set(key, reference);
  }
  return [...found.values()];
}

/** Every place at which a text names a reference, in its order. */
export function referencePlaces(
  text: string,
): readonly { readonly index: number; readonly reference: string }[] {
  const plain = text.replace(/[\u00a0\u202f]/g, " ");
  return [...plain.matchAll(REFERENCE)].map(({ index, 0: reference }) => ({ index, reference }));
}

/**
 * What makes two spellings of one reference equal: `TD326-R2`, `TD326R2` and `TD 326 (Rev.2)`
 * give `TD326-R2`. Another revision or addendum is another document. TSAG's own TDs and
 * contributions have the same key with and without `TSAG-` in front.
 */
export function documentKey(reference: string): string {
  const text = reference
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/\s+/g, " ")
    .trim()
    .toUpperCase();
  const contribution = /^([A-Z]{2,5})[ /](\d+A\d+)\/(\d+)$/.exec(text);
  if (contribution) return `${contribution[1]}/${contribution[2]}/${contribution[3]}`;
  return keyOfNumbered(text) ?? text.replace(/ /g, "");
}

/** The key without revision and addendum: `TD326` for `TD326-R2`. */
export function withoutVersion(reference: string): string {
  return documentKey(reference).replace(/-R\d+|\+ADD\d+/g, "");
}

function keyOfNumbered(text: string): string | null {
  const match = /^(?:([A-Z][A-Z0-9.]*)-)?(TD|C|LS)\s?-?\s?0*(\d+)(.*)$/.exec(
    text.replace(/\s?([()])\s?/g, "$1"),
  );
  if (!match) return null;
  const [, origin = "", kind = "", number = "", rest = ""] = match;
  const isOwn = origin === "" || (origin === "TSAG" && kind !== "LS");
  return `${isOwn ? "" : `${origin}-`}${kind}${number}${versionKey(rest)}`;
}

function versionKey(rest: string): string {
  const revision = /R(?:EV)?\.?\s?0*(\d+)/.exec(rest)?.[1];
  const addendum = /ADD\.?\s?0*(\d+)/.exec(rest)?.[1];
  return `${revision === undefined ? "" : `-R${revision}`}${addendum === undefined ? "" : `+ADD${addendum}`}`;
}

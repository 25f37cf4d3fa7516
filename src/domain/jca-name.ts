import { nearestNames } from "./nearest-names";
import type { Jca } from "./plan";

/** What makes two spellings of a JCA's name equal: case, blanks, the prefix, kinds of hyphen. */
export function jcaKey(name: string): string {
  return name
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .toLowerCase()
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^jca\s*-?\s*/, "")
    .replace(/\s*([,/&-])\s*/g, "$1");
}

/**
 * The JCAs that a name can mean. The one of exactly that name; else those that share a part of
 * it: JCA-IMT2020 is part of JCA-IMT2020/IMT2030, and JCA-AI part of its earlier name JCA-AI/ML.
 */
export function matchingJcas(jcas: readonly Jca[], name: string): readonly Jca[] {
  const key = jcaKey(name);
  const exact = byKey(jcas).get(key);
  if (exact !== undefined) return [exact];
  const asPart = jcas.filter((jca) => partsOf(jcaKey(jca.name)).includes(key));
  if (asPart.length > 0) return asPart;
  const parts = partsOf(key);
  return jcas.filter((jca) => parts.includes(jcaKey(jca.name)));
}

/** Names are asked for thousands of times between two changes of the register. */
const indexes = new WeakMap<readonly Jca[], ReadonlyMap<string, Jca>>();

function byKey(jcas: readonly Jca[]): ReadonlyMap<string, Jca> {
  const known = indexes.get(jcas);
  if (known !== undefined) return known;
  // The first of equal names counts.
  const index = new Map([...jcas].reverse().map((jca) => [jcaKey(jca.name), jca]));
  indexes.set(jcas, index);
  return index;
}

/** The only JCA that a name can mean; null where there is none, or more than one. */
export function findJca(jcas: readonly Jca[], name: string): Jca | null {
  const [found, ...others] = matchingJcas(jcas, name);
  return others.length === 0 ? (found ?? null) : null;
}

/** The names nearest to what was asked for, best first; all of them where nothing was. */
export function nearestJcaNames(jcas: readonly Jca[], name: string): readonly string[] {
  const names = jcas.map((jca) => jca.name);
  return jcaKey(name) === "" ? names : nearestNames(names, name, jcaKey);
}

function partsOf(key: string): readonly string[] {
  return key.split(/[/,]| and /);
}

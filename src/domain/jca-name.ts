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
 * The JCA of that name, or the only one that has it as a part: JCA-IMT2020 is found as
 * JCA-IMT2020/IMT2030.
 */
export function findJca(jcas: readonly Jca[], name: string): Jca | null {
  const key = jcaKey(name);
  const exact = jcas.find((jca) => jcaKey(jca.name) === key);
  if (exact) return exact;
  const inPart = jcas.filter((jca) => jcaKey(jca.name).split("/").includes(key));
  return inPart.length === 1 ? (inPart[0] ?? null) : null;
}

/** The names nearest to what was asked for, best first: they start alike or contain it. */
export function nearestJcaNames(jcas: readonly Jca[], name: string): readonly string[] {
  const key = jcaKey(name);
  if (key === "") return jcas.map((jca) => jca.name);
  return jcas
    .map((jca) => ({ name: jca.name, distance: distanceOf(jcaKey(jca.name), key) }))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map((candidate) => candidate.name);
}

/** A name that begins like the other, or holds it, is nearer than one with few other letters. */
function distanceOf(name: string, asked: string): number {
  if (name.startsWith(asked) || asked.startsWith(name)) return 0;
  if (name.includes(asked) || asked.includes(name)) return 1;
  return 1 + editDistance(name, asked);
}

/** Levenshtein's distance with one row of memory. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const substitution = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, substitution));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** Words of the common text that are shown on either side, to find the place by. */
const CONTEXT = 4;

/**
 * The parts in which two texts differ, each with a few words around it and `…` where text was
 * left out: of two long entries that differ in their last word, the end. Blanks count as one.
 */
export function differingParts(a: string, b: string): readonly [string, string] {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  const shorter = Math.min(left.length, right.length);
  let before = 0;
  while (before < shorter && left[before] === right[before]) before += 1;
  let after = 0;
  while (after < shorter - before && left.at(-1 - after) === right.at(-1 - after)) after += 1;
  return [partOf(left, before, after), partOf(right, before, after)];
}

function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== "");
}

function partOf(words: readonly string[], before: number, after: number): string {
  const from = Math.max(0, before - CONTEXT);
  const to = Math.min(words.length, words.length - after + CONTEXT);
  const part = words.slice(from, to).join(" ");
  return `${from > 0 ? "… " : ""}${part}${to < words.length ? " …" : ""}`;
}

const SHOWN = 3;

/**
 * The names nearest to what was asked for, best first, three at most. `keyOf` says what makes two
 * spellings equal. A name that begins like the other, or holds it, is nearer than one with few
 * other letters.
 */
export function nearestNames(
  names: readonly string[],
  asked: string,
  keyOf: (name: string) => string,
): readonly string[] {
  const key = keyOf(asked);
  return names
    .map((name) => ({ name, distance: distanceOf(keyOf(name), key) }))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, SHOWN)
    .map(({ name }) => name);
}

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

const DASHES = ["-", "\u2010", "\u2011", "\u2013", "\u2014"];
const LETTERS = ["j", "c", "a", "i", "d", "m"];
const BLANKS = 8;

/** Ways to write JCA-IdM, each another text: case, dash, blanks before and behind. */
export function jcaSpellings(count: number): string[] {
  const spellings: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const cased = LETTERS.map((letter, bit) =>
      (index >> bit) & 1 ? letter.toUpperCase() : letter,
    ).join("");
    let rest = index >> LETTERS.length;
    const dash = DASHES[rest % DASHES.length] ?? "-";
    rest = Math.floor(rest / DASHES.length);
    const [before, behind] = [rest % BLANKS, Math.floor(rest / BLANKS)];
    spellings.push(
      `${" ".repeat(before)}${cased.slice(0, 3)}${dash}${cased.slice(3)}${" ".repeat(behind)}`,
    );
  }
  return spellings;
}

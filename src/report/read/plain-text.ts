/** Text without what only layout needs: odd blanks and hyphens, empty lines, bookmarks' names. */
export function cleanText(text: string): string {
  if (!UNTIDY.test(text)) return text;
  return text
    .replace(/\[bookmark: [^[\]]{0,100}\]/g, "")
    .replace(/\u2011/g, "-")
    .replace(/[\u200b\u200e\u200f\ufeff\u00ad]/g, "")
    .split(/[\n\v\f\r]+/)
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter((line) => line !== "")
    .join("\n");
}

/** Most cells are clean, and are looked at many times: they are told at one look. */
const UNTIDY =
  /[^\S \n]| {2}|^[ \n]|[ \n]$| \n|\n[ \n]|[\u2011\u200b\u200e\u200f\ufeff\u00ad]|\[bookmark: /;

export function oneLine(text: string): string {
  return cleanText(text).replace(/\n/g, " ");
}

/** The words for comparing two sentences: lower case, without punctuation and empty words. */
function wordsOf(text: string): ReadonlySet<string> {
  const words =
    oneLine(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}][\p{L}\p{N}/&-]*/gu) ?? [];
  return new Set(words.filter((word) => !EMPTY_WORDS.has(word)));
}

const EMPTY_WORDS: ReadonlySet<string> = new Set(
  ["a", "an", "and", "as", "at", "by", "for", "in", "is", "it", "its", "of", "on", "or"].concat([
    ..."that the this to with".split(" "),
  ]),
);

/** The share of the shorter sentence's words that the other one has too, 0 to 1. */
export function wordOverlap(a: string, b: string): number {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  const shared = [...left].filter((word) => right.has(word)).length;
  const shorter = Math.min(left.size, right.size);
  return shorter === 0 ? 0 : shared / shorter;
}

/** Sentences end at a full stop, not at one inside `A.18` or `Rev.1`. */
export function sentencesOf(text: string): readonly string[] {
  return cleanText(text)
    .split(/\n|(?<=[.;!?])\s+(?=[\p{Lu}(“"])|(?<=\p{Ll}\.)(?=\p{Lu}\p{Ll})/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== "");
}

export function quote(text: string, length = 120): string {
  const line = oneLine(text);
  return `“${line.length > length ? `${line.slice(0, length - 1).trimEnd()}…` : line}”`;
}

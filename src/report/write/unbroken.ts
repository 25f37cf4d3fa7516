const NO_BREAK_HYPHEN = "\u2011";
const NO_BREAK_SPACE = "\u00a0";

// TD326-R2, SG13-LS11, LS-1, RG-WPR-4, WP2-6, TSAG 05-2025, 103-07, ITU-T
const HYPHENATED =
  /\b(?:TD ?\d+-R\d+|(?:[A-Z]+\d*-)?LS-?\d+|(?:RG-[A-Z]+|WP\d+)-\d+|TSAG \d\d-\d{4}|\d{1,3}-\d\d|ITU-T)\b/g;

// TD 120, C 003, Resolution 99, Res. 58, Question 10, Action 8, Annex 1
const SPACED = /\b(TD|C|Resolution|Res\.|Question|Action|Annex|SG|Study Group) (?=\d)/g;

/**
 * The text with no-break hyphens and spaces in the numbers of documents, requests, items,
 * meetings and Resolutions, so that none is split over two lines. Readers take both for the
 * plain characters.
 */
export function unbroken(text: string): string {
  return text
    .replace(SPACED, `$1${NO_BREAK_SPACE}`)
    .replace(HYPHENATED, (number) =>
      number.replaceAll("-", NO_BREAK_HYPHEN).replaceAll(" ", NO_BREAK_SPACE),
    );
}

/** The same for a cell that holds nothing but a number. */
export function unbrokenNumber(number: string): string {
  return number.replaceAll("-", NO_BREAK_HYPHEN).replaceAll(" ", NO_BREAK_SPACE);
}

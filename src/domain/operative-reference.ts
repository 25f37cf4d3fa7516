import type { OperativeReference } from "./plan";

/** The verbs of a Resolution's operative part, in English, French and Spanish. */
const VERB = String.raw`(?:resolves|instructs?|invites?|requests?|encourages?|urges?|decides|calls upon|décide|charge|prie|invite|resuelve|encarga|pide|invita)`;
/** "further instructs", "resolves further", "resolves to instruct". */
const VERBS = String.raw`(?:further\s+|also\s+)?${VERB}(?:\s+(?:further|also|en outre|además))?(?:\s+to\s+${VERB})?`;

/** Who is meant by the longer names; `$1` is a number. Data. */
const ADDRESSEES: readonly (readonly [RegExp, string])[] = [
  [/^Director of (?:the )?TSB$|^TSB Director$|^directeur du TSB$|^director de la TSB$/i, "TSBDir"],
  [/^Telecommunication Standardization Advisory Group$|^GCNT$|^GANT$/i, "TSAG"],
  [/^(?:ITU-T )?(?:Study Group|SG) ?(\d+)$/i, "SG$1"],
];

const ARTICLE = String.raw`(?:the\s+|à\s+la\s+|au\s+|le\s+|la\s+|a\s+la\s+|al\s+|l['’])?`;
/** A name, with the number that belongs to a study group. */
const ADDRESSEE = String.raw`((?:ITU-T\s+)?(?:Study Group|SG)\s?\d+|\p{L}[\p{L}-]*(?:\s+\p{L}[\p{L}-]+){0,5})`;
const PARAGRAPH = String.raw`(?:§+\s*)?\d+(?:\.\d+)*(?:\s?[a-z]\)|[a-z]\b|\s[a-z](?=\s*(?:,|$)))?`;
const JOINT = String.raw`(?:\s*[,;]\s*(?:and\s+)?|\s+(?:and|to|et|à|y|a)\s+|\s*&\s*|\s*[-\u2010-\u2015]\s*)`;
const PARAGRAPHS = String.raw`(${PARAGRAPH}(?:${JOINT}(?:${PARAGRAPH}|[a-z]\)))*)`;

const REFERENCE = new RegExp(
  String.raw`^(${VERBS}(?:\s*(?:,|and)\s*${VERBS})*)(?:[\s,]+${ARTICLE}(?!(?:further|also|to)\b)${ADDRESSEE})??(?:[\s,]+${PARAGRAPHS})?[\s,]*$`,
  "iu",
);

/**
 * Reads the operative reference that ends a description: `(instructs TSAG 1)`,
 * `(resolves TSAG 1, 2, 3, 4)`, `(instructs TSBDir 3)`, `(resolves 7)`, `(instruct TSAG)`,
 * `(resolves, instructs TSAG 1, 2)`, `(instructs the Director of TSB 1-4)`, `(resolves 1 a)`.
 * A range gives each of its paragraphs. Null where the text ends in none.
 */
export function parseOperativeReference(description: string): OperativeReference | null {
  const parts = REFERENCE.exec(endingBracket(description) ?? "");
  if (!parts) return null;
  return {
    verb: (parts[1] ?? "").toLowerCase().replace(/\s+/g, " "),
    addressee: parts[2] === undefined ? null : addresseeOf(parts[2]),
    paragraphs: paragraphsIn(parts[3] ?? ""),
  };
}

/**
 * What the bracket that ends a description holds, where it begins like an operative reference:
 * `instructs TSAG 1; resolves 3`. Null for any other ending.
 */
export function operativeEnding(description: string): string | null {
  const ending = endingBracket(description);
  return ending !== null && new RegExp(`^${VERBS}\\b`, "iu").test(ending) ? ending : null;
}

/** Its last opening bracket counts: the letter of a paragraph has but a closing one. */
function endingBracket(description: string): string | null {
  const match = /[([]([^([]*)[)\]]\s*[.;]?\s*$/.exec(description);
  return match ? (match[1] ?? "").trim() : null;
}

function addresseeOf(name: string): string {
  const words = name.replace(/\s+/g, " ").trim();
  const known = ADDRESSEES.find(([pattern]) => pattern.test(words));
  return known ? words.replace(known[0], known[1]) : words;
}

/** No Resolution has more operative paragraphs under one heading. */
const MOST_PARAGRAPHS = 50;

function paragraphsIn(list: string): readonly string[] {
  const paragraphs: string[] = [];
  const tokens = list.matchAll(
    /(\d+(?:\.\d+)*)(?:\s?([a-z])(?=\)|\s*,|\s*$)|([a-z])\b)?|(?<![a-z])([a-z])\)|(\bto\b|\bà\b|\ba\b|[-\u2010-\u2015])/gi,
  );
  let isRange = false;
  for (const [, number, lettered, attached, alone, range] of tokens) {
    const last = paragraphs.at(-1) ?? "";
    if (range !== undefined) isRange = true;
    else if (number === undefined) paragraphs.push(`${last.replace(/[a-z]$/i, "")}${alone ?? ""}`);
    else {
      if (isRange) paragraphs.push(...between(last, number));
      paragraphs.push(`${number}${lettered ?? attached ?? ""}`.toLowerCase());
      isRange = false;
    }
  }
  return paragraphs;
}

/** The paragraphs inside a range of plain numbers, its ends left out. */
function between(first: string, last: string): readonly string[] {
  const [from, to] = [Number(first), Number(last)];
  const count = Number.isInteger(from) && Number.isInteger(to) ? to - from - 1 : 0;
  if (count <= 0 || count > MOST_PARAGRAPHS) return [];
  return Array.from({ length: count }, (_, index) => String(from + index + 1));
}

/** How text is set. */
export interface Face {
  readonly sizePoints: number;
  readonly bold: boolean;
}

/**
 * Advance widths of Times New Roman in hundredths of the font's size, rounded up; measured on
 * Liberation Serif, which is as wide. Letters with accents are as wide as those without.
 */
const WIDTHS: readonly (readonly [number, string])[] = [
  [21, "'|"],
  [25, " \u00a0,."],
  [28, "/:;\\ijlt"],
  [34, "!()-\u2011I[]`fr‘’"],
  [39, "Js•"],
  [43, '"zгэ'],
  [46, "?aceтьяаес“”"],
  [50, "#$*0123456789^_bdghknopquvxy{}вклорух–"],
  [52, "Збдчъ"],
  [56, "FPS~ийнпцР"],
  [58, "+<=>БГЬ"],
  [62, "ELTZЕТ"],
  [67, "BCRмВКСЭЯфЧ"],
  [73, "ADGHKNOQUVXYwЛАИЙНОПХЦДжУЪыю"],
  [80, "&mшщФ"],
  [90, "%MЫМЖ"],
  [100, "@W—…ШЩЮ"],
];

const WIDTH_OF = new Map(
  WIDTHS.flatMap(([width, characters]) => [...characters].map((each) => [each, width] as const)),
);

/** Letters and signs not listed: Arabic and others that are about as wide as Latin ones. */
const OTHER = 60;
/** Ideographs, kana, Hangul and full-width signs fill their square. */
const SQUARE = /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]/u;
const BOLD = 1.1;

export function isSquare(character: string): boolean {
  return SQUARE.test(character) || (character.codePointAt(0) ?? 0) > 0xffff;
}

/** Points that one character takes. */
export function characterWidth(character: string, { sizePoints, bold }: Face): number {
  return (hundredths(character) / 100) * sizePoints * (bold ? BOLD : 1);
}

function hundredths(character: string): number {
  const known = WIDTH_OF.get(character);
  if (known !== undefined) return known;
  if (isSquare(character)) return 100;
  if (/[\p{M}\p{Cf}]/u.test(character)) return 0;
  const [letter = ""] = character.normalize("NFD");
  return WIDTH_OF.get(letter) ?? OTHER;
}

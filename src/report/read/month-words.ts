import { MONTH_NAMES } from "../../domain/date-words";

/** The months of French, Spanish, Russian and Arabic texts, January first. Data. */
const FRENCH =
  "janvier février mars avril mai juin juillet août septembre octobre novembre décembre";
const SPANISH =
  "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre";

const RUSSIAN = "января февраля марта апреля мая июня июля августа сентября октября ноября декабря";
const RUSSIAN_ALONE =
  "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь";
const ARABIC = "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر";

/** The short forms of the English months: three letters, and `Sept`. */
const SHORT = MONTH_NAMES.map((name) => name.slice(0, 3).toLowerCase());

const MONTHS: ReadonlyMap<string, number> = new Map([
  ...SHORT.map((word, index) => [word, index + 1] as const),
  ["sept", 9] as const,
  ...[
    ...[FRENCH, SPANISH, RUSSIAN, RUSSIAN_ALONE, ARABIC].map((names) => names.split(" ")),
    MONTH_NAMES,
  ].flatMap((names) => names.map((name, index) => [name.toLowerCase(), index + 1] as const)),
]);

/** A pattern for any month's name, the longest first; use it without regard to case. */
export const MONTH_PATTERN = `(?:${[...MONTHS.keys()].sort((a, b) => b.length - a.length).join("|")})`;

/** 1 to 12; 0 for a word that is no month. */
export function monthOf(word: string): number {
  return MONTHS.get(word.toLowerCase()) ?? 0;
}

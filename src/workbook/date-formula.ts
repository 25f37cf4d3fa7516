import { MONTH_NAMES } from "../domain/date-words";

/**
 * A date in words, `22 November 2026`, the same in every locale: TEXT would read its format in
 * the user's language.
 */
export function dateWordsFormula(date: string): string {
  const months = MONTH_NAMES.map((month) => `"${month}"`).join(",");
  return `DAY(${date})&" "&CHOOSE(MONTH(${date}),${months})&" "&YEAR(${date})`;
}

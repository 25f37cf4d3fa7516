import { FUNCTION_NAMES } from "./function-names";

/**
 * What to write into a cell so that Excel looks its function up again; null where the cell is no
 * formula that calls one of ours, or does not show #NAME?. The text stays as the user wrote it,
 * but for what Excel put before the name while it did not know it (`_xldudf_JCA_EXPIRY`, or
 * `[2]!_xldudf_JCA_EXPIRY` from another workbook).
 * `formula` and `shown` are the cell's as Excel gives them.
 */
export function repairedFormula(formula: unknown, shown: unknown): string | null {
  if (shown !== "#NAME?" || typeof formula !== "string" || !formula.startsWith("=")) return null;
  // What stands between quotes is text: every second part.
  const parts = formula.split('"');
  const calls = parts.some((part, index) => index % 2 === 0 && CALLS_OURS.test(part));
  if (!calls) return null;
  return parts
    .map((part, index) => (index % 2 === 0 ? part.replace(FOREIGN, "$1") : part))
    .join('"');
}

const NAMES = FUNCTION_NAMES.join("|");
const CALLS_OURS = new RegExp(`(?:^|[^A-Za-z0-9.])(?:_xldudf_|_xll\\.)?(?:${NAMES})\\s*\\(`, "i");
const FOREIGN = new RegExp(`(?:\\[\\d+\\]!)?(?:_xldudf_|_xll\\.)(${NAMES})(?=\\s*\\()`, "gi");

/** Whether a cell of a calculated column of ours has lost its formula or what that refers to. */
export function isBrokenColumnCell(formula: unknown, shown: unknown): boolean {
  if (typeof formula !== "string" || !formula.startsWith("=")) return true;
  return shown === "#NAME?" || shown === "#REF!";
}

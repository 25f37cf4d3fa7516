import { oneLine } from "./plain-text";

/** The rapporteur groups by the words of their names. Data. */
const BY_TITLE: readonly (readonly [RegExp, string])[] = [
  [/\bwork programme\b/i, "WPR"],
  [/\bdigital transformation\b/i, "DT"],
];

const GROUP_OPENING =
  /^(?:(?:actions?|items?)\s+(?:for|of|related to|under)\s+(?:the\s+)?)?(?:TSAG\s+)?(?:RG\b|rapporteur group)/i;
const LONGEST_NAME = 30;
const LONGEST_TITLE = 200;

/**
 * The rapporteur group that a group row or a caption names, in one spelling: `WPR` for "WPR",
 * "RG-WPR", "Actions for RG-WPR" and "Rapporteur Group on Work Programme …". Any other short
 * text is a group of that name in a group row. Null where the text is no name.
 */
export function groupNameOf(text: string): string | null {
  const line = oneLine(text).replace(/\s*:$/, "");
  const named = rapporteurGroupIn(line);
  if (named !== null) return named;
  return line.length > 0 && line.length <= LONGEST_NAME ? line : null;
}

/** As `groupNameOf`, but only for a text that says that it is of a rapporteur group. */
export function rapporteurGroupIn(text: string): string | null {
  const line = oneLine(text);
  if (!GROUP_OPENING.test(line) || line.length > LONGEST_TITLE) return null;
  const short = /\bRG-([A-Z]{2,6})\b/.exec(line)?.[1];
  return short ?? BY_TITLE.find(([title]) => title.test(line))?.[1] ?? null;
}

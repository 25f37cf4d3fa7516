import { parseStatus, type StatusAlias, type StatusCode } from "./status";

/**
 * The statuses that a text states in so many words: a sentence, or a part of one between commas,
 * that is a status word and nothing else (“Solution found, action completed.”). A status word
 * within another sentence states none.
 */
export function statusSaidIn(
  text: string,
  aliases?: readonly StatusAlias[],
): readonly { readonly words: string; readonly status: StatusCode }[] {
  return text
    .split(/[.;,!\n]+/)
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .flatMap((words) => {
      const parsed = parseStatus(withoutIs(words), aliases);
      return parsed === null ? [] : [{ words, status: parsed.status }];
    });
}

/** “The action is closed”, “Action has been completed” say what “Action closed” says. */
function withoutIs(words: string): string {
  return words.replace(/^the\s+/i, "").replace(/^(action)\s+(is|was|has been)\s+(now\s+)?/i, "$1 ");
}

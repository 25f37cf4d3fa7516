import type { StatusEntry } from "../../domain/plan";

/**
 * What an entry says after its meeting label: the status word where the comments do not
 * state it themselves, the comments as they are, and in brackets the references that neither
 * names. `Started, LS-1 in TD142.`; `Not started.`; `Solution found. (TD263)`.
 */
export function entryText(entry: StatusEntry): string {
  const text = withStatus(entry.statedAs, entry.comments);
  const missing = entry.references.filter((reference) => !names(text, reference));
  if (missing.length === 0) return text;
  const brackets = `(${missing.join(", ")})`;
  return text === "" ? brackets : `${text} ${brackets}`;
}

function withStatus(statedAs: string | null, comments: string): string {
  if (statedAs === null || states(comments, statedAs)) return comments;
  return comments === "" ? `${statedAs}.` : `${statedAs}, ${comments}`;
}

/** Whether a clause of the comments consists of the status words: "Disbanded. Action closed." */
function states(comments: string, statedAs: string): boolean {
  const wanted = statedAs.trim().toLowerCase();
  return comments
    .toLowerCase()
    .split(/[.;,\n]/)
    .some((clause) => clause.trim() === wanted);
}

function names(text: string, reference: string): boolean {
  const at = text.indexOf(reference);
  if (at < 0) return false;
  // TD26 is not named by TD263.
  const after = text.charAt(at + reference.length);
  return !/[0-9A-Za-z]/.test(after) || names(text.slice(at + 1), reference);
}

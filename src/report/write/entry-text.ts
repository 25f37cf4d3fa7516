import { documentKey, findReferences } from "../../domain/document-reference";
import type { StatusEntry } from "../../domain/plan";
import { readStatedStatus } from "../read/status-words";

/**
 * What an entry says after its meeting label: the status word, unless the comments state it
 * themselves; the comments as they are; and in brackets the references that neither names.
 * `Started, LS-1 in TD142.`; `Not started.`; `JCG is disbanded. Action closed.`
 *
 * A reader takes the brackets for a part of the comments: an entry comes back as it was where
 * its comments name its references, else with longer comments and the same references.
 */
export function entryText(entry: StatusEntry): string {
  const text = withStatus(entry.statedAs, entry.comments);
  if (entry.references.length === 0) return text;
  const missing = referencesMissing(text, entry.references);
  if (missing.length === 0) return text;
  const brackets = `(${missing.join(", ")})`;
  return text === "" ? brackets : `${text} ${brackets}`;
}

function withStatus(statedAs: string | null, comments: string): string {
  if (statedAs === null) return comments;
  if (comments === "") return `${statedAs}.`;
  return statesItself(comments, statedAs) ? comments : `${statedAs}, ${comments}`;
}

/** A word that opens the comments is no statement of theirs: a reader would cut it off. */
function statesItself(comments: string, statedAs: string): boolean {
  if (!comments.includes(statedAs)) return false;
  const read = readStatedStatus(comments);
  return read?.statedAs === statedAs && read.comments === comments;
}

function referencesMissing(text: string, references: readonly string[]): readonly string[] {
  const doubtful = references.filter((reference) => !isPlainlyNamed(text, reference));
  if (doubtful.length === 0) return [];
  const named = new Set(findReferences(text).map(documentKey));
  return doubtful.filter((reference) => !named.has(documentKey(reference)));
}

/** Spares the search for all references, where an annex would spend a third of its time. */
function isPlainlyNamed(text: string, reference: string): boolean {
  const at = text.indexOf(reference);
  if (at < 0 || !(at === 0 || " (".includes(text.charAt(at - 1)))) return false;
  // Nothing that could make it another document: a digit, a revision, an addendum.
  return /^(?:$|[.,;:)]| [a-z])/.test(text.slice(at + reference.length, at + reference.length + 2));
}

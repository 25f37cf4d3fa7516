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
  const named = new Set(findReferences(text).map(documentKey));
  const missing = entry.references.filter((reference) => !named.has(documentKey(reference)));
  if (missing.length === 0) return text;
  const brackets = `(${missing.join(", ")})`;
  return text === "" ? brackets : `${text} ${brackets}`;
}

function withStatus(statedAs: string | null, comments: string): string {
  if (statedAs === null) return comments;
  if (comments === "") return `${statedAs}.`;
  const read = readStatedStatus(comments);
  // A word that opens the comments is no statement of theirs: a reader would cut it off.
  const stateIt = read?.statedAs === statedAs && read.comments === comments;
  return stateIt ? comments : `${statedAs}, ${comments}`;
}

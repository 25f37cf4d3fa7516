import { INITIAL_STATUS } from "../domain/action-status";
import type { Action, Plan, StatusEntry } from "../domain/plan";
import { parseStatus, type StatusAlias, type StatusCode } from "../domain/status";

/**
 * A source as it reads with the workbook's own words for a status: an entry that states none and
 * opens with such a word (“Parked. The group waits.”) states that status. Entries after it that
 * state none carry it on. A report is read with them already; this is for words that were declared
 * after it was read, and for sources that are no report.
 */
export function withStatusWords(plan: Plan, words: readonly StatusAlias[]): Plan {
  if (words.length === 0) return plan;
  return { ...plan, actions: plan.actions.map((action) => readAction(action, words)) };
}

function readAction(action: Action, words: readonly StatusAlias[]): Action {
  let carried: StatusCode = INITIAL_STATUS;
  const entries = action.entries.map((entry) => {
    const read = readEntry(entry, words) ?? entry;
    const told = read.statedAs === null ? { ...read, status: carried } : read;
    carried = told.status;
    return told;
  });
  const isChanged = entries.some(({ statedAs }, at) => statedAs !== action.entries[at]?.statedAs);
  return isChanged ? { ...action, entries } : action;
}

function readEntry(entry: StatusEntry, words: readonly StatusAlias[]): StatusEntry | null {
  if (entry.statedAs !== null) return null;
  const opening = /^[^.;,:\n]+/.exec(entry.comments)?.[0] ?? "";
  const parsed = parseStatus(opening, words);
  if (parsed === null) return null;
  const comments = entry.comments.slice(opening.length).replace(/^[.;,:\s]+/, "");
  return { ...entry, status: parsed.status, statedAs: opening.trim(), comments };
}

import type { Notice } from "../notice";
import { syncWords } from "./sync-words";

/** What an undo did; null is where there was nothing to undo. */
export function undoNotice(result: { readonly undone: string } | null): Notice {
  if (result === null) {
    const sentences = [syncWords.nothingUndone];
    return { intent: "info", title: syncWords.nothingToUndo, sentences };
  }
  const title = syncWords.undone(result.undone);
  return { intent: "success", title, sentences: [syncWords.undoneMore] };
}

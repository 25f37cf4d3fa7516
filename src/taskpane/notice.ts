import type { PaneRequest } from "../app/pane-requests";
import { UserError } from "../app/user-error";
import { paneWords } from "./pane-words";

/** Something told at the top of the pane until it is dismissed. */
export interface Notice {
  readonly intent: "error" | "warning" | "success" | "info";
  readonly title: string;
  readonly sentences: readonly string[];
  readonly action?: { readonly label: string; readonly run: () => void };
}

/** What happened, what is safe, what to do: of a `UserError` its own words, else general ones. */
export function failureNotice(error: unknown): Notice {
  if (error instanceof UserError)
    return { intent: "error", title: error.message, sentences: [error.safe, error.todo] };
  return {
    intent: "error",
    title: paneWords.unexpected,
    sentences: [paneWords.unexpectedSafe, paneWords.unexpectedTodo(detailOf(error))],
  };
}

export function requestNotice(tell: NonNullable<PaneRequest["tell"]>): Notice {
  if (tell.kind === "failure") return failureNotice(tell.error);
  return {
    intent: "info",
    title: paneWords.nothingToUndo,
    sentences: [paneWords.nothingToUndoMore],
  };
}

function detailOf(error: unknown): string {
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return detail.length > 200 ? `${detail.slice(0, 199)}…` : detail;
}

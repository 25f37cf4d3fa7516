import type { PaneRequest } from "../app/pane-requests";
import { UserError } from "../app/user-error";
import { paneWords } from "./pane-words";
import { ribbonWords } from "./ribbon-words";

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
  switch (tell.kind) {
    case "failure":
      return failureNotice(tell.error);
    case "nothing-to-undo":
      return told("info", paneWords.nothingToUndo, paneWords.nothingToUndoMore);
    case "no-problem":
      return told("success", ribbonWords.noProblem, ribbonWords.noProblemMore);
    case "formulas-repaired":
      return tell.count === 0
        ? told("info", ribbonWords.nothingToRepair, ribbonWords.nothingToRepairMore)
        : told("success", ribbonWords.repaired(tell.count), ribbonWords.repairedMore);
  }
}

function told(intent: Notice["intent"], title: string, sentence: string): Notice {
  return { intent, title, sentences: [sentence] };
}

function detailOf(error: unknown): string {
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return detail.length > 200 ? `${detail.slice(0, 199)}…` : detail;
}

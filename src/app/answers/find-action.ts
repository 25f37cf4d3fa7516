import { nearestNames } from "../../domain/nearest-names";
import type { Action } from "../../domain/plan";
import { answered, refused, type Answer } from "./answer";
import { memoryOf, remembered, type AnswerBook } from "./answer-book";
import { readText } from "./arguments";

/**
 * The action of a number, written in any of the usual ways: `73-06`, `73–6`, `Action 8`,
 * `Res. 73-06`.
 */
export function findActionIn(book: AnswerBook, number: unknown): Answer<Action> {
  const asked = readText(number);
  const answer = remembered(memoryOf(book).actions, asked, () => lookUp(book, asked));
  if (answer.ok || answer.error.code !== "action-unknown" || typeof number !== "number") {
    return answer;
  }
  // 73-06 without quotation marks is a subtraction.
  return refused({ ...answer.error, asNumber: true });
}

function lookUp({ plan, empty }: AnswerBook, asked: string): Answer<Action> {
  if (empty) return refused({ code: "no-tables" });
  if (asked === "") return refused({ code: "action-missing" });
  const key = actionKey(asked);
  const action = plan.actions.find((candidate) => actionKey(candidate.number) === key);
  if (action !== undefined) return answered(action);
  const nearest = nearestNames(
    plan.actions.map((candidate) => candidate.number),
    asked,
    actionKey,
  );
  return refused({ code: "action-unknown", asked, nearest, asNumber: false });
}

/** What makes two spellings of one number equal: `73-6` and `73-06` are one. */
function actionKey(number: string): string {
  return number
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/^\s*(?:wtsa(?:-\d+)?\s+)?(?:action|item|resolution|res\.?|no\.?|#)\s*/i, "")
    .replace(/\s+/g, "")
    .replace(/\b0+(?=\d)/g, "");
}

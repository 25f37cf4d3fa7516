import type { Answer, AnswerBook } from "../app/plan-answers";
import { answerSource } from "./answer-source";

type Shown = string | number | CustomFunctions.Error;

/** The part of a streaming invocation that is used here. */
export interface AnswerStream {
  setResult: (value: never) => void;
  onCanceled?: (() => void) | undefined;
}

/**
 * Answers now and again whenever the workbook's tables change, until Excel cancels the call.
 * An answer that has not changed is not sent again.
 */
export function streamAnswer(
  invocation: AnswerStream,
  answer: (book: AnswerBook) => Answer<string | number>,
): void {
  let cancelled = false;
  let stop: () => void = () => undefined;
  let last: string | null = null;
  invocation.onCanceled = () => {
    cancelled = true;
    stop();
  };
  const send = (shown: Answer<string | number>) => {
    const key = JSON.stringify(shown);
    if (cancelled || key === last) return;
    last = key;
    invocation.setResult(toShown(shown) as never);
  };
  void answerSource().then((source) => {
    const update = async () => {
      try {
        send(answer(await source.ready()));
      } catch {
        send(UNREADABLE);
      }
    };
    if (!cancelled) stop = source.onUpdate(() => void update());
    return update();
  });
}

const UNREADABLE = {
  ok: false,
  error: "not-available",
  sentence: "The workbook could not be read: finish editing the cell, then press F9.",
} as const;

function toShown(answer: Answer<string | number>): Shown {
  if (answer.ok) return answer.value;
  const code =
    answer.error === "not-available"
      ? CustomFunctions.ErrorCode.notAvailable
      : CustomFunctions.ErrorCode.invalidValue;
  return new CustomFunctions.Error(code, answer.sentence);
}

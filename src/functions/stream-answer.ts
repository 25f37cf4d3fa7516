import { answerSource } from "./answer-source";
import { AnswerStreams, type Answering, type AnswerStream } from "./answer-streams";

const streams = new AnswerStreams(answerSource());

/** Answers a call of a custom function from the workbook, now and whenever the answer changes. */
export function streamAnswer(
  invocation: AnswerStream,
  answering: Answering,
  args: readonly unknown[],
): void {
  streams.open(invocation, answering, args);
}

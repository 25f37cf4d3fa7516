import type { AnswerBook } from "../app/answers/answer-book";
import type { AnswerSentences } from "./sentences/answer-sentences";

/** Where the functions get their answers from: the workbook as it stands, and word of changes. */
export interface AnswerSource {
  /** The workbook as last read; null before it has been read for the first time. */
  current(): AnswerBook | null;
  /** The workbook, read now where it has not been yet; rejects where Excel cannot read it. */
  ready(): Promise<AnswerBook>;
  onUpdate(listener: () => void): () => void;
  /** In the reader's language. */
  readonly sentences: AnswerSentences;
  /** Whether the host knows numbers that bring a number format; else days are plain serials. */
  readonly formatsDays: boolean;
}

let connect: (source: AnswerSource) => void = () => undefined;

/** Functions are called before the workbook has been read; their answers wait for the source. */
const source = new Promise<AnswerSource>((resolve) => {
  connect = resolve;
});

export function connectAnswers(answers: AnswerSource): void {
  connect(answers);
}

export function answerSource(): Promise<AnswerSource> {
  return source;
}

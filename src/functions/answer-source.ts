import type { AnswerBook } from "../app/plan-answers";

/** Where the functions get their answers from: the workbook as it stands, and word of changes. */
export interface AnswerSource {
  /** The workbook, read now where it has not been yet; rejects where Excel cannot read it. */
  ready(): Promise<AnswerBook>;
  onUpdate(listener: () => void): () => void;
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

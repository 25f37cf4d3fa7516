import type { AnswerError, AnswerErrorCode } from "../../app/answers/answer-error";

/** The sentence that a cell's error shows: what is wrong, and what to do. */
export type AnswerSentences = (error: AnswerError) => string;

/** One sentence for each code, in one language. */
export type SentenceTable = {
  readonly [Code in AnswerErrorCode]: (error: Extract<AnswerError, { code: Code }>) => string;
};

export function sentencesOf(table: SentenceTable): AnswerSentences {
  // Each code's entry takes that code's error; the compiler cannot follow the pair.
  return (error) => (table[error.code] as (error: AnswerError) => string)(error);
}

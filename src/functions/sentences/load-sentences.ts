import { sentencesOf, type AnswerSentences, type SentenceTable } from "./answer-sentences";
import { ENGLISH } from "./en";

/** ITU's languages beside English; each is loaded when a reader has it. */
const OTHERS: Readonly<Record<string, () => Promise<SentenceTable>>> = {};

/** The sentences in the language of a tag such as `fr-CH`; in English where we have no other. */
export async function loadSentences(languageTag: string): Promise<AnswerSentences> {
  const load = OTHERS[languageTag.split("-")[0]?.toLowerCase() ?? ""];
  try {
    return sentencesOf(load === undefined ? ENGLISH : await load());
  } catch {
    // The file could not be loaded: an answer in English is better than none.
    return sentencesOf(ENGLISH);
  }
}

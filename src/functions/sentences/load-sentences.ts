import { sentencesOf, type AnswerSentences, type SentenceTable } from "./answer-sentences";
import { ENGLISH } from "./en";

type Loaders = Readonly<Record<string, () => Promise<SentenceTable>>>;

/** ITU's languages beside English; each is a file of its own, loaded when a reader has it. */
const OTHERS = {
  ar: async () => (await import("./ar")).ARABIC,
  es: async () => (await import("./es")).SPANISH,
  fr: async () => (await import("./fr")).FRENCH,
  ru: async () => (await import("./ru")).RUSSIAN,
  zh: async () => (await import("./zh")).CHINESE,
} satisfies Loaders;

/** The sentences in the language of a tag such as `fr-CH`; in English where we have no other. */
export async function loadSentences(
  languageTag: string,
  loaders: Loaders = OTHERS,
): Promise<AnswerSentences> {
  const language = languageTag.split("-")[0]?.toLowerCase() ?? "";
  const load = Object.hasOwn(loaders, language) ? loaders[language] : undefined;
  try {
    return sentencesOf(load === undefined ? ENGLISH : await load());
  } catch {
    // The file could not be loaded: an answer in English is better than none.
    return sentencesOf(ENGLISH);
  }
}

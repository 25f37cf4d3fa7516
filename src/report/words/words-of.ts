import type { AnnexLanguage } from "../write/annex-options";
import type { AnnexWords } from "./annex-words";
import { ARABIC } from "./ar";
import { CHINESE } from "./zh";
import { ENGLISH } from "./en";
import { FRENCH } from "./fr";
import { RUSSIAN } from "./ru";
import { SPANISH } from "./es";

/** The fixed words of every language that annexes are written in. */
export const ANNEX_WORDS: Readonly<Record<AnnexLanguage, AnnexWords>> = {
  en: ENGLISH,
  fr: FRENCH,
  es: SPANISH,
  ar: ARABIC,
  zh: CHINESE,
  ru: RUSSIAN,
};

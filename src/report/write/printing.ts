import type { AnnexWords } from "../words/annex-words";
import { ANNEX_WORDS } from "../words/words-of";
import type { AnnexOptions } from "./annex-options";
import { linkerOf, type Linker } from "../../domain/link-pattern";

/** The choices of one printing, with what follows from them for every annex. */
export interface Printing extends AnnexOptions {
  readonly words: AnnexWords;
  /** Null: references are plain text. */
  readonly linkOf: Linker | null;
}

export function printingOf(options: AnnexOptions): Printing {
  const { language, linkPattern } = options;
  return {
    ...options,
    words: ANNEX_WORDS[language],
    linkOf: linkPattern === null ? null : linkerOf(linkPattern),
  };
}

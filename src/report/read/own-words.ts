import type { AnnexWords } from "../words/annex-words";
import { ANNEX_WORDS } from "../words/words-of";
import type { ColumnMeaning } from "./column-meaning";
import { oneLine } from "./plain-text";

/** What annexes are printed with, language by language: whatever we write, we read. */
export const OWN_WORDS: readonly AnnexWords[] = Object.values(ANNEX_WORDS);

/** What the columns of our tables mean. */
export const OWN_HEADERS: readonly (readonly [string, ColumnMeaning])[] = OWN_WORDS.flatMap(
  ({ annex1, annex1a, documents, meetings }) => [
    ...named(annex1.header, ["number", "action"]),
    ...named(annex1a.header, ["number", "resolution", "action"]),
    ...named(Object.values(documents.number), ["document", "document"]),
    ...named(documents.header, ["source", "title"]),
    ...named(meetings.header, ["number", "date", "time", "objective", "deadline"]),
  ],
);

function named(
  header: readonly string[],
  meanings: readonly ColumnMeaning[],
): readonly (readonly [string, ColumnMeaning])[] {
  return meanings.map((meaning, index) => [header[index] ?? "", meaning]);
}

export const OWN_STATUS_CELL_WORDS: readonly string[] = OWN_WORDS.map(
  ({ statusAndComments }) => statusAndComments,
);

const REQUEST_LISTS = new Set(OWN_WORDS.map(({ requests }) => oneLine(`0 ${requests.title}`)));
const CLAUSES = new Set([
  ...REQUEST_LISTS,
  ...OWN_WORDS.map(({ meetings }) => oneLine(`7 ${meetings.title}`)),
]);

/** "0 Actions for TSAG". */
export function isOwnRequestList(line: string): boolean {
  return REQUEST_LISTS.has(line);
}

/** A heading that we print and that is a clause, be it behind an annex. */
export function isOwnClause(line: string): boolean {
  return CLAUSES.has(line);
}

/** `documents` for what we print above the total of all documents, `TDs` and the like for others. */
export function ownTotalOf(text: string): string | null {
  for (const { documents } of OWN_WORDS) {
    const [kind] =
      Object.entries(documents.totals).find(([, words]) => text.startsWith(words)) ?? [];
    if (kind !== undefined) return kind;
  }
  return null;
}

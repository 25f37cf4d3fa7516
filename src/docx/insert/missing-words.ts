import { bookmarkName } from "../write/bookmark-name";
import type { MissingPlace, MissingReason } from "./insert-outcome";
import type { RefusedPlace } from "./place";

/** How a place is made, in the words of Word's ribbon. */
export function howToMakePlaces(sections: readonly string[]): string {
  const [first = "annex-1"] = sections;
  return (
    "In Word, put the cursor into an empty line of its own and choose Insert > Bookmark with the " +
    `name ${bookmarkName(first)}, or Developer > Rich Text Content Control with ${first} as its ` +
    "tag under Properties; save the document and try again."
  );
}

export function withoutPlace(section: string, elsewhere: string | undefined): MissingPlace {
  if (elsewhere !== undefined) {
    return {
      section,
      reason: "outside-body",
      message: `The place for ${section} stands in ${elsewhere}: make one in the text itself.`,
    };
  }
  return {
    section,
    reason: "no-place",
    message: `The document has no content control or bookmark named ${section} (as a bookmark: ${bookmarkName(section)}).`,
  };
}

export function refusal({ section, kind, name, reason }: RefusedPlace): MissingPlace {
  const place = kind === "bookmark" ? `The bookmark ${name}` : `The content control ${name}`;
  return { section, reason, message: `${place} ${sentences[reason]}` };
}

const sentences: Readonly<Record<MissingReason, string>> = {
  "no-place": "is not there.",
  "outside-body": "stands outside of the text: make one in the text itself.",
  "inside-paragraph":
    "stands in a line with other text: give it an empty line of its own, or let it cover whole lines.",
  "in-text-box": "stands in a text box: make one in the text itself.",
  "across-cells":
    "goes over rows, columns or several cells of a table: let it stand within one cell, or outside of the table.",
  "not-rich-text":
    "is not for tables, only for a word, a date, a choice or a picture: make a rich text content control.",
  "bound-to-data":
    "takes its text from data in the file, so that Word would undo the insertion: make one that is not mapped.",
  "section-break": "goes over a section break: let it end before the break.",
  field:
    "holds a part of a field, such as a table of contents, and not the rest of it: let it cover all or nothing of it.",
  unfinished:
    "is damaged, for it begins and does not end as it should: delete it and make it anew.",
  overlaps: "stands in the place of another annex: give each a line of its own.",
  "tracked-change":
    "was inserted or deleted as a tracked change: accept or reject that change first.",
};

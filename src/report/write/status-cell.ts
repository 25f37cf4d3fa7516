import type { PageCell, PageParagraph, PageRun } from "../../docx/model/page";
import { normaliseMeetingLabel } from "../../domain/meetings";
import type { StatusEntry } from "../../domain/plan";
import { entryText } from "./entry-text";
import type { Printing } from "./printing";
import { textLines, textRuns, type RunLook } from "./text-runs";

/**
 * The cell below an action: an undated entry follows the opening words, the entry of a
 * meeting begins a line with its label.
 */
export function statusCell(
  entries: readonly StatusEntry[],
  span: number,
  printing: Printing,
): PageCell {
  const undated = entries.filter((entry) => entry.meeting === null).map(entryText);
  const opening = undated.filter((text) => text !== "").join("\n");
  const dated = entries.filter((entry) => entry.meeting !== null);
  return {
    span,
    paragraphs: [
      ...openingLines(opening, printing),
      ...dated.flatMap((entry) => entryLines(entry, printing)),
    ],
  };
}

function openingLines(undated: string, printing: Printing): readonly PageParagraph[] {
  const { statusAndComments, document } = printing.words;
  const [first = "", ...more] = undated.split("\n");
  const opening: PageRun = { text: `${statusAndComments}${document.colon.trimEnd()}`, bold: true };
  const runs = first === "" ? [] : textRuns(first, printing, {}, " ");
  return [
    { kind: "paragraph", role: "table-text", runs: [opening, ...runs] },
    ...more.flatMap((line) => textLines(line, printing)),
  ];
}

function entryLines(entry: StatusEntry, printing: Printing): readonly PageParagraph[] {
  const look = lookOf(entry, printing);
  const [first = "", ...more] = entryText(entry).split("\n");
  // A label opens its line, where nothing splits it: it stays as plain text to search for.
  const label = `${entry.meeting ?? ""}:`;
  const runs =
    first === "" ? [{ text: label, ...look }] : textRuns(first, printing, look, `${label} `);
  return [
    { kind: "paragraph", role: "table-text", runs },
    ...more.flatMap((line) => textLines(line, printing, look)),
  ];
}

/** The entries of the meeting itself are what is new. */
function lookOf(entry: StatusEntry, { news, meeting, insertions }: Printing): RunLook {
  if (news === "plain" || meeting === null || entry.meeting === null) return {};
  if (normaliseMeetingLabel(entry.meeting) !== normaliseMeetingLabel(meeting)) return {};
  return news === "tracked" && insertions !== null ? { inserted: true } : { bold: true };
}

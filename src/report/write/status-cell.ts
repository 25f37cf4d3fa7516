import type { PageCell, PageParagraph } from "../../docx/model/page";
import { normaliseMeetingLabel } from "../../domain/meetings";
import type { StatusEntry } from "../../domain/plan";
import type { AnnexOptions } from "./annex-options";
import { entryText } from "./entry-text";
import { paragraph } from "./page-builders";
import { unbroken } from "./unbroken";

const STATUS_CELL_OPENING = "Status and Comments:";

/**
 * The cell below an action: an undated entry follows the opening words, the entry of a
 * meeting begins a line with its label.
 */
export function statusCell(
  entries: readonly StatusEntry[],
  span: number,
  options: AnnexOptions,
): PageCell {
  const undated = entries.filter((entry) => entry.meeting === null).map(entryText);
  const opening = undated.filter((text) => text !== "").join("\n");
  const dated = entries.filter((entry) => entry.meeting !== null);
  return {
    span,
    paragraphs: [
      ...openingLines(opening),
      ...dated.flatMap((entry) => entryLines(entry, isNews(entry, options))),
    ],
  };
}

function openingLines(undated: string): readonly PageParagraph[] {
  const [first = "", ...more] = undated.split("\n");
  const opening: PageParagraph = {
    kind: "paragraph",
    role: "table-text",
    runs: [{ text: STATUS_CELL_OPENING, bold: true }, { text: first && ` ${unbroken(first)}` }],
  };
  return [opening, ...more.map((line) => paragraph("table-text", unbroken(line)))];
}

function entryLines(entry: StatusEntry, bold: boolean): readonly PageParagraph[] {
  // A label opens its line, where nothing splits it: it stays as plain text to search for.
  const [first = "", ...more] = entryText(entry).split("\n").map(unbroken);
  const opening = `${entry.meeting ?? ""}:${first === "" ? "" : ` ${first}`}`;
  return [opening, ...more].map((line) => paragraph("table-text", line, bold));
}

function isNews(entry: StatusEntry, { news, meeting }: AnnexOptions): boolean {
  if (news === "plain" || meeting === null || entry.meeting === null) return false;
  return normaliseMeetingLabel(entry.meeting) === normaliseMeetingLabel(meeting);
}

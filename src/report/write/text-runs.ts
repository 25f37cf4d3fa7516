import { referencePlaces } from "../../domain/document-reference";
import type { PageParagraph, PageRun } from "../../docx/model/page";
import type { Printing } from "./printing";
import { unbroken } from "./unbroken";

/** How a text stands out. */
export type RunLook = Pick<PageRun, "bold" | "inserted">;

/**
 * A line of text with its numbers unbroken and its references as links, where they are asked for.
 * What `opens` the line stands before it as it is, and is no part of a link.
 */
export function textRuns(
  text: string,
  { linkOf }: Pick<Printing, "linkOf">,
  look: RunLook = {},
  opens = "",
): readonly PageRun[] {
  if (linkOf === null) return [{ text: opens + unbroken(text), ...look }];
  const runs: PageRun[] = [];
  let from = 0;
  let before = opens;
  for (const { index, reference } of referencePlaces(text)) {
    const link = linkOf(reference);
    if (link === null) continue;
    before += unbroken(text.slice(from, index));
    if (before !== "") runs.push({ text: before, ...look });
    before = "";
    from = index + reference.length;
    runs.push({ text: unbroken(text.slice(index, from)), ...look, link });
  }
  const rest = before + unbroken(text.slice(from));
  if (rest !== "" || runs.length === 0) runs.push({ text: rest, ...look });
  return runs;
}

/** A paragraph of a table's cell for each line of the text. */
export function textLines(
  text: string,
  printing: Pick<Printing, "linkOf">,
  look: RunLook = {},
): readonly PageParagraph[] {
  return text.split("\n").map((line) => ({
    kind: "paragraph",
    role: "table-text",
    runs: textRuns(line, printing, look),
  }));
}

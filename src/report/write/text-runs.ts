import { referencePlaces } from "../../domain/document-reference";
import type { PageParagraph, PageRun } from "../../docx/model/page";
import type { Printing } from "./printing";
import { unbroken } from "./unbroken";

/** How a text stands out. */
export type RunLook = Pick<PageRun, "bold" | "inserted">;

/** A line of text with its numbers unbroken and its references as links, where they are asked for. */
export function textRuns(
  text: string,
  { linkOf }: Pick<Printing, "linkOf">,
  look: RunLook = {},
): readonly PageRun[] {
  if (linkOf === null) return [{ text: unbroken(text), ...look }];
  const runs: PageRun[] = [];
  let from = 0;
  for (const { index, reference } of referencePlaces(text)) {
    const link = linkOf(reference);
    if (link === null) continue;
    if (index > from) runs.push({ text: unbroken(text.slice(from, index)), ...look });
    from = index + reference.length;
    runs.push({ text: unbroken(text.slice(index, from)), ...look, link });
  }
  if (from < text.length || runs.length === 0)
    runs.push({ text: unbroken(text.slice(from)), ...look });
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

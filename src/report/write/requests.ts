import type { RequestForAction } from "../../domain/plan";
import type { PageBlock, PageParagraph, PageSection } from "../../docx/model/page";
import { paragraph } from "./page-builders";
import type { Printing } from "./printing";
import { textRuns } from "./text-runs";
import { unbrokenNumber } from "./unbroken";

/** Clause 0 of a report: the requests in the plan's order, under a heading for each group. */
export function actionsForTsag(
  requests: readonly RequestForAction[],
  printing: Printing,
): PageSection {
  const { words } = printing;
  const lines = requests.flatMap((request, index) => [
    ...headingAbove(request, requests[index - 1], printing),
    ...requestLines(request, printing),
  ]);
  const blocks: readonly PageBlock[] =
    lines.length > 0 ? lines : [paragraph("body", words.document.none)];
  return {
    orientation: "portrait",
    blocks: [paragraph("annex-title", `0\t${words.requests.title}`), ...blocks],
  };
}

function headingAbove(
  request: RequestForAction,
  previous: RequestForAction | undefined,
  { words }: Printing,
): readonly PageParagraph[] {
  const group = groupOf(request.label);
  if (group === "" || (previous && groupOf(previous.label) === group)) return [];
  return [paragraph("heading", words.requests.relatedTo(unbrokenNumber(group)))];
}

/** `RG-WPR` of `RG-WPR-1`. */
function groupOf(label: string): string {
  return label.replace(/-?\d+[a-z]?$/i, "");
}

function requestLines(
  { label, text }: RequestForAction,
  printing: Printing,
): readonly PageParagraph[] {
  return text.split("\n").map((line, index) => ({
    kind: "paragraph",
    role: "list-item",
    runs: [
      { text: index === 0 ? `${unbrokenNumber(label)}:\t` : "\t" },
      ...textRuns(line, printing),
    ],
  }));
}

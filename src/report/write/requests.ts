import type { RequestForAction } from "../../domain/plan";
import type { PageBlock, PageParagraph, PageSection } from "../../docx/model/page";
import { paragraph } from "./page-builders";
import { unbroken, unbrokenNumber } from "./unbroken";

/** Clause 0 of a report: the requests in the plan's order, under a heading for each group. */
export function actionsForTsag(requests: readonly RequestForAction[]): PageSection {
  const lines = requests.flatMap((request, index) => [
    ...headingAbove(request, requests[index - 1]),
    ...requestLines(request),
  ]);
  const blocks: readonly PageBlock[] = lines.length > 0 ? lines : [paragraph("body", "None.")];
  return {
    orientation: "portrait",
    blocks: [paragraph("annex-title", "0\tActions for TSAG"), ...blocks],
  };
}

function headingAbove(
  request: RequestForAction,
  previous: RequestForAction | undefined,
): readonly PageParagraph[] {
  const group = groupOf(request.label);
  if (group === "" || (previous && groupOf(previous.label) === group)) return [];
  return [paragraph("heading", `Actions related to ${unbrokenNumber(group)}`)];
}

/** `RG-WPR` of `RG-WPR-1`. */
function groupOf(label: string): string {
  return label.replace(/-?\d+[a-z]?$/i, "");
}

function requestLines({ label, text }: RequestForAction): readonly PageParagraph[] {
  const [first = "", ...more] = text.split("\n").map(unbroken);
  return [
    paragraph("list-item", `${unbrokenNumber(label)}:\t${first}`),
    ...more.map((line) => paragraph("list-item", `\t${line}`)),
  ];
}

import type { PageSection } from "../../docx/model/page";
import { printableSize } from "./a4-page";
import { ColumnEdges } from "./column-edges";

/** What a section's rows have to fit into. */
export interface Frame {
  readonly edges: ColumnEdges;
  readonly widthPoints: number;
  /** Of a page. */
  readonly heightPoints: number;
  /** Higher rows are parted. */
  readonly tallestRow: number;
}

/** Excel's rows are at most 409.5 points high. */
const TALLEST = 400;
/** A row leaves room for the header rows that its page repeats. */
const TALLEST_OF_PAGE = 0.6;

export function frameOf(section: PageSection): Frame {
  const { widthPoints, heightPoints } = printableSize(section.orientation);
  return {
    edges: ColumnEdges.of(section, widthPoints),
    widthPoints,
    heightPoints,
    tallestRow: Math.min(TALLEST, TALLEST_OF_PAGE * heightPoints),
  };
}

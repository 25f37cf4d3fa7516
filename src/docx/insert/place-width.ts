import { atLeastOneInch } from "./page-width";
import type { CellNode, Section, Story, StoryNode, TableNode } from "./story";
import { lineage } from "./story";

/** How much room blocks have, and in what. */
export interface PlaceWidth {
  readonly widthTwips: number;
  readonly within: "cell" | "landscape" | "portrait";
}

/** Left and right together, where a table does not say: Word's own. */
const usualCellMargins = 2 * 108;
/** Letter upright with an inch on each side, as Word takes a document without sections. */
const noSection: Section = { start: 0, widthTwips: 9360, isLandscape: false };

/** The width of the cell, or else of the section's text, in which `container` stands at `at`. */
export function placeWidth(story: Story, container: StoryNode, at: number): PlaceWidth {
  const section = story.sections.find(({ start }) => start >= at) ?? noSection;
  for (const node of lineage(container)) {
    if (node.kind !== "cell") continue;
    const inner = cellWidth(node, section.widthTwips);
    return { widthTwips: atLeastOneInch(Math.min(inner, section.widthTwips)), within: "cell" };
  }
  return {
    widthTwips: section.widthTwips,
    within: section.isLandscape ? "landscape" : "portrait",
  };
}

function cellWidth(cell: CellNode, sectionWidth: number): number {
  const table = tableOf(cell);
  const margins = cell.margins ?? table?.cellMargins ?? usualCellMargins;
  return (cell.width ?? gridWidth(cell, table) ?? sectionWidth) - margins;
}

function gridWidth(cell: CellNode, table: TableNode | null): number | null {
  const columns = table?.grid.slice(cell.column, cell.column + cell.span) ?? [];
  const width = columns.reduce((sum, column) => sum + column, 0);
  return width > 0 ? width : null;
}

function tableOf(cell: CellNode): TableNode | null {
  for (const node of lineage(cell)) {
    if (node.kind === "table") return node;
  }
  return null;
}

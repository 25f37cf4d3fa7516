import type { PageBlock, PagePicture, PageSection, PageTable } from "../../docx/model/page";
import { PIXEL } from "./a4-page";
import { across, rectanglesOf, roomAcross, wordsOf } from "./picture-shapes";

/** Columns from one to before another. */
export interface ColumnSpan {
  readonly column: number;
  readonly columns: number;
}

/**
 * The columns that all blocks of a section share: each edge of a table's column, of a picture's
 * shape and of a list's text is an edge between two of them. Measured from the side on which the
 * text begins, in points.
 */
export class ColumnEdges {
  private constructor(private readonly edges: readonly number[]) {}

  static of(section: PageSection, widthPoints: number): ColumnEdges {
    const wanted = section.blocks.flatMap((block) => edgesOf(block, widthPoints));
    const edges = new Set([0, widthPoints, ...wanted.map(toPixel)]);
    return new ColumnEdges([...edges].sort((left, right) => left - right));
  }

  get count(): number {
    return this.edges.length - 1;
  }

  get widths(): readonly number[] {
    return this.edges.slice(1).map((edge, index) => edge - (this.edges[index] ?? 0));
  }

  /** All columns. */
  get whole(): ColumnSpan {
    return { column: 0, columns: this.count };
  }

  /** The columns between two edges that a block asked for. */
  between(from: number, to: number): ColumnSpan {
    const column = this.edges.indexOf(toPixel(from));
    const end = this.edges.indexOf(toPixel(to));
    if (column < 0 || end <= column) {
      throw new RangeError(`No column begins at ${from} and ends at ${to} points.`);
    }
    return { column, columns: end - column };
  }

  /** The columns that come nearest to what lies between two places; none where that is too thin. */
  nearest(from: number, to: number): ColumnSpan {
    const column = Math.max(0, this.edges.indexOf(toPixel(from)));
    const end = Math.max(column, this.edges.indexOf(toPixel(to)));
    return { column, columns: end - column };
  }

  widthOf({ column, columns }: ColumnSpan): number {
    return (this.edges[column + columns] ?? 0) - (this.edges[column] ?? 0);
  }
}

function edgesOf(block: PageBlock, width: number): readonly number[] {
  if (block.kind === "table") return tableEdges(block, width);
  if (block.kind === "picture") return pictureEdges(block, width);
  return block.role === "list-item" ? [LIST_INDENT] : [];
}

/** Where the text of a list begins beside its label, as in the style enumlev1. */
export const LIST_INDENT = 76.5;

/** Narrower columns of a table are hard to see; shares that ask for one get this much. */
const NARROWEST = 6;

/**
 * The edges between a table's columns, in proportion to their shares, first and last included.
 * No column is narrower than `NARROWEST`, as long as the table has the room.
 */
export function tableEdges(
  { columnShares }: Pick<PageTable, "columnShares">,
  width: number,
): readonly number[] {
  const least = Math.min(NARROWEST, Math.floor(width / columnShares.length / PIXEL) * PIXEL);
  const sum = columnShares.reduce((left, right) => left + right, 0);
  const edges = [0];
  let before = 0;
  for (const [index, share] of columnShares.entries()) {
    before += share;
    const after = columnShares.length - 1 - index;
    const place = sum > 0 ? toPixel((before / sum) * width) : 0;
    const last = edges[index] ?? 0;
    edges.push(Math.min(Math.max(place, last + least), width - after * least));
  }
  edges[columnShares.length] = width;
  return edges;
}

/** The factor by which a picture that is wider than the page is made smaller. */
export function pictureScale({ widthPoints }: PagePicture, width: number): number {
  return Math.min(1, width / widthPoints);
}

function pictureEdges(picture: PagePicture, width: number): readonly number[] {
  const scale = pictureScale(picture, width);
  return [
    ...rectanglesOf(picture).map(across),
    ...wordsOf(picture).map((words) => roomAcross(words, picture)),
  ].flatMap((extent) => extent.map((x) => within(x, picture.widthPoints) * scale));
}

export function within(place: number, end: number): number {
  return Math.min(Math.max(place, 0), end);
}

function toPixel(points: number): number {
  return Math.round(points / PIXEL) * PIXEL;
}

import type { PagePicture } from "../../docx/model/page";
import { PIXEL } from "./a4-page";
import { pictureScale, within, type ColumnEdges, type ColumnSpan } from "./column-edges";
import type { Frame } from "./frame";
import {
  across,
  down,
  linesDown,
  meets,
  rectanglesOf,
  roomAcross,
  textWidth,
  wordsOf,
  type Extent,
  type Words,
} from "./picture-shapes";
import { TEXT_ROW, type PrintCell, type PrintRow } from "./print-row";

/**
 * A picture drawn with cells: each rectangle is filled cells, words stand in cells over them. So
 * it is the same in every program that opens the workbook, and its words can be read aloud. What
 * reaches beyond the picture's frame is cut off.
 */
export function pictureRows(
  picture: PagePicture,
  { edges, widthPoints, tallestRow }: Frame,
): readonly PrintRow[] {
  const scale = pictureScale(picture, widthPoints);
  const bands = bandsOf(picture, tallestRow / scale);
  const place: Place = {
    picture,
    bands,
    columns: edges.count,
    span: (extent) => spanOf(extent, picture.widthPoints, scale, edges),
  };
  const texts = wordsOf(picture).map((each) => textCell(each, place, scale));
  return bands.map(([from, to], band) => ({
    ...TEXT_ROW,
    heightPoints: (to - from) * scale,
    cells: [
      ...filledCells([from, to], place),
      ...texts.filter((each) => each.band === band).map(({ cell }) => cell),
    ],
    keep: band < bands.length - 1,
  }));
}

interface Place {
  readonly picture: PagePicture;
  readonly bands: readonly Extent[];
  readonly columns: number;
  readonly span: (extent: Extent) => ColumnSpan;
}

function spanOf([from, to]: Extent, end: number, scale: number, edges: ColumnEdges): ColumnSpan {
  const [start, stop] = [within(from, end) * scale, within(to, end) * scale];
  return edges.nearest(start, stop);
}

/** Edges closer than this are one. */
const SAME = 2;

/** The rows of the picture: between the edges of rectangles, and of words that stand free. */
function bandsOf(picture: PagePicture, highest: number): readonly Extent[] {
  const end = picture.heightPoints;
  const edges = [0, end];
  const add = (place: number) => {
    const edge = within(place, end);
    if (edges.every((each) => Math.abs(each - edge) >= PIXEL)) edges.push(edge);
  };
  for (const each of rectanglesOf(picture)) down(each).forEach(add);
  for (const words of wordsOf(picture)) {
    for (const edge of linesDown(words)) {
      if (edges.every((each) => Math.abs(each - edge) >= SAME) && !isCut(words, picture)) add(edge);
    }
  }
  for (let high = highest; high < end; high += highest) add(high);
  edges.sort((left, right) => left - right);
  return edges.slice(1).map((edge, index) => [edges[index] ?? 0, edge] as const);
}

/** Whether a rectangle's edge runs beside the words, which then stand in its rows. */
function isCut(words: Words, picture: PagePicture): boolean {
  return rectanglesOf(picture).some((each) => meets(down(each), linesDown(words)));
}

/** The band as it is painted, rectangle over rectangle: a cell for each run of one colour. */
function filledCells(band: Extent, { picture, span, columns: count }: Place): readonly PrintCell[] {
  const painted = new Array<string>(count).fill("");
  for (const rectangle of rectanglesOf(picture)) {
    if (!meets(band, down(rectangle))) continue;
    const { column, columns } = span(across(rectangle));
    painted.fill(rectangle.fill, column, column + columns);
  }
  const cells: PrintCell[] = [];
  for (const [column, colour] of painted.entries()) {
    if (colour === "") continue;
    const last = cells.at(-1);
    const fill = `#${colour}`;
    const goesOn = last?.look.fill === fill && last.span.column + last.span.columns === column;
    const begun = goesOn ? last.span : { column, columns: 0 };
    if (goesOn) cells.pop();
    const wider = { ...begun, columns: begun.columns + 1 };
    cells.push({ span: wider, text: "", look: { fill }, loose: true });
  }
  return cells;
}

function textCell(words: Words, place: Place, scale: number) {
  const room = roomAcross(words, place.picture);
  const span = place.span(room);
  const rows = rowsOf(words, place);
  const [band = 0] = rows;
  // Text that is wider than its room shows over its neighbours where its cell is not merged.
  const fits = span.columns > 0 && textWidth(words) < room[1] - room[0];
  const taken = fits ? rows : [band];
  const height = taken.reduce((sum, at) => sum + heightOf(place.bands[at]), 0);
  const cell: PrintCell = {
    span: fits ? span : oneOf(span, words.align, place.columns),
    rows: taken.length,
    text: words.text,
    align: words.align,
    look: {
      size: halves(Math.min(words.sizePoints, height / LINE) * scale),
      color: `#${words.fill}`,
      bold: words.bold === true,
      vertical: "Center",
      wrap: false,
    },
  };
  return { band, cell };
}

/** The rows that the words take; beyond the frame, the one that is next to them. */
function rowsOf(words: Words, { bands, picture }: Place): readonly number[] {
  const rows = bands.flatMap((band, at) => (overlaps(band, linesDown(words)) ? [at] : []));
  if (rows.length > 0) return rows;
  const baseline = within(words.baseline, picture.heightPoints);
  return [bands.findIndex(([from, to]) => from <= baseline && baseline <= to)];
}

/** A row that is lower than this, times the size of its text, cuts the text off. */
const LINE = 1.2;

/** Excel's sizes of fonts are in halves of a point. */
function halves(points: number): number {
  return Math.max(1, Math.floor(points * 2) / 2);
}

function heightOf(band: Extent | undefined): number {
  return band === undefined ? 0 : band[1] - band[0];
}

function oneOf({ column, columns }: ColumnSpan, align: Words["align"], count: number): ColumnSpan {
  const at = align === "start" ? 0 : align === "end" ? columns - 1 : Math.floor(columns / 2);
  return { column: within(column + at, count - 1), columns: 1 };
}

/** Enough of the words lies in the band; what sticks out of a row by a hair is not cut off. */
function overlaps(band: Extent, lines: Extent): boolean {
  return Math.min(band[1], lines[1]) - Math.max(band[0], lines[0]) > (lines[1] - lines[0]) / 5;
}

import type { PagePicture, PageShape } from "../../docx/model/page";
import { characterWidth } from "./text-width";

export type Rectangle = Extract<PageShape, { kind: "rectangle" }>;
export type Words = Extract<PageShape, { kind: "words" }>;

/** From where to where, across or down. */
export type Extent = readonly [from: number, to: number];

export function rectanglesOf({ shapes }: PagePicture): readonly Rectangle[] {
  return shapes.filter((shape) => shape.kind === "rectangle");
}

export function wordsOf({ shapes }: PagePicture): readonly Words[] {
  return shapes.filter((shape) => shape.kind === "words");
}

/** How high a line of letters stands above the line they stand on, and how low below it. */
const ASCENT = 0.85;
const DESCENT = 0.3;

export function linesDown({ baseline, sizePoints }: Words): Extent {
  return [baseline - ASCENT * sizePoints, baseline + DESCENT * sizePoints];
}

/**
 * The room across that words may take: within the rectangle they stand in, else up to the next
 * rectangle or the words beside them; words in the middle have the same room on both sides.
 */
export function roomAcross(words: Words, picture: PagePicture): Extent {
  const { x, align } = words;
  const [left, right] = boundsOf(words, picture);
  if (align === "start") return [x, right];
  if (align === "end") return [left, x];
  const half = Math.min(x - left, right - x, Math.max(textWidth(words) / 2 + 4, LEAST_HALF));
  return [x - half, x + half];
}

const LEAST_HALF = 6;

function boundsOf(words: Words, picture: PagePicture): Extent {
  const around = rectanglesOf(picture).findLast((each) => holds(each, words));
  const beside: readonly Extent[] = [
    ...rectanglesOf(picture)
      .filter((each) => each !== around && meets(down(each), linesDown(words)))
      .map(across),
    ...wordsOf(picture)
      .filter((each) => each !== words && meets(linesDown(each), linesDown(words)))
      .map(textAcross),
  ];
  const [from, to] = around === undefined ? [0, picture.widthPoints] : across(around);
  return [
    Math.max(from, ...beside.flatMap(([, end]) => (end <= words.x ? [end] : []))),
    Math.min(to, ...beside.flatMap(([start]) => (start >= words.x ? [start] : []))),
  ];
}

function holds({ x, y, width, height }: Rectangle, words: Words): boolean {
  return (
    x <= words.x && words.x <= x + width && y <= words.baseline && words.baseline <= y + height
  );
}

export function across({ x, width }: Rectangle): Extent {
  return [x, x + width];
}

export function down({ y, height }: Rectangle): Extent {
  return [y, y + height];
}

/** About how wide the words are. */
export function textWidth({ text, sizePoints, bold = false }: Words): number {
  return [...text].reduce((sum, each) => sum + characterWidth(each, { sizePoints, bold }), 0);
}

function textAcross(words: Words): Extent {
  const width = textWidth(words);
  const start = words.align === "start" ? 0 : words.align === "end" ? width : width / 2;
  return [words.x - start, words.x - start + width];
}

export function meets(one: Extent, other: Extent): boolean {
  return one[0] < other[1] && other[0] < one[1];
}

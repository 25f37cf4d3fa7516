import type { PagePicture, PageShape } from "../../model/page";

type Words = Extract<PageShape, { kind: "words" }>;

/** In points from the picture's top left. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

// Of the height of Arial and its like: from the top of a line to where its letters stand.
const ASCENT = 0.905;
const LINE_HEIGHT = 1.3;

/**
 * Where a line of words stands: as wide as the picture allows on the sides to which they run,
 * so that none is broken. Words that would run out of the picture are moved into it.
 */
export function wordsBox(words: Words, picture: PagePicture, direction: "ltr" | "rtl"): Box {
  const whole = picture.widthPoints;
  const least = Math.min(whole, roughWidth(words));
  const [from, to] = sides(words, whole, direction);
  const width = Math.max(to - from, least);
  // What is missing is taken from where the words come from, or from both sides.
  const start =
    words.align === "center" ? words.x - width / 2 : from === words.x ? from : to - width;
  const box = {
    x: Math.min(Math.max(0, start), whole - width),
    y: words.baseline - ASCENT * words.sizePoints,
    width,
    height: LINE_HEIGHT * words.sizePoints,
  };
  return insideOf(picture, box);
}

function sides({ x, align }: Words, whole: number, direction: "ltr" | "rtl"): [number, number] {
  if (align === "center") {
    const half = Math.max(0, Math.min(x, whole - x));
    return [x - half, x + half];
  }
  const runsRight = (align === "start") === (direction === "ltr");
  return runsRight ? [x, whole] : [0, x];
}

/** Rather too much than too little: Latin letters are about half as wide as high, Han ones as wide. */
function roughWidth({ text, sizePoints }: Words): number {
  let ems = 0;
  for (const character of text) ems += character >= "\u2e80" ? 1 : 0.62;
  return ems * sizePoints;
}

/** What of the box is in the picture: LibreOffice shrinks a group whose shapes stick out. */
export function insideOf({ widthPoints, heightPoints }: PagePicture, box: Box): Box {
  const [x, width] = cut(box.x, box.width, widthPoints);
  const [y, height] = cut(box.y, box.height, heightPoints);
  return { x, y, width, height };
}

function cut(from: number, length: number, whole: number): [number, number] {
  const start = Math.min(Math.max(0, from), whole);
  const end = Math.min(Math.max(start, from + length), whole);
  return [start, end - start];
}

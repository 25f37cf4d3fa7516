import { characterWidth, isSquare, type Face } from "./text-width";

/** A line of a wrapped text: where in the text it begins and ends. */
export interface TextLine {
  readonly start: number;
  readonly end: number;
}

/**
 * The lines into which a cell so wide breaks the text: at line feeds, at blanks, before and after
 * ideographs, and within words that are wider than the cell. A spreadsheet may break it a little
 * otherwise: it knows the font.
 */
export function wrapText(text: string, widthPoints: number, face: Face): readonly TextLine[] {
  const lines: TextLine[] = [];
  let at = 0;
  for (const paragraph of text.split("\n")) {
    wrapLine(paragraph, at, widthPoints, face, lines);
    at += paragraph.length + 1;
  }
  return lines;
}

function wrapLine(
  text: string,
  offset: number,
  width: number,
  face: Face,
  lines: TextLine[],
): void {
  let [start, breakAt, at] = [0, 0, 0];
  // Of the line so far, and of what stands after the last place to break it.
  let [used, tail] = [0, 0];
  for (const character of text) {
    const wide = characterWidth(character, face);
    if (isSquare(character) && at > start) [breakAt, tail] = [at, 0];
    if (character !== " " && used + wide > width && at > start) {
      const end = breakAt > start ? breakAt : at;
      lines.push({ start: offset + start, end: offset + end });
      used = breakAt > start ? tail : 0;
      start = end;
      breakAt = end;
      tail = used;
    }
    used += wide;
    tail += wide;
    at += character.length;
    if (character === " " || isSquare(character)) [breakAt, tail] = [at, 0];
  }
  lines.push({ start: offset + start, end: offset + text.length });
}

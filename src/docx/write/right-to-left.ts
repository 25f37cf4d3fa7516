import type { PageParagraph } from "../model/page";
import { HOUSE_STYLES } from "./house-styles";
import type { Alignment } from "./paragraph-format";

/** A stretch of a text in one direction. */
export interface DirectionPiece {
  readonly text: string;
  readonly rightToLeft: boolean;
}

const LETTERS = "\\p{Script=Arabic}\\p{Script=Hebrew}\\p{Script=Syriac}\\p{Script=Thaana}";
const RIGHT_TO_LEFT_LETTER = new RegExp(`[${LETTERS}]`, "u");
const LETTER = /\p{L}/u;

const LEFT_TO_RIGHT_MARK = "\u200e";

// From a letter or digit to the last one before a letter of a right-to-left script: what stands
// between them is theirs (73-06, TD 164, TSAG 01-2026).
const ONE = `(?![${LETTERS}])[\\p{L}\\p{N}${LEFT_TO_RIGHT_MARK}]`;
const LEFT_TO_RIGHT = new RegExp(`${ONE}(?:[^${LETTERS}\\n\\v\\f\\r\\t]*${ONE})?`, "gu");

/** Which way a paragraph runs, and where it stands if not where its style puts it. */
export interface ParagraphSides {
  readonly rightToLeft: boolean;
  /** By the paragraph's own direction. */
  readonly align: Alignment | undefined;
}

// Of about a line: a code or a name stands where its neighbours in a column do.
const SHORT = 60;
const OTHER_SIDE = { start: "end", center: "center", end: "start" } as const;

/**
 * In a right-to-left document a paragraph without a letter of such a script keeps its own way:
 * its full stop stays at its end. Its side is the document's, but that long texts, which lines
 * break, are read from their own.
 */
export function sidesOf(
  { role, runs, align }: PageParagraph,
  direction: "ltr" | "rtl",
): ParagraphSides {
  if (direction === "ltr") return { rightToLeft: false, align };
  const text = runs.map((run) => run.text).join("");
  if (!isLeftToRight(text)) return { rightToLeft: true, align };
  const usual = HOUSE_STYLES[role]?.format.align ?? "start";
  const staysPut = usual === "center" || text.length > SHORT;
  const side = align ?? (staysPut ? undefined : usual);
  return { rightToLeft: false, align: side && OTHER_SIDE[side] };
}

/** Whether a paragraph of this text runs left to right even in a right-to-left document. */
export function isLeftToRight(text: string): boolean {
  return LETTER.test(text) && !RIGHT_TO_LEFT_LETTER.test(text);
}

/**
 * The stretches of a right-to-left paragraph, in order. Word's run property `rtl` is undefined
 * for letters that run left to right (ECMA-376-1, 17.3.2.30), and without it a number keeps
 * the order of its parts.
 */
export function directionPieces(text: string): readonly DirectionPiece[] {
  const pieces: DirectionPiece[] = [];
  let from = 0;
  for (const match of text.matchAll(LEFT_TO_RIGHT)) {
    if (match.index > from) {
      pieces.push({ text: text.slice(from, match.index), rightToLeft: true });
    }
    pieces.push({ text: held(match[0]), rightToLeft: false });
    from = match.index + match[0].length;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), rightToLeft: true });
  return pieces;
}

/**
 * By the bidirectional algorithm, which LibreOffice goes by, `73-06` with a no-break hyphen would
 * be shown as `06-73`. Readers pass over the mark.
 */
function held(text: string): string {
  return /^\p{N}+[^\p{N}]/u.test(text) ? LEFT_TO_RIGHT_MARK + text : text;
}

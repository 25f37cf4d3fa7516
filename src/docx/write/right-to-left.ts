/** A stretch of a text in one direction. */
export interface DirectionPiece {
  readonly text: string;
  readonly rightToLeft: boolean;
}

// Letters of left-to-right scripts, and digits; what stands between them without a letter of a
// right-to-left script is theirs (73-06, TD 164, TSAG 01-2026).
const LEFT_TO_RIGHT =
  /[\p{N}\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Han}](?:[^\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\n\v\f\r\t]*[\p{N}\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Han}])?/gu;

/**
 * The stretches of a text in a right-to-left document, in order. Word's run property `rtl` is
 * undefined for letters that run left to right (ECMA-376-1, 17.3.2.30), and without it a
 * number keeps the order of its parts.
 */
export function directionPieces(text: string): readonly DirectionPiece[] {
  const pieces: DirectionPiece[] = [];
  let from = 0;
  for (const match of text.matchAll(LEFT_TO_RIGHT)) {
    if (match.index > from) {
      pieces.push({ text: text.slice(from, match.index), rightToLeft: true });
    }
    pieces.push({ text: match[0], rightToLeft: false });
    from = match.index + match[0].length;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), rightToLeft: true });
  return pieces;
}

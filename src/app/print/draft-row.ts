import type { ColumnSpan } from "./column-edges";
import type { Frame } from "./frame";
import type { PrintLook } from "./print-layout";
import type { PrintCell } from "./print-row";
import { CELL_PADDING, lineHeight } from "./text-styles";
import { wrapText, type TextLine } from "./wrap-text";

/** A cell whose text may be too high for one row. */
export interface DraftCell {
  readonly span: ColumnSpan;
  readonly text: string;
  readonly sizePoints: number;
  readonly bold: boolean;
  readonly align: NonNullable<PrintCell["align"]>;
  readonly look: PrintLook;
}

export interface MeasuredRow {
  readonly heightPoints: number;
  readonly cells: readonly PrintCell[];
}

/**
 * The cells as a row that is as high as their text, or as several rows below each other, where
 * they are too high for one: each goes on at the end of a line.
 */
export function measureRow(
  drafts: readonly DraftCell[],
  { edges, tallestRow }: Frame,
  freePoints: number,
): readonly MeasuredRow[] {
  const wrapped = drafts.map((draft) => {
    const face = { sizePoints: draft.sizePoints, bold: draft.bold };
    const lines = wrapText(draft.text, edges.widthOf(draft.span) - CELL_PADDING, face);
    const most = Math.floor((tallestRow - freePoints) / lineHeight(draft.sizePoints));
    return { draft, lines, most };
  });
  const pieces = Math.max(1, ...wrapped.map(({ lines, most }) => Math.ceil(lines.length / most)));
  return Array.from({ length: pieces }, (_, piece) => {
    const parts = wrapped.map(({ draft, lines, most }) => ({
      draft,
      lines: lines.slice(piece * most, (piece + 1) * most),
    }));
    const heights = parts.map(
      ({ draft, lines }) => Math.max(1, lines.length) * lineHeight(draft.sizePoints),
    );
    return {
      heightPoints: Math.max(...heights) + freePoints,
      cells: parts.map(({ draft: { span, text, align, look }, lines }) => ({
        span,
        text: textOf(text, lines),
        align,
        look,
      })),
    };
  });
}

/** What stands in the lines, without the blank or line feed at which they were cut off. */
function textOf(text: string, lines: readonly TextLine[]): string {
  const [first, last] = [lines[0], lines.at(-1)];
  return first === undefined || last === undefined ? "" : text.slice(first.start, last.end);
}

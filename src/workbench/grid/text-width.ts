import { toPixels } from "./defaults";
import type { CellStyle } from "./grid";

const padding = 10;

/** Pixels the widest of the texts needs; 0 where all are empty. Wrapped texts do not count. */
export function widestText(
  texts: readonly string[],
  styleOf: (index: number) => CellStyle,
): number {
  const context = document.createElement("canvas").getContext("2d");
  if (context === null) return 0;
  let widest = 0;
  texts.forEach((text, index) => {
    if (text === "") return;
    const style = styleOf(index);
    if (style.wrap) return;
    const weight = `${style.italic ? "italic " : ""}${style.bold ? "bold " : ""}`;
    context.font = `${weight}${toPixels(style.fontSize)}px "${style.fontName}", Carlito, Arial`;
    for (const line of text.split("\n")) widest = Math.max(widest, context.measureText(line).width);
  });
  return widest === 0 ? 0 : Math.ceil(widest) + padding;
}

import type { IStyleData } from "@univerjs/core";
import { DocSimpleSkeleton, FontCache, getFontStyleString } from "@univerjs/preset-sheets-core";

/** A font as the engine measures and draws it. */
export interface LineFont {
  readonly css: string;
  /** Pixels a line is high. */
  readonly lineHeight: number;
}

const rememberedTexts = 20_000;
const heights = new Map<string, number>();
const advances = new Map<string, Map<string, number>>();

export function lineFont(style: IStyleData): LineFont {
  const css = getFontStyleString(style).fontCache;
  const size = FontCache.getMeasureText("A", css);
  return { css, lineHeight: size.fontBoundingBoxAscent + size.fontBoundingBoxDescent };
}

/** Pixels the text is high when it is broken into lines as the engine breaks it. */
export function wrappedHeight(text: string, width: number, font: LineFont): number {
  if (!text.includes("\n") && isNarrower(text, width, font.css)) return font.lineHeight;
  const key = `${font.css}\n${String(width)}\n${text}`;
  const known = heights.get(key);
  if (known !== undefined) return known;
  const lines = new DocSimpleSkeleton(text, font.css, true, width, Infinity);
  lines.calculate();
  const height = lines.getTotalHeight();
  if (heights.size >= rememberedTexts) heights.clear();
  heights.set(key, height);
  return height;
}

/** Adding up characters is no less than the text's width, and far quicker than measuring it. */
function isNarrower(text: string, width: number, css: string): boolean {
  const known = advances.get(css) ?? new Map<string, number>();
  advances.set(css, known);
  let total = 0;
  for (const character of text) {
    let advance = known.get(character);
    if (advance === undefined) {
      advance = FontCache.getMeasureText(character, css).width;
      known.set(character, advance);
    }
    total += advance;
    if (total > width) return false;
  }
  return true;
}

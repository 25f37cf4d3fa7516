/** Points. A4 with the margins of ITU-T's templates: 2 cm all round, 1 cm to header and footer. */
const SHORT_EDGE = 595.3;
const LONG_EDGE = 841.9;
export const MARGIN = 56.7;
export const HEADER_MARGIN = 28.35;

/** Widths of columns are whole pixels on the screen, 96 to the inch. */
export const PIXEL = 0.75;

/**
 * Printers set rows a little higher than the sheet says. So much of a page is left free, lest a
 * page should break before the place that was meant for it.
 */
const FILLED = 0.96;

export interface PageSize {
  readonly widthPoints: number;
  readonly heightPoints: number;
}

/** The part of a page that columns and rows may fill. */
export function printableSize(orientation: "portrait" | "landscape"): PageSize {
  const [across, down] =
    orientation === "portrait" ? [SHORT_EDGE, LONG_EDGE] : [LONG_EDGE, SHORT_EDGE];
  return {
    widthPoints: Math.floor((across - 2 * MARGIN) / PIXEL) * PIXEL,
    heightPoints: (down - 2 * MARGIN) * FILLED,
  };
}

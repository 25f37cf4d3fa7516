const LINE = 'w:val="single" w:sz="4" w:space="0" w:color="auto"';

/** Lines around all cells, for a w:tblPr. */
export const GRID_BORDERS = `<w:tblBorders>${[
  "top",
  "left",
  "bottom",
  "right",
  "insideH",
  "insideV",
]
  .map((side) => `<w:${side} ${LINE}/>`)
  .join("")}</w:tblBorders>`;

/** A line below a cell, for a w:tcPr. */
export const LINE_BELOW = `<w:tcBorders><w:bottom ${LINE}/></w:tcBorders>`;

import { areaOf, type Drawing } from "../computed-sheet";
import { HEAD, SECTION } from "../sheet-looks";

export interface Half {
  readonly column: number;
  readonly columns: number;
}

/** The heading of a part of the sheet, over the whole half. */
export function section(row: number, half: Half, title: string): Drawing {
  return {
    blocks: [{ row, column: half.column, cells: [[title]] }],
    looks: [{ area: areaOf(row, half.column, 1, half.columns), look: SECTION }],
    rules: [],
  };
}

/** A row of column heads; the first stands over labels, the others over figures. */
export function heads(row: number, half: Half, words: readonly string[]): Drawing {
  return {
    blocks: [{ row, column: half.column, cells: [words] }],
    looks: [
      { area: areaOf(row, half.column, 1, half.columns), look: HEAD },
      {
        area: areaOf(row, half.column + 1, 1, half.columns - 1),
        look: { horizontal: "Right" },
      },
    ],
    rules: [],
  };
}

import { columnIndex, columnLimit, columnName, rowLimit } from "./a1";

const tokens =
  // text | quoted sheet name | [structured reference] | a word, with its dollars and what follows
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\w.(!])|[\p{L}_\\][\p{L}\p{N}_.\\]*/gu;

/** Moves a formula's relative cell references, as copying it does; off the sheet they become #REF!. */
export function shiftFormula(formula: string, down: number, right: number): string {
  return formula.replace(
    tokens,
    (
      whole: string,
      columnDollar?: string,
      letters?: string,
      rowDollar?: string,
      digits?: string,
    ) => {
      if (letters === undefined || digits === undefined) return whole;
      const column = columnIndex(letters) + (columnDollar ? 0 : right);
      const row = Number(digits) - 1 + (rowDollar ? 0 : down);
      if (column < 0 || column >= columnLimit || row < 0 || row >= rowLimit) return "#REF!";
      return `${columnDollar ?? ""}${columnName(column)}${rowDollar ?? ""}${row + 1}`;
    },
  );
}

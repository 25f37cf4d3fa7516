/** The letters of a zero-based column: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  let rest = column;
  let letters = "";
  do {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
    rest = Math.floor(rest / 26) - 1;
  } while (rest >= 0);
  return letters;
}

/** How many cells an address such as `B4` or `$B$4:D9` has; Infinity for whole rows and columns. */
export function cellCount(address: string): number {
  const [, left = "", top = "", right = left, bottom = top] =
    /^\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?$/.exec(address) ?? [];
  if (left === "") return Infinity;
  const columns = columnNumber(right) - columnNumber(left) + 1;
  return columns * (Number(bottom) - Number(top) + 1);
}

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

/** What stays when a formula is copied: `$B4`, `B$4`, `$B$4`. */
type Fixed = "" | "column" | "row" | "both";

/** `B4` for row 3, column 1. */
export function cellAddress(row: number, column: number, fixed: Fixed = ""): string {
  const [atColumn, atRow] = [
    fixed === "column" || fixed === "both" ? "$" : "",
    fixed === "row" || fixed === "both" ? "$" : "",
  ];
  return `${atColumn}${columnLetters(column)}${atRow}${row + 1}`;
}

/**
 * The sheet's name in the file. Excel keeps "History" for its record of changes, and repairs a
 * file that uses it; the grid does not mind, so the name is changed when it is written.
 */
export function fileSheetName(name: string): string {
  return name.toLowerCase() === "history" ? `${name}_` : name;
}

/** The same change where a formula, without its quoted texts, names the sheet. */
export function withFileSheetNames(formula: string): string {
  return formula.replace(/(?<![\w.'])(history)!/gi, "$1_!");
}

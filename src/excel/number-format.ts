/**
 * Gives all cells of a range one number format. A single value fills the range, a 1 x 1 array
 * does not; the declared type knows arrays only.
 */
export function setNumberFormat(range: Excel.Range, format: string): void {
  range.numberFormat = format as unknown as string[][];
}

import { DATE_FORMAT } from "../workbook/settings";

/** Points that `30 May 2027` needs; a column of the standard width would show it as `########`. */
const DATE_WIDTH = 72;

/**
 * Gives a cell without a number format one for dates, and its column room for it where nobody
 * has set its width: as Excel does when `=TODAY()` is typed. `hasStandardWidth` is what
 * `useStandardWidth` says, null where several columns differ.
 */
export function showAsDate(
  { range, format }: { readonly range: Excel.Range; readonly format: unknown },
  hasStandardWidth: boolean | null,
): void {
  if (format === "General") range.numberFormat = [[DATE_FORMAT]];
  if (hasStandardWidth === true) range.format.columnWidth = DATE_WIDTH;
}

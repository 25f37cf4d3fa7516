/** As Excel gives it: dates are serials, an empty cell is "", an error its text ("#N/A"). */
export type CellValue = string | number | boolean;

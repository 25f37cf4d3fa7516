/**
 * As Excel gives it: an empty cell is "", an error its text ("#N/A"), a date its serial in the
 * 1900 date system, which the edge converts into and from where a workbook has the other one.
 */
export type CellValue = string | number | boolean;

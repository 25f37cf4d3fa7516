import { numfmt } from "@univerjs/core";
import { daysTo1900, isDateFormat } from "./date-serials";
import type { CellValue, DateSystem } from "./grid";

/** The text a cell shows, as Excel formats it in English; the column's width plays no part. */
export function showValue(value: CellValue, format: string, system: DateSystem = 1900): string {
  if (value === "") return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (format === "@") return String(value);
  if (typeof value === "string") return format.includes("@") ? formatted(format, value) : value;
  return formatted(format, isDateFormat(format) ? value + daysTo1900(system) : value);
}

function formatted(format: string, value: string | number): string {
  return numfmt.format(format, value, { throws: false, nbsp: false });
}

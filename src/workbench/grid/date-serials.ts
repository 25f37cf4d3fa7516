import { numfmt } from "@univerjs/core";
import type { DateSystem } from "./grid";

/** What makes of a serial the one that Univer, which counts from 1900, takes for the same day. */
export function daysTo1900(system: DateSystem): number {
  return system === 1904 ? 1462 : 0;
}

/** Whether a number shows as a day; times alone are the same in both date systems. */
export function isDateFormat(format: string | undefined): boolean {
  if (format === undefined || format === "General" || format === "@") return false;
  return numfmt.isDateFormat(format);
}

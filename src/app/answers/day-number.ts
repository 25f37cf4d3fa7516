import { toExcelSerial, type DateSystem } from "../../workbook/excel-serial";
import { DATE_FORMAT } from "../../workbook/settings";
import type { Day } from "./answer";

/** What a cell holds for a day: the serial of its date system, and how it shows as a date. */
export function dayNumber(
  { day }: Day,
  system: DateSystem,
): { readonly serial: number; readonly format: string } {
  return { serial: toExcelSerial(day, system), format: DATE_FORMAT };
}

import { toExcelSerial } from "../../workbook/excel-serial";
import { DATE_FORMAT } from "../../workbook/settings";
import type { Day } from "./answer";

/** What a cell holds for a day: the serial of the 1900 date system, and how it shows as a date. */
export function dayNumber({ day }: Day): { readonly serial: number; readonly format: string } {
  return { serial: toExcelSerial(day), format: DATE_FORMAT };
}

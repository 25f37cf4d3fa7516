import { datePartsOf, parseCalendarDate } from "../../domain/calendar-date";
import { parseTypedDate } from "../../workbook/excel-serial";

/** The text or number that an argument is; null where it has to be calculated. */
export function literalOf(argument: string): string | number | null {
  const text = /^"((?:[^"]|"")*)"$/.exec(argument)?.[1];
  if (text !== undefined) return text.replace(/""/g, '"');
  return /^-?\d+(?:\.\d+)?$/.test(argument) ? Number(argument) : null;
}

export function quotedText(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

/**
 * A day as native formulas calculate with it, without its time; `otherwise` is what holds where
 * the argument is left out or its cell is empty. Null where it is no day.
 */
export function nativeDay(argument: string, otherwise: string | null): string | null {
  if (argument === "") return otherwise;
  const literal = literalOf(argument);
  if (typeof literal === "number") return String(Math.floor(literal));
  if (typeof literal === "string") return typedDay(literal);
  if (/^(?:DATE\([^()]*\)|TODAY\(\s*\))$/i.test(argument)) return argument;
  if (otherwise === null) return `INT(${argument})`;
  return `INT(IF(${argument}="",${otherwise},${argument}))`;
}

function typedDay(text: string): string | null {
  const day = parseCalendarDate(text.trim()) ?? parseTypedDate(text);
  if (day === null) return null;
  const parts = datePartsOf(day);
  return `DATE(${parts.year},${parts.month},${parts.day})`;
}

import { numfmt } from "@univerjs/core";
import { daysTo1900, isDateFormat } from "./date-serials";
import type { CellValue, DateSystem } from "./grid";

/** What typed text means: a formula, or a value with the number format it brings along. */
export type Entered =
  { kind: "formula"; formula: string } | { kind: "value"; value: CellValue; format: string | null };

/**
 * Reads text as Excel (en-US) does on entry. `format` is the cell's number format: "@" keeps
 * everything text. A leading apostrophe makes the rest text.
 */
export function readEntered(text: string, format: string, system: DateSystem = 1900): Entered {
  if (format === "@") return constant(text);
  if (text.startsWith("'")) return constant(text.slice(1));
  if (text.startsWith("=") && text.length > 1) return { kind: "formula", formula: text };
  if (/^(true|false)$/i.test(text)) return constant(text.toUpperCase() === "TRUE");
  return readNumber(text, system) ?? constant(text);
}

/** Numbers, amounts, times and dates; parsing is dear, so most text is turned away here. */
const couldBeNumber =
  /^[-+($€£.]*\s*\d|^\p{L}{0,9},?\s*(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\.?[\s-]*\d/iu;

function readNumber(text: string, system: DateSystem): Entered | null {
  const trimmed = text.trim();
  if (!couldBeNumber.test(trimmed)) return null;
  const parsed = numfmt.parseValue(trimmed) ?? readLongDate(trimmed);
  if (parsed === null || typeof parsed.v !== "number" || !Number.isFinite(parsed.v)) return null;
  const value = isDateFormat(parsed.z) ? parsed.v - daysTo1900(system) : parsed.v;
  return { kind: "value", value, format: dateOrOwnFormat(trimmed, parsed.z ?? null) };
}

/** "1 February 2027", "February 1, 2027". */
function readLongDate(text: string): { v: number; z: string } | null {
  const short = text.replace(
    /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b\.?/i,
    "$1",
  );
  const parsed = short === text ? null : numfmt.parseDate(short);
  return parsed === null ? null : { v: Number(parsed.v), z: "d-mmm-yy" };
}

/** Excel shows entered dates as m/d/yyyy or d-mmm-yy, whatever their punctuation was. */
function dateOrOwnFormat(text: string, format: string | null): string | null {
  if (format === null || !/[ymd]/i.test(format) || /[hs]/i.test(format)) return format;
  if (/[a-z]/i.test(text)) return /\d.*\d{4}|\d{1,2}\D+\d/.test(text) ? "d-mmm-yy" : format;
  return "m/d/yyyy";
}

function constant(value: CellValue): Entered {
  return { kind: "value", value, format: null };
}

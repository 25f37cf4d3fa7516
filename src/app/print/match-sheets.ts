import type { PrintLayout } from "./print-layout";
import { sheetNameOf } from "./section-names";

/** What a print-ready sheet carries with it, so that it is known again. */
export interface PrintRecord {
  readonly section: string;
  /** The name that it was given: a sheet called otherwise has been renamed by a user. */
  readonly name: string;
  /** Excel's id of the sheet; a copy of the sheet carries the record too, and has another. */
  readonly sheet: string;
  /** How far the cells reach that were written, from the first one on. */
  readonly rows: number;
  readonly columns: number;
}

export interface FoundSheet {
  readonly id: string;
  readonly name: string;
  readonly isProtected: boolean;
  readonly record: PrintRecord | null;
}

/** Where a layout goes. */
export interface PrintTarget {
  readonly layout: PrintLayout;
  /** The sheet that it is written over; null where one is to be made. */
  readonly found: (FoundSheet & { readonly record: PrintRecord }) | null;
  /** As the sheet will be called. */
  readonly name: string;
}

/**
 * Finds for each layout the sheet that an earlier printing of its section is on. Of several, that
 * one is the original which the record names: a copy is the user's. A sheet keeps the name that a
 * user has given it; one that we named is named anew with its title.
 */
export function matchSheets(
  layouts: readonly PrintLayout[],
  sheets: readonly FoundSheet[],
): readonly PrintTarget[] {
  const names = new Map(sheets.map(({ id, name }) => [id, name]));
  return layouts.map((layout, index) => {
    const found = sheetOf(layout.section, sheets);
    const name =
      found !== null && found.name !== found.record.name
        ? found.name
        : sheetNameOf(layout.title, othersOf(names, found));
    names.set(found?.id ?? `new ${index}`, name);
    return { layout, found, name };
  });
}

function sheetOf(section: string, sheets: readonly FoundSheet[]): PrintTarget["found"] {
  const candidates = sheets.flatMap((sheet) =>
    sheet.record?.section === section ? [{ ...sheet, record: sheet.record }] : [],
  );
  return candidates.find(({ id, record }) => id === record.sheet) ?? candidates[0] ?? null;
}

function othersOf(names: ReadonlyMap<string, string>, found: PrintTarget["found"]): string[] {
  return [...names].flatMap(([id, name]) => (id === found?.id ? [] : [name]));
}

export function formatRecord(record: PrintRecord): string {
  return JSON.stringify(record);
}

/** Null where the text is no record of ours. */
export function parseRecord(text: string): PrintRecord | null {
  const parsed = parseJson(text);
  if (typeof parsed !== "object" || parsed === null) return null;
  const { section, name, sheet, rows, columns } = parsed as Partial<Record<string, unknown>>;
  const isRecord =
    typeof section === "string" && typeof name === "string" && typeof sheet === "string";
  if (!isRecord || !isCount(rows) || !isCount(columns)) return null;
  return { section, name, sheet, rows, columns };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Of cells of a sheet: whole, at least one, and not more than Excel has rows. */
function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value > 0 && value <= 1_048_576;
}

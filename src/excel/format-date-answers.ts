import { cellCount } from "../workbook/a1";
import { DATE_FORMAT } from "../workbook/settings";
import { showAsDate } from "./show-as-date";

/** One of our functions whose answer is a day, alone or with days added; a difference is no day. */
const ANSWERS_A_DATE =
  /^=\s*(?:JCA_EXPIRY|JCA_LIFETIME_END|NEXT_MEETING|MEETING_DATE|CONTRIBUTION_DEADLINE)\s*\((?:"[^"]*"|\([^()]*\)|[^"()])*\)(\s*[+-]\s*\d+)?\s*$/i;
const LARGEST_EDIT = 200;
/** A host that knows formatted numbers may show the answer's format as the cell's. */
const HAS_NO_OWN: readonly unknown[] = ["General", DATE_FORMAT];

/**
 * Gives a cell a date format, and its column the room, when one of our date functions is typed
 * into it and it has no format yet, as Excel does for its own (`=TODAY()`).
 */
export async function formatDateAnswers(event: Excel.WorksheetChangedEventArgs): Promise<void> {
  if (event.changeType !== Excel.DataChangeType.rangeEdited || isText(event)) return;
  if (cellCount(event.address) > LARGEST_EDIT) return;
  await Excel.run(async (context) => {
    const range = event.getRange(context);
    // In one request: a second one would come after a format that a user sets meanwhile.
    range.load({ formulas: true, numberFormat: true, format: { useStandardWidth: true } });
    await context.sync();
    const formats = range.numberFormat as unknown[][];
    const places = placesOf(range.formulas as unknown[][], formats);
    for (const [row, column] of places) {
      const cell = { range: range.getCell(row, column), format: formats[row]?.[column] };
      showAsDate(cell, range.format.useStandardWidth);
    }
    if (places.length > 0) await context.sync();
  });
}

/** A single cell that now holds a text: no date can be in it. Only such edits have details. */
function isText({ details }: Excel.WorksheetChangedEventArgs): boolean {
  // The typings promise details; an edit of several cells comes without.
  const detail = details as Excel.ChangedEventDetail | undefined;
  return detail?.valueTypeAfter === Excel.RangeValueType.string;
}

/** The cells with one of the functions and no number format, as [row, column]. */
function placesOf(formulas: unknown[][], formats: unknown[][]): readonly [number, number][] {
  return formulas.flatMap((row, r) =>
    row.flatMap((formula, c): [number, number][] =>
      HAS_NO_OWN.includes(formats[r]?.[c]) && ANSWERS_A_DATE.test(String(formula)) ? [[r, c]] : [],
    ),
  );
}

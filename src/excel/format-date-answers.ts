import { DATE_FORMAT } from "../workbook/settings";

/** Our functions whose answer is a day. */
const ANSWERS_A_DATE = /^=\s*(JCA_EXPIRY)\s*\(/i;
const LARGEST_EDIT = 200;

/**
 * Gives a cell a date format when one of our date functions is typed into it and it has none
 * yet, as Excel does for its own (`=TODAY()`).
 */
export async function formatDateAnswers(event: Excel.WorksheetChangedEventArgs): Promise<void> {
  if (event.changeType !== Excel.DataChangeType.rangeEdited) return;
  await Excel.run(async (context) => {
    const range = event.getRange(context);
    range.load({ formulas: true, numberFormat: true, cellCount: true });
    await context.sync();
    if (range.cellCount > LARGEST_EDIT) return;
    let found = false;
    (range.formulas as unknown[][]).forEach((row, r) => {
      row.forEach((formula, c) => {
        if (range.numberFormat[r]?.[c] !== "General") return;
        if (!ANSWERS_A_DATE.test(String(formula))) return;
        range.getCell(r, c).numberFormat = [[DATE_FORMAT]];
        found = true;
      });
    });
    if (found) await context.sync();
  });
}

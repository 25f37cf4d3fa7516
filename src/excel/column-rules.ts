import { CHOICES } from "../workbook/settings";
import type { ColumnDefinition } from "../workbook/table-definition";

/** A drop-down of a few words, none with a comma. Pasting goes round it: the checks look again. */
export function allowOnly(cells: Excel.Range, words: readonly string[], title: string): void {
  cells.dataValidation.rule = { list: { inCellDropDown: true, source: words.join(",") } };
  cells.dataValidation.errorAlert = {
    showAlert: true,
    style: "Stop",
    title,
    message: `Choose one of: ${words.join(", ")}.`,
  };
}

/** Days after it are serials in both date systems. */
const FIRST_DAY = "1904-01-01";

/** Drop-down, date check and tip of a column. Pasting goes round them: the checks look again. */
export function setColumnRule(body: Excel.Range, column: ColumnDefinition): void {
  const validation = body.dataValidation;
  if (column.choices !== undefined) {
    allowOnly(body, CHOICES[column.choices], column.header);
  } else if (column.kind === "date" && column.role === "synced") {
    validation.rule = { date: { formula1: FIRST_DAY, operator: "GreaterThan" } };
    validation.errorAlert = {
      showAlert: true,
      style: "Stop",
      title: column.header,
      message: "Type a date, such as 1 February 2027.",
    };
  } else {
    return;
  }
  if (column.prompt !== undefined) {
    validation.prompt = { showPrompt: true, title: column.header, message: column.prompt };
  }
}

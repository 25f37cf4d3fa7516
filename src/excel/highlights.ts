import { NO_PROBLEM } from "../workbook/check-signs";
import { TRANSFER_STANDING_LABELS } from "../domain/jca-transfer";
import type { ColumnDefinition, TableDefinition } from "../workbook/table-definition";

/** Fill and font contrast at least 4.5 to 1; the words in the cells say the same. */
const OVERDUE = { fill: "#FFC7CE", font: "#9C0006" };
const DUE_SOON = { fill: "#FFEB9C", font: "#7F4F00" };
const PROBLEM = { fill: "#FDE7E9", font: "#8A1A1F" };

type Look = typeof OVERDUE;

/**
 * Native rules on stored columns: whole rows of JCAs whose transfer is overdue or due soon, and
 * cells of Check that name a problem. Given for rows that have no rule of ours yet.
 */
export function highlightRows(
  table: TableDefinition<string>,
  body: Excel.Range,
  firstSheetRow: number,
  letterOf: (id: string) => string,
): void {
  if (table.name !== "JCA") return;
  const state = `$${letterOf("state")}${firstSheetRow}`;
  addRowRule(body, `=${state}="${TRANSFER_STANDING_LABELS.overdue}"`, OVERDUE);
  addRowRule(body, `=${state}="${TRANSFER_STANDING_LABELS["due-soon"]}"`, DUE_SOON);
}

export function highlightColumn(column: ColumnDefinition, body: Excel.Range): void {
  if (column.id !== "check") return;
  const rule = body.conditionalFormats.add(Excel.ConditionalFormatType.cellValue);
  rule.cellValue.rule = { operator: "NotEqualTo", formula1: `="${NO_PROBLEM}"` };
  dress(rule.cellValue.format, PROBLEM);
}

function addRowRule(body: Excel.Range, formula: string, look: Look): void {
  const rule = body.conditionalFormats.add(Excel.ConditionalFormatType.custom);
  rule.custom.rule.formula = formula;
  dress(rule.custom.format, look);
}

function dress(format: Excel.ConditionalRangeFormat, look: Look): void {
  format.fill.color = look.fill;
  format.font.color = look.font;
}

import { highlightRules, isOurRule, type HighlightRule } from "../workbook/highlight-rules";
import type { TableDefinition } from "../workbook/table-definition";
import type { TableWrite } from "../workbook/table-writes";
import { columnLetters } from "../workbook/a1";

/** Where a table's body stands; rows and columns count from zero. */
export interface TableBody {
  readonly range: Excel.Range;
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly headers: readonly string[];
}

/** Adds our rules to a table that has none of them yet: a new one. */
export function addHighlights(definition: TableDefinition<string>, body: TableBody): void {
  const at = (id: string) =>
    body.headers.indexOf(definition.columns.find((column) => column.id === id)?.header ?? "");
  const cell = (id: string) => `$${columnLetters(body.firstColumn + at(id))}${body.firstRow + 1}`;
  const there = definition.columns.filter(({ id }) => at(id) >= 0);
  const rules = highlightRules({ ...definition, columns: there }, cell);
  // The host puts a new rule before the others.
  for (const rule of [...rules].reverse()) {
    addRule(rule.column === null ? body.range : body.range.getColumn(at(rule.column)), rule);
  }
}

function addRule(range: Excel.Range, { formula, look }: HighlightRule): void {
  const added = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
  added.custom.rule.formula = formula;
  added.custom.format.fill.color = look.fill;
  added.custom.format.font.color = look.font;
}

/**
 * Brings our rules of these tables up to date over all of their rows, however often it is called:
 * those that are there go, and come anew. Rules of the user are never touched; where the host
 * cannot say which rules there are, nothing is done.
 */
export async function renewHighlights(
  context: Excel.RequestContext,
  definitions: readonly TableDefinition<string>[],
): Promise<void> {
  if (definitions.length === 0) return;
  const tables = definitions.map((definition) => requestRules(context.workbook, definition));
  try {
    await context.sync();
    await loadFormulas(context, tables);
  } catch {
    return;
  }
  for (const { definition, range, header } of tables) {
    for (const format of customRules(range)) {
      if (isOurRule(format.custom.rule.formula)) format.delete();
    }
    const [headers = []] = header.values as unknown[][];
    addHighlights(definition, {
      range,
      firstRow: range.rowIndex,
      firstColumn: range.columnIndex,
      headers: headers.map((text) => String(text).trim()),
    });
  }
}

interface TableRules {
  readonly definition: TableDefinition<string>;
  readonly range: Excel.Range;
  readonly header: Excel.Range;
}

function requestRules(workbook: Excel.Workbook, definition: TableDefinition<string>): TableRules {
  const table = workbook.tables.getItem(definition.name);
  const range = table.getDataBodyRange().load({ rowIndex: true, columnIndex: true });
  range.conditionalFormats.load({ id: true, type: true });
  return { definition, range, header: table.getHeaderRowRange().load({ values: true }) };
}

/** Only of rules with a formula: asked for others, the host fails. */
async function loadFormulas(
  context: Excel.RequestContext,
  tables: readonly TableRules[],
): Promise<void> {
  const rules = tables.flatMap(({ range }) => customRules(range));
  for (const format of rules) format.custom.rule.load({ formula: true });
  if (rules.length > 0) await context.sync();
}

function customRules({ conditionalFormats }: Excel.Range): readonly Excel.ConditionalFormat[] {
  return conditionalFormats.items.filter(({ type }) => type === Excel.ConditionalFormatType.custom);
}

/** Whether a write brings rows or columns that the rules do not reach yet. */
export function outgrowsHighlights(write: TableWrite): boolean {
  return write.kind === "update" && write.addedRows.length + write.restoredColumns.length > 0;
}

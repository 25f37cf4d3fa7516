import { UserError } from "../app/user-error";
import { ACTION_NEWS_LABELS } from "../domain/action-news";
import { columnOf } from "../workbook/table-definition";
import { TABLES } from "../workbook/tables";
import { runExcel } from "./run-excel";

const TABLE = TABLES.ActionPlan;
const NEWS = columnOf(TABLE, "news").header;
const { none, ...CHANGED } = ACTION_NEWS_LABELS;

/**
 * Shows only the actions about which the current meeting noted something, by the table's own
 * filter, or all of them again. Other filters of the user stay.
 */
export async function showOnlyChanged(on: boolean): Promise<void> {
  await runExcel("filtering the action plan", async (context) => {
    const { table, filter } = await newsFilter(context);
    if (on) filter.applyValuesFilter(Object.values(CHANGED));
    else filter.clear();
    if (on) table.worksheet.activate();
    await context.sync();
  });
}

/** Whether the action plan is filtered so now. */
export async function showsOnlyChanged(): Promise<boolean> {
  return runExcel("looking at the filter of the action plan", async (context) => {
    return (await filterIfOn(context)) !== null;
  });
}

/**
 * Where the action plan is filtered so, filters it by what its rows hold now: Excel leaves rows as
 * they were when cells change. A filter is no more than a view: whatever keeps it from being set
 * again is no failure of what came before.
 */
export async function showChangedAnew(): Promise<void> {
  await runExcel("filtering the action plan anew", async (context) => {
    const filter = await filterIfOn(context);
    filter?.applyValuesFilter(Object.values(CHANGED));
    await context.sync();
  }).catch(() => undefined);
}

async function filterIfOn(context: Excel.RequestContext): Promise<Excel.Filter | null> {
  const filter = context.workbook.tables
    .getItemOrNullObject(TABLE.name)
    .columns.getItemOrNullObject(NEWS).filter;
  filter.load({ criteria: true });
  await context.sync();
  // The typings promise criteria; a column without a filter has none.
  const values = (filter.isNullObject ? undefined : (filter.criteria as Criteria | null))?.values;
  const isOn = values !== undefined && values.length > 0 && !values.includes(none);
  return isOn ? filter : null;
}

type Criteria = Partial<Excel.FilterCriteria>;

async function newsFilter(context: Excel.RequestContext) {
  const table = context.workbook.tables.getItemOrNullObject(TABLE.name);
  const column = table.columns.getItemOrNullObject(NEWS).load({ name: true });
  await context.sync();
  if (table.isNullObject || column.isNullObject) throw withoutNews(table.isNullObject);
  return { table, filter: column.filter };
}

function withoutNews(isTableGone: boolean): UserError {
  return new UserError({
    code: isTableGone ? "table-missing" : "column-missing",
    happened: isTableGone
      ? "The workbook has no action plan yet."
      : `The sheet ${TABLE.sheet} has no column ${NEWS} any more.`,
    todo: isTableGone
      ? "Bring in a report, or the bundled register, first."
      : "Check the whole plan, which brings the column back, and try again.",
  });
}

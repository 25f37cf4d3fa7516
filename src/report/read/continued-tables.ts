import type { ReportTable } from "./report-table";
import { readActionNumber, statusTextOf, textAt } from "./table-rows";

/**
 * Joins the parts of one table that a header repeated on each page, or a page's end, has parted,
 * so that an action keeps its status row and its group. A part that has an action of the part
 * before it is another table.
 */
export function continuedTables(tables: readonly ReportTable[]): readonly ReportTable[] {
  const joined: ReportTable[] = [];
  for (const table of tables) {
    const before = joined.at(-1);
    if (before !== undefined && goesOn(before, table))
      joined[joined.length - 1] = { ...before, rows: [...before.rows, ...table.rows] };
    else joined.push(table);
  }
  return joined;
}

function goesOn(before: ReportTable, table: ReportTable): boolean {
  if (!hasSameColumns(before, table)) return false;
  const known = new Set(numbersIn(before));
  if (numbersIn(table).some((number) => known.has(number))) return false;
  return before.place === table.place || isTornOff(before, table) || isNextTo(before, table);
}

function hasSameColumns(before: ReportTable, { columns }: ReportTable): boolean {
  const all = [...columns];
  return (
    all.length === before.columns.size &&
    all.every(([meaning, column]) => before.columns.get(meaning) === column)
  );
}

function numbersIn({ rows, columns }: ReportTable): readonly string[] {
  return rows.flatMap((row) => readActionNumber(textAt(row, columns.get("number"))) ?? []);
}

/** Another table of the section, with nothing written between the two. */
function isNextTo({ place }: ReportTable, table: ReportTable): boolean {
  return place.section === table.place.section && table.place.above.length === 0;
}

/** Another table of the section, the first row of which is the status row of the last action. */
function isTornOff(before: ReportTable, table: ReportTable): boolean {
  const [last, first] = [before.rows.at(-1), table.rows[0]];
  return (
    before.place.section === table.place.section &&
    last !== undefined &&
    first !== undefined &&
    readActionNumber(textAt(last, before.columns.get("number"))) !== null &&
    statusTextOf(first) !== null
  );
}

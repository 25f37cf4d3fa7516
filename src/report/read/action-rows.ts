import type { TableRow } from "../../docx/model/document";
import type { Reading, ReportFinding } from "./finding-codes";
import { whereIn } from "./outline";
import { oneLine, quote } from "./plain-text";
import { isActionNumber, readActionNumber, rowText, statusTextOf, textAt } from "./table-rows";
import type { ReportTable } from "./report-table";

/** An action's rows as they stand in one table. */
export interface ActionRows {
  readonly number: string;
  readonly group: string | null;
  readonly resolution: string;
  readonly description: string;
  readonly status: string | null;
  readonly where: string;
  /** Where its entries stand. */
  readonly statusWhere: string;
  readonly table: ReportTable;
}

/** The actions of one table, their status rows joined to them. */
export function collectRows(table: ReportTable): Reading<readonly ActionRows[]> {
  const collected: ActionRows[] = [];
  const findings: ReportFinding[] = [];
  let group: string | null = null;
  let open = false;
  for (const row of table.rows) {
    const where = whereIn(table.place.section, row.address);
    const status = statusTextOf(row);
    const last = collected.at(-1);
    const started = status === null ? startOf(row, table, group, where) : null;
    if (status !== null && open && last?.status === null) {
      collected[collected.length - 1] = { ...last, status, statusWhere: where };
    } else if (started !== null) {
      collected.push(started);
      open = true;
    } else if (status === null && groupOf(row) !== null) {
      group = groupOf(row);
      open = false;
    } else if (rowText(row) !== "") findings.push(notUnderstood(row, where));
  }
  return { value: collected, findings };
}

function startOf(
  row: TableRow,
  table: ReportTable,
  group: string | null,
  where: string,
): ActionRows | null {
  const number = readActionNumber(textAt(row, table.columns.get("number")));
  if (number === null) return null;
  const column = table.columns.get("status");
  return {
    number,
    group,
    resolution: oneLine(textAt(row, table.columns.get("resolution"))),
    description: textAt(row, table.columns.get("action")),
    status: column === undefined ? null : textAt(row, column),
    where,
    statusWhere: where,
    table,
  };
}

/** A group row has one short text and nothing else: `WPR`, `DT`. */
function groupOf(row: TableRow): string | null {
  const texts = row.cells.map((cell) => oneLine(cell.text)).filter((text) => text !== "");
  const [text = ""] = texts;
  return texts.length === 1 && text.length <= 30 && !isActionNumber(text) ? text : null;
}

function notUnderstood(row: TableRow, where: string): ReportFinding {
  const text = rowText(row);
  return {
    code: "row-not-understood",
    severity: "warning",
    where,
    found: text,
    message: `The row ${quote(text, 60)} has no action number and is no status row of the action above it; it was left out. Give it its number, such as 8 or 73-06.`,
  };
}

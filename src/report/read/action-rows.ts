import type { TableRow } from "../../docx/model/document";
import { findEntryLabels } from "./entry-labels";
import type { Reading, ReportFinding } from "./finding-codes";
import { groupNameOf, rapporteurGroupIn } from "./group-names";
import { whereIn } from "./outline";
import { oneLine, quote } from "./plain-text";
import type { ReportTable } from "./report-table";
import { statusInColumns } from "./status-columns";
import {
  isActionNumber,
  onlyTextOf,
  readActionNumber,
  rowText,
  splitAtStatus,
  statusTextOf,
  textAt,
} from "./table-rows";

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
  let group = rapporteurGroupIn(table.place.table.caption ?? "");
  let open = false;
  for (const row of table.rows) {
    const where = whereIn(table.place.section, row.address);
    const last = open ? collected.at(-1) : undefined;
    const read = readRow(row, last !== undefined, { table, group, where });
    if ("status" in read && last !== undefined) {
      collected[collected.length - 1] = withStatus(last, read.status, where);
    } else if ("action" in read) {
      collected.push(read.action);
      open = true;
    } else if ("group" in read) {
      group = read.group;
      open = false;
    } else if (rowText(row) !== "") findings.push(notUnderstood(row, where));
  }
  return { value: collected, findings };
}

type ReadRow =
  | { readonly status: string }
  | { readonly action: ActionRows }
  | { readonly group: string }
  | { readonly nothing: true };

interface RowContext {
  readonly table: ReportTable;
  readonly group: string | null;
  readonly where: string;
}

function readRow(row: TableRow, isBelowAction: boolean, context: RowContext): ReadRow {
  const status = statusTextOf(row) ?? (isBelowAction ? furtherEntry(row) : null);
  if (status !== null) return { status };
  const action = startOf(row, context);
  if (action !== null) return { action };
  const group = groupOf(row);
  return group === null ? { nothing: true } : { group };
}

function startOf(row: TableRow, { table, group, where }: RowContext): ActionRows | null {
  const number = readActionNumber(textAt(row, table.columns.get("number")));
  if (number === null) return null;
  const text = textAt(row, table.columns.get("action"));
  const split = splitAtStatus(text);
  return {
    number,
    group,
    resolution: oneLine(textAt(row, table.columns.get("resolution"))),
    description: split?.before ?? text,
    status: split?.status ?? statusInColumns(row, table),
    where,
    statusWhere: where,
    table,
  };
}

/** An entry that has a row of its own below the status row. */
function furtherEntry(row: TableRow): string | null {
  const text = onlyTextOf(row);
  return text !== null && findEntryLabels(text)[0]?.index === 0 ? text : null;
}

/** The status row's place counts where a column said nothing before it. */
function withStatus(rows: ActionRows, status: string, where: string): ActionRows {
  const before = rows.status ?? "";
  if (before === "") return { ...rows, status, statusWhere: where };
  return { ...rows, status: `${before}\n${status}` };
}

/** A group row has one text and nothing else: `WPR`, `RG-DT`. */
function groupOf(row: TableRow): string | null {
  const text = onlyTextOf(row);
  return text === null || isActionNumber(text) ? null : groupNameOf(text);
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

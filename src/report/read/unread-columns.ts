import type { ReportFinding } from "./finding-codes";
import { meaningOf } from "./header-words";
import { quote } from "./plain-text";
import type { ReportTable } from "./report-table";
import { meetingColumns } from "./status-columns";
import { textAt } from "./table-rows";

/** The columns of a table of actions that are none of those that the plan keeps, once a table. */
export function unreadColumns(parts: readonly ReportTable[]): readonly ReportFinding[] {
  const told = new Set<string>();
  return parts.flatMap((part) =>
    unreadIn(part).flatMap((header) => {
      if (told.has(header)) return [];
      told.add(header);
      return [columnNotRead(header, part.where)];
    }),
  );
}

function unreadIn(table: ReportTable): readonly string[] {
  if (table.kind !== "actions") return [];
  const known = new Set([
    ...table.columns.values(),
    ...meetingColumns(table).map(({ column }) => column),
  ]);
  return (
    [...table.headers]
      .filter(([column, header]) => header !== "" && !known.has(column))
      // The "#" beside an "Action No." only counts the rows.
      .filter(([, header]) => meaningOf(header) !== "number")
      .filter(([column]) => table.rows.some((row) => textAt(row, column) !== ""))
      .map(([, header]) => header)
  );
}

function columnNotRead(header: string, where: string): ReportFinding {
  return {
    code: "column-not-read",
    severity: "info",
    where,
    found: header,
    message: `The column ${quote(header, 40)} is none that the plan keeps, so what it says was left out. Note it in the status and comments if it is to be kept.`,
  };
}

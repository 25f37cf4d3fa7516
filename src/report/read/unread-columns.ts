import type { ReportFinding } from "./finding-codes";
import type { ColumnMeaning } from "./column-meaning";
import { meaningOf } from "./header-words";
import { quote } from "./plain-text";
import type { ReportTable, TableKind } from "./report-table";
import { meetingColumns } from "./status-columns";
import { textAt } from "./table-rows";

/** What is read from the tables of each kind; any further column of a list of documents is a group. */
const READ: Readonly<Record<Exclude<TableKind, "documents">, readonly ColumnMeaning[]>> = {
  actions: ["number", "resolution", "action", "status", "comments"],
  schedule: ["number", "date", "time", "objective", "deadline", "group"],
  "lead-roles": ["number", "group", "lead-role"],
  jcas: ["number", "jca", "parent", "decision", "transfer", "until", "label"],
  liaisons: ["number", "document", "liaison", "title", "label"],
};

/** The columns of a table that are none of those that the plan keeps, once a table. */
export function unreadColumns(parts: readonly ReportTable[]): readonly ReportFinding[] {
  const told = new Set<string>();
  return parts.flatMap((part) =>
    unreadIn(part).flatMap((header) => {
      if (told.has(header)) return [];
      told.add(header);
      return [columnNotRead(header, part)];
    }),
  );
}

function unreadIn(table: ReportTable): readonly string[] {
  if (table.kind === "documents") return [];
  const read: readonly ColumnMeaning[] = READ[table.kind];
  const known = new Set([
    ...[...table.columns].filter(([meaning]) => read.includes(meaning)).map(([, at]) => at),
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

function columnNotRead(header: string, { kind, where }: ReportTable): ReportFinding {
  const mend =
    kind === "actions"
      ? "Note it in the status and comments if it is to be kept."
      : "Write it into one of the other columns if it is to be kept.";
  return {
    code: "column-not-read",
    severity: "info",
    where,
    found: header,
    message: `The column ${quote(header, 40)} is none that the plan keeps, so what it says was left out. ${mend}`,
  };
}

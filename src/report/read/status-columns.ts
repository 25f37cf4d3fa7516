import type { TableRow } from "../../docx/model/document";
import { findEntryLabels } from "./entry-labels";
import { findMonth } from "./written-date";
import { cleanText } from "./plain-text";
import type { ReportTable } from "./report-table";
import { splitEntries } from "./status-entries";
import { textAt } from "./table-rows";

/**
 * What the columns of a row say about its action's status, as one text of entries: the column
 * of the status, that of the comments, and those with a meeting's label as header. Null where
 * the table has no such column.
 */
export function statusInColumns(row: TableRow, table: ReportTable): string | null {
  const { columns, headers } = table;
  const meetings = meetingColumns(table);
  const own = [columns.get("status"), columns.get("comments")].flatMap((column) =>
    column === undefined || meetings.some((meeting) => meeting.column === column)
      ? []
      : [labelled(textAt(row, column), headers.get(column) ?? "")],
  );
  const byMeeting = meetings.map(({ column, label }) => withLabel(textAt(row, column), label));
  const texts = [...own, ...byMeeting];
  if (texts.length === 0) return null;
  return own.length > 1
    ? [merged(own), ...byMeeting].join("\n").trim()
    : cleanText(texts.join("\n"));
}

/** The columns whose header is a meeting's label: what they hold are its entries. */
export function meetingColumns({
  headers,
}: Pick<ReportTable, "headers">): readonly { readonly column: number; readonly label: string }[] {
  return [...headers].flatMap(([column, header]) => {
    const [label] = findEntryLabels(header);
    const isAlone = label?.index === 0 && label.length === header.length;
    return isAlone && label.meeting !== null ? [{ column, label: label.meeting }] : [];
  });
}

/** "Status (January 2026)" says of which meeting an entry without a label is. */
function labelled(text: string, header: string): string {
  const month = findMonth(header);
  if (month === null || findEntryLabels(text).length > 0) return text;
  return withLabel(text, `TSAG ${month.month}-${month.year}`);
}

function withLabel(text: string, label: string): string {
  return text === "" ? "" : `${label}: ${text}`;
}

/** The entries of two columns meeting by meeting, the status before its comments. */
function merged(texts: readonly string[]): string {
  const notes = texts.flatMap((text) => splitEntries(text));
  const heads = new Set(notes.map(({ label, meeting }) => meeting ?? label));
  return [...heads]
    .map((head) => {
      const same = notes.filter(({ label, meeting }) => (meeting ?? label) === head);
      const text = same.map((note) => note.text).join("\n");
      return head === null ? text : `${head}: ${text}`;
    })
    .join("\n");
}

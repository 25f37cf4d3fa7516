import { normaliseMeetingLabel } from "../domain/meetings";
import type { MeetingLabel, Plan } from "../domain/plan";
import { normaliseText } from "./cell-text";
import {
  APPOINTMENT_CODEC,
  DOCUMENT_CODEC,
  LEAD_ROLE_CODEC,
  LIAISON_CODEC,
  REPORT_DUE_CODEC,
  REQUEST_CODEC,
  SCHEDULE_CODEC,
  type ListCodec,
} from "./list-codecs";
import type { Fields, Rows, TableRows } from "./rows";
import { MEETING, ORDINAL, keyOf, type TableDefinition, type TableName } from "./table-definition";
import { TABLES } from "./tables";

/** What a report lists beside actions and JCAs. */
type PlanLists = Pick<
  Plan,
  "requests" | "documents" | "schedule" | "appointments" | "liaisons" | "reportsDue" | "leadRoles"
>;

export const LIST_TABLES = [
  "Schedule",
  "ReportsDue",
  "Requests",
  "Appointments",
  "Liaisons",
  "Documents",
  "LeadRoles",
] as const satisfies readonly TableName[];

/** The lists as rows, in their order; those that a meeting makes anew are marked with `meeting`. */
export function encodeLists(
  lists: PlanLists,
  meeting: MeetingLabel,
): Pick<TableRows, (typeof LIST_TABLES)[number]> {
  return {
    Schedule: encodeList(TABLES.Schedule, SCHEDULE_CODEC, lists.schedule, meeting),
    ReportsDue: encodeList(TABLES.ReportsDue, REPORT_DUE_CODEC, lists.reportsDue, meeting),
    Requests: encodeList(TABLES.Requests, REQUEST_CODEC, lists.requests, meeting),
    Appointments: encodeList(TABLES.Appointments, APPOINTMENT_CODEC, lists.appointments, meeting),
    Liaisons: encodeList(TABLES.Liaisons, LIAISON_CODEC, lists.liaisons, meeting),
    Documents: encodeList(TABLES.Documents, DOCUMENT_CODEC, lists.documents, meeting),
    LeadRoles: encodeList(TABLES.LeadRoles, LEAD_ROLE_CODEC, lists.leadRoles, meeting),
  };
}

/** The lists as `meeting` has them; a row whose Meeting is blank belongs to every meeting. */
export function decodeLists(rows: TableRows, meeting: MeetingLabel): PlanLists {
  return {
    schedule: decodeList(TABLES.Schedule, SCHEDULE_CODEC, rows, meeting),
    reportsDue: decodeList(TABLES.ReportsDue, REPORT_DUE_CODEC, rows, meeting),
    requests: decodeList(TABLES.Requests, REQUEST_CODEC, rows, meeting),
    appointments: decodeList(TABLES.Appointments, APPOINTMENT_CODEC, rows, meeting),
    liaisons: decodeList(TABLES.Liaisons, LIAISON_CODEC, rows, meeting),
    documents: decodeList(TABLES.Documents, DOCUMENT_CODEC, rows, meeting),
    leadRoles: decodeList(TABLES.LeadRoles, LEAD_ROLE_CODEC, rows, meeting),
  };
}

function encodeList<Item>(
  table: TableDefinition,
  codec: ListCodec<Item>,
  items: readonly Item[],
  meeting: MeetingLabel,
): Rows {
  const uses = new Map<string, number>();
  return new Map(
    items.map((item) => {
      const fields = asCells(codec.encode(item));
      const placed = isOfOneMeeting(table) ? { ...fields, [MEETING]: meeting } : fields;
      const numbered = { ...placed, [ORDINAL]: ordinalOf(table, placed, uses) };
      return [keyOf(table, numbered), numbered];
    }),
  );
}

/** As the cells give them back. */
function asCells(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).map(([id, text]) => [id, normaliseText(text)]));
}

/** Blank where the rest of the key is one row's alone; no row is left without a key. */
function ordinalOf(table: TableDefinition, fields: Fields, uses: Map<string, number>): string {
  const key = table.keyColumns.map((id) => fields[id] ?? "").join(" | ");
  const use = (uses.get(key) ?? 0) + 1;
  uses.set(key, use);
  const isBlank = table.ordinal === "repeats" && use === 1 && keyOf(table, fields) !== "";
  return isBlank ? "" : String(use);
}

function decodeList<Item>(
  table: TableDefinition,
  codec: ListCodec<Item>,
  rows: TableRows,
  meeting: MeetingLabel,
): readonly Item[] {
  const wanted = normaliseMeetingLabel(meeting);
  const isWanted = (fields: Fields): boolean => {
    const label = normaliseMeetingLabel(fields[MEETING] ?? "");
    return label === "" || label === wanted;
  };
  const all = [...rows[table.name].values()];
  return (isOfOneMeeting(table) ? all.filter(isWanted) : all).map((fields) => codec.decode(fields));
}

function isOfOneMeeting(table: TableDefinition): boolean {
  return table.keyColumns.includes(MEETING);
}

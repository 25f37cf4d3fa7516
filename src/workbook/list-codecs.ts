import { parseCalendarDate } from "../domain/calendar-date";
import type {
  Allocation,
  Appointment,
  LeadRole,
  LiaisonStatement,
  ListedDocument,
  ReportDue,
  RequestForAction,
  ScheduledMeeting,
} from "../domain/plan";
import { joinList, splitList } from "./list-words";
import type { Fields } from "./rows";

/** One item of a list of the plan, as the fields of its row and back. */
export interface ListCodec<Item> {
  encode(item: Item): Fields;
  decode(fields: Fields): Item;
}

export const REQUEST_CODEC: ListCodec<RequestForAction> = {
  encode: ({ label, text }) => ({ label, text }),
  decode: (fields) => ({ label: textOf(fields, "label"), text: textOf(fields, "text") }),
};

export const DOCUMENT_CODEC: ListCodec<ListedDocument> = {
  encode: ({ number, source, title, allocations }) => ({
    number,
    source,
    title,
    allocations: joinList(allocations.map(formatAllocation)),
  }),
  decode: (fields) => ({
    number: textOf(fields, "number"),
    source: textOf(fields, "source"),
    title: textOf(fields, "title"),
    allocations: splitList(fields["allocations"]).map(parseAllocation),
  }),
};

/** `RG-DT`, or `RG-DT (1)` where the report writes it as `(1)`. */
function formatAllocation({ group, bracketed }: Allocation): string {
  return bracketed ? `${group} (1)` : group;
}

function parseAllocation(words: string): Allocation {
  const match = /^(.*?)\s*\(\s*\d+\s*\)$/.exec(words);
  return { group: match?.[1] ?? words, bracketed: match !== null };
}

export const SCHEDULE_CODEC: ListCodec<ScheduledMeeting> = {
  encode: (meeting) => ({
    group: meeting.group,
    date: meeting.date ?? "",
    time: meeting.time ?? "",
    deadline: meeting.deadline ?? "",
    deadlineText: meeting.deadlineText ?? "",
    objective: meeting.objective,
  }),
  decode: (fields) => ({
    group: textOf(fields, "group"),
    date: parseCalendarDate(textOf(fields, "date")),
    time: textOrNull(fields, "time"),
    deadline: parseCalendarDate(textOf(fields, "deadline")),
    deadlineText: textOrNull(fields, "deadlineText"),
    objective: textOf(fields, "objective"),
  }),
};

export const APPOINTMENT_CODEC: ListCodec<Appointment> = {
  encode: ({ person, office, body, label }) => ({
    person,
    office,
    body: body ?? "",
    label: label ?? "",
  }),
  decode: (fields) => ({
    person: textOf(fields, "person"),
    office: textOf(fields, "office"),
    body: textOrNull(fields, "body"),
    label: textOrNull(fields, "label"),
  }),
};

export const LIAISON_CODEC: ListCodec<LiaisonStatement> = {
  encode: ({ number, subject, label }) => ({ number, subject, label }),
  decode: (fields) => ({
    number: textOf(fields, "number"),
    subject: textOf(fields, "subject"),
    label: textOf(fields, "label"),
  }),
};

export const REPORT_DUE_CODEC: ListCodec<ReportDue> = {
  encode: ({ action, by, to, due }) => ({ action, due, by: joinList(by), to }),
  decode: (fields) => ({
    action: textOf(fields, "action"),
    by: splitList(fields["by"]),
    to: textOf(fields, "to"),
    due: textOf(fields, "due"),
  }),
};

export const LEAD_ROLE_CODEC: ListCodec<LeadRole> = {
  encode: ({ group, description }) => ({ group, description }),
  decode: (fields) => ({
    group: textOf(fields, "group"),
    description: textOf(fields, "description"),
  }),
};

function textOf(fields: Fields, id: string): string {
  return fields[id] ?? "";
}

function textOrNull(fields: Fields, id: string): string | null {
  const text = textOf(fields, id);
  return text === "" ? null : text;
}

import { datePartsOf } from "../../domain/calendar-date";
import { MONTH_NAMES } from "../../domain/date-words";
import { STUDY_PERIOD } from "../../domain/known-meetings";
import { compareMeetings, findMeeting, normaliseMeetingLabel } from "../../domain/meetings";
import type { Meeting, MeetingLabel, Plan } from "../../domain/plan";
import type { TdCover } from "../../report/write/annex-options";
import type { Settings } from "../../workbook/settings";
import type { TdHeaderLine } from "../../workbook/setting-tables";
import type { TdHeaderText } from "../../workbook/td-headers";

export type TdHeaderField = keyof TdCover;

/** The fields in the order of the header block, with their lines on the sheet Settings. */
export const TD_HEADER_FIELDS: Readonly<Record<TdHeaderField, TdHeaderLine>> = {
  number: "Number",
  studyPeriod: "Study period",
  questions: "Question(s)",
  placeAndDates: "Place and dates",
  source: "Source",
  title: "Title",
  contact: "Contact",
  abstract: "Abstract",
  action: "Action",
};

export const EMPTY_COVER: TdCover = {
  number: "",
  studyPeriod: "",
  questions: "",
  placeAndDates: "",
  source: "",
  title: "",
  contact: "",
  abstract: "",
  action: "",
};

/** A meeting's header block, and whether any of it was kept for this very meeting. */
export interface TdHeader {
  readonly cover: TdCover;
  readonly kept: boolean;
}

/** What seldom changes from one meeting to the next; the rest would be wrong by then. */
const CARRIED: ReadonlySet<TdHeaderField> = new Set([
  "studyPeriod",
  "questions",
  "source",
  "contact",
]);

/**
 * What the header block of a meeting's TD says: what is kept for the meeting, else what Settings
 * has for all meetings, else, of what seldom changes, what the newest earlier meeting had, else
 * what the calendar tells.
 */
export function tdHeader(
  meeting: MeetingLabel | null,
  { tdHeaders }: Pick<Settings, "tdHeaders">,
  { meetings }: Pick<Plan, "meetings">,
): TdHeader {
  const label = meeting === null ? "" : normaliseMeetingLabel(meeting);
  const at = (name: string, line: TdHeaderLine) =>
    tdHeaders.find((each) => each.meeting === name && each.line === line)?.text;
  const earlier = earlierMeetings(label, tdHeaders, meetings);
  const carried = (line: TdHeaderLine) =>
    earlier.map((name) => at(name, line)).find((text) => text !== undefined);
  const known = label === "" ? null : findMeeting(meetings, label);
  const calendar: Partial<TdCover> = {
    studyPeriod: studyPeriodOf(known),
    placeAndDates: placeAndDates(known, carried("Place and dates")),
  };
  const text = (field: TdHeaderField): string => {
    const line = TD_HEADER_FIELDS[field];
    const own = label === "" ? undefined : at(label, line);
    const before = CARRIED.has(field) ? carried(line) : undefined;
    return own ?? at("", line) ?? before ?? calendar[field] ?? "";
  };
  const fields = Object.keys(TD_HEADER_FIELDS) as TdHeaderField[];
  return {
    cover: Object.fromEntries(fields.map((field) => [field, text(field)])) as unknown as TdCover,
    kept: label !== "" && tdHeaders.some((each) => each.meeting === label),
  };
}

/** Meetings with a line of their own, the newest first. */
function earlierMeetings(
  label: MeetingLabel,
  tdHeaders: readonly TdHeaderText[],
  meetings: readonly Meeting[],
): readonly MeetingLabel[] {
  const meetingOf = (name: MeetingLabel): Meeting =>
    findMeeting(meetings, name) ?? { label: name, opens: null, closes: null };
  const limit = meetingOf(label);
  return [...new Set(tdHeaders.map(({ meeting }) => meeting))]
    .filter((name) => name !== "" && label !== "" && compareMeetings(meetingOf(name), limit) < 0)
    .sort((a, b) => compareMeetings(meetingOf(b), meetingOf(a)));
}

function studyPeriodOf(meeting: Meeting | null): string {
  const opens = meeting?.opens ?? null;
  if (opens === null || opens < STUDY_PERIOD.opens || opens > STUDY_PERIOD.closes) return "";
  return `${STUDY_PERIOD.opens.slice(0, 4)}-${STUDY_PERIOD.closes.slice(0, 4)}`;
}

/** `Geneva, 26-30 January 2026`: the days of this meeting where the one before took place. */
function placeAndDates(meeting: Meeting | null, before: string | undefined): string {
  const place = /^\s*(\D*\p{L})\s*,\s*\d/u.exec(before ?? "")?.[1];
  const days = daysOf(meeting);
  return place === undefined || days === "" ? days : `${place}, ${days}`;
}

function daysOf(meeting: Meeting | null): string {
  if (meeting?.opens == null || meeting.closes === null) return "";
  const [from, to] = [datePartsOf(meeting.opens), datePartsOf(meeting.closes)];
  const month = (part: typeof from) => MONTH_NAMES[part.month - 1] ?? "";
  const end = `${to.day} ${month(to)} ${to.year}`;
  if (meeting.opens === meeting.closes) return end;
  if (from.year !== to.year) return `${from.day} ${month(from)} ${from.year} - ${end}`;
  return from.month === to.month ? `${from.day}-${end}` : `${from.day} ${month(from)} - ${end}`;
}

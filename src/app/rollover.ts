import { entryAt } from "../domain/action-status";
import type { CalendarDate } from "../domain/calendar-date";
import { meetingOf } from "../domain/entry-order";
import {
  NEXT_MEETING_LABEL,
  compareMeetings,
  findMeeting,
  meetingAfter,
  normaliseMeetingLabel,
  parseMeetingLabel,
} from "../domain/meetings";
import type { Meeting, MeetingLabel } from "../domain/plan";
import { formatBase, type SyncBase } from "../workbook/base-part";
import type { Fields, Rows, TableRows } from "../workbook/rows";
import { planTableWrites } from "../workbook/table-writes";
import { turnToMeeting } from "../workbook/turn-to-meeting";
import { keepsReviews, reviewsToApply, stopIfReviewUnnamed, withReview } from "./jca-reviews";
import { deriveFor, openWorkbook, type OpenWorkbook } from "./open-workbook";
import { formatRestorePoint } from "./restore-point";
import { stopIfNotReadable } from "./sync-preconditions";
import { stopIfEntriesUnclear } from "./rollover-preconditions";
import { UserError } from "./user-error";
import type { WorkbookPort } from "./workbook-port";

/** What opening the next meeting would do; nothing has been written. */
export interface NextMeetingPreview {
  /** The meeting whose entries go to the history. */
  readonly currentMeeting: MeetingLabel;
  /** The meeting that the calendar has next; null where it names none, so that one is typed. */
  readonly proposed: MeetingLabel | null;
  /** The meetings of the calendar after the current one, by their labels. */
  readonly later: readonly MeetingLabel[];
  /** Entries that move to the history. */
  readonly entries: number;
  /** The numbers of actions for which the current meeting noted nothing. */
  readonly withoutNews: readonly string[];
  /** JCAs whose review the meeting can begin with. */
  readonly jcas: number;
  /** Whether it does unless somebody says otherwise: reviews are kept in this workbook. */
  readonly beginsReview: boolean;
  /** Decisions of reviews that the table JCA does not have yet. */
  readonly pendingDecisions: number;
}

export interface OpeningOptions {
  /** Gives each JCA a row for the new meeting on the sheet JCA review. */
  readonly beginReview?: boolean;
}

export interface OpenedMeeting {
  readonly opened: MeetingLabel;
  /** Entries that have moved to the history. */
  readonly entries: number;
  /** Rows that the review of the JCAs has got. */
  readonly reviews: number;
}

/** Rejects where the sheets cannot be read with certainty, as `openNextMeeting` would. */
export async function previewNextMeeting(
  port: WorkbookPort,
  today: CalendarDate,
): Promise<NextMeetingPreview> {
  const workbook = await openForRollover(port, today);
  const { plan, settings } = workbook;
  const { currentMeeting } = settings;
  const isNoted = plan.actions.map((action) => entryAt(action, currentMeeting) !== null);
  const next = meetingAfter(plan.meetings, currentMeeting);
  return {
    currentMeeting,
    proposed: next === null ? null : labelOf(next),
    later: laterLabels(plan.meetings, currentMeeting),
    entries: isNoted.filter(Boolean).length,
    withoutNews: plan.actions.flatMap(({ number }, at) => (isNoted[at] === true ? [] : [number])),
    jcas: plan.jcas.length,
    beginsReview: plan.jcas.length > 0 && keepsReviews(workbook),
    pendingDecisions: reviewsToApply(workbook).decisions.length,
  };
}

/**
 * Makes `label` the current meeting: this meeting's entries go to the history, their statuses are
 * the previous ones, and the plan starts clean. The row that stood for the next meeting gets the
 * label, unless the calendar has it. Undone as a sync is.
 */
export async function openNextMeeting(
  port: WorkbookPort,
  label: string,
  today: CalendarDate,
  { beginReview = false }: OpeningOptions = {},
): Promise<OpenedMeeting> {
  const workbook = await openForRollover(port, today);
  if (beginReview) stopIfReviewUnnamed(workbook);
  const { settings, base } = workbook;
  const { currentMeeting: from, statusWords } = settings;
  const to = labelToOpen(workbook, label);
  const turn = (rows: TableRows) => turnToMeeting(withMeeting(rows, to), from, to, statusWords);
  const turnedRows = turn(workbook.local.rows);
  const before = turnedRows.JcaReview;
  const JcaReview = beginReview ? withReview(workbook, before, to) : before;
  const rows = { ...turnedRows, JcaReview };
  const turned = turnToMeeting(withMeeting(base.rows, to), base.currentMeeting, to, statusWords);
  const next: SyncBase = { currentMeeting: to, source: base.source, rows: turned };
  const derived = deriveFor(rows, next.rows, { ...settings, currentMeeting: to });
  await port.write({
    tables: planTableWrites(workbook.state, rows, derived.cells),
    base: formatBase(next),
    settings: { currentMeeting: to },
    restorePoint: {
      kind: "next-meeting",
      label: to,
      day: today,
      text: formatRestorePoint(workbook, rows, next),
    },
  });
  const moved = workbook.plan.actions.filter((action) => entryAt(action, from) !== null);
  return { opened: to, entries: moved.length, reviews: JcaReview.size - before.size };
}

async function openForRollover(port: WorkbookPort, today: CalendarDate): Promise<OpenWorkbook> {
  const workbook = await openWorkbook(port, today);
  stopIfNotReadable(workbook, false);
  if (workbook.settings.currentMeeting === "") throw noMeeting();
  stopIfEntriesUnclear(workbook);
  return workbook;
}

/** Of the row that stands for the next meeting, the label that its date gives; else its own. */
function labelOf(meeting: Meeting): MeetingLabel | null {
  if (parseMeetingLabel(meeting.label) !== null) return normaliseMeetingLabel(meeting.label);
  const [year, month] = (meeting.opens ?? "").split("-");
  return month === undefined ? null : `TSAG ${month}-${year ?? ""}`;
}

function laterLabels(meetings: readonly Meeting[], from: MeetingLabel): readonly MeetingLabel[] {
  const current = meetingOf(meetings, from);
  const later = meetings.filter((meeting) => compareMeetings(current, meeting) < 0);
  return [...later].sort(compareMeetings).flatMap((meeting) => labelOf(meeting) ?? []);
}

function labelToOpen({ plan, settings }: OpenWorkbook, typed: string): MeetingLabel {
  const known = findMeeting(plan.meetings, typed);
  const label = known?.label ?? normaliseMeetingLabel(typed);
  if (parseMeetingLabel(label) === null) throw noLabel(typed);
  const current = meetingOf(plan.meetings, settings.currentMeeting);
  if (compareMeetings(current, meetingOf(plan.meetings, label)) >= 0) {
    throw notLater(label, settings.currentMeeting);
  }
  return label;
}

/** The calendar with the meeting: the row that stood for the next one, under its label. */
function withMeeting(rows: TableRows, label: MeetingLabel): TableRows {
  const { Meetings } = rows;
  if ([...Meetings.keys()].some((key) => isSameLabel(key, label))) return rows;
  const named = (fields: Fields | undefined): Fields => ({
    opens: "",
    closes: "",
    ...fields,
    label,
  });
  if (!Meetings.has(NEXT_MEETING_LABEL)) {
    return { ...rows, Meetings: new Map([...Meetings, [label, named(undefined)]]) };
  }
  const renamed: Rows = new Map(
    [...Meetings].map(([key, fields]) =>
      key === NEXT_MEETING_LABEL ? [label, named(fields)] : [key, fields],
    ),
  );
  return { ...rows, Meetings: renamed };
}

function isSameLabel(one: string, other: string): boolean {
  return normaliseMeetingLabel(one).toLowerCase() === normaliseMeetingLabel(other).toLowerCase();
}

function noMeeting(): UserError {
  return new UserError({
    code: "no-current-meeting",
    happened: "The workbook has no current meeting yet, so that there is none to follow it.",
    todo: "Bring in a report, or the bundled register, first.",
  });
}

function noLabel(typed: string): UserError {
  return new UserError({
    code: "meeting-label",
    happened: `“${typed.trim()}” is not the label of a meeting.`,
    todo: "Type it with its month and year, such as TSAG 09-2026.",
  });
}

function notLater(label: MeetingLabel, current: MeetingLabel): UserError {
  return new UserError({
    code: "meeting-not-later",
    happened: `${label} does not follow ${current}, the current meeting.`,
    todo: "Choose a later meeting; or correct the dates on the sheet Meetings.",
  });
}

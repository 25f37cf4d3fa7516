import { newsOf, type ActionNews } from "../domain/action-news";
import { statusAt } from "../domain/action-status";
import { addDays, daysBetween, type CalendarDate } from "../domain/calendar-date";
import { normaliseMeetingLabel, compareMeetings, nextMeetingFrom } from "../domain/meetings";
import type { MeetingLabel, Plan } from "../domain/plan";
import { STATUS_CODES, STATUS_LABELS, type StatusCode } from "../domain/status";
import type { Fields } from "../workbook/rows";
import type { CheckedWorkbook } from "./checked-workbook";
import { attentionOf, type AttentionItem } from "./overview-attention";
import { jcaLines, type JcaLine } from "./overview-jcas";
import { reportLines, type ReportLine } from "./overview-reports";

/** The figures of the sheet Overview, for the pane: what the formulas there show, computed from the plan. */
export interface Overview {
  readonly asOf: CalendarDate;
  /** Null before the first sync. */
  readonly currentMeeting: MeetingLabel | null;
  /** All actions by what their Status cells say. */
  readonly total: StatusCounts;
  /** In the order in which the groups first stand in the action plan; "" are those without a group. */
  readonly byGroup: readonly GroupCounts[];
  readonly bySeries: readonly SeriesCounts[];
  /** What the current meeting brought about the actions. */
  readonly news: Readonly<Record<ActionNews, number>>;
  /** In the order of the calendar; those without a date last. */
  readonly meetings: readonly MeetingCounts[];
  /** Entries that name no meeting. */
  readonly undatedEntries: StatusCounts;
  /** Nearest expiry first, undated ones last. */
  readonly jcas: readonly JcaLine[];
  readonly attention: readonly AttentionItem[];
  /** The first meeting that opens on the as-of day or later; null while none has a date. */
  readonly nextMeeting: NextMeeting | null;
  readonly reportsDue: readonly ReportLine[];
}

/** `other`: words that are no status of ours. */
export type StatusCounts = Readonly<Record<StatusCode | "other", number>> & {
  readonly total: number;
};

export interface GroupCounts extends StatusCounts {
  readonly group: string;
  readonly withoutNews: number;
}

export interface SeriesCounts extends StatusCounts {
  readonly series: "wtsa-24" | "resolution";
  readonly withoutNews: number;
}

export interface MeetingCounts {
  readonly meeting: MeetingLabel;
  readonly opens: CalendarDate | null;
  readonly isCurrent: boolean;
  /** What the meeting noted, by the status of the entries. */
  readonly entries: StatusCounts;
  /** How all actions stood at the end of the meeting; null for meetings after the current one. */
  readonly standing: StatusCounts | null;
}

export interface NextMeeting {
  readonly meeting: MeetingLabel;
  readonly opens: CalendarDate;
  readonly deadline: CalendarDate;
  /** Negative after the deadline. */
  readonly daysToDeadline: number;
}

/** The figures of a workbook that has been read and checked. */
export function overviewOf({ workbook, problems }: CheckedWorkbook): Overview {
  const { plan, settings, local } = workbook;
  const { currentMeeting, asOf } = settings;
  const actions = countedActions(plan, local.rows.ActionPlan, currentMeeting);
  const jcas = jcaLines(plan, settings);
  const reportsDue = reportLines(plan, asOf);
  return {
    asOf,
    currentMeeting: currentMeeting === "" ? null : currentMeeting,
    total: countStatuses(actions),
    byGroup: countGroups(actions),
    bySeries: (["wtsa-24", "resolution"] as const).map((series) => {
      const members = actions.filter((action) => action.series === series);
      return { series, ...countStatuses(members), withoutNews: withoutNews(members) };
    }),
    news: countNews(actions),
    meetings: countMeetings(plan, currentMeeting, actions),
    undatedEntries: countStatuses(entriesAt(plan, null)),
    jcas,
    attention: attentionOf(
      { jcas, reportsDue, plan, stale: actions.filter(isStale).length },
      problems,
    ),
    nextMeeting: nextMeetingOf(plan, asOf, settings.deadlineDays),
    reportsDue,
  };
}

interface CountedAction {
  readonly group: string;
  readonly series: "wtsa-24" | "resolution";
  /** Null where the Status cell holds another word. */
  readonly status: StatusCode | null;
  readonly news: ActionNews;
}

function countedActions(
  plan: Plan,
  rows: ReadonlyMap<string, Fields>,
  meeting: MeetingLabel,
): readonly CountedAction[] {
  return plan.actions.map((action) => {
    const fields = rows.get(action.number) ?? {};
    return {
      group: (fields["group"] ?? "").trim(),
      series: action.series,
      status: statusCell(fields["status"] ?? ""),
      news: newsOf(action, meeting, plan.meetings),
    };
  });
}

/** The status that a cell names in our own words, as the formulas compare them: in any case. */
function statusCell(words: string): StatusCode | null {
  const wanted = words.trim().toLowerCase();
  return STATUS_CODES.find((code) => STATUS_LABELS[code].toLowerCase() === wanted) ?? null;
}

function countStatuses(items: readonly { readonly status: StatusCode | null }[]): StatusCounts {
  const count = (wanted: StatusCode | null) =>
    items.filter(({ status }) => status === wanted).length;
  return {
    "not-started": count("not-started"),
    started: count("started"),
    ongoing: count("ongoing"),
    concluded: count("concluded"),
    other: count(null),
    total: items.length,
  };
}

function countGroups(actions: readonly CountedAction[]): readonly GroupCounts[] {
  const groups = new Map<string, CountedAction[]>();
  for (const action of actions) {
    const key = action.group.toLowerCase();
    groups.set(key, [...(groups.get(key) ?? []), action]);
  }
  return [...groups.values()].map((members) => ({
    group: members[0]?.group ?? "",
    ...countStatuses(members),
    withoutNews: withoutNews(members),
  }));
}

function countNews(actions: readonly CountedAction[]): Overview["news"] {
  const count = (wanted: ActionNews) => actions.filter(({ news }) => news === wanted).length;
  return {
    "new-status": count("new-status"),
    noted: count("noted"),
    "no-status-word": count("no-status-word"),
    none: count("none"),
  };
}

function withoutNews(actions: readonly CountedAction[]): number {
  return actions.filter(({ news }) => news === "none").length;
}

function isStale({ news, status }: CountedAction): boolean {
  return news === "none" && status !== "concluded";
}

function countMeetings(
  plan: Plan,
  currentMeeting: MeetingLabel,
  actions: readonly CountedAction[],
): readonly MeetingCounts[] {
  const meetings = [...plan.meetings].sort(compareMeetings);
  const current = meetings.findIndex(({ label }) => isSame(label, currentMeeting));
  return meetings.map(({ label, opens }, index) => ({
    meeting: label,
    opens,
    isCurrent: index === current,
    // The current meeting's are those of the action plan, where a cell may hold another word.
    entries: countStatuses(
      index === current ? actions.filter(({ news }) => news !== "none") : entriesAt(plan, label),
    ),
    standing: index > current ? null : countStatuses(standingAt(plan, label)),
  }));
}

function entriesAt(plan: Plan, meeting: MeetingLabel | null) {
  return plan.actions.flatMap(({ entries }) =>
    entries.filter((entry) =>
      meeting === null || entry.meeting === null
        ? entry.meeting === meeting
        : isSame(entry.meeting, meeting),
    ),
  );
}

function standingAt(plan: Plan, meeting: MeetingLabel) {
  return plan.actions.map((action) => ({ status: statusAt(action, meeting, plan.meetings) }));
}

function isSame(a: MeetingLabel, b: MeetingLabel): boolean {
  return normaliseMeetingLabel(a).toLowerCase() === normaliseMeetingLabel(b).toLowerCase();
}

function nextMeetingOf(plan: Plan, asOf: CalendarDate, deadlineDays: number): NextMeeting | null {
  const next = nextMeetingFrom(plan.meetings, asOf);
  if (next?.opens == null) return null;
  const deadline = addDays(next.opens, -deadlineDays);
  return {
    meeting: next.label,
    opens: next.opens,
    deadline,
    daysToDeadline: daysBetween(asOf, deadline),
  };
}

import { calendarDateOf } from "../../domain/calendar-date";
import { MONTH_NAMES } from "../../domain/date-words";
import { meetingAfter } from "../../domain/meetings";
import type { Action, Meeting, MeetingLabel, ReportDue } from "../../domain/plan";
import { formatDue, silentReports } from "../../domain/reports-due";
import type { Reading, ReportFinding } from "./finding-codes";
import { whereIn, type Outline } from "./outline";
import { quote, sentencesOf } from "./plain-text";
import { bodiesIn } from "./responsible";

export interface DueContext {
  readonly outline: Outline;
  readonly actions: readonly Action[];
  readonly places: ReadonlyMap<string, string>;
  readonly meetings: readonly Meeting[];
  readonly current: MeetingLabel | null;
}

/** Who reports when on an action, as clauses and entries say; due and untold ones are findings. */
export function readReportsDue(context: DueContext): Reading<readonly ReportDue[]> {
  const { outline, actions, places } = context;
  const stated = [
    ...outline.paragraphs.flatMap(({ section, address, line }) =>
      sentencesOf(line).flatMap((sentence) => dueIn(sentence, whereIn(section, address), context)),
    ),
    ...actions.flatMap((action) =>
      action.entries.flatMap(({ comments }) =>
        sentencesOf(comments).flatMap((sentence) =>
          dueIn(sentence, places.get(action.number) ?? "", context, action),
        ),
      ),
    ),
  ];
  const each = new Map(stated.map((due) => [`${due.report.action}|${due.report.due ?? ""}`, due]));
  const value = [...each.values()].flatMap(({ report: { due, ...report } }) =>
    due === null ? [] : [{ ...report, due }],
  );
  const undated = [...each.values()].filter(({ report }) => report.due === null);
  return { value, findings: [...undated.map(undatedFinding), ...silentFindings(value, context)] };
}

interface StatedReport {
  readonly report: Omit<ReportDue, "due"> & { readonly due: string | null };
  readonly sentence: string;
  readonly where: string;
}

/** "reports to", "report back", "provide a progress report": not what a report of the past said. */
const REPORTS =
  /(?<!\b(?:the|this|a|an|its|their|progress|annual|of) )\breport(?:s|ing)?\b|\b(?:provid|submit|present|deliver|giv|mak|prepar|send)\w* (?:a|an|its|their|the) (?:\w+ ){0,3}?reports?\b/;
const BODY = String.raw`(?:WP\d|TSAG|RG-[A-Z]+)(?:\/TSAG)?`;
const TO = new RegExp(String.raw`\bto (?:the )?(?:next |following )?(${BODY})`);
const NEXT_MEETING = new RegExp(
  String.raw`\b(?:by|at|to|before|for|in time for) (?:the |its )?(?:next|following) (?:meeting of )?(?:the )?(${BODY})?`,
);
const ACTIONS =
  /\bActions? (?:items? )?(\d{1,3}(?:-\d{1,3})?(?:(?:,? and |, | & )\d{1,3}(?:-\d{1,3})?\b(?! (?!(?:to|in|by|on|at|for|will|is|are|before)\b)\p{L}))*)/u;

function dueIn(
  sentence: string,
  where: string,
  context: DueContext,
  own?: Action,
): readonly StatedReport[] {
  const reports = REPORTS.exec(sentence);
  if (reports === null) return [];
  const rest = sentence.slice(reports.index + reports[0].length);
  const to = TO.exec(rest)?.[1] ?? NEXT_MEETING.exec(rest)?.[1];
  const dates = datesOf(rest, context);
  if (to === undefined || dates === null) return [];
  const named = bodiesIn(sentence.slice(0, reports.index)).filter((body) => !to.startsWith(body));
  const by = named.length > 0 || own === undefined ? named : own.responsible;
  return actionsIn(sentence, own).flatMap((action) =>
    dates.map((due) => ({ report: { action, by, to, due }, sentence, where })),
  );
}

function actionsIn(sentence: string, own: Action | undefined): readonly string[] {
  const named = ACTIONS.exec(sentence)?.[1]?.match(/\d+(?:-\d+)?/g);
  return named ?? (own === undefined ? [] : [own.number]);
}

/** A null among them is a date that is not known; null for a text that names no date at all. */
function datesOf(
  text: string,
  { meetings, current }: DueContext,
): readonly (string | null)[] | null {
  const dates = datesIn(text);
  if (dates.length > 0) return dates;
  if (NEXT_MEETING.test(text)) {
    const next = current === null ? null : meetingAfter(meetings, current);
    return [next?.opens?.slice(0, 7) ?? null];
  }
  return /\b(?:in|on|by|at|before|until|no later than)\s[^,;]{0,40}\b20\d\d\b/.test(text)
    ? [null]
    : null;
}

const DATE = String.raw`(?:(\d{1,2})(?:st|nd|rd|th)?\s)?(${MONTH_NAMES.join("|")})(?:,?\s(\d{4}))?`;
const WHEN = String.raw`(?:in|on|by|at|before|until|no later than|the end of)\s`;
const DATES = new RegExp(
  String.raw`\b${WHEN}(?:${WHEN})?${DATE}(?:(?:,\s?|\sand\s|,\sand\s)(?:again\s)?(?:${WHEN})?${DATE}){0,11}`,
);

/** "in May and in September 2026" gives 2026-05 and 2026-09: a year counts for those beside it. */
function datesIn(text: string): readonly string[] {
  const list = [...(DATES.exec(text)?.[0] ?? "").matchAll(new RegExp(DATE, "g"))];
  return list.flatMap(([, day, name], at) => {
    const years = list.map((date) => date[3]);
    const year =
      years.slice(at).find((one) => one !== undefined) ??
      years.filter((one) => one !== undefined).at(-1);
    const month = MONTH_NAMES.findIndex((each) => each === name) + 1;
    const date = calendarDateOf(Number(year), month, Number(day ?? 1));
    if (date === null) return [];
    return [day === undefined ? date.slice(0, 7) : date];
  });
}

function undatedFinding({ report, sentence, where }: StatedReport): ReportFinding {
  return {
    code: "report-due-undated",
    severity: "warning",
    where,
    found: sentence,
    expected: "in May 2026, on 12 May 2026",
    message: `Action ${report.action}: a report to ${report.to} is asked for in ${quote(sentence, 80)}, and its day is not known, so it is not among the reports due. Write the month, as in “in May 2026”, or enter the next meeting's dates among the meetings.`,
  };
}

function silentFindings(
  reportsDue: readonly ReportDue[],
  { actions, places, meetings, current }: DueContext,
): readonly ReportFinding[] {
  if (current === null) return [];
  return silentReports(reportsDue, { actions, meetings }, current).map(
    ({ action, by, to, due }) => ({
      code: "report-due-silent",
      severity: "warning",
      where: places.get(action) ?? `action ${action}`,
      expected: `a report by ${by.join(", ") || "those responsible"} to ${to}`,
      message: `Action ${action}: ${by.join(", ") || "a group"} was to report to ${to} ${formatDue(due)}, and no entry since says so. Add what was reported, or when it will be.`,
    }),
  );
}

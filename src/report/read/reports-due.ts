import { calendarDateOf } from "../../domain/calendar-date";
import { MONTH_NAMES } from "../../domain/date-words";
import type { Action, Meeting, MeetingLabel, ReportDue } from "../../domain/plan";
import { formatDue, silentReports } from "../../domain/reports-due";
import type { Reading, ReportFinding } from "./finding-codes";
import type { Outline } from "./outline";
import { sentencesOf } from "./plain-text";
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
  const stated = [
    ...context.outline.paragraphs.flatMap(({ line }) => sentencesOf(line).flatMap((s) => dueIn(s))),
    ...context.actions.flatMap((action) =>
      action.entries.flatMap(({ comments }) =>
        sentencesOf(comments).flatMap((sentence) => dueIn(sentence, action)),
      ),
    ),
  ];
  const each = new Map(stated.map((report) => [`${report.action}|${report.due}`, report]));
  const value = [...each.values()];
  return { value, findings: silentFindings(value, context) };
}

const REPORTS =
  /\breport(?:s|ing)?(?: back)? to (?:the )?((?:WP\d|TSAG|RG-[A-Z]+)(?:\/TSAG)?)(?: meetings?)? (?:in|on|by|at) /;
const ACTION = /\bActions? (?:item )?(\d{1,3}(?:-\d{1,3})?)\b/;

function dueIn(sentence: string, own?: Action): readonly ReportDue[] {
  const match = REPORTS.exec(sentence);
  const action = ACTION.exec(sentence)?.[1] ?? own?.number;
  if (match === null || action === undefined) return [];
  const to = match[1] ?? "";
  const before = bodiesIn(sentence.slice(0, match.index)).filter((body) => !to.startsWith(body));
  const by = before.length > 0 ? before : (own?.responsible ?? []);
  return datesIn(sentence.slice(match.index + match[0].length)).map((due) => ({
    action,
    by,
    to,
    due,
  }));
}

const DATE = String.raw`(?:(\d{1,2})(?:st|nd|rd|th)?\s)?(${MONTH_NAMES.join("|")})(?:\s(\d{4}))?`;
const DATES = new RegExp(String.raw`^${DATE}(?:(?:,\s?|\sand\s|,\sand\s)${DATE}){0,11}`);

/** "May and September 2026" gives 2026-05 and 2026-09: a year counts for the dates before it too. */
function datesIn(text: string): readonly string[] {
  const list = DATES.exec(text)?.[0] ?? "";
  let year: string | undefined;
  return [...list.matchAll(new RegExp(DATE, "g"))]
    .reverse()
    .flatMap(([, day, name, stated]) => {
      year = stated ?? year;
      const month = MONTH_NAMES.findIndex((each) => each === name) + 1;
      const date = calendarDateOf(Number(year), month, Number(day ?? 1));
      if (date === null) return [];
      return [day === undefined ? date.slice(0, 7) : date];
    })
    .reverse();
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

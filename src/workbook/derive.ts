import { ACTION_NEWS_LABELS, newsOf } from "../domain/action-news";
import { checkAction } from "../domain/action-checks";
import { statusBefore } from "../domain/action-status";
import { checkJca } from "../domain/jca-checks";
import { expiryOf, type ExpiryCalendar } from "../domain/jca-expiry";
import type { Plan } from "../domain/plan";
import type { Problem, UnnamedRow } from "../domain/problem";
import { STATUS_LABELS, parseStatus, type StatusAlias } from "../domain/status";
import { parseDecisions } from "./decision-words";
import type { LocalTables, RowIssue } from "./read-tables";
import { NO_PROBLEM, signOf } from "./check-signs";
import { registerOrder } from "./register-order";
import { reviewProblems } from "./review-checks";
import type { Fields, TableRows } from "./rows";
import type { Settings } from "./settings";
import { ORDER, type TableName } from "./table-definition";

/** Canonical texts of the derived columns, by table, key and column id. */
export type DerivedCells = Readonly<Partial<Record<TableName, ReadonlyMap<string, Fields>>>>;

export interface Derived {
  readonly cells: DerivedCells;
  readonly problems: readonly Problem[];
}

/**
 * What we compute for the sheets: previous status, expiry with its basis, the checks and the
 * places in the register. `known` are the rows as the last sync left them, in their order.
 */
export function deriveCells(
  plan: Plan,
  rows: TableRows,
  known: TableRows,
  issues: LocalTables["issues"],
  settings: Settings,
): Derived {
  const calendar = { meetings: plan.meetings, studyPeriodEnd: settings.studyPeriodEnd };
  const problems = [
    ...issues.map(problemOfIssue),
    ...plan.actions.flatMap((action) => actionProblems(action, rows, plan, settings)),
    ...plan.jcas.flatMap((jca) => [
      ...decisionProblems(rows.JCA.get(jca.name), jca.name, settings.currentMeeting),
      ...checkJca(jca, { calendar, asOf: settings.asOf, dueSoonDays: settings.dueSoonDays }),
    ]),
    ...plan.meetings.flatMap(meetingProblems),
    ...orphanProblems(rows),
    ...reviewProblems(rows, plan),
    ...settings.problems,
  ];
  return {
    problems,
    cells: {
      ActionPlan: withOrder(
        deriveActions(plan, settings, byKey(problems, "ActionPlan")),
        registerOrder(known.ActionPlan, rows.ActionPlan),
      ),
      JCA: withOrder(
        deriveJcas(plan, calendar, byKey(problems, "JCA")),
        registerOrder(known.JCA, rows.JCA),
      ),
    },
  };
}

function withOrder(
  cells: ReadonlyMap<string, Fields>,
  order: ReadonlyMap<string, number>,
): ReadonlyMap<string, Fields> {
  return new Map(
    [...cells].map(([key, fields]) => [key, { ...fields, [ORDER]: String(order.get(key) ?? "") }]),
  );
}

function actionProblems(
  action: Plan["actions"][number],
  rows: TableRows,
  plan: Plan,
  settings: Settings,
): readonly Problem[] {
  const { currentMeeting } = settings;
  const words = statusWordProblems(
    rows.ActionPlan.get(action.number),
    action.number,
    settings.statusWords,
  );
  const checks = checkAction(action, {
    currentMeeting,
    meetings: plan.meetings,
    workflow: settings.workflow,
    mode: settings.transitionMode,
    aliases: settings.statusWords,
  });
  // A word that is no status states none: the first problem says it all.
  const news = checks.filter(({ code }) => words.length === 0 || code !== "status-not-stated");
  return [...words, ...news];
}

function deriveActions(
  plan: Plan,
  settings: Settings,
  problems: ReadonlyMap<string, readonly Problem[]>,
): ReadonlyMap<string, Fields> {
  return new Map(
    plan.actions.map((action) => [
      action.number,
      {
        previousStatus: STATUS_LABELS[statusBefore(action, settings.currentMeeting, plan.meetings)],
        news: ACTION_NEWS_LABELS[newsOf(action, settings.currentMeeting, plan.meetings)],
        check: formatCheck(problems.get(action.number) ?? []),
      },
    ]),
  );
}

function deriveJcas(
  plan: Plan,
  calendar: ExpiryCalendar,
  problems: ReadonlyMap<string, readonly Problem[]>,
): ReadonlyMap<string, Fields> {
  return new Map(
    plan.jcas.map((jca) => {
      const expiry = expiryOf(jca, calendar);
      const fields = {
        expiry: expiry.state === "dated" ? expiry.date : "",
        basis: expiry.basis,
        check: formatCheck(problems.get(jca.name) ?? []),
      };
      return [jca.name, fields];
    }),
  );
}

/**
 * What the Check cell says: each problem with its sign, in words and with how to mend it, worst
 * first, or that all is well. The highlighting goes by the first sign.
 */
function formatCheck(problems: readonly Problem[]): string {
  if (problems.length === 0) return NO_PROBLEM;
  return problems
    .map((problem) => `${signOf(problem)} ${problem.message} ${problem.mend}`.trim())
    .join("\n");
}

function byKey(
  problems: readonly Problem[],
  table: TableName,
): ReadonlyMap<string, readonly Problem[]> {
  const grouped = new Map<string, Problem[]>();
  for (const problem of problems) {
    if (problem.table !== table) continue;
    const list = grouped.get(problem.key) ?? [];
    list.push(problem);
    grouped.set(problem.key, list);
  }
  return grouped;
}

const ISSUE_CODES = {
  "key-missing": "number-missing",
  "key-twice": "number-twice",
  "not-a-date": "date-not-a-date",
} as const;

function problemOfIssue(issue: RowIssue): Problem {
  return {
    code: ISSUE_CODES[issue.code],
    severity: "error",
    table: issue.table,
    key: issue.key,
    column: issue.header,
    ...(issue.fields === undefined ? {} : { unnamed: unnamedRow(issue.rowIndex, issue.fields) }),
    message: issue.message.replace(/\.?$/, "."),
    mend: issue.mend,
  };
}

function unnamedRow(row: number, fields: Fields): UnnamedRow {
  return { row, holds: JSON.stringify(fields) };
}

function statusWordProblems(
  row: Fields | undefined,
  key: string,
  statusWords: readonly StatusAlias[],
): readonly Problem[] {
  const words = row?.["status"] ?? "";
  const parsed = parseStatus(words, statusWords);
  if (parsed?.slip) return [slipProblem(words, STATUS_LABELS[parsed.status], key)];
  if (parsed !== null) return [];
  return [
    {
      code: "status-unknown",
      severity: "error",
      table: "ActionPlan",
      key,
      column: "Status",
      message: words === "" ? "The action has no status." : `“${words}” is not a status.`,
      mend: `Choose one from the list: ${Object.values(STATUS_LABELS).join(", ")}.`,
    },
  ];
}

function slipProblem(words: string, label: string, key: string): Problem {
  return {
    code: "status-word-slip",
    severity: "warning",
    table: "ActionPlan",
    key,
    column: "Status",
    message: `“${words}” is read as “${label}”.`,
    mend: `Choose “${label}” from the list.`,
    proposed: label,
  };
}

function decisionProblems(
  row: Fields | undefined,
  key: string,
  currentMeeting: string,
): readonly Problem[] {
  const read = parseDecisions(row?.["decision"] ?? "", currentMeeting).at(-1);
  if (read === undefined || read.understood) return [];
  return [
    {
      code: "decision-not-understood",
      severity: "warning",
      table: "JCA",
      key,
      column: "Decision",
      message: "The decision's first line names no limit that can be read.",
      mend: "Begin it like “Until the next TSAG meeting (WP2-2, TSAG 01-2026)” or “Until 30 May 2027”.",
    },
  ];
}

/** Rows of the history whose action is gone: nothing shows them any more. */
function orphanProblems(rows: TableRows): readonly Problem[] {
  return [...rows.StatusHistory].flatMap(([key, fields]) => {
    const number = fields["number"] ?? "";
    if (rows.ActionPlan.has(number)) return [];
    return [
      {
        code: "history-without-action",
        severity: "warning",
        table: "StatusHistory",
        key,
        column: "No.",
        message: `The history has an entry of action ${number}, which is not in the action plan.`,
        mend: "Bring the action back, or correct its number here.",
      } as const,
    ];
  });
}

function meetingProblems(meeting: Plan["meetings"][number]): readonly Problem[] {
  if (meeting.opens === null || meeting.closes === null || meeting.opens <= meeting.closes)
    return [];
  return [
    {
      code: "meeting-dates-reversed",
      severity: "error",
      table: "Meetings",
      key: meeting.label,
      column: "Closes",
      message: `${meeting.label} closes before it opens.`,
      mend: "Correct Opens or Closes.",
    },
  ];
}

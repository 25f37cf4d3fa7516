import { parseCalendarDate, type CalendarDate } from "../../domain/calendar-date";
import { formatDate } from "../../domain/date-words";
import { jcaKey } from "../../domain/jca-name";
import { findMeeting, meetingAfter } from "../../domain/meetings";
import type {
  Action,
  Jca,
  JcaDecision,
  JcaLimit,
  ListedDocument,
  Meeting,
  MeetingLabel,
} from "../../domain/plan";
import type { Reading, ReportFinding } from "./finding-codes";
import { unionOfLimits, wordingOf } from "./jca-limits";
import { readLifetimeStart } from "./jca-lifetime";
import { mentionsIn, type JcaMentions } from "./jca-mentions";
import { readParent } from "./jca-parent";
import {
  clauseStatements,
  requestStatements,
  understood,
  type JcaStatement,
} from "./jca-statements";
import { tableStatements } from "./jca-tables";
import type { Outline } from "./outline";
import { quote } from "./plain-text";
import type { ReportTable } from "./report-table";
import type { LabelledItem } from "./requests";

export interface JcaContext {
  readonly outline: Outline;
  readonly tables: readonly ReportTable[];
  readonly requests: readonly LabelledItem[];
  readonly actions: readonly Action[];
  readonly documents: readonly ListedDocument[];
  readonly meetings: readonly Meeting[];
  readonly current: MeetingLabel | null;
  readonly studyPeriodEnd: CalendarDate;
}

/** One JCA for each name, its decision merged from the clause, its table and the request for action. */
export function readJcas(context: JcaContext): Reading<readonly Jca[]> {
  const table = tableStatements(context.tables, context.studyPeriodEnd);
  const statements = understood([
    ...requestStatements(context.requests, context.studyPeriodEnd),
    ...clauseStatements(context.outline, context.studyPeriodEnd),
    ...table.value,
  ]);
  const mentions = mentionsIn(context.actions, context.documents, context.outline);
  const byName = new Map<string, JcaStatement[]>();
  for (const statement of statements.value) {
    const key = jcaKey(statement.name);
    byName.set(key, [...(byName.get(key) ?? []), statement]);
  }
  const read = [...byName.values()].map((same) => jcaOf(same, { ...context, mentions }));
  return {
    value: read.flatMap(({ value }) => value ?? []),
    findings: [
      ...table.findings,
      ...statements.findings,
      ...read.flatMap(({ findings }) => findings),
    ],
  };
}

function jcaOf(
  statements: readonly JcaStatement[],
  context: JcaContext & { readonly mentions: JcaMentions },
): Reading<Jca | null> {
  const [main] = statements;
  if (main === undefined || context.current === null) return { value: null, findings: [] };
  const decision: JcaDecision = {
    meeting: context.current,
    limits: limitsOfAll(statements, context),
    label: main.label,
    text: main.text,
  };
  const transferTo = [...new Set(statements.flatMap((statement) => statement.transferTo))];
  const ends = statements.some((statement) => statement.ends);
  const start = readLifetimeStart(main.name, statements, context);
  const parent = readParent(main.name, statements, context.mentions);
  return {
    value: {
      name: main.name,
      transferTo,
      parent: parent.value,
      lifetimeStart: start.value,
      decisions: [decision],
      transfer: {
        state: transferTo.length === 0 ? "none" : "not-started",
        on: null,
        reference: null,
      },
      comments: "",
    },
    findings: [
      ...wordingFindings(statements),
      ...undatedFindings(main, decision, context),
      ...(ends ? [closed(main, decision)] : start.findings),
      ...parent.findings,
    ],
  };
}

/** What is closed without a day is closed with the meeting that decides it. */
function limitsOfAll(
  statements: readonly JcaStatement[],
  { meetings, current }: JcaContext,
): readonly JcaLimit[] {
  const limits = unionOfLimits(statements.flatMap((statement) => statement.limits));
  const closes = current === null ? null : (findMeeting(meetings, current)?.closes ?? null);
  return limits.length === 0 && closes !== null ? [closes] : limits;
}

function closed({ name, where }: JcaStatement, { limits }: JcaDecision): ReportFinding {
  const [limit = ""] = limits;
  const day = parseCalendarDate(limit);
  const until =
    day === null
      ? limit === ""
        ? "no day is known on which it ends"
        : "it runs to the limit that is named"
      : `it is taken to run until ${formatDate(day)}`;
  return {
    code: "jca-closed",
    severity: "info",
    where,
    found: name,
    message: `${name} is closed by this report; ${until}. Check that day in the JCA table, and who goes on with the coordination.`,
  };
}

/** The clause and the request ought to set the same limits in the same words. */
function wordingFindings(statements: readonly JcaStatement[]): readonly ReportFinding[] {
  const request = statements.find(({ label }) => label !== null);
  const clause = statements.find(({ label }) => label === null);
  if (!request || !clause) return [];
  const [inRequest, inClause] = [wordingOf(request.limits), wordingOf(clause.limits)];
  if (inRequest === inClause) return [];
  if (inRequest === "" || inClause === "") return [];
  const sameLimits = unionOfLimits(request.limits).join() === unionOfLimits(clause.limits).join();
  return [
    {
      code: "decision-wording-differs",
      severity: sameLimits ? "info" : "warning",
      where: request.where,
      found: inRequest,
      expected: inClause,
      message: `${request.name}: ${request.label ?? ""} sets ${quote(inRequest)}, the decision in ${clause.section} sets ${quote(inClause)}. The limits of both are taken; word the two alike.`,
    },
  ];
}

function undatedFindings(
  main: JcaStatement,
  decision: JcaDecision,
  context: JcaContext,
): readonly ReportFinding[] {
  if (!decision.limits.includes("next-meeting")) return [];
  if ((meetingAfter(context.meetings, decision.meeting)?.opens ?? null) !== null) return [];
  return [
    {
      code: "decision-undated",
      severity: "warning",
      where: main.where,
      found: "until the next TSAG meeting",
      message: `${main.name} runs until the TSAG meeting after ${decision.meeting}, which has no date in the calendar, so its expiry is open. Enter that meeting's dates among the meetings.`,
    },
  ];
}

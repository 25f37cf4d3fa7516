import { STUDY_PERIOD } from "../../domain/known-meetings";
import { compareMeetings } from "../../domain/meetings";
import type { Action, Meeting, Plan } from "../../domain/plan";
import type { StatusAlias } from "../../domain/status";
import type { TextDocument } from "../../docx/model/document";
import type { CalendarDate } from "../../domain/calendar-date";
import { readActions } from "./actions";
import { asShown } from "./as-shown";
import { readAppointments } from "./appointments";
import { crossReferenceFindings } from "./cross-references";
import { documentListFindings } from "./document-list";
import { readDocuments } from "./documents";
import type { Reading, ReportFinding } from "./finding-codes";
import { readJcas } from "./jcas";
import { readLeadRoles } from "./lead-roles";
import { readLiaisons } from "./liaisons";
import { outlineOf, type Outline } from "./outline";
import { meetingsOf, readOwnMeeting } from "./own-meeting";
import { cleanText } from "./plain-text";
import { ReportError } from "./report-error";
import type { ReportTable } from "./report-table";
import { opensWithLabel } from "./entry-labels";
import { findReportTables } from "./report-tables";
import { readReportsDue, type DueContext } from "./reports-due";
import { readRequests, type LabelledItem } from "./requests";
import { readSchedule } from "./schedule";
import { statusVocabulary } from "./status-words";
import { splitAtStatus } from "./table-rows";

export interface ReportOptions {
  /** The calendar: dates for the meetings that entries name, and whether a next one is known. */
  readonly knownMeetings: readonly Meeting[];
  /** What "the end of the study period" means; 31 December 2028 where left out. */
  readonly studyPeriodEnd?: CalendarDate;
  /** Words that count as a status beside those that every reader knows. */
  readonly statusWords?: readonly StatusAlias[];
}

export interface ReadReport {
  readonly plan: Plan;
  readonly findings: readonly ReportFinding[];
}

/**
 * Reads a WP2/TSAG report, or an annex alone, into a plan. What is wrong or doubtful comes as
 * findings in the order of reading; throws `ReportError` where the document has no table of
 * actions or documents at all. The same document always gives the same result.
 */
export function readReport(document: TextDocument, options: ReportOptions): ReadReport {
  return readShown(asShown(document), options);
}

function readShown(document: TextDocument, options: ReportOptions): ReadReport {
  const outline = outlineOf(document);
  const tables = findReportTables(outline);
  requireOurTables(tables.tables, outline);
  const own = readOwnMeeting(document, options.knownMeetings);
  const current = own.value?.label ?? null;
  const calendar = withOwn(options.knownMeetings, own.value);
  const words = statusVocabulary(options.statusWords ?? []);
  const actions = readActions(tables.tables, { meetings: calendar, current, words });
  const requests = readRequests(outline);
  const documents = readDocuments(tables.tables);
  const jcas = readJcas({
    outline,
    tables: tables.tables,
    requests: requests.value.requests,
    actions: actions.value,
    documents: documents.value,
    meetings: calendar,
    current,
    studyPeriodEnd: options.studyPeriodEnd ?? STUDY_PERIOD.closes,
  });
  const schedule = readSchedule(tables.tables, outline);
  const outcomes = readOutcomes(requests.value.requests, tables.tables, {
    outline,
    actions: actions.value,
    places: actions.places,
    meetings: calendar,
    current,
  });
  const plan: Plan = {
    meetings: usedMeetings(actions.value, own.value, calendar),
    currentMeeting: current,
    actions: actions.value,
    jcas: jcas.value,
    requests: requests.value.requests.map(({ label, text }) => ({ label, text })),
    documents: documents.value,
    schedule: schedule.value,
    ...outcomes.value,
  };
  const findings = [
    ...noticeFindings(document),
    ...own.findings,
    ...tables.findings,
    ...requests.findings,
    ...crossReferenceFindings(outline),
    ...jcas.findings,
    ...outcomes.findings,
    ...schedule.findings,
    ...actions.findings,
    ...documents.findings,
    ...documentListFindings({
      ...plan,
      current,
      outline,
      places: actions.places,
      lists: documents.lists,
    }),
  ];
  return { plan, findings };
}

/** What a meeting brings beside actions, decisions and dates. */
function readOutcomes(
  requests: readonly LabelledItem[],
  tables: readonly ReportTable[],
  context: DueContext,
): Reading<Pick<Plan, "appointments" | "liaisons" | "reportsDue" | "leadRoles">> {
  const appointments = readAppointments(requests, context.outline);
  const liaisons = readLiaisons(requests, tables, context.outline);
  const leadRoles = readLeadRoles(tables, context.outline);
  const reportsDue = readReportsDue(context);
  return {
    value: {
      appointments: appointments.value,
      liaisons: liaisons.value,
      reportsDue: reportsDue.value,
      leadRoles: leadRoles.value,
    },
    findings: [
      ...appointments.findings,
      ...liaisons.findings,
      ...leadRoles.findings,
      ...reportsDue.findings,
    ],
  };
}

function requireOurTables(tables: readonly ReportTable[], outline: Outline): void {
  if (tables.some(({ kind }) => kind === "actions" || kind === "documents")) return;
  throw new ReportError(
    "no-tables",
    hasLostTables(outline)
      ? "This is the text of a report without its tables: the statuses are there, but not which cell each text stood in. Choose the Word file (.docx), or in Word save it as plain text (.txt), which keeps the cells apart."
      : "None of the tables of a WP2/TSAG report is in this file: no table with an action number and an action (Annex 1, Annex 1a), and no list of documents (Annex 2). Choose the report itself.",
  );
}

/** Some programs save a table as text with a line for each cell: nothing tells its rows. */
function hasLostTables({ paragraphs }: Outline): boolean {
  return paragraphs.some(
    ({ text }) => splitAtStatus(cleanText(text), 0) !== null || opensWithLabel(text),
  );
}

function withOwn(known: readonly Meeting[], own: Meeting | null): readonly Meeting[] {
  if (own === null) return known;
  return [...known.filter((meeting) => meeting.label !== own.label), own].sort(compareMeetings);
}

/** The report's own meeting and those that entries name, in their order, and no other. */
function usedMeetings(
  actions: readonly Action[],
  own: Meeting | null,
  calendar: readonly Meeting[],
): readonly Meeting[] {
  const labels = actions.flatMap((action) =>
    action.entries.flatMap((entry) => entry.meeting ?? []),
  );
  return [...meetingsOf([...labels, ...(own ? [own.label] : [])], calendar)].sort(compareMeetings);
}

function noticeFindings(document: TextDocument): readonly ReportFinding[] {
  return document.notices.map(({ severity, where, message }) => ({
    code: "file-notice",
    severity,
    where,
    message,
  }));
}

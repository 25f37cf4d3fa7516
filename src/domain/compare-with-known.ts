import { compareActions } from "./compare-entries";
import { compareJcas } from "./compare-jcas";
import { compareCalendars } from "./compare-meetings";
import type { HistoryFinding, IsHistory } from "./history-finding";
import { compareMeetings, findMeeting } from "./meetings";
import type { Meeting, MeetingLabel, Plan } from "./plan";
import { formatDue, silentReports } from "./reports-due";

/**
 * What a report says otherwise than earlier reports did. Entries and decisions of the later of
 * the two current meetings are news and not compared; all before them, and undated entries, are
 * history. Texts that differ in blanks or in a document's spelling only are the same. A plan
 * compared with itself, and anything compared with an empty plan, gives nothing.
 */
export function compareWithKnown(known: Plan, report: Plan): readonly HistoryFinding[] {
  const meetings = [...known.meetings, ...report.meetings];
  const isHistory = historyBefore([known.currentMeeting, report.currentMeeting], meetings);
  return [
    ...compareActions(known.actions, report.actions, isHistory),
    ...compareJcas(known.jcas, report.jcas, isHistory),
    ...compareCalendars(known, report),
    ...silentFindings(known, report, meetings),
  ];
}

function historyBefore(
  current: readonly (MeetingLabel | null)[],
  meetings: readonly Meeting[],
): IsHistory {
  const dated = (label: MeetingLabel): Meeting =>
    findMeeting(meetings, label) ?? { label, opens: null, closes: null };
  const last = current
    .flatMap((label) => (label === null ? [] : dated(label)))
    .sort(compareMeetings)
    .at(-1);
  return (meeting) =>
    meeting === null || last === undefined || compareMeetings(dated(meeting), last) < 0;
}

/** Reports that an earlier report announced; the reader itself judges those of its own. */
function silentFindings(
  known: Plan,
  report: Plan,
  meetings: readonly Meeting[],
): readonly HistoryFinding[] {
  const own = new Set(report.reportsDue.map(({ action, due }) => `${action}|${due}`));
  const announced = known.reportsDue.filter(({ action, due }) => !own.has(`${action}|${due}`));
  if (report.currentMeeting === null || announced.length === 0) return [];
  const plan = { actions: report.actions, meetings };
  return silentReports(announced, plan, report.currentMeeting).map(({ action, by, to, due }) => ({
    code: "known-report-silent",
    severity: "warning",
    where: `action ${action}`,
    expected: `a report by ${by.join(", ") || "those responsible"} to ${to}`,
    message: `Action ${action}: ${by.join(", ") || "a group"} was to report to ${to} ${formatDue(due)}, and no entry since says so. Add what was reported, or when it will be.`,
  }));
}

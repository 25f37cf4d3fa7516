import { currentStatus, statusBefore } from "../../domain/action-status";
import { expiryOf } from "../../domain/jca-expiry";
import { transferStanding } from "../../domain/jca-transfer";
import type { Action, Plan } from "../../domain/plan";
import { silentReports } from "../../domain/reports-due";
import { STATUS_CODES } from "../../domain/status";
import type { PageBlock, PageSection } from "../../docx/model/page";
import { dateText, dueText } from "./date-text";
import { jcasAt } from "./jcas-at";
import {
  bodyRow,
  cell,
  centered,
  headerRow,
  paragraph,
  prose,
  tableOrNone,
  totalRow,
} from "./page-builders";
import type { Printing } from "./printing";
import { selectActions } from "./select-actions";
import { statusChart, type StatusCounts } from "./status-chart";
import { unbroken, unbrokenNumber } from "./unbroken";

/**
 * A page: how many actions have which status, in figures and as a chart, what the meeting
 * changed, and what is overdue on the day of `asOf`.
 */
export function statusSummary(plan: Plan, printing: Printing): PageSection {
  const words = printing.words.summary;
  // Statuses are those at the meeting, however few entries the other annexes print.
  const actions = selectActions(plan, { ...printing, lastMeetings: null });
  const groups = countedGroups(actions, printing);
  const chart = statusChart(groups, printing.words);
  const title = printing.meeting === null ? words.title : words.titleFor(printing.meeting);
  return {
    orientation: "portrait",
    blocks: [
      paragraph("annex-title", unbroken(title)),
      countTable(groups, printing),
      ...(chart === null ? [] : [chart]),
      ...changeBlocks(actions, plan, printing),
      ...overdueTransfers(plan, printing),
      ...overdueReports(plan, printing),
    ],
  };
}

function countedGroups(actions: readonly Action[], { words }: Printing): readonly StatusCounts[] {
  const { wtsaActions, withoutGroup } = words.summary;
  const nameOf = ({ series, group }: Action) =>
    series === "wtsa-24" ? wtsaActions : (group ?? withoutGroup);
  return [...new Set(actions.map(nameOf))].map((name) =>
    counted(
      name,
      actions.filter((action) => nameOf(action) === name),
    ),
  );
}

function counted(name: string, actions: readonly Action[]): StatusCounts {
  const counts = { "not-started": 0, started: 0, ongoing: 0, concluded: 0 };
  for (const action of actions) counts[currentStatus(action)] += 1;
  return { name, counts };
}

function countTable(groups: readonly StatusCounts[], { words }: Printing): PageBlock {
  const { summary, statuses } = words;
  const figures = (some: readonly StatusCounts[]) => {
    const sums = STATUS_CODES.map((status) =>
      some.reduce((sum, { counts }) => sum + counts[status], 0),
    );
    const all = sums.reduce((sum, count) => sum + count, 0);
    return [...sums, all].map((figure) => centered(String(figure)));
  };
  return tableOrNone(
    {
      kind: "table",
      title: summary.table,
      columnShares: [30, ...STATUS_CODES.map(() => 14), 14],
      rows: [
        headerRow([
          summary.actions,
          ...STATUS_CODES.map((status) => statuses[status]),
          summary.all,
        ]),
        ...groups.map((group) => bodyRow([cell(unbrokenNumber(group.name)), ...figures([group])])),
        ...(groups.length > 0 ? [totalRow([cell(summary.total), ...figures(groups)])] : []),
      ],
    },
    summary.noActions,
  );
}

function changeBlocks(
  actions: readonly Action[],
  plan: Plan,
  printing: Printing,
): readonly PageBlock[] {
  const { meeting, words } = printing;
  if (meeting === null) return [];
  const { summary, statuses } = words;
  const changes = actions
    .map((action) => ({
      action,
      from: statusBefore(action, meeting, plan.meetings),
      to: currentStatus(action),
    }))
    .filter(({ from, to }) => from !== to);
  const table = tableOrNone(
    {
      kind: "table",
      title: summary.changes,
      columnShares: [14, 50, 18, 18],
      rows: [
        headerRow(summary.changesHeader),
        ...changes.map(({ action, from, to }) =>
          bodyRow([
            centered(unbrokenNumber(action.number)),
            prose(action.title ?? opening(action.description), printing),
            cell(statuses[from]),
            cell(statuses[to]),
          ]),
        ),
      ],
    },
    summary.noChanges,
  );
  return [paragraph("heading", unbroken(summary.changedAt(meeting))), table];
}

const OPENING_LENGTH = 160;

/** The first words of a long description. */
function opening(description: string): string {
  const line = description.replace(/\n/g, " ");
  if (line.length <= OPENING_LENGTH) return line;
  const cut = line.slice(0, OPENING_LENGTH);
  const end = cut.lastIndexOf(" ");
  return `${(end > 0 ? cut.slice(0, end) : cut).trimEnd()}\u00a0…`;
}

function overdueTransfers(plan: Plan, printing: Printing): readonly PageBlock[] {
  const { asOf, studyPeriodEnd, meeting, words } = printing;
  if (asOf === null) return [];
  const { summary } = words;
  const calendar = { meetings: plan.meetings, studyPeriodEnd };
  const overdue = jcasAt(plan, meeting)
    .map((jca) => ({ jca, expiry: expiryOf(jca, calendar) }))
    .filter(({ jca, expiry }) => transferStanding(jca, expiry, asOf) === "overdue");
  const table = tableOrNone(
    {
      kind: "table",
      title: summary.overdue,
      columnShares: [40, 30, 30],
      rows: [
        headerRow(summary.overdueHeader),
        ...overdue.map(({ jca, expiry: { bound } }) =>
          bodyRow([
            cell(unbroken(jca.name)),
            cell(jca.transferTo.map(unbrokenNumber).join(words.document.comma)),
            { ...cell(bound?.date == null ? "" : dateText(bound.date, words)), mark: "alert" },
          ]),
        ),
      ],
    },
    summary.noOverdue,
  );
  return [paragraph("heading", summary.overdueOn(dateText(asOf, words))), table];
}

/** The reports that the meeting should have had and that no entry since then mentions. */
function overdueReports(plan: Plan, printing: Printing): readonly PageBlock[] {
  const { asOf, meeting, words } = printing;
  if (asOf === null || meeting === null) return [];
  const { summary, document } = words;
  const overdue = silentReports(plan.reportsDue, plan, meeting).filter(({ due }) => due < asOf);
  if (overdue.length === 0) return [];
  return [
    paragraph("heading", summary.reportsDueBy(dateText(asOf, words))),
    {
      kind: "table",
      title: summary.reports,
      columnShares: [14, 36, 30, 20],
      rows: [
        headerRow(summary.reportsHeader),
        ...overdue.map(({ action, by, to, due }) =>
          bodyRow([
            centered(unbrokenNumber(action)),
            cell(by.map(unbrokenNumber).join(document.comma)),
            cell(unbroken(to)),
            { ...cell(dueText(due)), mark: "alert" },
          ]),
        ),
      ],
    },
  ];
}

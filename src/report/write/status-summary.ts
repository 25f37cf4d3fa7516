import { currentStatus, statusBefore } from "../../domain/action-status";
import { formatDate } from "../../domain/date-words";
import { expiryOf } from "../../domain/jca-expiry";
import { overdueSince, transferStanding } from "../../domain/jca-transfer";
import type { Action, Plan } from "../../domain/plan";
import { STATUS_CODES, STATUS_LABELS } from "../../domain/status";
import type { PageBlock, PageSection } from "../../docx/model/page";
import type { AnnexOptions } from "./annex-options";
import {
  bodyRow,
  cell,
  centered,
  headerRow,
  paragraph,
  tableOrNone,
  totalRow,
} from "./page-builders";
import { selectActions } from "./select-actions";
import { unbroken, unbrokenNumber } from "./unbroken";

/** A page: how many actions have which status, what the meeting changed, what is overdue. */
export function statusSummary(plan: Plan, options: AnnexOptions): PageSection {
  // Statuses are those at the meeting, however few entries the other annexes print.
  const actions = selectActions(plan, { ...options, lastMeetings: null });
  const at = options.meeting === null ? "" : `, ${options.meeting}`;
  return {
    orientation: "portrait",
    blocks: [
      paragraph("annex-title", `Status summary${at}`),
      countTable(actions),
      ...changeBlocks(actions, plan, options),
      ...overdueBlocks(plan, options),
    ],
  };
}

function countTable(actions: readonly Action[]): PageBlock {
  const groups = [...new Set(actions.map(groupOf))];
  const countsOf = (some: readonly Action[]) => [
    ...STATUS_CODES.map((status) => some.filter((each) => currentStatus(each) === status).length),
    some.length,
  ];
  const counts = (some: readonly Action[]) =>
    countsOf(some).map((count) => centered(String(count)));
  return tableOrNone(
    {
      kind: "table",
      title: "Number of actions by group and status",
      columnShares: [30, ...STATUS_CODES.map(() => 14), 14],
      rows: [
        headerRow(["Actions", ...STATUS_CODES.map((status) => STATUS_LABELS[status]), "All"]),
        ...groups.map((group) =>
          bodyRow([cell(group), ...counts(actions.filter((each) => groupOf(each) === group))]),
        ),
        ...(actions.length > 0 ? [totalRow([cell("Total"), ...counts(actions)])] : []),
      ],
    },
    "No actions.",
  );
}

function groupOf(action: Action): string {
  return action.series === "wtsa-24" ? "WTSA-24 actions" : (action.group ?? "Without a group");
}

function changeBlocks(
  actions: readonly Action[],
  plan: Plan,
  { meeting }: AnnexOptions,
): readonly PageBlock[] {
  if (meeting === null) return [];
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
      title: `Actions whose status changed at ${meeting}`,
      columnShares: [14, 50, 18, 18],
      rows: [
        headerRow(["Action", "Description", "Before", "Now"]),
        ...changes.map(({ action, from, to }) =>
          bodyRow([
            centered(unbrokenNumber(action.number)),
            cell(unbroken(action.title ?? opening(action.description))),
            cell(STATUS_LABELS[from]),
            cell(STATUS_LABELS[to]),
          ]),
        ),
      ],
    },
    "No status changed.",
  );
  return [paragraph("heading", unbroken(`Changed at ${meeting}`)), table];
}

const OPENING_LENGTH = 160;

/** The first words of a long description. */
function opening(description: string): string {
  if (description.length <= OPENING_LENGTH) return description;
  const cut = description.slice(0, OPENING_LENGTH);
  return `${cut.slice(0, cut.lastIndexOf(" ")).trimEnd()} …`;
}

function overdueBlocks(plan: Plan, options: AnnexOptions): readonly PageBlock[] {
  const { asOf, studyPeriodEnd } = options;
  if (asOf === null) return [];
  const calendar = { meetings: plan.meetings, studyPeriodEnd };
  const overdue = plan.jcas
    .map((jca) => ({ jca, expiry: expiryOf(jca, calendar) }))
    .filter(({ jca, expiry }) => transferStanding(jca, expiry, asOf) === "overdue");
  const table = tableOrNone(
    {
      kind: "table",
      title: "Transfers of JCAs that are overdue",
      columnShares: [40, 30, 30],
      rows: [
        headerRow(["JCA", "Transfer to", "Overdue since"]),
        ...overdue.map(({ jca, expiry }) =>
          bodyRow([
            cell(unbroken(jca.name)),
            cell(jca.transferTo.join(", ")),
            { ...cell(overdueSince(expiry)), mark: "alert" },
          ]),
        ),
      ],
    },
    "No transfer is overdue.",
  );
  return [paragraph("heading", `Overdue transfers on ${formatDate(asOf)}`), table];
}

import type { TransferStanding } from "../domain/jca-transfer";
import type { Plan } from "../domain/plan";
import type { Problem } from "../domain/problem";
import type { TableName } from "../workbook/table-definition";
import type { JcaLine } from "./overview-jcas";
import type { ReportLine } from "./overview-reports";

/** What wants attention, in the order in which the sheet and the pane list it. */
export const ATTENTION_KINDS = [
  "action-problems",
  "jca-problems",
  "overdue",
  "due-soon",
  "undated",
  "stale",
  "undated-meetings",
  "past-reports",
] as const;
export type AttentionKind = (typeof ATTENTION_KINDS)[number];

export interface AttentionItem {
  readonly kind: AttentionKind;
  readonly count: number;
  /** The table in which it is mended. */
  readonly table: TableName;
}

interface Counted {
  readonly plan: Plan;
  readonly jcas: readonly JcaLine[];
  readonly reportsDue: readonly ReportLine[];
  /** Actions that are not concluded and of which the current meeting noted nothing. */
  readonly stale: number;
}

export function attentionOf(
  { plan, jcas, reportsDue, stale }: Counted,
  problems: readonly Problem[],
): readonly AttentionItem[] {
  const rows = (table: TableName) =>
    new Set(problems.filter((problem) => problem.table === table).map(({ key }) => key)).size;
  const standing = (wanted: TransferStanding) =>
    jcas.filter((jca) => jca.standing === wanted).length;
  return [
    { kind: "action-problems", count: rows("ActionPlan"), table: "ActionPlan" },
    { kind: "jca-problems", count: rows("JCA"), table: "JCA" },
    { kind: "overdue", count: standing("overdue"), table: "JCA" },
    { kind: "due-soon", count: standing("due-soon"), table: "JCA" },
    { kind: "undated", count: standing("undated"), table: "JCA" },
    { kind: "stale", count: stale, table: "ActionPlan" },
    {
      kind: "undated-meetings",
      count: plan.meetings.filter(({ opens }) => opens === null).length,
      table: "Meetings",
    },
    {
      kind: "past-reports",
      count: reportsDue.filter(({ isPast }) => isPast).length,
      table: "ReportsDue",
    },
  ];
}

import { TRANSFER_STANDING_LABELS } from "../../domain/jca-transfer";
import { cellAddress } from "../a1";
import { areaOf, joinDrawings, type AreaRule, type Drawing } from "../computed-sheet";
import { NO_PROBLEM } from "../check-signs";
import { COLOURS, ROW_LINE } from "../sheet-looks";
import type { TableName } from "../table-definition";
import { TABLES } from "../tables";
import { linkTo } from "./link";
import { STALE } from "./news-part";
import { GRID } from "./overview-grid";
import { section } from "./section";

interface AttentionRow {
  readonly label: string;
  readonly count: string;
  readonly table: TableName;
}

const { right, attention, helpers } = GRID;
const COUNT = right.column + 1;

/** The tables' sheets now, to lead to them. */
export type SheetNames = Readonly<Partial<Record<TableName, string>>>;

/** Where the link to the reports stands; it comes with their table. */
export const REPORTS_LINK = { row: attention.row + 8, column: COUNT + 1 };

/** What wants attention, with how often and where; the order of `ATTENTION_KINDS`. */
export function attentionPart(sheets: SheetNames): Drawing {
  const rows = attentionRows();
  const first = attention.row + 1;
  const cells = rows.map(({ label, count, table }) => [
    label,
    `=${count}`,
    table === "ReportsDue" ? "" : linkTo(sheets[table] ?? TABLES[table].sheet),
  ]);
  return joinDrawings([
    section(attention.row, right, "What needs attention"),
    {
      blocks: [{ row: first, column: right.column, cells }],
      looks: [
        { area: areaOf(first, right.column, rows.length, right.columns), look: ROW_LINE },
        {
          area: areaOf(first, COUNT, rows.length, 1),
          look: { horizontal: "Center", format: '0;-0;"–"' },
        },
        { area: areaOf(first, COUNT + 1, rows.length, 1), look: { font: COLOURS.accent } },
      ],
      rules: [highlight(first, rows.length)],
    },
  ]);
}

function highlight(first: number, rows: number): AreaRule {
  const count = cellAddress(first, COUNT, "column");
  return {
    area: areaOf(first, COUNT, rows, 1),
    when: { formula: `=AND(ISNUMBER(${count}),${count}>0)` },
    look: COLOURS.attention,
  };
}

function attentionRows(): readonly AttentionRow[] {
  const days = `${cellAddress(helpers.row, helpers.reportDay, "both")}:${cellAddress(helpers.row + helpers.rows - 1, helpers.reportDay, "both")}`;
  return [
    { label: "Actions that Check names", count: withProblem("ActionPlan"), table: "ActionPlan" },
    { label: "JCAs that Check names", count: withProblem("JCA"), table: "JCA" },
    { label: "Transfers overdue", count: standing("overdue"), table: "JCA" },
    { label: "Transfers due soon", count: standing("due-soon"), table: "JCA" },
    { label: "Transfers without a date", count: standing("undated"), table: "JCA" },
    { label: "Open actions without news", count: STALE, table: "ActionPlan" },
    {
      label: "Meetings without a date",
      count: 'COUNTIFS(Meetings[Meeting],"<>",Meetings[Opens],"")',
      table: "Meetings",
    },
    {
      label: "Reports due before the as-of day",
      count: `COUNTIF(${days},"<"&AsOfDay)`,
      table: "ReportsDue",
    },
  ];
}

function withProblem(table: "ActionPlan" | "JCA"): string {
  // No wildcards: not every engine lets them match the signs that Check begins with.
  const check = `${table}[Check]`;
  return `SUMPRODUCT((${check}<>"")*(${check}<>"${NO_PROBLEM}"))`;
}

function standing(state: keyof typeof TRANSFER_STANDING_LABELS): string {
  return `COUNTIFS(JCA[State],"${TRANSFER_STANDING_LABELS[state]}")`;
}

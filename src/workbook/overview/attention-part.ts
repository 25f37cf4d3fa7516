import { TRANSFER_STANDING_LABELS } from "../../domain/jca-transfer";
import { cellAddress } from "../a1";
import {
  areaOf,
  joinDrawings,
  type AreaRule,
  type CellBlock,
  type Drawing,
} from "../computed-sheet";
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
const FIRST = attention.row + 1;

/** The tables' sheets now, to lead to them. */
export type SheetNames = Readonly<Partial<Record<TableName, string>>>;

/** Where the link to the reports stands; it comes with their table. */
export const REPORTS_LINK = { row: attention.row + 8, column: COUNT + 1 };

/** What wants attention, with how often and where; the order of `ATTENTION_KINDS`. */
export function attentionPart(sheets: SheetNames): Drawing {
  const rows = attentionRows();
  const cells = rows.map(({ label, count }) => [label, `=${count}`]);
  return joinDrawings([
    section(attention.row, right, "What needs attention"),
    {
      blocks: [{ row: FIRST, column: right.column, cells }, attentionLinks(sheets)],
      looks: [
        { area: areaOf(FIRST, right.column, rows.length, right.columns), look: ROW_LINE },
        {
          area: areaOf(FIRST, COUNT, rows.length, 1),
          look: { horizontal: "Center", format: '0;-0;"–"' },
        },
        { area: areaOf(FIRST, COUNT + 1, rows.length, 1), look: { font: COLOURS.accent } },
      ],
      rules: [highlight(rows.length)],
    },
  ]);
}

/** The links to the sheets by the names that they have now: users rename sheets. */
export function attentionLinks(sheets: SheetNames): CellBlock {
  const cells = attentionRows()
    .filter(({ table }) => table !== "ReportsDue")
    .map(({ table }) => [linkTo(sheets[table] ?? TABLES[table].sheet)]);
  return { row: FIRST, column: COUNT + 1, cells };
}

function highlight(rows: number): AreaRule {
  const count = cellAddress(FIRST, COUNT, "column");
  return {
    area: areaOf(FIRST, COUNT, rows, 1),
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

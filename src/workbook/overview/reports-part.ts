import { MONTH_NAMES } from "../../domain/date-words";
import { cellAddress } from "../a1";
import { areaOf, joinDrawings, type CellBlock, type Drawing } from "../computed-sheet";
import { COLOURS, ROW_LINE } from "../sheet-looks";
import { REPORTS_LINK } from "./attention-part";
import { linkTo } from "./link";
import { GRID } from "./overview-grid";
import { section } from "./section";

const { left, reports, helpers } = GRID;
const FIRST_ROW = reports.row + 2;
/** Action, Due, By, To and State, each with room beside it. */
const COLUMNS = [0, 1, 3, 5, 7].map((at) => left.column + at);

const PAST = "Past";

/** What groups owe, in the order of the sheet Reports due. Its cells come with the table. */
export function reportsPart(): Drawing {
  const heads = COLUMNS.map((column, index) => ({
    row: reports.row + 1,
    column,
    cells: [[["Action", "Due", "By", "To", "State"][index] ?? ""]],
  }));
  const state = COLUMNS.at(-1) ?? left.column;
  return joinDrawings([
    section(reports.row, left, "Reports due"),
    {
      blocks: heads,
      looks: [
        {
          area: areaOf(reports.row + 1, left.column, 1, left.columns),
          look: { bold: true, font: COLOURS.muted, fill: COLOURS.head, vertical: "Center" },
        },
        { area: areaOf(FIRST_ROW, left.column, reports.rows, left.columns), look: ROW_LINE },
        {
          area: areaOf(reports.row + 1, state, reports.rows + 1, 1),
          look: { horizontal: "Right" },
        },
      ],
      rules: [
        {
          area: areaOf(FIRST_ROW, state, reports.rows, 1),
          when: { equals: PAST },
          look: COLOURS.attention,
        },
      ],
    },
  ]);
}

/**
 * The cells over the table ReportsDue, which comes with its first row on the sheet of that name.
 * Without it they are blank, for a formula cannot name a table that is not there.
 */
export function reportCells(sheet: string | null): readonly CellBlock[] {
  const isThere = sheet !== null;
  const shown = Array.from({ length: reports.rows }, (_, index) => index);
  const days = Array.from({ length: helpers.rows }, (_, index) => index);
  return [
    { ...REPORTS_LINK, cells: [[isThere ? linkTo(sheet) : ""]] },
    ...COLUMNS.map((column, at) => ({
      row: FIRST_ROW,
      column,
      cells: shown.map((index) => [isThere ? shownCell(at, index) : ""]),
    })),
    {
      row: helpers.row,
      column: helpers.reportDay,
      cells: days.map((index) => [isThere ? lastDay(index) : ""]),
    },
  ];
}

function shownCell(at: number, index: number): string {
  const header = ["Action", "Due", "By", "To"][at];
  if (header !== undefined) return `=IFERROR(INDEX(ReportsDue[${header}],${index + 1})&"","")`;
  const action = cellAddress(FIRST_ROW + index, left.column);
  const day = cellAddress(helpers.row + index, helpers.reportDay);
  return `=IF(${action}="","",IF(${day}="","No date",IF(${day}<AsOfDay,"${PAST}","Coming")))`;
}

/** The last day of `May 2026`, or the day of `12 May 2026`; "" for other words. */
function lastDay(index: number): string {
  const due = `TRIM(INDEX(ReportsDue[Due],${index + 1}))`;
  const dayAndMonth = `LEFT(${due},LEN(${due})-5)`;
  const month = `TRIM(RIGHT(SUBSTITUTE(${dayAndMonth}," ",REPT(" ",20)),20))`;
  const names = MONTH_NAMES.map((name) => name.slice(0, 3)).join("");
  const number = `(SEARCH(LEFT(${month},3),"${names}")+2)/3`;
  const year = `VALUE(RIGHT(${due},4))`;
  const day = `VALUE(LEFT(${due},FIND(" ",${due})-1))`;
  return `=IFERROR(IF(ISNUMBER(INDEX(ReportsDue[Due],${index + 1})),INDEX(ReportsDue[Due],${index + 1}),IFERROR(DATE(${year},${number},${day}),DATE(${year},${number}+1,0))),"")`;
}

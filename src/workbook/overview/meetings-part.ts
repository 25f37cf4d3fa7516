import { ACTION_NEWS_LABELS } from "../../domain/action-news";
import { STATUS_CODES, STATUS_LABELS } from "../../domain/status";
import { cellAddress } from "../a1";
import { areaOf, joinDrawings, type Drawing } from "../computed-sheet";
import { DATE_FORMAT } from "../settings";
import { FIGURES, ROW_LINE } from "../sheet-looks";
import { GRID } from "./overview-grid";
import { heads, section } from "./section";

const { left, meetings, counted } = GRID;
const HEAD_ROW = meetings.row + 1;
const FIRST_ROW = meetings.row + 2;
const UNDATED_ROW = FIRST_ROW + meetings.rows;
const TOTAL = left.column + 1;
const FIRST_STATUS = left.column + 2;
const OPENS = left.column + left.columns - 1;

/**
 * The entries of each meeting by their status: earlier ones from the history, the current one's
 * from the action plan. The history is counted in cells of its own, and the action plan once: an
 * edit there has the history's rows not counted anew.
 */
export function meetingsPart(): Drawing {
  const rows = Array.from({ length: meetings.rows }, (_, index) => FIRST_ROW + index);
  const cells = [
    ...rows.map((row, index) => [nameOf(index), ...entries(row), opensOf(row)]),
    ["No meeting named", ...figures(UNDATED_ROW, (at) => `=${cellAddress(UNDATED_ROW, at)}`), ""],
  ];
  const counts = [
    currentCounts(),
    ...rows.map((row) => historyCounts(name(row))),
    historyCounts('""'),
  ];
  return joinDrawings([
    section(meetings.row, left, "Entries by meeting"),
    heads(HEAD_ROW, left, [
      "",
      "All",
      ...STATUS_CODES.map((code) => STATUS_LABELS[code]),
      "Other word",
      "Opens",
    ]),
    {
      blocks: [
        { row: FIRST_ROW, column: left.column, cells },
        { row: HEAD_ROW, column: counted.column, cells: counts },
      ],
      looks: [
        { area: areaOf(FIRST_ROW, left.column, cells.length, left.columns), look: ROW_LINE },
        { area: areaOf(FIRST_ROW, TOTAL, cells.length, left.columns - 2), look: FIGURES },
        {
          area: areaOf(FIRST_ROW, OPENS, cells.length, 1),
          look: { horizontal: "Right", format: DATE_FORMAT },
        },
      ],
      rules: [],
    },
  ]);
}

/** The meetings in the order of their sheet; the last ones where there are more than rows. */
function nameOf(index: number): string {
  return `=IFERROR(INDEX(Meetings[Meeting],${place(index)})&"","")`;
}

function place(index: number): string {
  return `${index + 1}+MAX(0,ROWS(Meetings[Meeting])-${meetings.rows})`;
}

function opensOf(row: number): string {
  const opens = `INDEX(Meetings[Opens],${place(row - FIRST_ROW)})`;
  return `=IF(${name(row)}="","",IF(ISNUMBER(${opens}),${opens},""))`;
}

function name(row: number): string {
  return cellAddress(row, left.column, "column");
}

/** Blank where the row names no meeting. */
function entries(row: number): readonly string[] {
  return figures(row, (at) => {
    const current = cellAddress(HEAD_ROW, at, "row");
    return `=${cellAddress(row, at)}+IF(${name(row)}=CurrentMeeting,${current},0)`;
  }).map((formula) => `=IF(${name(row)}="","",${formula.slice(1)})`);
}

/** All, each status by the column in which it is counted, and what is left of them. */
function figures(row: number, figure: (column: number) => string): readonly string[] {
  const [first, last] = [
    cellAddress(row, FIRST_STATUS),
    cellAddress(row, FIRST_STATUS + STATUS_CODES.length - 1),
  ];
  return [
    ...Array.from({ length: counted.columns }, (_, index) => figure(counted.column + index)),
    `=${cellAddress(row, TOTAL)}-SUM(${first}:${last})`,
  ];
}

/** What the current meeting noted, all and by status. */
function currentCounts(): readonly string[] {
  const noted = `ActionPlan[No.],"<>",ActionPlan[News],"<>${ACTION_NEWS_LABELS.none}"`;
  return countsOf(noted, "ActionPlan[Status]");
}

function historyCounts(meeting: string): readonly string[] {
  return countsOf(
    `StatusHistory[No.],"<>",StatusHistory[Meeting],${meeting}`,
    "StatusHistory[Status]",
  );
}

function countsOf(criteria: string, status: string): readonly string[] {
  return [
    `=COUNTIFS(${criteria})`,
    ...STATUS_CODES.map(
      (_, index) =>
        `=COUNTIFS(${criteria},${status},${cellAddress(HEAD_ROW, FIRST_STATUS + index, "row")})`,
    ),
  ];
}

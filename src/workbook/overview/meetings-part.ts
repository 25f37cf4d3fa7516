import { ACTION_NEWS_LABELS } from "../../domain/action-news";
import { STATUS_CODES, STATUS_LABELS } from "../../domain/status";
import { cellAddress } from "../a1";
import { areaOf, joinDrawings, type Drawing } from "../computed-sheet";
import { DATE_FORMAT } from "../settings";
import { FIGURES, ROW_LINE } from "../sheet-looks";
import { GRID } from "./overview-grid";
import { heads, section } from "./section";

const { left, meetings } = GRID;
const HEAD_ROW = meetings.row + 1;
const FIRST_ROW = meetings.row + 2;
const UNDATED_ROW = FIRST_ROW + meetings.rows;
const TOTAL = left.column + 1;
const FIRST_STATUS = left.column + 2;
const OPENS = left.column + left.columns - 1;

/** The entries of each meeting by their status: earlier ones from the history, the current one's from the action plan. */
export function meetingsPart(): Drawing {
  const rows = Array.from({ length: meetings.rows }, (_, index) => FIRST_ROW + index);
  const cells = [
    ...rows.map((row, index) => [nameOf(index), ...entries(row), opensOf(row)]),
    ["No meeting named", ...counted(UNDATED_ROW, historyOf('""'), ""), ""],
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
      blocks: [{ row: FIRST_ROW, column: left.column, cells }],
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

function entries(row: number): readonly string[] {
  const isCurrent = `${name(row)}=CurrentMeeting`;
  return counted(row, historyOf(name(row)), isCurrent).map(
    (formula) => `=IF(${name(row)}="","",${formula.slice(1)})`,
  );
}

function historyOf(meeting: string): string {
  return `StatusHistory[Meeting],${meeting}`;
}

function counted(row: number, history: string, isCurrent: string): readonly string[] {
  const now = `ActionPlan[No.],"<>",ActionPlan[News],"<>${ACTION_NEWS_LABELS.none}"`;
  const count = (historyStatus: string, nowStatus: string) => {
    const earlier = `COUNTIFS(${history},${historyStatus})`;
    return isCurrent === ""
      ? `=${earlier}`
      : `=${earlier}+IF(${isCurrent},COUNTIFS(${now}${nowStatus}),0)`;
  };
  const statuses = STATUS_CODES.map((_, index) => {
    const status = cellAddress(HEAD_ROW, FIRST_STATUS + index, "row");
    return count(`StatusHistory[Status],${status}`, `,ActionPlan[Status],${status}`);
  });
  const [first, last] = [
    cellAddress(row, FIRST_STATUS),
    cellAddress(row, FIRST_STATUS + STATUS_CODES.length - 1),
  ];
  return [
    count('StatusHistory[No.],"<>"', ""),
    ...statuses,
    `=${cellAddress(row, TOTAL)}-SUM(${first}:${last})`,
  ];
}

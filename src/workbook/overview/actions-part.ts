import { ACTION_NEWS_LABELS } from "../../domain/action-news";
import { STATUS_CODES, STATUS_LABELS } from "../../domain/status";
import { cellAddress } from "../a1";
import { areaOf, joinDrawings, type Drawing } from "../computed-sheet";
import { COLOURS, FIGURES, ROW_LINE } from "../sheet-looks";
import { GRID } from "./overview-grid";
import { heads, section } from "./section";

const { left, actions } = GRID;
const TOTAL = left.column + 1;
const FIRST_STATUS = left.column + 2;
const OTHER = FIRST_STATUS + STATUS_CODES.length;

const HEAD_ROW = actions.row + 1;
const ALL_ROW = actions.row + 2;
const ITEMS_ROW = actions.row + 4;
const GROUPS_HEAD_ROW = actions.row + 5;
const FIRST_GROUP_ROW = actions.row + 6;
const OTHERS_ROW = FIRST_GROUP_ROW + actions.groups;

/** Rows that the user has begun and not numbered are no actions yet. */
const IS_ACTION = 'ActionPlan[No.],"<>"';
const NO_NEWS = `ActionPlan[News],"${ACTION_NEWS_LABELS.none}"`;

/** The actions by status: all, by series, and by whatever groups the action plan has. */
export function actionsPart(): Drawing {
  return joinDrawings([
    section(actions.row, left, "Actions by status"),
    heads(HEAD_ROW, left, [
      "",
      "All",
      ...STATUS_CODES.map((code) => STATUS_LABELS[code]),
      "Other word",
      "Without news",
    ]),
    rowsDrawing(),
  ]);
}

function rowsDrawing(): Drawing {
  const groups = Array.from({ length: actions.groups }, (_, index) => FIRST_GROUP_ROW + index);
  const cells = [
    ["All actions", ...counts(ALL_ROW, IS_ACTION)],
    ["WTSA-24 actions", ...betweenRows((column) => difference(column))],
    ["Action plan items", ...counts(ITEMS_ROW, `ActionPlan[No.],"*-*"`)],
    ["By group", ...betweenRows(() => "")],
    ...groups.map((row) => [groupName(row), ...groupCounts(row)]),
    [othersLabel(), ...betweenRows(others)],
  ];
  const rows = cells.length;
  return {
    blocks: [{ row: ALL_ROW, column: left.column, cells }],
    looks: [
      { area: areaOf(ALL_ROW, left.column, rows, left.columns), look: ROW_LINE },
      { area: areaOf(ALL_ROW, TOTAL, rows, left.columns - 1), look: FIGURES },
      { area: areaOf(ALL_ROW, left.column, 1, left.columns), look: { bold: true } },
      {
        area: areaOf(GROUPS_HEAD_ROW, left.column, 1, left.columns),
        look: { italic: true, font: COLOURS.muted },
      },
    ],
    rules: [],
  };
}

/** One figure for each column, of those in other rows. */
function betweenRows(figure: (column: number) => string): readonly string[] {
  return Array.from({ length: left.columns - 1 }, (_, index) => figure(TOTAL + index));
}

function counts(row: number, criteria: string): readonly string[] {
  return [
    `=COUNTIFS(${criteria})`,
    ...STATUS_CODES.map(
      (_, index) =>
        `=COUNTIFS(${criteria},ActionPlan[Status],${cellAddress(HEAD_ROW, FIRST_STATUS + index, "row")})`,
    ),
    `=${rest(row)}`,
    `=COUNTIFS(${criteria},${NO_NEWS})`,
  ];
}

/** What is in no column of a status: words that are none. */
function rest(row: number): string {
  const [first, last] = [cellAddress(row, FIRST_STATUS), cellAddress(row, OTHER - 1)];
  return `${cellAddress(row, TOTAL)}-SUM(${first}:${last})`;
}

function difference(column: number): string {
  return `=${cellAddress(ALL_ROW, column)}-${cellAddress(ITEMS_ROW, column)}`;
}

/** The next group that does not stand above yet, in the order of the action plan. */
function groupName(row: number): string {
  const above = `${cellAddress(GROUPS_HEAD_ROW, left.column, "row")}:${cellAddress(row - 1, left.column)}`;
  const isNew = `COUNTIF(${above},ActionPlan[Group])+(ActionPlan[Group]="")`;
  return `=IFERROR(INDEX(ActionPlan[Group],MATCH(0,INDEX(${isNew},0),0))&"","")`;
}

function groupCounts(row: number): readonly string[] {
  const name = cellAddress(row, left.column, "column");
  return counts(row, `${IS_ACTION},ActionPlan[Group],${name}`).map(
    (formula) => `=IF(${name}="","",${formula.slice(1)})`,
  );
}

function othersLabel(): string {
  return `=IF(${cellAddress(OTHERS_ROW, TOTAL)}="","","Others, or without a group")`;
}

function others(column: number): string {
  const [first, last] = [cellAddress(FIRST_GROUP_ROW, column), cellAddress(OTHERS_ROW - 1, column)];
  const left = `${cellAddress(ALL_ROW, column)}-SUM(${first}:${last})`;
  if (column === TOTAL) return `=IF(${left}=0,"",${left})`;
  return `=IF(${cellAddress(OTHERS_ROW, TOTAL, "column")}="","",${left})`;
}

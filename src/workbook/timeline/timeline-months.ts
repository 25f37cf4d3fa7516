import { cellAddress } from "../a1";
import { areaOf, type AreaLook, type Drawing } from "../computed-sheet";
import { COLOURS } from "../sheet-looks";
import { GRID, SIGNS } from "./timeline-grid";

const { months, labelRow, monthEndRow, yearRow, quarterRow, monthRow, meetingsRow, asOfRow } = GRID;

/** The months of the study period as real dates, under their years and quarters. */
export function monthHeads(): Drawing {
  const columns = Array.from({ length: months.count }, (_, index) => months.column + index);
  const every = (months: number, formula: (column: number) => string) =>
    columns.map((column, index) => (index % months === 0 ? formula(column) : ""));
  const cells = [
    columns.map(meetingLabel),
    columns.map((column) => `=${dayOf(indexOf(column) + 1, 0)}`),
    every(12, (column) => `=(${yearOf(column)})&""`),
    every(3, (column) => `Q${(indexOf(column) % 12) / 3 + 1}`),
    columns.map(firstDay),
    columns.map(meetingSign),
    columns.map(asOfSign),
  ];
  return {
    blocks: [
      { row: labelRow, column: months.column, cells },
      { row: meetingsRow, column: GRID.columns.name, cells: [["TSAG meetings"], ["As-of day"]] },
    ],
    looks: headLooks(),
    rules: [
      {
        area: areaOf(asOfRow, months.column, 1, months.count),
        when: { equals: SIGNS.asOf },
        look: { fill: COLOURS.alarm.font, font: COLOURS.onAccent },
      },
    ],
  };
}

/** From 0 for the first month of the study period. */
function indexOf(column: number): number {
  return column - months.column;
}

function yearOf(column: number): string {
  return `YEAR(StudyPeriodEnd)-${3 - Math.floor(indexOf(column) / 12)}`;
}

/** A day of the study period by its month, counted from 0 and beyond a year's end. */
function dayOf(month: number, day: number): string {
  return `DATE(YEAR(StudyPeriodEnd)-3,${month + 1},${day})`;
}

/** `TSAG 01-2026` for a meeting in that month. */
function meetingLabel(column: number): string {
  const month = String((indexOf(column) % 12) + 1).padStart(2, "0");
  return `="TSAG ${month}-"&(${yearOf(column)})`;
}

function firstDay(column: number): string {
  return `=${dayOf(indexOf(column), 1)}`;
}

function meetingSign(column: number): string {
  const [first, last] = [cellAddress(monthRow, column), cellAddress(monthEndRow, column)];
  const opens = `COUNTIFS(Meetings[Opens],">="&${first},Meetings[Opens],"<="&${last})`;
  const named = `COUNTIF(Meetings[Meeting],${cellAddress(labelRow, column)})`;
  return `=IF(${named}+${opens}>0,"${SIGNS.meeting}","")`;
}

function asOfSign(column: number): string {
  const [first, last] = [cellAddress(monthRow, column), cellAddress(monthEndRow, column)];
  return `=IF(AND(AsOfDay>=${first},AsOfDay<=${last}),"${SIGNS.asOf}","")`;
}

function headLooks(): readonly AreaLook[] {
  const rowOf = (row: number) => areaOf(row, months.column, 1, months.count);
  const bottom = GRID.body.row + GRID.body.rows;
  return [
    {
      area: rowOf(yearRow),
      look: { bold: true, font: COLOURS.accent, fill: COLOURS.head, horizontal: "Left" },
    },
    {
      area: rowOf(quarterRow),
      look: { size: 8, font: COLOURS.muted, fill: COLOURS.head, horizontal: "Left" },
    },
    {
      area: rowOf(monthRow),
      look: {
        size: 8,
        font: COLOURS.muted,
        fill: COLOURS.head,
        horizontal: "Center",
        format: "mmmmm",
        bottom: COLOURS.accent,
      },
    },
    {
      area: areaOf(meetingsRow, months.column, 2, months.count),
      look: { size: 8, horizontal: "Center", font: COLOURS.accent },
    },
    {
      area: areaOf(meetingsRow, GRID.columns.name, 2, 1),
      look: { font: COLOURS.muted, italic: true },
    },
    ...Array.from({ length: months.count / 3 }, (_, quarter) => ({
      area: areaOf(yearRow, months.column + 3 * quarter, bottom - yearRow, 1),
      look: { left: quarter % 4 === 0 ? COLOURS.muted : COLOURS.line },
    })),
  ];
}

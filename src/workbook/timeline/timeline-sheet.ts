import { areaOf, joinDrawings, type ComputedSheet, type Drawing } from "../computed-sheet";
import { dateWordsFormula } from "../date-formula";
import { COLOURS, SUBTITLE, TITLE } from "../sheet-looks";
import { GRID, SIGNS } from "./timeline-grid";
import { monthHeads } from "./timeline-months";
import { timelineRows } from "./timeline-rows";

const TITLE_WORDS = "Lifetimes and decisions of the JCAs";

/**
 * The sheet Timeline: the months of the study period across, a row for each row of the table
 * JCA, all by native formulas and rules over its stored columns.
 */
export function timelineSheet(): ComputedSheet {
  const { months, body, helpers, labelRow, monthEndRow } = GRID;
  return {
    ...joinDrawings([titlePart(), timelineRows(), monthHeads()]),
    name: "Timeline",
    title: TITLE_WORDS,
    widths: [2, 24, 13, 17, 14, 16, 1, ...Array.from({ length: months.count }, () => 2.2)],
    hiddenColumns: Object.values(helpers),
    hiddenRows: [labelRow, monthEndRow],
    heights: [
      32,
      18,
      20,
      15,
      15,
      18,
      15,
      16,
      20,
      20,
      ...Array.from({ length: body.rows }, () => 20),
    ],
    frozen: { rows: body.row, columns: GRID.columns.name + 1 },
    printed: areaOf(0, 0, body.row + body.rows + 1, months.column + months.count),
  };
}

function titlePart(): Drawing {
  const { row, column } = GRID.title;
  const asOf = `="As of "&${dateWordsFormula("AsOfDay")}&"  ·  study period to "&${dateWordsFormula("StudyPeriodEnd")}`;
  const all = areaOf(
    0,
    0,
    GRID.body.row + GRID.body.rows + 1,
    GRID.months.column + GRID.months.count,
  );
  return {
    blocks: [{ row, column, cells: [[TITLE_WORDS], [asOf], [legend()]] }],
    looks: [
      { area: all, look: { font: COLOURS.ink, vertical: "Center" } },
      { area: areaOf(row, column, 1, 1), look: TITLE },
      { area: areaOf(row + 1, column, 2, 1), look: SUBTITLE },
    ],
    rules: [],
  };
}

function legend(): string {
  return [
    `${SIGNS.decision} decision`,
    `${SIGNS.living} runs, its expiry is known`,
    `${SIGNS.expires} expires`,
    `${SIGNS.open} runs, its expiry is open`,
    `${SIGNS.noLaterThan} no later than this month`,
    `${SIGNS.transferred} work transferred`,
    `${SIGNS.meeting} TSAG meeting`,
    `${SIGNS.asOf} as-of day`,
  ].join("     ");
}

import { areaOf, joinDrawings, type ComputedSheet, type Drawing } from "../computed-sheet";
import { dateWordsFormula } from "../date-formula";
import { COLOURS, SUBTITLE, TITLE } from "../sheet-looks";
import { actionsPart } from "./actions-part";
import { attentionPart, type SheetNames } from "./attention-part";
import { jcasPart } from "./jcas-part";
import { meetingsPart } from "./meetings-part";
import { newsPart } from "./news-part";
import { nextMeetingPart } from "./next-meeting-part";
import { GRID } from "./overview-grid";
import { reportCells, reportsPart } from "./reports-part";

const TITLE_WORDS = "WTSA action plan";

/**
 * The sheet Overview: native formulas over our tables and names, right in any Excel from 2010 on
 * and without the add-in. `sheets` are the names of the sheets of those of our tables that are there.
 */
export function overviewSheet(sheets: SheetNames): ComputedSheet {
  const drawing = joinDrawings([
    titlePart(),
    actionsPart(),
    newsPart(),
    meetingsPart(),
    reportsPart(),
    nextMeetingPart(),
    attentionPart(sheets),
    jcasPart(),
  ]);
  const { helpers, counted, lastRow, right } = GRID;
  return {
    ...drawing,
    blocks: [...drawing.blocks, ...reportCells(sheets.ReportsDue ?? null)],
    name: "Overview",
    title: TITLE_WORDS,
    widths: [2, 28, 13, 14, 18, 13, 16, 14, 16, 3, 33, 14, 14, 12, 16],
    hiddenColumns: [
      helpers.jca,
      helpers.expiry,
      helpers.rank,
      helpers.place,
      helpers.reportDay,
      ...Array.from({ length: counted.columns }, (_, index) => counted.column + index),
    ],
    hiddenRows: [],
    heights: [32, 18, 10, ...Array.from({ length: lastRow - 3 }, () => 18)],
    frozen: { rows: 2, columns: 0 },
    printed: areaOf(0, 0, lastRow, right.column + right.columns),
  };
}

function titlePart(): Drawing {
  const { row, column } = GRID.title;
  const asOf = `="As of "&${dateWordsFormula("AsOfDay")}&IF(CurrentMeeting="","","  ·  current meeting "&CurrentMeeting)`;
  return {
    blocks: [{ row, column, cells: [[TITLE_WORDS], [asOf]] }],
    looks: [
      {
        area: areaOf(0, 0, GRID.lastRow, GRID.right.column + GRID.right.columns),
        look: { font: COLOURS.ink },
      },
      { area: areaOf(row, column, 1, 1), look: TITLE },
      { area: areaOf(row + 1, column, 1, 1), look: SUBTITLE },
    ],
    rules: [],
  };
}

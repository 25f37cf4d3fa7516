import { ACTION_NEWS_LABELS } from "../../domain/action-news";
import { STATUS_LABELS } from "../../domain/status";
import { areaOf, joinDrawings, type Drawing } from "../computed-sheet";
import { FIGURES, ROW_LINE } from "../sheet-looks";
import { GRID } from "./overview-grid";
import { heads, section } from "./section";

/** Open actions of which the current meeting noted nothing. */
export const STALE = `COUNTIFS(ActionPlan[No.],"<>",ActionPlan[News],"${ACTION_NEWS_LABELS.none}",ActionPlan[Status],"<>${STATUS_LABELS.concluded}")`;

/** What the current meeting brought about the actions. */
export function newsPart(): Drawing {
  const { row } = GRID.news;
  const half = GRID.left;
  const kinds = Object.values(ACTION_NEWS_LABELS);
  const figures = kinds.map((kind) => `=COUNTIFS(ActionPlan[No.],"<>",ActionPlan[News],"${kind}")`);
  return joinDrawings([
    section(row, half, "What the current meeting brought"),
    heads(row + 1, half, ["", ...kinds, "of them open"]),
    {
      blocks: [
        { row: row + 2, column: half.column, cells: [["Actions", ...figures, `=${STALE}`]] },
      ],
      looks: [
        { area: areaOf(row + 2, half.column, 1, half.columns), look: ROW_LINE },
        { area: areaOf(row + 2, half.column + 1, 1, half.columns - 1), look: FIGURES },
      ],
      rules: [],
    },
  ]);
}

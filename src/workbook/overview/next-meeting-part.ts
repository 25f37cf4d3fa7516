import { cellAddress } from "../a1";
import { areaOf, joinDrawings, type Drawing } from "../computed-sheet";
import { DATE_FORMAT } from "../settings";
import { COLOURS, ROW_LINE } from "../sheet-looks";
import { GRID } from "./overview-grid";
import { section } from "./section";

/** The first meeting that opens on the as-of day or later. */
export function nextMeetingPart(): Drawing {
  const { row } = GRID.next;
  const { right } = GRID;
  const value = right.column + 1;
  const [opens = "", deadline = ""] = [row + 2, row + 3].map((at) => cellAddress(at, value));
  const first = `SMALL(Meetings[Opens],COUNTIF(Meetings[Opens],"<"&AsOfDay)+1)`;
  const cells = [
    [
      "Meeting",
      `=IFERROR(INDEX(Meetings[Meeting],MATCH(${opens},Meetings[Opens],0)),"No date yet")`,
    ],
    ["Opens", `=IFERROR(${first},"")`],
    ["Contribution deadline", `=IF(${opens}="","",${opens}-DeadlineDays)`],
    ["Days to the deadline", `=IF(${deadline}="","",${deadline}-AsOfDay)`],
  ];
  return joinDrawings([
    section(row, right, "Next meeting"),
    {
      blocks: [{ row: row + 1, column: right.column, cells }],
      looks: [
        { area: areaOf(row + 1, right.column, cells.length, right.columns), look: ROW_LINE },
        {
          area: areaOf(row + 1, value, cells.length, 1),
          look: { bold: true, horizontal: "Left" },
        },
        { area: areaOf(row + 2, value, 2, 1), look: { format: DATE_FORMAT } },
        { area: areaOf(row + 4, value, 1, 1), look: { format: "0" } },
      ],
      rules: [
        {
          area: areaOf(row + 4, value, 1, 1),
          when: {
            formula: `=AND(ISNUMBER(${cellAddress(row + 4, value)}),${cellAddress(row + 4, value)}<0)`,
          },
          look: COLOURS.alarm,
        },
      ],
    },
  ]);
}

import { TRANSFER_STANDINGS, TRANSFER_STANDING_LABELS } from "../../domain/jca-transfer";
import { cellAddress } from "../a1";
import { areaOf, joinDrawings, type AreaRule, type Drawing } from "../computed-sheet";
import { DATE_FORMAT } from "../settings";
import { COLOURS, ROW_LINE } from "../sheet-looks";
import { GRID } from "./overview-grid";
import { heads, section } from "./section";

const { right, jcas, helpers } = GRID;
const COUNTS_ROW = jcas.row + 1;
const HEAD_ROW = jcas.row + 2;
const FIRST_ROW = jcas.row + 3;
const [STATE, EXPIRY, DAYS_LEFT, NO_LATER] = [1, 2, 3, 4].map((at) => right.column + at) as [
  number,
  number,
  number,
  number,
];

/** The JCAs, the nearest expiry first; those without one follow in the order of their sheet. */
export function jcasPart(): Drawing {
  const rows = Array.from({ length: jcas.rows - 1 }, (_, index) => FIRST_ROW + index);
  return joinDrawings([
    section(jcas.row, right, "JCAs by expiry"),
    {
      blocks: [
        { row: COUNTS_ROW, column: right.column, cells: [[countsFormula()]] },
        { row: FIRST_ROW, column: right.column, cells: rows.map(listRow) },
        { row: FIRST_ROW, column: helpers.place, cells: rows.map((row) => [placeOf(row)]) },
        { row: helpers.row, column: helpers.jca, cells: rankRows() },
      ],
      looks: [
        {
          area: areaOf(COUNTS_ROW, right.column, 1, right.columns),
          look: { font: COLOURS.muted, vertical: "Center" },
        },
        { area: areaOf(FIRST_ROW, right.column, rows.length, right.columns), look: ROW_LINE },
        { area: areaOf(FIRST_ROW, STATE, rows.length, 4), look: { horizontal: "Right" } },
        { area: areaOf(FIRST_ROW, EXPIRY, rows.length, 1), look: { format: DATE_FORMAT } },
        { area: areaOf(FIRST_ROW, NO_LATER, rows.length, 1), look: { format: DATE_FORMAT } },
        { area: areaOf(FIRST_ROW, DAYS_LEFT, rows.length, 1), look: { format: "0" } },
      ],
      rules: [
        stateRule("overdue", COLOURS.alarm, rows.length),
        stateRule("due-soon", COLOURS.attention, rows.length),
      ],
    },
    heads(HEAD_ROW, right, ["JCA", "State", "Expiry", "Days left", "No later than"]),
  ]);
}

/** "2 on track,  4 undated": the states that there are. */
function countsFormula(): string {
  const parts = TRANSFER_STANDINGS.map((standing) => {
    const label = TRANSFER_STANDING_LABELS[standing];
    const count = `COUNTIFS(JCA[State],"${label}")`;
    return `IF(${count}=0,"",",  "&${count}&" ${label.toLowerCase()}")`;
  });
  return `=MID(${parts.join("&")},4,200)`;
}

function stateRule(
  standing: "overdue" | "due-soon",
  look: AreaRule["look"],
  rows: number,
): AreaRule {
  return {
    area: areaOf(FIRST_ROW, STATE, rows, 1),
    when: { equals: TRANSFER_STANDING_LABELS[standing] },
    look,
  };
}

function helperColumn(column: number): string {
  const last = helpers.row + helpers.rows - 1;
  return `${cellAddress(helpers.row, column, "both")}:${cellAddress(last, column, "both")}`;
}

/** The row of the table JCA that comes here. */
function placeOf(row: number): string {
  return `=IFERROR(MATCH(${row - FIRST_ROW + 1},${helperColumn(helpers.rank)},0),"")`;
}

function listRow(row: number): readonly string[] {
  const place = cellAddress(row, helpers.place, "column");
  // Each cell looks at the table itself: what goes through few cells is calculated soonest.
  const expiry = `INDEX(JCA[Expiry],${place})`;
  const lifetimeEnd = `INDEX(JCA[Lifetime end],${place})`;
  const given = (formula: string) => `=IF(${place}="","",${formula})`;
  return [
    given(`INDEX(${helperColumn(helpers.jca)},${place})`),
    given(`INDEX(JCA[State],${place})`),
    given(`IF(ISNUMBER(${expiry}),${expiry},"")`),
    given(`IF(ISNUMBER(${expiry}),${expiry}-AsOfDay,"")`),
    given(
      `IF(ISNUMBER(${expiry}),"",IF(ISNUMBER(${lifetimeEnd}),MIN(${lifetimeEnd},StudyPeriodEnd),StudyPeriodEnd))`,
    ),
  ];
}

/** Name, expiry and rank of the JCAs in the order of their table. */
function rankRows(): readonly (readonly string[])[] {
  return Array.from({ length: helpers.rows }, (_, index) => {
    const row = helpers.row + index;
    const [name, expiry] = [cellAddress(row, helpers.jca), cellAddress(row, helpers.expiry)];
    const day = `INDEX(JCA[Expiry],${index + 1})`;
    return [
      `=IFERROR(INDEX(JCA[JCA],${index + 1})&"","")`,
      `=IFERROR(IF(ISNUMBER(${day}),${day},""),"")`,
      `=IF(${name}="","",IF(ISNUMBER(${expiry}),${datedRank(row)},${undatedRank(row)}))`,
    ];
  });
}

function datedRank(row: number): string {
  const expiry = cellAddress(row, helpers.expiry);
  const untilHere = `${cellAddress(helpers.row, helpers.expiry, "both")}:${expiry}`;
  return `COUNTIF(${helperColumn(helpers.expiry)},"<"&${expiry})+COUNTIF(${untilHere},${expiry})`;
}

function undatedRank(row: number): string {
  const names = `${cellAddress(helpers.row, helpers.jca, "both")}:${cellAddress(row, helpers.jca)}`;
  const days = `${cellAddress(helpers.row, helpers.expiry, "both")}:${cellAddress(row, helpers.expiry)}`;
  return `COUNT(${helperColumn(helpers.expiry)})+COUNTIF(${names},"?*")-COUNT(${days})`;
}

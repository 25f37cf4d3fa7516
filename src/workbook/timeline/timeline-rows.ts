import { TRANSFER_STANDING_LABELS } from "../../domain/jca-transfer";
import { cellAddress } from "../a1";
import { areaOf, type AreaRule, type Drawing } from "../computed-sheet";
import { DATE_FORMAT } from "../settings";
import { COLOURS, ROW_LINE } from "../sheet-looks";
import { GRID, SIGNS } from "./timeline-grid";

const { body, columns, months, helpers, labelRow, monthEndRow, monthRow, asOfRow } = GRID;

/** A row for each row of the table JCA, in its order: blank where it has none. */
export function timelineRows(): Drawing {
  const rows = Array.from({ length: body.rows }, (_, index) => body.row + index);
  return {
    blocks: [
      {
        row: monthRow,
        column: columns.name,
        cells: [["JCA", "State", "Lifetime start", "Expiry", "No later than"]],
      },
      { row: body.row, column: columns.name, cells: rows.map(labels) },
      ...rows.map((row) => ({
        row,
        column: months.column,
        cells: [[sign(row, months.column)]],
        copiedOver: { rows: 1, columns: months.count },
      })),
      { row: body.row, column: helpers.begins, cells: rows.map(helperCells) },
      { row: body.row + body.rows, column: columns.name, cells: [[moreFormula()]] },
    ],
    looks: [
      {
        area: areaOf(GRID.yearRow, columns.name, 3, 5),
        look: { bold: true, font: COLOURS.muted, fill: COLOURS.head },
      },
      { area: areaOf(monthRow, columns.name, 1, 5), look: { bottom: COLOURS.accent } },
      { area: areaOf(monthRow, columns.state, 1, 4), look: { horizontal: "Right" } },
      { area: areaOf(body.row, columns.name, body.rows, 5), look: ROW_LINE },
      { area: areaOf(body.row, months.column, body.rows, months.count), look: ROW_LINE },
      {
        area: areaOf(body.row, months.column, body.rows, months.count),
        look: { horizontal: "Center", size: 10 },
      },
      { area: areaOf(body.row, columns.state, body.rows, 4), look: { horizontal: "Right" } },
      { area: areaOf(body.row, columns.start, body.rows, 3), look: { format: DATE_FORMAT } },
      {
        area: areaOf(body.row + body.rows, columns.name, 1, 1),
        look: { italic: true, font: COLOURS.muted },
      },
    ],
    rules: [...stateRules(), asOfRule(), ...signRules()],
  };
}

function name(row: number): string {
  return cellAddress(row, columns.name, "column");
}

/** A cell of the table JCA in the row that this row shows. */
function jca(row: number, header: string): string {
  return `INDEX(JCA[${header}],${row - body.row + 1})`;
}

/** Blank where the row shows no JCA. */
function ofJca(row: number, formula: string): string {
  return `=IF(${name(row)}="","",${formula})`;
}

function dayOrBlank(row: number, header: string): string {
  return `IF(ISNUMBER(${jca(row, header)}),${jca(row, header)},"")`;
}

/** The day that a JCA without an expiry cannot pass. */
function noLaterThan(row: number): string {
  const lifetimeEnd = jca(row, "Lifetime end");
  return `IF(ISNUMBER(${lifetimeEnd}),MIN(${lifetimeEnd},StudyPeriodEnd),StudyPeriodEnd)`;
}

function isDated(row: number): string {
  return `ISNUMBER(${jca(row, "Expiry")})`;
}

function labels(row: number): readonly string[] {
  return [
    `=IFERROR(${jca(row, "JCA")}&"","")`,
    ofJca(row, `${jca(row, "State")}&""`),
    ofJca(row, dayOrBlank(row, "Lifetime start")),
    ofJca(row, dayOrBlank(row, "Expiry")),
    ofJca(row, `IF(${isDated(row)},"",${noLaterThan(row)})`),
  ];
}

/** Where the row's line begins and ends, its decision in words and the day of its transfer. */
function helperCells(row: number): readonly string[] {
  const start = jca(row, "Lifetime start");
  const cap = `IF(ISNUMBER(${start}),MIN(EDATE(${start},24),StudyPeriodEnd),StudyPeriodEnd)`;
  return [
    ofJca(row, `IF(ISNUMBER(${start}),${start},${firstDecision(row)})`),
    ofJca(row, `IF(${isDated(row)},${jca(row, "Expiry")},${cap})`),
    ofJca(row, `${jca(row, "Decision")}&""`),
    ofJca(row, dayOrBlank(row, "Transferred on")),
  ];
}

/** Where the lifetime's start is not known, its line begins with the month of the first decision. */
function firstDecision(row: number): string {
  const across = (at: number) =>
    `${cellAddress(at, months.column, "both")}:${cellAddress(at, months.column + months.count - 1, "both")}`;
  const named = `ISNUMBER(SEARCH(${across(labelRow)},${jca(row, "Decision")}))`;
  return `IFERROR(INDEX(${across(monthRow)},MATCH(TRUE,INDEX(${named},0),0)),"")`;
}

/**
 * What stands in one month of one JCA. It looks at its own row and column only: there are
 * hundreds of these cells, and what they share is calculated once.
 */
function sign(row: number, column: number): string {
  const [first, last, label] = [monthRow, monthEndRow, labelRow].map((at) =>
    cellAddress(at, column, "row"),
  ) as [string, string, string];
  const { begins, ends, decision, transferred } = helpers;
  const [begin, end, decided, on] = [begins, ends, decision, transferred].map((at) =>
    cellAddress(row, at, "column"),
  ) as [string, string, string, string];
  const isTransferred = `AND(ISNUMBER(${on}),${on}>=${first},${on}<=${last})`;
  const isDecided = `ISNUMBER(SEARCH(${label},${decided}))`;
  const expiry = cellAddress(row, columns.expiry, "column");
  const dated = (yes: string, no: string) => `IF(ISNUMBER(${expiry}),"${yes}","${no}")`;
  return (
    `=IFERROR(IF(${name(row)}="","",IF(${isTransferred},"${SIGNS.transferred}",IF(${isDecided},"${SIGNS.decision}",` +
    `IF(OR(${first}>${end},${begin}>${last}),"",IF(${last}>=${end},${dated(SIGNS.expires, SIGNS.noLaterThan)},${dated(SIGNS.living, SIGNS.open)}))))),"")`
  );
}

function moreFormula(): string {
  return `=IF(COUNTIF(JCA[JCA],"?*")>${body.rows},"The table JCA has more rows than are shown here.","")`;
}

function bodyArea() {
  return areaOf(body.row, months.column, body.rows, months.count);
}

function asOfRule(): AreaRule {
  return {
    area: bodyArea(),
    when: { formula: `=${cellAddress(asOfRow, months.column, "row")}="${SIGNS.asOf}"` },
    look: COLOURS.alarm,
  };
}

function signRules(): readonly AreaRule[] {
  const rule = (equals: string, look: AreaRule["look"]) => ({
    area: bodyArea(),
    when: { equals },
    look,
  });
  return [
    rule(SIGNS.living, { fill: "#CFE2F3", font: "#1F5C94" }),
    rule(SIGNS.decision, { fill: "#CFE2F3", font: "#0B3B66" }),
    rule(SIGNS.expires, { fill: "#0F4C81", font: COLOURS.onAccent }),
    rule(SIGNS.open, { fill: "#F1F3F6", font: "#5B6470" }),
    rule(SIGNS.noLaterThan, { fill: "#E3E7ED", font: "#3A424E" }),
    rule(SIGNS.transferred, { fill: "#D8EBDD", font: "#235C34" }),
  ];
}

function stateRules(): readonly AreaRule[] {
  const area = areaOf(body.row, columns.state, body.rows, 1);
  return [
    { area, when: { equals: TRANSFER_STANDING_LABELS.overdue }, look: COLOURS.alarm },
    { area, when: { equals: TRANSFER_STANDING_LABELS["due-soon"] }, look: COLOURS.attention },
  ];
}

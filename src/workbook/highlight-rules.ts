import { TRANSFER_STANDING_LABELS } from "../domain/jca-transfer";
import { CHECK_SIGNS } from "./check-signs";
import type { TableDefinition } from "./table-definition";

/** Fill and font together, of a contrast of at least 4.5: readable in every theme of the host. */
export interface HighlightLook {
  readonly fill: string;
  readonly font: string;
}

export const HIGHLIGHT_LOOKS = {
  alarm: { fill: "#FFC7CE", font: "#9C0006" },
  attention: { fill: "#FFEB9C", font: "#7F4F00" },
  error: { fill: "#FDE7E9", font: "#8A1A1F" },
  warning: { fill: "#FFF4CE", font: "#6B4300" },
  note: { fill: "#E8F1FA", font: "#0F4C81" },
} as const satisfies Record<string, HighlightLook>;

/** A native rule on stored cells: custom functions do not work in one. */
export interface HighlightRule {
  /** The column that it colours; null for whole rows. */
  readonly column: string | null;
  /** A formula for the table's first row; `cell` gives the reference of a column there, `$L2`. */
  readonly formula: string;
  readonly look: HighlightLook;
}

/**
 * Stands in each formula of ours and changes nothing: N of a text is 0. By it our rules are told
 * from the user's, which are never touched.
 */
const MARK = 'N("WTSA action plan")=0';

export function isOurRule(formula: string): boolean {
  return formula.includes(MARK) || OF_FIRST_RELEASES.test(formula);
}

const OF_FIRST_RELEASES = /^=\$[A-Z]+\$?\d+="(?:Overdue|Due soon)"$/;

/** The rules of a table, the one that goes before the others first. */
export function highlightRules(
  table: TableDefinition<string>,
  cell: (column: string) => string,
): readonly HighlightRule[] {
  return [
    ...(table.columns.some(({ id }) => id === "check") ? checkRules(cell("check")) : []),
    ...(table.name === "JCA" ? jcaRules(cell("state")) : []),
    ...(table.name === "Meetings" ? [meetingRule(cell("opens"), cell("closes"))] : []),
    ...table.columns
      .filter(({ kind, role }) => kind === "date" && role === "synced")
      .map(({ id }) => dateRule(id, cell(id))),
  ];
}

/** By the sign that opens the cell. */
function checkRules(check: string): readonly HighlightRule[] {
  const { error, warning, info, time } = CHECK_SIGNS;
  const { error: red, attention, warning: amber, note } = HIGHLIGHT_LOOKS;
  const pairs = [
    [error, red],
    [time, attention],
    [warning, amber],
    [info, note],
  ] as const;
  return pairs.map(([sign, look]) => ({
    column: "check",
    formula: ours(`LEFT(${check},1)="${sign}"`),
    look,
  }));
}

/** Whole rows of JCAs whose transfer is overdue or due soon; the word stands in State. */
function jcaRules(state: string): readonly HighlightRule[] {
  const { overdue, "due-soon": dueSoon } = TRANSFER_STANDING_LABELS;
  const { alarm, attention } = HIGHLIGHT_LOOKS;
  return [
    { column: null, formula: ours(`${state}="${overdue}"`), look: alarm },
    { column: null, formula: ours(`${state}="${dueSoon}"`), look: attention },
  ];
}

/** Meetings have no column Check: a meeting that closes before it opens shows in its dates. */
function meetingRule(opens: string, closes: string): HighlightRule {
  const formula = ours(`N(${opens})>0,N(${closes})>0,${closes}<${opens}`);
  return { column: "closes", formula, look: HIGHLIGHT_LOOKS.error };
}

/** Text in a date's place that is no date in words either. */
function dateRule(column: string, cell: string): HighlightRule {
  const formula = ours(`ISTEXT(${cell}),LEN(TRIM(${cell}))>0,ISERROR(DATEVALUE(${cell}))`);
  return { column, formula, look: HIGHLIGHT_LOOKS.error };
}

function ours(conditions: string): string {
  return `=AND(${conditions},${MARK})`;
}

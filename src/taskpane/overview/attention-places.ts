import type { Overview } from "../../app/overview";
import type { AttentionKind } from "../../app/overview-attention";
import type { CellPlace } from "../../app/pane-services";
import type { TransferStanding } from "../../domain/jca-transfer";
import type { Problem } from "../../domain/problem";
import type { Severity } from "../severity-mark";

/** Where a line of the list leads: to a cell of the sheets, or to the page of the checks. */
export type Destination = CellPlace | "checks";

/** The first place where something of that kind can be mended. */
export function destinationOf(
  kind: AttentionKind,
  overview: Overview,
  problems: readonly Problem[],
): Destination {
  return PLACES[kind](overview, problems) ?? "checks";
}

type FindPlace = (overview: Overview, problems: readonly Problem[]) => CellPlace | null;

const PLACES: Readonly<Record<AttentionKind, FindPlace>> = {
  "action-problems": () => null,
  "jca-problems": () => null,
  overdue: transferPlace("overdue"),
  "due-soon": transferPlace("due-soon"),
  undated: transferPlace("undated"),
  stale: (_, problems) => {
    const stale = problems.find(({ code }) => code === "stale");
    return stale ? { table: "ActionPlan", key: stale.key, column: stale.column } : null;
  },
  "undated-meetings": ({ meetings }) => {
    const undated = meetings.find(({ opens }) => opens === null);
    return undated ? { table: "Meetings", key: undated.meeting, column: "Opens" } : null;
  },
  "past-reports": ({ reportsDue }) => {
    const past = reportsDue.find(({ isPast }) => isPast);
    return past ? { table: "ReportsDue", key: `${past.action} | ${past.due}` } : null;
  },
};

function transferPlace(wanted: TransferStanding): FindPlace {
  return ({ jcas }) => {
    const jca = jcas.find(({ standing }) => standing === wanted);
    return jca ? { table: "JCA", key: jca.name, column: "Transfer" } : null;
  };
}

/** As severe as the worst of the problems behind it. */
export function severityOf(kind: AttentionKind, problems: readonly Problem[]): Severity {
  const worstIn = (table: string): Severity => {
    const inTable = problems.filter((problem) => problem.table === table);
    const has = (severity: Severity) => inTable.some((problem) => problem.severity === severity);
    return has("error") ? "error" : has("warning") ? "warning" : "info";
  };
  const severities: Readonly<Record<AttentionKind, Severity>> = {
    "action-problems": worstIn("ActionPlan"),
    "jca-problems": worstIn("JCA"),
    overdue: "error",
    "due-soon": "warning",
    undated: "warning",
    stale: "info",
    "undated-meetings": "info",
    "past-reports": "warning",
  };
  return severities[kind];
}

import { operativeEnding, parseOperativeReference } from "../../domain/operative-reference";
import type { Action, Meeting, MeetingLabel, OperativeReference } from "../../domain/plan";
import { collectRows, type ActionRows } from "./action-rows";
import { continuedTables } from "./continued-tables";
import type { Reading, ReportFinding } from "./finding-codes";
import { repetitionFindings } from "./repeated-actions";
import type { ReportTable } from "./report-table";
import { readResponsible } from "./responsible";
import { readEntries } from "./status-entries";
import type { StatusVocabulary } from "./status-words";

export interface ActionContext {
  readonly meetings: readonly Meeting[];
  readonly current: MeetingLabel | null;
  /** What is read as a status. */
  readonly words: StatusVocabulary;
}

export interface ReadActions extends Reading<readonly Action[]> {
  /** Where an action's entries stand, by its number. */
  readonly places: ReadonlyMap<string, string>;
}

/** Reads all tables of actions; of two rows with one number the first counts, the second is compared. */
export function readActions(tables: readonly ReportTable[], context: ActionContext): ReadActions {
  const findings: ReportFinding[] = [];
  const first = new Map<string, ActionRows>();
  for (const table of continuedTables(tables.filter(({ kind }) => kind === "actions"))) {
    const read = collectRows(table);
    findings.push(...read.findings);
    findings.push(...repetitionFindings(read.value, first));
    for (const rows of read.value) if (!first.has(rows.number)) first.set(rows.number, rows);
  }
  const actions = [...first.values()].map((rows) => {
    const read = actionOf(rows, context);
    findings.push(
      ...read.findings,
      ...staleFindings(read.value, context.current, rows.statusWhere),
    );
    return read.value;
  });
  const places = new Map([...first].map(([number, rows]) => [number, rows.statusWhere]));
  return { value: actions, findings, places };
}

function actionOf(rows: ActionRows, { meetings, words }: ActionContext): Reading<Action> {
  const { number, description, statusWhere: where } = rows;
  const entries = readEntries(rows.status ?? "", { number, where, meetings, words });
  const operative = parseOperativeReference(description);
  const isResolution = number.includes("-");
  const action: Action = {
    number,
    series: isResolution ? "resolution" : "wtsa-24",
    group: rows.group,
    resolution: isResolution
      ? (/\d+/.exec(rows.resolution)?.[0] ?? number.split("-")[0] ?? null)
      : null,
    title: titleOf(rows.resolution),
    description,
    responsible: readResponsible(description, operative),
    operative,
    entries: entries.value,
  };
  const findings = entries.value.length === 0 ? [statusRowMissing(rows)] : entries.findings;
  return { value: action, findings: [...operativeFindings(rows, operative), ...findings] };
}

/** A bracket that begins like an operative reference and goes on otherwise. */
function operativeFindings(
  { number, description, where }: ActionRows,
  operative: OperativeReference | null,
): readonly ReportFinding[] {
  const ending = operative === null ? operativeEnding(description) : null;
  if (ending === null) return [];
  return [
    {
      code: "operative-not-understood",
      severity: "info",
      where,
      found: ending,
      expected: "instructs TSAG 1",
      message: `Action ${number}: the operative reference “(${ending})” could not be read; it stays in the description. Write a verb, who is addressed and the paragraphs, as in “(instructs TSAG 1, 2)”.`,
    },
  ];
}

function titleOf(resolution: string): string | null {
  const title = resolution.replace(
    /^(?:第\s*\d+\s*号决议|(?:(?:WTSA )?(?:R[eé]solu[tc]i[oó]n|R[eé]s\.?|Резолюция|القرار|决议)\s*)?\d+)\s*(?:\([^)]*\))?\s*[-\u2010-\u2015:.,]?\s*/i,
    "",
  );
  return title === "" ? null : title;
}

function statusRowMissing(rows: ActionRows): ReportFinding {
  return {
    code: "status-row-missing",
    severity: "warning",
    where: rows.statusWhere,
    expected: "Status and Comments:",
    message:
      rows.status === null
        ? `Action ${rows.number} has no “Status and Comments” below it. Add the row.`
        : `Action ${rows.number}: “Status and Comments” is empty. Write the entry of the meeting, such as “TSAG 01-2026: Not started”.`,
  };
}

/** An open action with dated entries only, none of them for the current meeting. */
function staleFindings(
  action: Action,
  current: MeetingLabel | null,
  where: string,
): readonly ReportFinding[] {
  const last = action.entries.at(-1);
  if (current === null || last === undefined || last.status === "concluded") return [];
  if (action.entries.some((entry) => entry.meeting === null || entry.meeting === current))
    return [];
  return [
    {
      code: "current-entry-missing",
      severity: "warning",
      where,
      expected: `${current}: …`,
      message: `Action ${action.number} has no entry for ${current}; its last is of ${last.meeting ?? ""}. Add an entry, even if nothing changed.`,
    },
  ];
}

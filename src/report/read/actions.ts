import type { TableRow } from "../../docx/model/document";
import { documentKey, findReferences } from "../../domain/document-reference";
import { parseOperativeReference } from "../../domain/operative-reference";
import type { Action, Meeting, MeetingLabel } from "../../domain/plan";
import type { Reading, ReportFinding } from "./finding-codes";
import { sectionName, whereIn } from "./outline";
import { oneLine, quote } from "./plain-text";
import {
  isActionNumber,
  readActionNumber,
  rowText,
  statusTextOf,
  textAt,
  type ReportTable,
} from "./report-tables";
import { readResponsible } from "./responsible";
import { readEntries } from "./status-entries";

/** An action's rows as they stand in one table. */
interface ActionRows {
  readonly number: string;
  readonly group: string | null;
  readonly resolution: string;
  readonly description: string;
  readonly status: string | null;
  readonly where: string;
  /** Where its entries stand. */
  readonly statusWhere: string;
  readonly table: ReportTable;
}

export interface ActionCalendar {
  readonly meetings: readonly Meeting[];
  readonly current: MeetingLabel | null;
}

/** Reads all tables of actions; of two rows with one number the first counts, the second is compared. */
export function readActions(
  tables: readonly ReportTable[],
  calendar: ActionCalendar,
): Reading<readonly Action[]> {
  const findings: ReportFinding[] = [];
  const first = new Map<string, ActionRows>();
  for (const table of tables.filter((candidate) => candidate.kind === "actions")) {
    const read = collectRows(table);
    findings.push(...read.findings);
    findings.push(...repetitionFindings(read.value, first));
    for (const rows of read.value) if (!first.has(rows.number)) first.set(rows.number, rows);
  }
  const actions = [...first.values()].map((rows) => {
    const read = actionOf(rows, calendar.meetings);
    findings.push(
      ...read.findings,
      ...staleFindings(read.value, calendar.current, rows.statusWhere),
    );
    return read.value;
  });
  return { value: actions, findings };
}

function collectRows(table: ReportTable): Reading<readonly ActionRows[]> {
  const collected: ActionRows[] = [];
  const findings: ReportFinding[] = [];
  let group: string | null = null;
  let open = false;
  for (const row of table.rows) {
    const where = whereIn(table.place.section, row.address);
    const status = statusTextOf(row);
    const last = collected.at(-1);
    const started = status === null ? startOf(row, table, group, where) : null;
    if (status !== null && open && last?.status === null) {
      collected[collected.length - 1] = { ...last, status, statusWhere: where };
    } else if (started !== null) {
      collected.push(started);
      open = true;
    } else if (status === null && groupOf(row) !== null) {
      group = groupOf(row);
      open = false;
    } else if (rowText(row) !== "") findings.push(notUnderstood(row, where));
  }
  return { value: collected, findings };
}

function startOf(
  row: TableRow,
  table: ReportTable,
  group: string | null,
  where: string,
): ActionRows | null {
  const number = readActionNumber(textAt(row, table.columns.get("number")));
  if (number === null) return null;
  const column = table.columns.get("status");
  return {
    number,
    group,
    resolution: oneLine(textAt(row, table.columns.get("resolution"))),
    description: textAt(row, table.columns.get("action")),
    status: column === undefined ? null : textAt(row, column),
    where,
    statusWhere: where,
    table,
  };
}

/** A group row has one short text and nothing else: `WPR`, `DT`. */
function groupOf(row: TableRow): string | null {
  const texts = row.cells.map((cell) => oneLine(cell.text)).filter((text) => text !== "");
  const [text = ""] = texts;
  return texts.length === 1 && text.length <= 30 && !isActionNumber(text) ? text : null;
}

function notUnderstood(row: TableRow, where: string): ReportFinding {
  const text = rowText(row);
  return {
    code: "row-not-understood",
    severity: "warning",
    where,
    found: text,
    message: `The row ${quote(text, 60)} has no action number and is no status row of the action above it; it was left out. Give it its number, such as 8 or 73-06.`,
  };
}

function actionOf(rows: ActionRows, meetings: readonly Meeting[]): Reading<Action> {
  const { number, description } = rows;
  const entries = readEntries(rows.status ?? "", { number, where: rows.statusWhere, meetings });
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
  const findings = rows.status === null ? [statusRowMissing(rows)] : entries.findings;
  return { value: action, findings };
}

function titleOf(resolution: string): string | null {
  const title = resolution.replace(
    /^(?:(?:WTSA )?R[eé]solu[tc]i[oó]n\s*)?\d+\s*(?:\([^)]*\))?\s*[-\u2010-\u2015:.,]?\s*/i,
    "",
  );
  return title === "" ? null : title;
}

function statusRowMissing(rows: ActionRows): ReportFinding {
  return {
    code: "status-row-missing",
    severity: "warning",
    where: rows.where,
    expected: "Status and Comments:",
    message: `Action ${rows.number} has no “Status and Comments” below it. Add the row.`,
  };
}

function repetitionFindings(
  rows: readonly ActionRows[],
  before: ReadonlyMap<string, ActionRows>,
): readonly ReportFinding[] {
  const within = new Map<string, ActionRows>();
  const findings: ReportFinding[] = [];
  const repeated = rows.filter((row) => before.has(row.number));
  const isCopy = repeated.length > 1 && repeated.length >= rows.length / 2;
  if (isCopy) findings.push(tableRepeated(rows, repeated, before));
  for (const row of rows) {
    const twin = within.get(row.number);
    const original = before.get(row.number);
    if (twin) findings.push(numberTwice(row, twin));
    else if (original && isCopy) findings.push(...rowDiffers(row, original));
    else if (original) findings.push(numberTwice(row, original));
    if (!twin) within.set(row.number, row);
  }
  return findings;
}

function tableRepeated(
  rows: readonly ActionRows[],
  repeated: readonly ActionRows[],
  before: ReadonlyMap<string, ActionRows>,
): ReportFinding {
  const original = before.get(repeated[0]?.number ?? "");
  const differing = repeated.filter((row) => {
    const other = before.get(row.number);
    return other !== undefined && sameText(row, other) === "different";
  });
  return {
    code: "table-repeated",
    severity: "warning",
    where: rows[0]?.table.where ?? "",
    found: `${repeated.length} of ${rows.length} actions repeat ${original?.table.where ?? "a table above"}`,
    message: `The table repeats another one of ${original ? sectionName(original.table.place.section) || "the report" : "the report"} above it; the first is read. ${
      differing.length === 0
        ? "The two say the same."
        : `They differ in action ${differing.map((row) => row.number).join(", ")}.`
    } Delete one of the two.`,
  };
}

function rowDiffers(row: ActionRows, original: ActionRows): readonly ReportFinding[] {
  const verdict = sameText(row, original);
  if (verdict === "same") return [];
  const inStatus = oneLine(row.description) === oneLine(original.description);
  const [found, expected] = inStatus
    ? firstDifference(row, original)
    : [row.description, original.description];
  return [
    {
      code: "repeated-row-differs",
      severity: verdict === "spelling" ? "info" : "warning",
      where: inStatus ? row.statusWhere : row.where,
      found,
      expected,
      message:
        verdict === "spelling"
          ? `Action ${row.number} stands twice and spells a document in two ways: ${quote(expected, 90)} (read) and ${quote(found, 90)}. Use one spelling.`
          : `Action ${row.number} stands twice with different texts: ${quote(expected, 90)} (first table, read) and ${quote(found, 90)}. Keep the right one.`,
    },
  ];
}

/** The first lines that differ: the second table's and the first's. */
function firstDifference(row: ActionRows, original: ActionRows): readonly [string, string] {
  const [second, first] = [(row.status ?? "").split("\n"), (original.status ?? "").split("\n")];
  const index = first.findIndex((line, at) => line !== second[at]);
  return [second[index] ?? row.status ?? "", first[index] ?? original.status ?? ""];
}

function sameText(a: ActionRows, b: ActionRows): "same" | "spelling" | "different" {
  const text = (rows: ActionRows): string =>
    oneLine(`${rows.resolution}\n${rows.description}\n${rows.status ?? ""}`);
  if (text(a) === text(b)) return "same";
  return withKeys(text(a)) === withKeys(text(b)) ? "spelling" : "different";
}

function withKeys(text: string): string {
  return findReferences(text).reduce(
    (result, reference) => result.split(reference).join(documentKey(reference)),
    text,
  );
}

function numberTwice(row: ActionRows, original: ActionRows): ReportFinding {
  const same = sameText(row, original) === "same";
  return {
    code: "number-twice",
    severity: same ? "warning" : "error",
    where: row.where,
    found: row.number,
    message: `Action ${row.number} stands twice; the first is read, the second ${
      same
        ? "says the same"
        : `differs: ${quote(firstDifference(row, original)[0] || row.description, 80)}`
    }. Give the second its own number or delete it.`,
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

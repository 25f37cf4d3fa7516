import type { Problem } from "../domain/problem";
import {
  STATUS_CODES,
  STATUS_LABELS,
  parseStatus,
  type StatusAlias,
  type StatusCode,
} from "../domain/status";
import {
  DEFAULT_WORKFLOW,
  VERDICTS,
  VERDICT_LABELS,
  type Verdict,
  type Workflow,
} from "../domain/workflow";
import { normaliseText } from "./cell-text";
import { SETTING_TABLES, type SettingTableName } from "./setting-tables";
import type { SheetTable, WorkbookState } from "./sheet-state";

/** A value that was read, and what in the sheet could not be. */
export interface ReadSetting<Value> {
  readonly value: Value;
  readonly problems: readonly Problem[];
}

export interface SettingRow {
  /** `row 12`: the row of the sheet, as Excel counts. */
  readonly key: string;
  /** Its place in the table's body, from zero. */
  readonly row: number;
  readonly cells: readonly string[];
}

/** The rows by the headers' order, blank ones left out; none where the table is missing. */
export function settingRows(
  table: SheetTable<SettingTableName> | undefined,
): readonly SettingRow[] {
  if (table === undefined) return [];
  const places = SETTING_TABLES[table.name].columns.map(({ header }) =>
    table.headers.indexOf(header),
  );
  return table.rows
    .map((row, index) => ({
      key: `row ${table.headerRow + index + 2}`,
      row: index,
      cells: places.map((at) => (at < 0 ? "" : normaliseText(String(row[at] ?? "")))),
    }))
    .filter(({ cells }) => cells.some((cell) => cell !== ""));
}

/** The workflow that the table tells; the default holds for pairs that it does not tell. */
export function readWorkflow(state: WorkbookState): ReadSetting<Workflow> {
  const table = state.settingTables?.Workflow;
  if (table === undefined) return { value: DEFAULT_WORKFLOW, problems: [] };
  const told = new Map<string, Verdict>();
  const named = new Set<string>();
  const problems: Problem[] = [];
  for (const { key, cells } of settingRows(table)) {
    const [from = "", to = "", words = ""] = cells;
    const pair = pairOf(from, to);
    const verdict = parseVerdict(words);
    if (pair === null) problems.push(unknownStatus(key, parseStatus(from) ? "To" : "From", cells));
    else if (named.has(pair)) problems.push(pairTwice(key, from, to));
    else if (verdict === null) problems.push(unknownVerdict(key, pair, words));
    else told.set(pair, verdict);
    if (pair !== null) named.add(pair);
  }
  const value = fromPairs((from, to) => told.get(`${from} ${to}`) ?? DEFAULT_WORKFLOW[from][to]);
  return { value, problems: [...problems, ...missingPairs(named)] };
}

function pairOf(from: string, to: string): string | null {
  const [before, after] = [parseStatus(from), parseStatus(to)];
  return before === null || after === null ? null : `${before.status} ${after.status}`;
}

function fromPairs(verdictOf: (from: StatusCode, to: StatusCode) => Verdict): Workflow {
  const row = (from: StatusCode) =>
    Object.fromEntries(STATUS_CODES.map((to) => [to, verdictOf(from, to)]));
  return Object.fromEntries(STATUS_CODES.map((from) => [from, row(from)])) as unknown as Workflow;
}

function parseVerdict(words: string): Verdict | null {
  const wanted = words.trim().toLowerCase();
  return VERDICTS.find((verdict) => VERDICT_LABELS[verdict].toLowerCase() === wanted) ?? null;
}

const STATUS_CHOICES = Object.values(STATUS_LABELS).join(", ");

function unknownStatus(key: string, column: "From" | "To", cells: readonly string[]): Problem {
  const words = cells[column === "From" ? 0 : 1] ?? "";
  return {
    code: "workflow-row-not-understood",
    severity: "error",
    table: "Workflow",
    key,
    column,
    message: `“${words}” is not a status, so that this row of the workflow counts for nothing.`,
    mend: `Choose one of: ${STATUS_CHOICES}.`,
  };
}

function unknownVerdict(key: string, pair: string, words: string): Problem {
  const [from, to] = pair.split(" ") as [StatusCode, StatusCode];
  const proposed = VERDICT_LABELS[DEFAULT_WORKFLOW[from][to]];
  return {
    code: "workflow-row-not-understood",
    severity: "error",
    table: "Workflow",
    key,
    column: "Verdict",
    message: `“${words}” is not a verdict; “${proposed}” holds for “${STATUS_LABELS[from]}” to “${STATUS_LABELS[to]}”.`,
    mend: `Choose one of: ${Object.values(VERDICT_LABELS).join(", ")}.`,
    proposed,
  };
}

function pairTwice(key: string, from: string, to: string): Problem {
  return {
    code: "workflow-pair-twice",
    severity: "warning",
    table: "Workflow",
    key,
    column: "From",
    message: `The workflow has “${from}” to “${to}” a second time; the first row counts.`,
    mend: "Delete one of the two rows.",
  };
}

function missingPairs(named: ReadonlySet<string>): readonly Problem[] {
  const missing = STATUS_CODES.flatMap((from) =>
    STATUS_CODES.filter((to) => !named.has(`${from} ${to}`)).map(
      (to) => `“${STATUS_LABELS[from]}” to “${STATUS_LABELS[to]}”`,
    ),
  );
  const [first] = missing;
  if (first === undefined) return [];
  const others = missing.length === 1 ? "" : ` and ${missing.length - 1} more`;
  return [
    {
      code: "workflow-pair-missing",
      severity: "warning",
      table: "Workflow",
      key: "",
      column: "From",
      message: `The workflow has no row for ${first}${others}; what it says at first holds there.`,
      mend: "Write a row for it below the last one, with its Verdict.",
    },
  ];
}

/** The user's own words for a status. */
export function readStatusWords(state: WorkbookState): ReadSetting<readonly StatusAlias[]> {
  const aliases: StatusAlias[] = [];
  const problems: Problem[] = [];
  for (const { key, cells } of settingRows(state.settingTables?.StatusWords)) {
    const [word = "", status = ""] = cells;
    const parsed = parseStatus(status);
    const own = parseStatus(word, []);
    if (word === "") problems.push(wordProblem(key, "Word", "A status stands without its word."));
    else if (own !== null) {
      const message = `“${word}” is a status itself and stays so.`;
      problems.push(wordProblem(key, "Word", message));
    } else if (parsed === null) {
      const message = `“${status}” is not a status, so that “${word}” means nothing.`;
      problems.push(wordProblem(key, "Status", message));
    } else aliases.push({ alias: aliasOf(word), status: parsed.status, slip: false });
  }
  return { value: aliases, problems };
}

/** As `parseStatus` compares: lower case, single blanks, no full stop. */
function aliasOf(word: string): string {
  return word.toLowerCase().replace(/\s+/g, " ").replace(/[.;]$/, "");
}

function wordProblem(key: string, column: "Word" | "Status", message: string): Problem {
  return {
    code: "status-word-not-understood",
    severity: "error",
    table: "StatusWords",
    key,
    column,
    message,
    mend:
      column === "Status"
        ? `Choose one of: ${STATUS_CHOICES}.`
        : "Write another word there, or delete the row.",
  };
}

export interface ReviewCriterion {
  readonly criterion: string;
  readonly source: string;
}

export function readReviewCriteria(state: WorkbookState): readonly ReviewCriterion[] {
  return settingRows(state.settingTables?.ReviewCriteria)
    .map(({ cells: [criterion = "", source = ""] }) => ({ criterion, source }))
    .filter(({ criterion }) => criterion !== "");
}

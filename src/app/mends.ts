import { entryAt, statusBefore } from "../domain/action-status";
import { formatDate } from "../domain/date-words";
import { nearestJcaNames } from "../domain/jca-name";
import { findMeeting, meetingAfter } from "../domain/meetings";
import type { Action, Jca } from "../domain/plan";
import type { Problem, ProblemCode } from "../domain/problem";
import { STATUS_CODES, STATUS_LABELS } from "../domain/status";
import { VERDICTS, VERDICT_LABELS } from "../domain/workflow";
import { TRANSFER_STATE_LABELS } from "../domain/jca-transfer";
import { decisionsToApply } from "../workbook/review-checks";
import { formatReviewDecision } from "../workbook/review-decision";
import { joinList, splitList } from "../workbook/list-words";
import { TD_HEADER_LINES, isSettingTable } from "../workbook/setting-tables";
import type { Fields } from "../workbook/rows";
import type { SettingName } from "../workbook/settings";
import { TABLE_NAMES, columnOf, type TableName } from "../workbook/table-definition";
import { TABLES } from "../workbook/tables";
import type { Mend, MendCell, PlannedMend } from "./mend";
import { newActionNumber } from "./new-action-number";
import type { OpenWorkbook } from "./open-workbook";
import { namesOfAction, namesOfJca, referenceCandidates } from "./reference-candidates";

/** What can be done about a problem with one click, the likeliest first; pure. */
export function mendsFor(problem: Problem, workbook: OpenWorkbook): readonly PlannedMend[] {
  return MENDS[problem.code](problem, workbook);
}

type MakeMends = (problem: Problem, workbook: OpenWorkbook) => readonly PlannedMend[];

/** Problems that more than one cell has to be changed for, or that only a person can settle. */
const byHand: MakeMends = () => [];

const MENDS: Readonly<Record<ProblemCode, MakeMends>> = {
  "concluded-without-reference": (problem, workbook) => [
    ...addReference(problem, workbook),
    ...putBack(problem, workbook),
  ],
  "skips-started": settleTransition,
  "goes-back": settleTransition,
  "against-workflow": settleTransition,
  reopened: (problem, workbook) => [
    ...(problem.needs === "reason" ? [writeReason(problem)] : []),
    ...addReference(problem, workbook, "decision"),
    ...setStatus(problem, problem.proposed),
  ],
  stale: (problem) => [
    write(problem, "comments", "No change", "Write “No change” in Comments"),
    ask(problem, "comments", "text", "Write what the meeting noted"),
  ],
  "status-unknown": (problem, workbook) => [
    ...putBack(problem, workbook),
    ...chooseStatus(problem, workbook),
  ],
  "status-word-slip": (problem) => setStatus(problem, problem.proposed),
  "status-not-stated": chooseStatus,
  "comments-contradict": (problem) => setStatus(problem, problem.proposed),
  "periodic-concluded": (problem, workbook) => [
    ...setStatus(problem, problem.proposed),
    ...putBack(problem, workbook),
  ],
  "entry-out-of-order": byHand,
  "number-missing": nameRow,
  "number-twice": byHand,
  "history-without-action": byHand,
  "transfer-overdue": settleTransfer,
  "transfer-due-soon": settleTransfer,
  "transfer-without-date": (problem, workbook) => [
    ...closingDay(problem, workbook),
    ask(problem, "transferredOn", "date", "Type the day of the transfer"),
  ],
  "transfer-without-reference": addJcaReference,
  "transfer-without-target": (problem) => [
    ask(problem, "transferTo", "text", "Type the study group"),
    write(problem, "transfer", TRANSFER_STATE_LABELS.none, "Set Transfer to “None”"),
  ],
  "expiry-unresolved": openingDay,
  "lifetime-start-unknown": (problem) => [
    ask(problem, "lifetimeStart", "date", "Type the start of the two years"),
  ],
  "decision-not-understood": beginDecision,
  "review-not-applied": applyReview,
  "review-decision-not-understood": (problem, workbook) => [
    ...beginReviewDecision(problem, workbook),
    write(problem, "decided", "No", "Set Decided to “No”"),
  ],
  "review-decided-unclear": (problem) =>
    ["Yes", "No"].map((word) => write(problem, "decided", word, `Set Decided to “${word}”`)),
  "review-jca-unknown": (problem, { plan, local }) =>
    nearestJcaNames(plan.jcas, local.rows.JcaReview.get(problem.key)?.["jca"] ?? "").map((name) =>
      write(problem, "jca", name, `Set JCA to “${name}”`),
    ),
  "review-meeting-unknown": (problem, { settings }) => [
    write(
      problem,
      "meeting",
      settings.currentMeeting,
      `Set Meeting to “${settings.currentMeeting}”`,
    ),
    ask(problem, "meeting", "text", "Type the meeting"),
  ],
  "review-twice": byHand,
  "date-not-a-date": (problem) => {
    const column = columnOfHeader(problem);
    return column === null ? [] : [ask(problem, column, "date", `Type ${problem.column}`)];
  },
  "meeting-dates-reversed": (problem) => [
    ask(problem, "closes", "date", "Type the closing day"),
    ask(problem, "opens", "date", "Type the opening day"),
  ],
  "as-of-not-a-date": () => [
    setting("AsOf", "=TODAY()", "Go by today"),
    askSetting("AsOf", "date", "Type the as-of day"),
  ],
  "setting-not-understood": mendSetting,
  "workflow-row-not-understood": (problem) =>
    problem.column === "Verdict"
      ? chooseWord(
          problem,
          VERDICTS.map((verdict) => VERDICT_LABELS[verdict]),
        )
      : chooseWord(problem, Object.values(STATUS_LABELS)),
  "workflow-pair-missing": byHand,
  "workflow-pair-twice": byHand,
  "status-word-not-understood": (problem) =>
    problem.column === "Status" ? chooseWord(problem, Object.values(STATUS_LABELS)) : [],
  "td-header-not-understood": (problem) =>
    problem.column === "Line" ? chooseWord(problem, TD_HEADER_LINES) : [],
};

function settleTransition(problem: Problem, workbook: OpenWorkbook): readonly PlannedMend[] {
  return unique([
    writeReason(problem),
    ...setStatus(problem, problem.proposed),
    ...putBack(problem, workbook),
  ]);
}

function writeReason(problem: Problem): PlannedMend {
  return ask(problem, "reason", "text", "Write the reason");
}

function setStatus(problem: Problem, label: string | undefined): readonly PlannedMend[] {
  return label === undefined ? [] : [write(problem, "status", label, `Set Status to “${label}”`)];
}

/** The status with which the action came into the meeting. */
function putBack(problem: Problem, workbook: OpenWorkbook): readonly PlannedMend[] {
  const action = actionOf(problem, workbook);
  if (action === null) return [];
  const { plan, settings } = workbook;
  const before = STATUS_LABELS[statusBefore(action, settings.currentMeeting, plan.meetings)];
  return [write(problem, "status", before, `Put Status back to “${before}”`)];
}

/** Every status that the workflow lets the action have, but the one that it shows. */
function chooseStatus(problem: Problem, workbook: OpenWorkbook): readonly PlannedMend[] {
  const action = actionOf(problem, workbook);
  if (action === null) return [];
  const { plan, settings, local } = workbook;
  const from = statusBefore(action, settings.currentMeeting, plan.meetings);
  const shown = local.rows.ActionPlan.get(problem.key)?.["status"];
  return STATUS_CODES.filter(
    (to) => settings.workflow[from][to] === "allowed" && STATUS_LABELS[to] !== shown,
  ).flatMap((to) => setStatus(problem, STATUS_LABELS[to]));
}

function addReference(
  problem: Problem,
  workbook: OpenWorkbook,
  wanted: "any" | "decision" = "any",
): readonly PlannedMend[] {
  const action = actionOf(problem, workbook);
  if (action === null) return [];
  const entry = entryAt(action, workbook.settings.currentMeeting);
  const present = entry?.references ?? [];
  const what = wanted === "decision" ? "decision" : "reference";
  return [
    ...referenceCandidates(workbook.local.rows, namesOfAction(action), wanted)
      .filter(({ reference }) => !present.includes(reference))
      .map(({ reference, about, likely }) => ({
        ...write(problem, "references", joinList([...present, reference]), `Add ${reference}`),
        id: `references:${reference}`,
        label: about === "" ? `Add ${reference}` : `Add ${reference} – ${about}`,
        likely,
      })),
    ask(problem, "references", "text", `Type the ${what}`),
  ];
}

function settleTransfer(problem: Problem): readonly PlannedMend[] {
  return (["completed", "in-progress"] as const).map((state) => {
    const label = TRANSFER_STATE_LABELS[state];
    return write(problem, "transfer", label, `Set Transfer to “${label}”`);
  });
}

/** TSAG agrees on transfers at its meetings: the current one's last day, where it is known. */
function closingDay(problem: Problem, { plan, settings }: OpenWorkbook): readonly PlannedMend[] {
  const closes = findMeeting(plan.meetings, settings.currentMeeting)?.closes ?? null;
  if (closes === null) return [];
  const day = formatDate(closes);
  return [
    {
      ...write(
        problem,
        "transferredOn",
        closes,
        `Set ${day}, the end of ${settings.currentMeeting}`,
      ),
      preview: `Transferred on: ${day}`,
    },
  ];
}

function addJcaReference(problem: Problem, workbook: OpenWorkbook): readonly PlannedMend[] {
  return [
    ...referenceCandidates(workbook.local.rows, namesOfJca({ name: problem.key })).map(
      ({ reference, about, likely }) => ({
        ...write(problem, "reference", reference, `Set ${reference}`),
        label: about === "" ? `Set ${reference}` : `Set ${reference} – ${about}`,
        likely,
      }),
    ),
    ask(problem, "reference", "text", "Type the reference"),
  ];
}

/** The day from which a decision “until the next TSAG meeting” has an expiry. */
function openingDay(problem: Problem, workbook: OpenWorkbook): readonly PlannedMend[] {
  const decision = jcaOf(problem, workbook)?.decisions.at(-1);
  if (decision === undefined) return [];
  const next = meetingAfter(workbook.plan.meetings, decision.meeting);
  if (next === null || !workbook.local.places.Meetings.has(next.label)) return [];
  const row = { table: "Meetings", key: next.label };
  return [ask(row, "opens", "date", `Type the opening day of ${next.label}`)];
}

/** A first line that can be read, above the words that are there. */
function beginDecision(problem: Problem, workbook: OpenWorkbook): readonly PlannedMend[] {
  const { currentMeeting } = workbook.settings;
  const words = workbook.local.rows.JCA.get(problem.key)?.["decision"] ?? "";
  return beginnings(problem, words, ` (${currentMeeting})`);
}

function beginReviewDecision(problem: Problem, { local }: OpenWorkbook): readonly PlannedMend[] {
  return beginnings(problem, local.rows.JcaReview.get(problem.key)?.["decision"] ?? "", "");
}

function beginnings(problem: Problem, words: string, source: string): readonly PlannedMend[] {
  return DECISION_LIMITS.map((limit) => {
    const head = `Until ${limit}${source}`;
    return {
      ...write(problem, "decision", `${head}\n${words}`.trim(), `Begin it “${head}”`),
      id: `decision:${limit}`,
      preview: `Decision: ${head}`,
    };
  });
}

/** Into the table JCA; or, where that says something else of the meeting, as that has it. */
function applyReview(problem: Problem, { local, plan }: OpenWorkbook): readonly PlannedMend[] {
  const pending = decisionsToApply(local.rows, plan).find(({ key }) => key === problem.key);
  if (pending === undefined) return [];
  const { jca, decision, cell, replaced } = pending;
  const row = { table: "JCA", key: jca.name };
  const [head = ""] = formatReviewDecision(decision).split("\n");
  const apply = write(row, "decision", cell, "Put the decision into the table JCA");
  const keep = write(problem, "decision", replaced, "Keep what the table JCA says");
  return [
    { ...apply, id: "decision:apply", preview: `Decision of ${jca.name}: ${head}` },
    ...(replaced === ""
      ? []
      : [{ ...keep, id: "decision:keep", preview: `Decision: ${replaced.split("\n")[0] ?? ""}` }]),
  ];
}

const DECISION_LIMITS = [
  "the next TSAG meeting",
  "the end of its two years",
  "the end of the study period",
] as const;

const DATES: ReadonlySet<SettingName> = new Set(["StudyPeriodEnd", "ChangesOn"]);

function mendSetting(problem: Problem): readonly PlannedMend[] {
  const name = problem.key as SettingName;
  return [
    ...(problem.proposed === undefined
      ? []
      : [setting(name, problem.proposed, `Set it to “${problem.proposed}”`)]),
    askSetting(name, DATES.has(name) ? "date" : "text", "Type the value"),
  ];
}

/** What stands in a row of a table on the Settings sheet, from a short list. */
function chooseWord(problem: Problem, words: readonly string[]): readonly PlannedMend[] {
  const { table, key, column, proposed } = problem;
  if (!isSettingTable(table)) return [];
  const mends = words.map((word) => ({
    id: `${column}:${word}`,
    label: `Set ${column} to “${word}”`,
    preview: `${column}: ${word}`,
    likely: proposed === undefined || proposed === word,
    cell: { table, key, column },
    value: word,
  }));
  return [...mends.filter(({ likely }) => likely), ...mends.filter(({ likely }) => !likely)];
}

/** A row without a key gets one: an action the next free number, anything else what is typed. */
function nameRow(problem: Problem, workbook: OpenWorkbook): readonly PlannedMend[] {
  const column = columnOfHeader(problem);
  if (column === null) return [];
  const typed = ask(problem, column, "text", `Type ${problem.column}`);
  if (problem.table !== "ActionPlan") return [typed];
  const row = workbook.local.issues.find(
    ({ code, table, rowIndex }) =>
      code === "key-missing" && table === problem.table && rowIndex === problem.unnamed?.row,
  );
  const fields = row?.fields ?? {};
  return [...formerNumber(problem, fields, workbook), nextNumber(problem, fields, workbook), typed];
}

/** The number that the last sync left beside the same words, where no row has it any more. */
function formerNumber(
  problem: Problem,
  fields: Fields,
  { local, base }: OpenWorkbook,
): readonly PlannedMend[] {
  const words = fields["action"] ?? "";
  const lost = [...base.rows.ActionPlan.values()].filter(
    ({ number = "", action }) =>
      words !== "" && action === words && !local.rows.ActionPlan.has(number),
  );
  return lost.map(({ number = "" }) =>
    write(problem, "number", number, `Put its number ${number} back`),
  );
}

function nextNumber(problem: Problem, fields: Fields, { local, base }: OpenWorkbook): PlannedMend {
  const number = newActionNumber(fields["resolution"] ?? "", [local.rows, base.rows]);
  const [resolution, item] = number.split("-");
  const of = item === undefined ? "WTSA-24 actions" : `Resolution ${resolution ?? ""}`;
  return write(problem, "number", number, `Write ${number}, the next free number of ${of}`);
}

type Row = Pick<Problem, "table" | "key" | "unnamed">;

function write(row: Row, column: string, value: string, label: string): PlannedMend {
  const cell = cellOf(row, column);
  return {
    id: `${column}:${value}`,
    label,
    preview: `${headerOf(cell)}: ${value}`,
    likely: true,
    cell,
    value,
  };
}

function ask(row: Row, column: string, asks: "text" | "date", label: string): PlannedMend {
  const cell = cellOf(row, column);
  const preview = `${headerOf(cell)}: what you type`;
  return { id: `${column}?`, label, preview, asks, likely: true, cell, value: null };
}

function setting(name: SettingName, value: string, label: string): PlannedMend {
  const cell = { table: "Settings", key: name } as const;
  return {
    id: `${name}:${value}`,
    label,
    preview: `Settings: ${value}`,
    likely: true,
    cell,
    value,
  };
}

function askSetting(name: SettingName, asks: "text" | "date", label: string): PlannedMend {
  const cell = { table: "Settings", key: name } as const;
  const preview = "Settings: what you type";
  return { id: `${name}?`, label, preview, asks, likely: true, cell, value: null };
}

function cellOf(
  { table, key, unnamed }: Row,
  column: string,
): MendCell & { readonly table: TableName } {
  const name = TABLE_NAMES.find((one) => one === table);
  if (name === undefined) throw new RangeError(`${table} is no table of ours.`);
  return { table: name, key, column, ...(unnamed === undefined ? {} : { row: unnamed.row }) };
}

function headerOf(cell: MendCell & { readonly table: TableName }): string {
  return "column" in cell ? columnOf(TABLES[cell.table], cell.column).header : "";
}

function columnOfHeader({ table, column }: Problem): string | null {
  const name = TABLE_NAMES.find((one) => one === table);
  if (name === undefined) return null;
  return TABLES[name].columns.find(({ header }) => header === column)?.id ?? null;
}

function actionOf({ key }: Problem, { plan }: OpenWorkbook): Action | null {
  return plan.actions.find(({ number }) => number === key) ?? null;
}

function jcaOf({ key }: Problem, { plan }: OpenWorkbook): Jca | null {
  return plan.jcas.find(({ name }) => name === key) ?? null;
}

/** Two ways to the same cell content are one mend. */
function unique<One extends Mend>(mends: readonly One[]): readonly One[] {
  return [...new Map(mends.map((mend) => [mend.id, mend])).values()];
}

/** References are added to those that are there; anything else takes the place of what was. */
export function valueOf(mend: PlannedMend, text: string, workbook: OpenWorkbook): string {
  if (mend.value !== null) return mend.value;
  const { cell } = mend;
  if (cell.table !== "ActionPlan" || cell.column !== "references") return text.trim();
  const present = splitList(workbook.local.rows.ActionPlan.get(cell.key)?.["references"]);
  return joinList([...present, ...splitList(text)]);
}

import type { CalendarDate } from "../domain/calendar-date";
import { compareWithKnown } from "../domain/compare-with-known";
import { continuePlan } from "../domain/continue-plan";
import type { Finding } from "../domain/finding";
import { withKnownWording } from "../domain/known-wording";
import { meetingOf } from "../domain/entry-order";
import { compareMeetings } from "../domain/meetings";
import { EMPTY_PLAN, type MeetingLabel, type Plan } from "../domain/plan";
import { formatBase, type SyncBase } from "../workbook/base-part";
import { COMPUTED_SHEETS, type ComputedSheetName } from "../workbook/computed-sheet";
import { decodePlan } from "../workbook/decode-plan";
import { encodePlan } from "../workbook/encode-plan";
import { decodeLists } from "../workbook/list-rows";
import { mergeTables, type Change, type Conflict, type MergeResult } from "../workbook/merge";
import type { TableRows } from "../workbook/rows";
import { NO_ROWS } from "../workbook/rows";
import { TABLE_NAMES, type TableName } from "../workbook/table-definition";
import { planTableWrites } from "../workbook/table-writes";
import { turnToMeeting } from "../workbook/turn-to-meeting";
import { deriveFor, openWorkbook, type OpenWorkbook } from "./open-workbook";
import { changesNothing, formatRestorePoint } from "./restore-point";
import { withStatusWords } from "./status-words";
import { stopIfNotReadable } from "./sync-preconditions";
import type { NewRestorePoint, WorkbookPort, WorkbookWrites } from "./workbook-port";

/** What a sync brings in: a report or a register, read into a plan. */
export interface SyncSource {
  readonly label: string;
  readonly plan: Plan;
  readonly findings: readonly Finding[];
  /** True where its texts are short words of our own: they never replace a report's wording. */
  readonly abridged?: boolean;
  /** Where the file has tracked changes; absent where it has none or cannot have any. */
  readonly revisions?: TrackedChanges;
}

export interface TrackedChanges {
  /** How many there are, whichever side was read. */
  readonly count: number;
  readonly read: RevisionView;
}

/** Tracked changes as if all were accepted, or as if all were rejected. */
export type RevisionView = "accepted" | "original";

export interface SyncPreview {
  /** Its findings go on with what it says otherwise than the source before it. */
  readonly source: SyncSource;
  /** True where the source brings nothing new, and nothing but that is to be written either. */
  readonly nothingToDo: boolean;
  readonly counts: {
    readonly added: number;
    readonly changed: number;
    readonly removed: number;
    readonly conflicts: number;
  };
  readonly changes: readonly Change[];
  readonly conflicts: readonly Conflict[];
  /** Sentences about the source and the sheets that are good to know before Apply. */
  readonly notices: readonly string[];
}

/** The side for each conflict by its id; one without a choice stays as it is in the sheet. */
export type SyncChoices = Readonly<Record<string, "mine" | "theirs">>;

export interface SyncOutcome {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly openConflicts: number;
}

export interface SyncOptions {
  /** Makes tables again that a user deleted; without it their absence stops the sync. */
  readonly restoreMissing?: boolean;
}

/** What a sync would change; reads the workbook and writes nothing. */
export async function previewSync(
  port: WorkbookPort,
  source: SyncSource,
  today: CalendarDate,
  options: SyncOptions = {},
): Promise<SyncPreview> {
  const { merge, workbook, contradictions } = await prepareSync(port, source, today, options);
  const counts = { ...countChanges(merge.changes), conflicts: merge.conflicts.length };
  return {
    source: { ...source, findings: [...source.findings, ...contradictions] },
    nothingToDo: merge.changes.length + merge.conflicts.length === 0 && !needsMending(workbook),
    counts,
    changes: merge.changes,
    conflicts: merge.conflicts,
    notices: noticesOf(workbook, source),
  };
}

/** Merges anew, with what the sheets hold by now, and writes it all in one step. */
export async function applySync(
  port: WorkbookPort,
  source: SyncSource,
  choices: SyncChoices,
  today: CalendarDate,
  options: SyncOptions & Pick<WorkbookWrites, "onProgress" | "signal"> = {},
): Promise<SyncOutcome> {
  const { merge, workbook, currentMeeting } = await prepareSync(
    port,
    source,
    today,
    options,
    choices,
  );
  const derived = deriveFor(merge.rows, merge.base, { ...workbook.settings, currentMeeting });
  const base: SyncBase = { currentMeeting, source: source.label, rows: merge.base };
  const counts = countChanges(merge.changes);
  await port.write({
    tables: planTableWrites(workbook.state, merge.rows, derived.cells),
    base: formatBase(base),
    settings: { currentMeeting },
    computedSheets: true,
    sheetLinks: true,
    // A sync that brings nothing needs no way back.
    ...(changesNothing(workbook, merge.rows, currentMeeting)
      ? {}
      : { restorePoint: restorePointOf(workbook, merge.rows, base, today) }),
    ...(options.onProgress ? { onProgress: options.onProgress } : {}),
    ...(options.signal ? { signal: options.signal } : {}),
  });
  return { ...counts, openConflicts: merge.conflicts.length };
}

function restorePointOf(
  workbook: OpenWorkbook,
  after: TableRows,
  base: SyncBase,
  day: CalendarDate,
): NewRestorePoint {
  const text = formatRestorePoint(workbook, after, base);
  return { kind: "sync", label: base.source, day, text };
}

interface PreparedSync {
  readonly workbook: OpenWorkbook;
  /** What the source says otherwise than the one before it. */
  readonly contradictions: readonly Finding[];
  readonly merge: MergeResult;
  readonly currentMeeting: MeetingLabel;
}

async function prepareSync(
  port: WorkbookPort,
  source: SyncSource,
  today: CalendarDate,
  options: SyncOptions,
  choices: SyncChoices = {},
): Promise<PreparedSync> {
  const workbook = await openWorkbook(port, today);
  stopIfNotReadable(workbook, options.restoreMissing === true);
  const { statusWords } = workbook.settings;
  const base = presentRows(workbook, workbook.base.rows);
  const known = knownPlan(workbook, source.plan.currentMeeting);
  const read = withStatusWords(source.plan, workbook.settings.ownStatusWords);
  const said = source.abridged ? withKnownWording(known, read) : read;
  const remotePlan = continuePlan(known, said);
  const currentMeeting = laterMeeting(remotePlan, workbook.settings.currentMeeting);
  const merge = mergeTables(
    turnToMeeting(base, workbook.base.currentMeeting, currentMeeting, statusWords),
    turnToMeeting(
      workbook.local.rows,
      workbook.settings.currentMeeting,
      currentMeeting,
      statusWords,
    ),
    encodePlan(remotePlan, currentMeeting),
    choices,
  );
  // Reports that are due are the secretariat's to keep: the sheet says which are, not the base.
  const awaited = { ...known, reportsDue: workbook.plan.reportsDue };
  return { workbook, contradictions: compareWithKnown(awaited, said), merge, currentMeeting };
}

/** What the last syncs brought; of the lists that each meeting makes anew, those of `meeting`. */
function knownPlan({ base, settings }: OpenWorkbook, meeting: MeetingLabel | null): Plan {
  if (base.source === "") return EMPTY_PLAN;
  return {
    ...decodePlan(base.rows, base.currentMeeting, settings.statusWords),
    ...decodeLists(base.rows, meeting ?? base.currentMeeting),
  };
}

/** The base of a table that the user deleted says nothing any more. */
function presentRows(workbook: OpenWorkbook, rows: TableRows): TableRows {
  const present = { ...NO_ROWS } as Record<TableName, TableRows[TableName]>;
  for (const name of TABLE_NAMES) {
    if (workbook.state.tables[name]) present[name] = rows[name];
  }
  return present;
}

/** The report's meeting, unless the workbook has gone on to a later one. */
function laterMeeting(plan: Plan, workbookMeeting: MeetingLabel): MeetingLabel {
  const reported = plan.currentMeeting ?? workbookMeeting;
  if (workbookMeeting === "") return reported;
  const of = (label: MeetingLabel) => meetingOf(plan.meetings, label);
  return compareMeetings(of(reported), of(workbookMeeting)) >= 0 ? reported : workbookMeeting;
}

function countChanges(changes: readonly Change[]): Omit<SyncOutcome, "openConflicts"> {
  const count = (kind: Change["kind"]) => changes.filter((change) => change.kind === kind).length;
  return { added: count("added"), changed: count("changed"), removed: count("removed") };
}

const ABRIDGED =
  "This source tells the actions in short words of its own. Wording that a report has brought stays; bring in the report for the official wording.";

function noticesOf(workbook: OpenWorkbook, source: SyncSource): readonly string[] {
  const damaged = isBaseDamaged(workbook)
    ? ["What the last sync left could not be read, so that every difference counts as a conflict."]
    : [];
  const unread = workbook.local.issues
    .filter((issue) => issue.code === "key-missing")
    .map((issue) => `${issue.message}: it is left as it is.`);
  const gone = missingComputedSheets(workbook).map(
    (name) => `The sheet ${name} is missing: Apply makes it again.`,
  );
  return [...(source.abridged ? [ABRIDGED] : []), ...damaged, ...gone, ...unread];
}

/** Whether a sync has something to write although its source brings nothing. */
function needsMending(workbook: OpenWorkbook): boolean {
  return isBaseDamaged(workbook) || missingComputedSheets(workbook).length > 0;
}

/** Those that a user has deleted; before the first sync there are none to miss. */
function missingComputedSheets({ state }: OpenWorkbook): readonly ComputedSheetName[] {
  if (state.base === null) return [];
  return COMPUTED_SHEETS.filter((name) => !(state.computedSheets ?? []).includes(name));
}

/** The sync writes it anew. */
function isBaseDamaged({ state, base }: OpenWorkbook): boolean {
  return state.base !== null && base.source === "";
}

import type { AnnexEquipment } from "../app/annex/annex-services";
import { answerBookOf } from "../app/answers/answer-book";
import type { CheckedWorkbook } from "../app/checked-workbook";
import type {
  CellPlace,
  NamedFile,
  PaneServices,
  PastedReport,
  ReadingOptions,
  WorkbookStatus,
} from "../app/pane-services";
import { newActionNumber } from "../app/new-action-number";
import type { SyncSource } from "../app/sync";
import { UserError } from "../app/user-error";
import type { CalendarDate } from "../domain/calendar-date";
import { expiryOf } from "../domain/jca-expiry";
import { transferStanding, type TransferStanding } from "../domain/jca-transfer";
import type { Finding } from "../domain/finding";
import type { Plan } from "../domain/plan";
import type { StatusAlias } from "../domain/status";
import { SETTING_TABLES, isSettingTable, type SettingTableName } from "../workbook/setting-tables";
import { SETTINGS_SHEET } from "../workbook/settings";
import { TABLE_NAMES, type TableName } from "../workbook/table-definition";
import { createCheckServices } from "./check-services";
import { ExcelWorkbook } from "./excel-workbook";
import type { FunctionEquipment } from "./function-services";
import { readFindingsSheet, writeFindingsSheet } from "./findings-sheet";
import { createMeetingServices } from "./meeting-services";
import { LiveWorkbook } from "./live-workbook";
import { loadPart } from "./load-part";
import { showChangedAnew, showOnlyChanged, showsOnlyChanged } from "./show-changed";
import { watchWorkbook } from "./watch-workbook";

/** What the composition root brings: readers and writers are loaded when first used. */
export interface PaneEquipment extends FunctionEquipment, AnnexEquipment {
  readReport(
    source: NamedFile | PastedReport,
    options: ReadingOptions & { readonly statusWords: readonly StatusAlias[] },
  ): Promise<ReadReport>;
  loadBundledRegister(): Promise<Plan>;
  writeFindings(plan: Plan, findings: readonly Finding[]): Promise<Uint8Array>;
  /** The civil date at the user's place. */
  today(): CalendarDate;
}

export interface ReadReport {
  readonly plan: Plan;
  readonly findings: readonly Finding[];
  /** Tracked changes in the source, whichever side was read. */
  readonly revisions: number;
}

export interface OfficeServices {
  readonly pane: PaneServices;
  readonly live: LiveWorkbook;
}

/** The pane's services over the workbook in Excel; call it once, after Office.onReady. */
export function createOfficeServices(equipment: PaneEquipment): OfficeServices {
  const workbook = new ExcelWorkbook();
  const live = new LiveWorkbook(workbook, () => equipment.today());
  void watchWorkbook(workbook);
  return { live, pane: createPaneServices(equipment, workbook, live) };
}

function createPaneServices(
  equipment: PaneEquipment,
  workbook: ExcelWorkbook,
  live: LiveWorkbook,
): PaneServices {
  const today = () => equipment.today();
  return {
    workbookStatus: async () => statusOf(await live.ready()),
    onWorkbookChange: (listener) => live.onUpdate(listener),
    overview: async () => {
      const { overviewOf } = await import("../app/overview");
      return overviewOf(await live.ready());
    },
    showOnlyChanged,
    showsOnlyChanged,
    newActionNumber: async (resolution) => {
      const { local, base } = (await live.ready()).workbook;
      return newActionNumber(resolution, [local.rows, base.rows]);
    },
    checkAll: async () => (await live.refresh()).problems,
    goTo: (place) => goTo(workbook, live, place),
    annexes: async () => {
      const { createAnnexServices } = await loadPart(import("./annex-services"));
      return createAnnexServices(workbook, live, equipment);
    },
    functions: async () => {
      const { createFunctionServices } = await import("./function-services");
      return createFunctionServices(live, equipment);
    },
    ...createSourceServices(equipment, live),
    ...createSyncServices(workbook, live, today),
    ...createMeetingServices(workbook, live, today),
    ...createCheckServices(workbook, live, today),
    ...createPaperServices(equipment, live),
    ...createFreezeServices(live),
  };
}

/** Where plans come from. */
function createSourceServices(
  equipment: PaneEquipment,
  live: LiveWorkbook,
): Pick<PaneServices, "bundledRegister" | "readFile" | "readPasted"> {
  const readReport = async (source: NamedFile | PastedReport, options: ReadingOptions) => {
    // The words of the workbook into which it shall go.
    const { ownStatusWords: statusWords } = (await live.ready()).workbook.settings;
    return equipment.readReport(source, { ...options, statusWords });
  };
  return {
    bundledRegister: async () => ({
      label: BUNDLED_REGISTER,
      abridged: true,
      plan: await equipment.loadBundledRegister(),
      findings: [],
    }),
    readFile: async (file, options = {}) =>
      sourceOf(file.name, await readReport(file, options), options),
    readPasted: async (pasted, options = {}) =>
      sourceOf("Pasted text", await readReport(pasted, options), options),
  };
}

/** What a sync does to the workbook, and what takes it back. */
function createSyncServices(
  workbook: ExcelWorkbook,
  live: LiveWorkbook,
  today: () => CalendarDate,
): Pick<PaneServices, "previewSync" | "applySync" | "undoLastSync" | "restorePoints"> {
  return {
    previewSync: async (source, options) => {
      const { previewSync } = await loadSync();
      return previewSync(workbook, source, today(), options);
    },
    applySync: async (preview, choices, onProgress, options) => {
      const isFirst = (await live.ready()).workbook.state.tables.ActionPlan === undefined;
      const progress = onProgress ? { onProgress } : {};
      const { applySync } = await loadSync();
      const outcome = await applySync(workbook, preview.source, choices, today(), {
        ...options,
        ...progress,
      });
      await live.refresh();
      if (!isFirst) await showChangedAnew();
      return outcome;
    },
    undoLastSync: async () => {
      const { undoSync } = await loadPart(import("../app/undo-sync"));
      const undone = await undoSync(workbook, today());
      if (undone === null) return null;
      await live.refresh();
      await showChangedAnew();
      return undone;
    },
    restorePoints: async () => (await live.ready()).workbook.state.restorePoints,
  };
}

async function loadSync() {
  return loadPart(import("../app/sync"));
}

/** What leaves the workbook: annexes and lists of findings. */
function createPaperServices(
  equipment: PaneEquipment,
  live: LiveWorkbook,
): Pick<PaneServices, "findingsSheet" | "listedFindings" | "findingsFile"> {
  return {
    findingsSheet: writeFindingsSheet,
    listedFindings: () => listedFindings(live),
    findingsFile: async ({ label, plan, findings }) => ({
      name: findingsFileName(label),
      bytes: await equipment.writeFindings(plan, findings),
    }),
  };
}

async function goTo(workbook: ExcelWorkbook, live: LiveWorkbook, place: CellPlace): Promise<void> {
  const { table } = place;
  if (table === SETTINGS_SHEET) {
    await workbook.selectName(place.key);
  } else if (isSettingTable(table)) {
    await workbook.selectSettingCell(settingPlace({ ...place, table }));
  } else {
    const { local } = (await live.ready()).workbook;
    await workbook.select(placeInSheet(local.places, { ...place, table }));
  }
}

/** Formulas for readers without the add-in, and back. */
function createFreezeServices(
  live: LiveWorkbook,
): Pick<PaneServices, "freezeFormulas" | "unfreezeFormulas" | "frozenFormulas"> {
  return {
    freezeFormulas: async (how) => {
      const { freezeFormulas } = await loadFreezing();
      const outcome = await freezeFormulas(how, answerBookOf(await live.ready()));
      await live.refresh();
      return outcome;
    },
    unfreezeFormulas: async () => {
      const { unfreezeFormulas } = await loadThawing();
      const outcome = await unfreezeFormulas();
      await live.refresh();
      return outcome;
    },
    frozenFormulas: async () => (await loadThawing()).frozenFormulas(),
  };
}

/** Seldom used, so not in what the pane loads first. */
async function loadFreezing() {
  return loadPart(import("./freeze-formulas"));
}

async function loadThawing() {
  return loadPart(import("./unfreeze-formulas"));
}

/** As if the report had just been read, with the workbook's plan for its own. */
async function listedFindings(live: LiveWorkbook): Promise<SyncSource | null> {
  const listed = await readFindingsSheet();
  if (listed === null || listed.findings.length === 0) return null;
  const { report, sheet, findings } = listed;
  const { plan } = (await live.ready()).workbook;
  return { label: report === "" ? sheet : report, plan, findings };
}

function sourceOf(label: string, read: ReadReport, options: ReadingOptions): SyncSource {
  const { plan, findings, revisions } = read;
  if (revisions === 0) return { label, plan, findings };
  const tracked = { count: revisions, read: options.revisions ?? "accepted" };
  return { label, plan, findings, revisions: tracked };
}

function statusOf({ workbook, problems }: CheckedWorkbook): WorkbookStatus {
  const { plan, settings, state, base } = workbook;
  const standing = (wanted: TransferStanding) =>
    plan.jcas
      .filter((jca) => {
        const expiry = expiryOf(jca, {
          meetings: plan.meetings,
          studyPeriodEnd: settings.studyPeriodEnd,
        });
        return transferStanding(jca, expiry, settings.asOf, settings.dueSoonDays) === wanted;
      })
      .map((jca) => jca.name);
  return {
    empty: TABLE_NAMES.every((name) => state.tables[name] === undefined),
    actionCount: plan.actions.length,
    jcaCount: plan.jcas.length,
    currentMeeting: settings.currentMeeting === "" ? null : settings.currentMeeting,
    lastSource: base.source === "" ? null : base.source,
    abridged: base.source === BUNDLED_REGISTER,
    canUndoSync: state.restorePoints.length > 0,
    problems,
    overdueTransfers: standing("overdue"),
    dueSoonTransfers: standing("due-soon"),
    asOf: settings.asOf,
  };
}

/** Its name as a source; a workbook whose last source it was has its short words in places. */
const BUNDLED_REGISTER = "Bundled register, January 2026";

/** A problem of a setting names its row as `row 12`; "" is the table's header. */
function settingPlace(place: CellPlace & { readonly table: SettingTableName }) {
  const { table, key } = place;
  const header = place.column ?? SETTING_TABLES[table].columns[0]?.header ?? "";
  return { table, header, sheetRow: key === "" ? null : Number(key.replace(/^row /, "")) };
}

function placeInSheet(
  places: CheckedWorkbook["workbook"]["local"]["places"],
  place: CellPlace & { readonly table: TableName },
) {
  const rowIndex = place.row ?? places[place.table].get(place.key);
  if (rowIndex === undefined) {
    throw new UserError({
      code: "row-missing",
      happened: `The row ${place.key} is not in the table ${place.table} any more.`,
      todo: "Check the whole plan again to bring the list up to date.",
    });
  }
  return { table: place.table, rowIndex, header: place.column ?? null };
}

/** `findings-tsag-td164r3.docx` for what was found in `TSAG-TD164R3.docx`. */
function findingsFileName(label: string): string {
  const report = slugOf(label.replace(/\.[A-Za-z]+$/, ""));
  return ["findings", report].filter((part) => part !== "").join("-") + ".docx";
}

function slugOf(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
}

import type { CalendarDate } from "../domain/calendar-date";
import { STUDY_PERIOD } from "../domain/known-meetings";
import type { Plan } from "../domain/plan";
import { LAYOUT_VERSION, NO_BASE, layoutOf, parseBase, type SyncBase } from "../workbook/base-part";
import { withCarriedStatuses } from "../workbook/carried-statuses";
import { decodePlan } from "../workbook/decode-plan";
import { deriveCells, type Derived } from "../workbook/derive";
import { readTables, type LocalTables } from "../workbook/read-tables";
import type { TableRows } from "../workbook/rows";
import { readSettings, type Settings } from "../workbook/settings";
import type { WorkbookState } from "../workbook/sheet-state";
import { UserError } from "./user-error";
import type { WorkbookPort } from "./workbook-port";

/** The workbook as it stands, read once and understood. */
export interface OpenWorkbook {
  readonly state: WorkbookState;
  readonly base: SyncBase;
  readonly local: LocalTables;
  readonly settings: Settings;
  readonly plan: Plan;
}

/** Refuses a workbook whose sheets a newer release of the add-in has laid out. */
export async function openWorkbook(port: WorkbookPort, today: CalendarDate): Promise<OpenWorkbook> {
  return understand(await port.read(), today);
}

/** Makes sense of a workbook's state; a base that is damaged counts as none. */
export function understand(state: WorkbookState, today: CalendarDate): OpenWorkbook {
  stopIfNewer(state.base);
  const base = (state.base === null ? null : parseBase(state.base)) ?? NO_BASE;
  const read = readSettings(state, today, STUDY_PERIOD.closes);
  const settings = { ...read, currentMeeting: read.currentMeeting || base.currentMeeting };
  const { currentMeeting, statusWords } = settings;
  const found = readTables(state, base.rows, statusWords);
  const rows = withCarriedStatuses(found.rows, base.rows, currentMeeting, statusWords);
  const local = { ...found, rows };
  const plan = decodePlan(local.rows, currentMeeting, statusWords);
  return { state, base, local, settings, plan };
}

function stopIfNewer(base: string | null): void {
  const layout = base === null ? null : layoutOf(base);
  if (layout === null || layout <= LAYOUT_VERSION) return;
  throw new UserError({
    code: "workbook-newer",
    happened: `A newer version of the add-in made this workbook: its sheets have layout ${layout}, and this version knows layouts up to ${LAYOUT_VERSION}.`,
    todo: "Reload the add-in to get its newest version. If that does not help, ask whoever looks after the add-in to update it.",
  });
}

/** The derived cells and the problems of the workbook's own rows. */
export function derive(workbook: OpenWorkbook): Derived {
  const { plan, local, base, settings } = workbook;
  return deriveCells(plan, local.rows, base.rows, local.issues, settings);
}

/** The derived cells as they will be once the sheets hold `rows`, and the base `known`. */
export function deriveFor(rows: TableRows, known: TableRows, settings: Settings): Derived {
  const plan = decodePlan(rows, settings.currentMeeting, settings.statusWords);
  return deriveCells(plan, rows, known, [], settings);
}

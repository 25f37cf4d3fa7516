import { hasReason } from "../domain/action-checks";
import { entryAt, statusBefore } from "../domain/action-status";
import { STATUS_LABELS, parseStatus } from "../domain/status";
import { isForbidden } from "../domain/workflow";
import { ACTION_PLAN_TABLE } from "../workbook/tables/action-plan";
import { columnOf } from "../workbook/table-definition";
import type { CellValue } from "../workbook/cell-value";
import type { SheetTable, WorkbookState } from "../workbook/sheet-state";
import type { CheckedWorkbook } from "./checked-workbook";
import type { RefusedChange } from "./mend";
import type { OpenWorkbook } from "./open-workbook";

/**
 * The statuses to put back (transition mode “Refuse”): those that were changed since `before`
 * against the workflow and without a reason. What comes back is the status that the cell had, or
 * Previous status where that was none. Rows that are new are left to the checks.
 */
export function refusals(
  { workbook: before, told }: Pick<CheckedWorkbook, "workbook" | "told">,
  now: OpenWorkbook,
): readonly RefusedChange[] {
  const { settings, plan } = now;
  if (settings.transitionMode !== "refuse") return [];
  if (settings.currentMeeting !== before.settings.currentMeeting) return [];
  return plan.actions.flatMap((action) => {
    const old = before.local.rows.ActionPlan.get(action.number)?.["status"];
    const typed = now.local.rows.ActionPlan.get(action.number)?.["status"] ?? "";
    if (old === undefined || old === typed) return [];
    const to = parseStatus(typed, settings.statusWords)?.status;
    if (to === undefined || hasReason(entryAt(action, settings.currentMeeting))) return [];
    const from = statusBefore(action, settings.currentMeeting, plan.meetings);
    if (!isForbidden(settings.workflow, from, to)) return [];
    const isStatus = parseStatus(old, settings.statusWords) !== null;
    const change = {
      key: action.number,
      refused: typed,
      restored: isStatus ? old : STATUS_LABELS[from],
    };
    const first = formatRefusal(change, "");
    const isToldSo = told.some(({ key, message }) => key === change.key && message === first);
    return [{ ...change, message: isToldSo ? formatRefusal(change, " again") : first }];
  });
}

/** Of two refusals in a row the words differ: that tells a status typed anew from an undo. */
function formatRefusal(
  { refused, restored }: Omit<RefusedChange, "message">,
  again: "" | " again",
): string {
  return `“${refused}” was put back to “${restored}”${again}: the workflow forbids it. Write the reason in Reason first, and then choose “${refused}”.`;
}

/** The state with the refused statuses as they were before. */
export function withRestored(
  state: WorkbookState,
  places: ReadonlyMap<string, number>,
  changes: readonly RefusedChange[],
): WorkbookState {
  const table = state.tables.ActionPlan;
  if (table === undefined || changes.length === 0) return state;
  const rows = table.rows.map((row) => [...row]);
  const at = table.headers.indexOf(columnOf(ACTION_PLAN_TABLE, "status").header);
  for (const { key, restored } of changes) {
    const row = rows[places.get(key) ?? -1];
    if (row !== undefined) row[at] = restored;
  }
  const ActionPlan: SheetTable = { ...table, rows };
  return { ...state, tables: { ...state.tables, ActionPlan } };
}

/**
 * Whether a refused status is back while its Check cell no longer tells of the refusal: the host
 * has undone both. Typed anew, the status would stand beside the words of the refusal.
 */
export function isUndone(told: readonly RefusedChange[], { state, local }: OpenWorkbook): boolean {
  return told.some(
    ({ key, refused: words, message }) =>
      local.rows.ActionPlan.get(key)?.["status"] === words &&
      !String(checkCell(state, local.places.ActionPlan.get(key))).includes(message),
  );
}

function checkCell(state: WorkbookState, row: number | undefined): CellValue {
  const table = state.tables.ActionPlan;
  const at = table?.headers.indexOf(columnOf(ACTION_PLAN_TABLE, "check").header) ?? -1;
  return table?.rows[row ?? -1]?.[at] ?? "";
}

/** What Check goes on telling: refusals whose status still stands as it came back, without a reason. */
export function stillTold(
  told: readonly RefusedChange[],
  { local }: OpenWorkbook,
): readonly RefusedChange[] {
  return told.filter(({ key, restored }) => {
    const row = local.rows.ActionPlan.get(key);
    return row?.["status"] === restored && (row["reason"] ?? "") === "";
  });
}

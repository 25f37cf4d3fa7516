import type { CalendarDate } from "../domain/calendar-date";
import { LAYOUT_VERSION, layoutOf } from "../workbook/base-part";
import { CHECK_SIGNS, NO_PROBLEM } from "../workbook/check-signs";
import type { DerivedCells } from "../workbook/derive";
import type { WorkbookState } from "../workbook/sheet-state";
import { planTableWrites, type TableWrite, type UpdateTable } from "../workbook/table-writes";
import type { CheckedWorkbook } from "./checked-workbook";
import type { RefusedChange } from "./mend";
import { derive, openWorkbook, understand, type OpenWorkbook } from "./open-workbook";
import { isUndone, refusals, stillTold, withRestored } from "./refusals";
import { hasSameInput } from "./same-input";
import type { WorkbookPort } from "./workbook-port";

export interface SinceLastCheck {
  readonly last: CheckedWorkbook;
  /** Whoever changed something since then did it here: only such changes are refused. */
  readonly editedHere: boolean;
}

/**
 * Checks the whole plan and brings the derived columns (Previous status, Expiry, Basis, Check)
 * up to date, writing only cells that differ. What a user typed is touched in one case only: a
 * change of status that the workflow forbids, in transition mode “Refuse”.
 *
 * With `since`, as after an edit, an undo is recognised and left alone: where only derived cells
 * have changed, or a refusal was taken back, writing them again would keep the user from undoing
 * further. The next edit, or a check that is asked for, brings them up to date.
 */
export async function checkWorkbook(
  port: WorkbookPort,
  today: CalendarDate,
  since: SinceLastCheck | null = null,
): Promise<CheckedWorkbook> {
  const found = await openWorkbook(port, today);
  const told = since?.last.told ?? [];
  const sheetLinks = isRenamedSince(since, found);
  if (since !== null && !sheetLinks && isUndo(since.last, found)) {
    const { problems } = derive(found);
    return { workbook: found, problems, refused: [], told: stillTold(told, found) };
  }
  const refused = since?.editedHere === true ? refusals(since.last, found) : [];
  const workbook = refused.length === 0 ? found : withRefused(found, refused, today);
  const anew = new Set(refused.map(({ key }) => key));
  const telling = [...stillTold(told, workbook).filter(({ key }) => !anew.has(key)), ...refused];
  const { cells, problems } = derive(workbook);
  const shown = withRefusalsTold(cells, telling);
  const tables = updatesFor(found.state, planTableWrites(found.state, workbook.local.rows, shown));
  if (tables.length > 0 || sheetLinks) await port.write({ tables, sheetLinks });
  return { workbook, problems, refused, told: telling };
}

function isUndo({ workbook, told }: CheckedWorkbook, now: OpenWorkbook): boolean {
  return isUndone(told, now) || hasSameInput(workbook.state, now.state);
}

function withRefused(
  found: OpenWorkbook,
  refused: readonly RefusedChange[],
  today: CalendarDate,
): OpenWorkbook {
  const { state, local } = found;
  return understand(withRestored(state, local.places.ActionPlan, refused), today);
}

/** The refusal stands first in its row's Check cell. */
function withRefusalsTold(cells: DerivedCells, told: readonly RefusedChange[]): DerivedCells {
  if (told.length === 0 || cells.ActionPlan === undefined) return cells;
  const rows = new Map(cells.ActionPlan);
  for (const { key, message } of told) {
    const row = rows.get(key);
    if (row === undefined) continue;
    const others = row["check"] === NO_PROBLEM ? "" : `\n${row["check"] ?? ""}`;
    rows.set(key, { ...row, check: `${CHECK_SIGNS.error} ${message}${others}` });
  }
  return { ...cells, ActionPlan: rows };
}

/** Whether a sheet of ours has another name than at the last look. */
function isRenamedSince(since: SinceLastCheck | null, { state }: OpenWorkbook): boolean {
  const before = Object.values(since?.last.workbook.state.tables ?? {});
  return before.some(({ name, sheet }) => {
    const found = state.tables[name];
    return found !== undefined && found.sheet !== sheet;
  });
}

/** Of the planned writes those that a check may do. */
function updatesFor(state: WorkbookState, planned: readonly TableWrite[]): readonly UpdateTable[] {
  const updates = planned
    .filter((write) => write.kind === "update")
    .filter((write) => isOpen(state, write));
  return isOlderLayout(state) ? updates.flatMap(inColumnsThere) : updates;
}

/** On a sheet that a user has protected nothing is written; the problems are told all the same. */
function isOpen({ tables }: WorkbookState, { table }: UpdateTable): boolean {
  return tables[table]?.isProtected !== true;
}

function isOlderLayout({ base }: WorkbookState): boolean {
  return base !== null && (layoutOf(base) ?? LAYOUT_VERSION) < LAYOUT_VERSION;
}

/** Columns that the older layout did not have come with the next sync, not with a check. */
function inColumnsThere(write: UpdateTable): readonly UpdateTable[] {
  const missing = new Set(write.restoredColumns.map((column) => column.id));
  const cells = new Map([...write.cells].filter(([id]) => !missing.has(id)));
  return cells.size === 0 ? [] : [{ ...write, cells, restoredColumns: [] }];
}

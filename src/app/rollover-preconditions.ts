import { normaliseMeetingLabel } from "../domain/meetings";
import type { RowIssue } from "../workbook/read-tables";
import type { TableName } from "../workbook/table-definition";
import { TABLES } from "../workbook/tables";
import { derive, type OpenWorkbook } from "./open-workbook";
import { UserError } from "./user-error";

/**
 * Stops before entries move that could not be read for certain: a row without its key, a status
 * that is none, or a second entry of this meeting in the history. Nothing has been written then.
 */
export function stopIfEntriesUnclear(workbook: OpenWorkbook): void {
  stopIfUnread(workbook.local.issues);
  stopIfNoStatus(workbook);
  stopIfNotedTwice(workbook);
}

function stopIfUnread(issues: readonly RowIssue[]): void {
  const moved: readonly TableName[] = ["ActionPlan", "StatusHistory", "Meetings"];
  const unread = issues.find(({ table }) => moved.includes(table));
  if (unread === undefined) return;
  const place = `Row ${unread.sheetRow} of the sheet ${unread.sheet}`;
  throw new UserError({
    code: unread.code,
    happened: unread.code === "not-a-date" ? `${place}: ${unread.message}` : `${unread.message}.`,
    todo: `${unread.mend} Then open the meeting again.`,
  });
}

/** A word that is no status would not reach the history. An empty status states none. */
function stopIfNoStatus(workbook: OpenWorkbook): void {
  const { local, state } = workbook;
  const problem = derive(workbook).problems.find(
    ({ code, key }) =>
      code === "status-unknown" && (local.rows.ActionPlan.get(key)?.["status"] ?? "") !== "",
  );
  if (problem === undefined) return;
  const row = (local.places.ActionPlan.get(problem.key) ?? 0) + 2;
  const table = state.tables.ActionPlan;
  const sheet = table?.sheet ?? TABLES.ActionPlan.sheet;
  throw new UserError({
    code: "status-unknown",
    happened: `Row ${row + (table?.headerRow ?? 0)} of the sheet ${sheet}, action ${problem.key}: ${problem.message}`,
    todo: `${problem.mend} Then open the meeting again.`,
  });
}

/** One action has one entry a meeting: the second would take the place of the first. */
function stopIfNotedTwice({ local, settings, plan, state }: OpenWorkbook): void {
  const meeting = normaliseMeetingLabel(settings.currentMeeting).toLowerCase();
  const noted = new Set(
    plan.actions.flatMap(({ number, entries }) => {
      const here = entries.filter((entry) => isMeeting(entry.meeting ?? "", meeting));
      return here.length > 1 ? [number] : [];
    }),
  );
  const twice = [...local.rows.StatusHistory.values()].find(
    (row) => noted.has(row["number"] ?? "") && isMeeting(row["meeting"] ?? "", meeting),
  );
  if (twice === undefined) return;
  const history = state.tables.StatusHistory?.sheet ?? TABLES.StatusHistory.sheet;
  throw new UserError({
    code: "entry-twice",
    happened: `Action ${twice["number"] ?? ""} has an entry for ${settings.currentMeeting} on the sheet ${history} too.`,
    todo: `Unprotect the sheet ${history} on the Review tab, take one of the two entries away, and open the meeting again.`,
  });
}

function isMeeting(label: string, meeting: string): boolean {
  return normaliseMeetingLabel(label).toLowerCase() === meeting;
}

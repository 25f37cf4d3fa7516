import { entriesBefore, statusBefore } from "../domain/action-status";
import type { MeetingLabel } from "../domain/plan";
import { parseStatus, type StatusAlias } from "../domain/status";
import { NO_ENTRY, isStated } from "./current-entry";
import { decodePlan } from "./decode-plan";
import type { Fields, Rows, TableRows } from "./rows";

/**
 * Takes the entry from rows that only carry on the status of the history. A status that the user
 * has changed at an earlier meeting differs from the last sync's, and is no news of this one.
 */
export function withCarriedStatuses(
  rows: TableRows,
  base: TableRows,
  currentMeeting: MeetingLabel,
  statusWords: readonly StatusAlias[],
): TableRows {
  const doubtful = new Set(
    [...rows.ActionPlan].flatMap(([key, row]) =>
      isStatusOnly(row, base.ActionPlan.get(key)) ? [key] : [],
    ),
  );
  if (doubtful.size === 0) return rows;
  const carried = carriedStatuses(rows, currentMeeting, doubtful, statusWords);
  const settled = [...rows.ActionPlan].map(([key, row]): [string, Fields] => {
    const isCarried = carried.get(key) === parseStatus(row["status"] ?? "", statusWords)?.status;
    return [key, carried.has(key) && isCarried ? { ...row, entry: NO_ENTRY } : row];
  });
  return { ...rows, ActionPlan: new Map(settled) satisfies Rows };
}

/** A stated status with nothing beside it, and no entry from the last sync. */
function isStatusOnly(row: Fields, base: Fields | undefined): boolean {
  return (
    isStated(row["entry"] ?? "") &&
    (base?.["entry"] ?? NO_ENTRY) === NO_ENTRY &&
    ["comments", "references", "reason"].every((id) => (row[id] ?? "") === "")
  );
}

function carriedStatuses(
  rows: TableRows,
  meeting: MeetingLabel,
  keys: ReadonlySet<string>,
  statusWords: readonly StatusAlias[],
) {
  const { actions, meetings } = decodePlan(rows, meeting, statusWords);
  return new Map(
    actions
      .filter(({ number }) => keys.has(number))
      .filter((action) => entriesBefore(action, meeting, meetings).length > 0)
      .map((action) => [action.number, statusBefore(action, meeting, meetings)]),
  );
}

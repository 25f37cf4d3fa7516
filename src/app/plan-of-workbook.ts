import type { Plan } from "../domain/plan";
import { TABLES } from "../workbook/tables";
import type { OpenWorkbook } from "./open-workbook";
import { UserError } from "./user-error";

/**
 * The plan as the sheets hold it, for publishing. Stops where a row could not be read, so that
 * no annex leaves an action out in silence.
 */
export function planOfWorkbook(workbook: OpenWorkbook): Plan {
  const { issues } = workbook.local;
  const issue = issues.find(
    ({ code, table }) => code !== "not-a-date" && TABLES[table].keptByHand !== true,
  );
  if (issue !== undefined) {
    throw new UserError({
      code: issue.code,
      happened: issue.message,
      todo: issue.mend,
    });
  }
  return workbook.plan;
}

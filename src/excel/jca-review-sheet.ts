import type { OpenWorkbook } from "../app/open-workbook";
import { UserError } from "../app/user-error";
import type { MeetingLabel } from "../domain/plan";
import { reviewRows } from "../workbook/jca-review-rows";
import { planTableWrite } from "../workbook/table-writes";
import { JCA_REVIEW_TABLE } from "../workbook/tables/jca-review";
import { createTable } from "./create-table";
import { readLongTables, requestLongTable } from "./long-tables";
import { freeName } from "./make-sheets";
import { ReadPace } from "./read-pace";
import { RowWriter } from "./row-writer";
import { runExcel } from "./run-excel";
import { updateTable } from "./update-table";

/** Opens the review of the workbook's JCAs at its current meeting; gives the rows added. */
export async function startJcaReview({ plan, settings }: OpenWorkbook): Promise<number> {
  if (settings.currentMeeting === "" || plan.jcas.length === 0) {
    throw new UserError({
      code: "nothing-to-review",
      happened:
        "The workbook has no current meeting and JCAs yet, so that there is nothing to review.",
      todo: "Sync with a report or with the January 2026 register first.",
    });
  }
  const criteria = settings.reviewCriteria.map(({ criterion }) => criterion);
  const jcas = plan.jcas.map(({ name }) => name);
  return writeJcaReview(jcas, settings.currentMeeting, criteria);
}

/**
 * Gives each JCA a row for the meeting in the table JcaReview, made on a sheet of its own where
 * it is missing, and shows it. Rows that are there stay as they are. Gives the rows added.
 */
async function writeJcaReview(
  jcas: readonly string[],
  meeting: MeetingLabel,
  criteria: readonly string[],
): Promise<number> {
  return runExcel("opening the review of the JCAs", async (context) => {
    const { workbook } = context;
    const pace = new ReadPace();
    const requested = requestLongTable(workbook, JCA_REVIEW_TABLE.name, pace);
    workbook.worksheets.load({ name: true });
    await context.sync();
    const [found] = await readLongTables(context, [requested], pace);
    const { rows, added } = reviewRows(found, jcas, meeting, criteria);
    const taken = new Set(workbook.worksheets.items.map(({ name }) => name.toLowerCase()));
    const sheet = found
      ? requested.sheet
      : workbook.worksheets.add(freeName(JCA_REVIEW_TABLE.sheet, taken));
    const write = planTableWrite(JCA_REVIEW_TABLE, found, rows);
    const writer = new RowWriter(context);
    if (write?.kind === "create") createTable(sheet, JCA_REVIEW_TABLE, write, writer);
    else if (write && found) updateTable(workbook, JCA_REVIEW_TABLE, found, write, writer);
    await writer.flush();
    sheet.activate();
    await context.sync();
    return added;
  });
}

import type { ExcelWorkbook } from "./excel-workbook";
import { formatDateAnswers } from "./format-date-answers";

/**
 * Listens to the host's events for as long as the runtime lives. A missed event costs nothing:
 * the next one, and every command, reads the whole state.
 */
export async function watchWorkbook(workbook: ExcelWorkbook): Promise<void> {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onChanged.add(async (event) => {
      workbook.tellChange(event.source === Excel.EventSource.local ? "here" : "elsewhere");
      if (event.source === Excel.EventSource.local) await formatDateAnswers(event);
    });
    worksheets.onDeleted.add(() => tell(workbook));
    worksheets.onAdded.add(() => tell(workbook));
    await context.sync();
  });
}

function tell(workbook: ExcelWorkbook): Promise<void> {
  workbook.tellChange("unknown");
  return Promise.resolve();
}

import type { Finding } from "../domain/finding";
import { FINDINGS_TABLE, findingRows } from "../workbook/findings-table";
import type { SheetTable } from "../workbook/sheet-state";
import { planTableWrite, type TableWrite } from "../workbook/table-writes";
import { createTable } from "./create-table";
import { readLongTables, requestLongTable } from "./long-tables";
import { freeName } from "./make-sheets";
import { ReadPace } from "./read-pace";
import { RowWriter } from "./row-writer";
import { runExcel } from "./run-excel";
import { updateTable } from "./update-table";

/**
 * Lists the findings in the table Findings, on a sheet of its own, and shows it. A table that is
 * there is brought up to date where it stands: what the user keeps beside a finding stays with it.
 */
export async function writeFindingsSheet(
  findings: readonly Finding[],
): Promise<{ sheet: string; findings: number }> {
  return runExcel("listing the findings", async (context) => {
    const pace = new ReadPace();
    const requested = requestLongTable(context.workbook, FINDINGS_TABLE.name, pace);
    context.workbook.worksheets.load({ name: true });
    await context.sync();
    const [found] = await readLongTables(context, [requested], pace);
    const target = findingRows(findings);
    const sheet = found
      ? requested.sheet
      : addSheet(context.workbook, context.workbook.worksheets.items);
    sheet.load({ name: true });
    const rows = new RowWriter(context);
    put(context.workbook, sheet, found, planTableWrite(FINDINGS_TABLE, found, target), rows);
    await rows.flush();
    sheet.activate();
    await context.sync();
    return { sheet: sheet.name, findings: target.size };
  });
}

function addSheet(workbook: Excel.Workbook, sheets: readonly Excel.Worksheet[]): Excel.Worksheet {
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()));
  return workbook.worksheets.add(freeName(FINDINGS_TABLE.sheet, taken));
}

function put(
  workbook: Excel.Workbook,
  sheet: Excel.Worksheet,
  found: SheetTable<"Findings"> | undefined,
  write: TableWrite<"Findings"> | null,
  rows: RowWriter,
): void {
  if (write?.kind === "create") createTable(sheet, FINDINGS_TABLE, write, rows);
  else if (write && found) updateTable(workbook, FINDINGS_TABLE, found, write, rows);
}

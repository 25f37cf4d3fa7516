import type { FindingsSheet } from "../app/pane-services";
import type { SyncSource } from "../app/sync";
import {
  FINDINGS_TABLE,
  findingRows,
  isOutOfOrder,
  listedFindings,
  settledIn,
  type ListedFindings,
} from "../workbook/findings-table";
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
 * there is brought up to date where it stands and sorted: what the user keeps beside a finding
 * goes with it. What is found no more stays below, marked as settled.
 */
export async function writeFindingsSheet({
  label: report,
  findings,
}: Pick<SyncSource, "label" | "findings">): Promise<FindingsSheet> {
  return runExcel("listing the findings", async (context) => {
    const { found, sheet: known } = await readTable(context);
    const target = findingRows({ findings, report }, found);
    const sheet = found ? known : await addSheet(context);
    sheet.load({ name: true });
    const rows = new RowWriter(context);
    put(context.workbook, sheet, found, planTableWrite(FINDINGS_TABLE, found, target), rows);
    await rows.flush();
    if (found && isOutOfOrder(found, target)) sortByNumber(context.workbook, found);
    sheet.activate();
    await context.sync();
    const settled = settledIn(target);
    return { sheet: sheet.name, findings: target.size - settled, settled };
  });
}

/** What the table Findings lists; null where there is none. */
export async function readFindingsSheet(): Promise<(ListedFindings & { sheet: string }) | null> {
  return runExcel("reading the list of findings", async (context) => {
    const { found } = await readTable(context);
    return found === undefined ? null : { ...listedFindings(found), sheet: found.sheet };
  });
}

async function readTable(
  context: Excel.RequestContext,
): Promise<{ found: SheetTable<"Findings"> | undefined; sheet: Excel.Worksheet }> {
  const pace = new ReadPace();
  const requested = requestLongTable(context.workbook, FINDINGS_TABLE.name, pace);
  await context.sync();
  const [found] = await readLongTables(context, [requested], pace);
  return { found, sheet: requested.sheet };
}

async function addSheet(context: Excel.RequestContext): Promise<Excel.Worksheet> {
  const { worksheets } = context.workbook;
  worksheets.load({ name: true });
  await context.sync();
  const taken = new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
  return worksheets.add(freeName(FINDINGS_TABLE.sheet, taken));
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

/** The host moves whole rows, with the user's own columns, colours and comments. */
function sortByNumber(workbook: Excel.Workbook, found: SheetTable<"Findings">): void {
  const ours = FINDINGS_TABLE.columns.map(({ header }) => header);
  // Columns of ours that were gone have come back at the table's end.
  const headers = [...found.headers, ...ours.filter((header) => !found.headers.includes(header))];
  const table = workbook.tables.getItem(FINDINGS_TABLE.name);
  table.sort.apply([{ key: headers.indexOf(ours[0] ?? ""), ascending: true }]);
  table.getDataBodyRange().format.autofitRows();
}

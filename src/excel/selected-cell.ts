import { formatCellReference } from "../app/insert-function/cell-reference";
import type { SelectedCell } from "../app/insert-function/function-services";
import { runExcel } from "./run-excel";

/** The cell in which typing would begin. */
export async function selectedCell(): Promise<SelectedCell> {
  return runExcel("looking at the selected cell", async (context) => {
    const range = context.workbook.getActiveCell().load({ address: true });
    const sheet = range.worksheet.load({ name: true });
    await context.sync();
    const cell = range.address.slice(range.address.lastIndexOf("!") + 1);
    const address = formatCellReference({ sheet: sheet.name, cell }, null);
    return { sheet: sheet.name, cell, address };
  });
}

/** Tells when another cell or another sheet is selected; returns how to stop. */
export function onSelectionChange(listener: () => void): () => void {
  const told = () => {
    listener();
    return Promise.resolve();
  };
  const handlers = Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    // Excel tells of a sheet's tab apart: its selection has not changed.
    const added = [worksheets.onSelectionChanged.add(told), worksheets.onActivated.add(told)];
    await context.sync();
    return added;
  });
  // Without the events the cell is that of the moment in which the page was opened.
  handlers.catch(() => undefined);
  return () => void handlers.then(remove).catch(() => undefined);
}

async function remove(
  handlers: readonly {
    remove(): void;
    readonly context: OfficeExtension.ClientRequestContext;
  }[],
): Promise<void> {
  const [first] = handlers;
  if (first === undefined) return;
  for (const handler of handlers) handler.remove();
  await first.context.sync();
}

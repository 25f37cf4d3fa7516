import type { FrameLocator } from "playwright-core";

import type { ReadCell, WorkbenchApi } from "../../src/workbench/page/workbench-api";
import type { OpenWorkbench } from "./open-workbench";
import type { ChosenFile } from "./own-report";

/** What a user does in the pane and reads in the sheets, a sentence each. */

export function button(pane: FrameLocator, name: string | RegExp) {
  return pane.getByRole("button", { name });
}

export function heading(pane: FrameLocator, name: string | RegExp) {
  return pane.getByRole("heading", { name });
}

export async function openPage(
  pane: FrameLocator,
  name: "Overview" | "Sync" | "Checks" | "Annex" | "Functions" | "Settings",
) {
  await pane.getByRole("tab", { name: new RegExp(`^${name}`) }).click();
}

export async function chooseFile({ pane }: OpenWorkbench, file: ChosenFile): Promise<void> {
  await pane.locator("input[type=file]").first().setInputFiles(file);
}

/** Chooses the file and stops where every change is shown. */
export async function reviewFile(opened: OpenWorkbench, file: ChosenFile): Promise<void> {
  await startOver(opened.pane);
  await chooseFile(opened, file);
  await heading(opened.pane, /^(What would change|Nothing new)$/).waitFor();
}

export async function syncFile(opened: OpenWorkbench, file: ChosenFile): Promise<void> {
  await reviewFile(opened, file);
  await button(opened.pane, /^Apply/).click();
  await heading(opened.pane, "The workbook is up to date").waitFor();
  await opened.workbench.whenIdle();
}

/** Back to where a source is chosen, from wherever the Sync page stands. */
export async function startOver(pane: FrameLocator): Promise<void> {
  await openPage(pane, "Sync");
  for (const name of ["Back", "Bring in another report", "Cancel", "Close"]) {
    const leave = pane.locator("#page-sync").getByRole("button", { name, exact: true });
    if (await leave.isVisible()) await leave.click();
  }
  await button(pane, "Choose a file").waitFor();
}

/** The failure on top of the pane, waited for: what happened, what is safe, what to do. */
export async function failure(pane: FrameLocator): Promise<string> {
  const alert = pane.getByRole("alert");
  await alert.locator(".notice").waitFor();
  return (await alert.innerText()).replace(/\s+/g, " ").trim();
}

export async function dismissNotice(pane: FrameLocator): Promise<void> {
  await button(pane, "Dismiss").click();
  await button(pane, "Dismiss").waitFor({ state: "detached" });
}

/** One of our tables as rows of shown texts by header. */
export async function rowsOf(workbench: WorkbenchApi, table: string) {
  const [head = [], ...body] = await workbench.read(table);
  const headers = head.map(({ text }) => text);
  return body.map((cells) =>
    Object.fromEntries(cells.map(({ text }, index) => [headers[index] ?? "", text])),
  );
}

/** `'Action plan'!H3`: where a row's cell of a column stands. */
export async function addressOf(
  workbench: WorkbenchApi,
  table: string,
  key: string,
  column: string,
): Promise<string> {
  const place = (await workbench.tables()).find(({ name }) => name === table)?.address;
  const match = /^(.*!)([A-Z]+)(\d+):/.exec(place ?? "");
  if (match === null) throw new Error(`The table ${table} is at ${place ?? "no place"}.`);
  const [, sheet = "", first = "A", top = "1"] = match;
  const [head = [], ...body] = await workbench.read(table);
  const at = head.findIndex(({ text }) => text === column);
  const row = body.findIndex((cells) => cells[0]?.text === key);
  if (at < 0 || row < 0) throw new Error(`${table} has no cell ${key} / ${column}.`);
  return `${sheet}${letter(first.charCodeAt(0) - 65 + at)}${Number(top) + 1 + row}`;
}

export async function cellOf(
  workbench: WorkbenchApi,
  table: string,
  key: string,
  column: string,
): Promise<ReadCell> {
  return cellAt(workbench, await addressOf(workbench, table, key, column));
}

export async function cellAt(workbench: WorkbenchApi, address: string): Promise<ReadCell> {
  const [[found] = []] = await workbench.read(address);
  if (found === undefined) throw new Error(`${address} is no cell.`);
  return found;
}

/** Types, and waits until the add-in has done what it does about it. */
export async function typeAndWait(
  workbench: WorkbenchApi,
  address: string,
  text: string,
): Promise<void> {
  await workbench.type(address, text);
  await workbench.whenIdle();
}

/** All that the sheets hold, to compare a workbook with itself later. */
export async function contents(workbench: WorkbenchApi): Promise<unknown> {
  const sheets = await workbench.sheets();
  return {
    tables: await workbench.tables(),
    sheets: await Promise.all(
      sheets.map(async (name) => [name, await workbench.read(`'${name}'!A:Z`)]),
    ),
  };
}

/** Of the 26 columns that the sheets of these tests keep to. */
function letter(column: number): string {
  return String.fromCharCode(65 + column);
}

/**
 * Runs Office.js in the pane's page, for what a user does with Excel's own menus and the
 * workbench has no menu for. The function must need nothing from outside.
 */
export async function withExcel<Result>(
  { page }: OpenWorkbench,
  work: (context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  const frame = page.frames().find((each) => each.url().includes("taskpane"));
  if (frame === undefined) throw new Error("The pane has no frame.");
  return frame.evaluate<Result>(`Excel.run(${work.toString()})`);
}

/** `JCA!K3`: where the user stands. */
export function selectedAddress(opened: OpenWorkbench): Promise<string> {
  return withExcel(opened, async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load("address");
    await context.sync();
    return range.address;
  });
}

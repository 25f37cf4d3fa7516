import type { Page } from "playwright-core";
import { PaneBrowser, type PaneOptions } from "./open-pane";

/** A browser for the tests of one file; pages end with their test. */
export function openedPanes(): { readonly open: (options?: PaneOptions) => Promise<Page> } {
  let browser: PaneBrowser | null = null;
  beforeAll(async () => {
    browser = await PaneBrowser.start();
  });
  afterEach(() => browser?.closePages());
  afterAll(() => browser?.stop());
  return {
    open: (options) => {
      if (browser === null) throw new Error("the browser is not started yet");
      return browser.open(options);
    },
  };
}

const OF_OVERVIEW = ["overview", "reviewsToApply"];

/** What the pane has asked of its services, in order. */
export function asked(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => window.harness.services.asked);
}

/** The same without what the page Overview reads for itself when it is passed on the way. */
export async function askedOfSync(page: Page): Promise<readonly string[]> {
  return (await asked(page)).filter((call) => !OF_OVERVIEW.includes(call));
}

export function button(page: Page, name: string | RegExp) {
  return page.getByRole("button", { name });
}

export function tab(page: Page, name: RegExp) {
  return page.getByRole("tab", { name });
}

/** The words of what has the focus. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent ?? "(nothing)");
}

export const report = {
  name: "TSAG-TD164R3.docx",
  mimeType: "",
  buffer: Buffer.from("a report"),
};

/** Chooses the report and stops where every change is shown. */
export async function reviewReport(page: Page): Promise<void> {
  await page.setInputFiles("input[type=file]", report);
  await page.getByRole("heading", { name: "What would change" }).waitFor();
}

/** The same for a file with tracked changes. */
export async function reviewTracked(page: Page): Promise<void> {
  await page.evaluate(() => (window.harness.services.trackedChanges = 12));
  await reviewReport(page);
}

export async function dropFile(
  page: Page,
  name: string,
  told = "Drop the report to read it",
): Promise<void> {
  const data = await page.evaluateHandle((named) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(["a report"], named));
    return transfer;
  }, name);
  await page.dispatchEvent("main", "dragenter", { dataTransfer: data });
  await page.getByText(told).waitFor();
  await page.dispatchEvent("main", "drop", { dataTransfer: data });
}

/** What the last Apply was asked to write; null while nothing was. */
export function applied(page: Page) {
  return page.evaluate(() => window.harness.services.applied);
}

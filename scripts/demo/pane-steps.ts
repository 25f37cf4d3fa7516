import { readFile } from "node:fs/promises";

import type { FrameLocator, Page } from "playwright-core";

/** Long enough for a cold machine; a failure shows as a missing button. */
const PATIENCE_MS = 60_000;

export async function syncBundledRegister(pane: FrameLocator): Promise<void> {
  await pane.getByRole("button", { name: "Start from the January 2026 register" }).click();
  await untilSynced(pane);
}

/** Through the file picker of the first-run card, the review and Apply. */
export async function syncReport(page: Page, pane: FrameLocator, file: string): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await pane.getByRole("button", { name: "Choose a file" }).click();
  await (await chooser).setFiles(file);
  await pane.getByRole("button", { name: /^Apply/ }).click({ timeout: PATIENCE_MS });
  await untilSynced(pane);
}

async function untilSynced(pane: FrameLocator): Promise<void> {
  await pane
    .getByRole("heading", { name: "The workbook is up to date" })
    .waitFor({ timeout: PATIENCE_MS });
}

/** The bytes of the Word file with both annexes. */
export async function makeAnnex(page: Page, pane: FrameLocator): Promise<Uint8Array> {
  await pane.getByRole("tab", { name: "Annex" }).click();
  const download = page.waitForEvent("download", { timeout: PATIENCE_MS });
  await pane.getByRole("button", { name: "Save as Word" }).click();
  return readFile(await (await download).path());
}

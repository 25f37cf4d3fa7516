import type { FrameLocator, Page } from "playwright-core";

import type { WorkbenchApi } from "../../src/workbench/page/workbench-api";
import { launchBrowser } from "../../test/browser/launch";
import { guardPage } from "../../test/browser/page-guard";
import { remoteWorkbench } from "../../test/browser/remote-workbench";
import { bundle, SITE } from "../bundle.mjs";
import { serve } from "../serve.mjs";

export interface DemoPage {
  readonly page: Page;
  readonly pane: FrameLocator;
  readonly workbench: WorkbenchApi;
  problems(): Promise<string[]>;
  close(): Promise<void>;
}

/** Builds, serves and opens the workbench, ready; `prepare` sees the page before it is opened. */
export async function openPage(
  prepare: (page: Page) => Promise<void> = () => Promise.resolve(),
): Promise<DemoPage> {
  await bundle();
  const server = await serve({ port: 0, root: SITE });
  const browser = await launchBrowser();
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    acceptDownloads: true,
    viewport: { width: 1600, height: 900 },
  });
  const page = await context.newPage();
  const guard = await guardPage(context, page);
  await prepare(page);
  await page.goto(server.url);
  const workbench = remoteWorkbench(page);
  await workbench.ready();
  return {
    page,
    pane: page.frameLocator(".pane iframe"),
    workbench,
    problems: async () => {
      const missing = await workbench.missingCalls();
      return [...guard.take(), ...missing.map((member) => `missing API call: ${member}`)];
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

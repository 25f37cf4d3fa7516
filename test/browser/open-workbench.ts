import type { Browser, FrameLocator, Page } from "playwright-core";

import type { WorkbenchApi } from "../../src/workbench/page/workbench-api";
import { launchBrowser } from "./launch";
import { guardPage } from "./page-guard";
import { remoteWorkbench } from "./remote-workbench";

export interface OpenWorkbench {
  readonly page: Page;
  /** The add-in's page in the task pane. */
  readonly pane: FrameLocator;
  /** `window.workbench`, ready. */
  readonly workbench: WorkbenchApi;
  /** Page errors, external requests and missing API calls since the last call; a test that expects some takes them. */
  takeProblems(): Promise<string[]>;
  close(): Promise<void>;
}

export interface OpenOptions {
  /** "?pane=closed" */
  readonly query?: string;
  readonly viewport?: { readonly width: number; readonly height: number };
  /** What the page's clock shows at first, as `2027-05-30T21:00:00`; it runs on from there. */
  readonly clock?: string;
  /** Keeps the page for the whole test file, for use in `beforeAll`; otherwise it ends with its test. */
  readonly keep?: boolean;
}

let browser: Browser | null = null;
const open = new Map<OpenWorkbench, { readonly keep: boolean }>();

/**
 * Opens the workbench in a fresh profile and waits until the add-in is ready. After each test,
 * whatever went wrong in an open page fails it.
 */
export async function openWorkbench(options: OpenOptions = {}): Promise<OpenWorkbench> {
  browser ??= await launchBrowser();
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: options.viewport ?? { width: 1280, height: 800 },
  });
  const page = await context.newPage();
  if (options.clock !== undefined) await page.clock.install({ time: options.clock });
  const guard = await guardPage(context, page);
  await page.goto(siteUrl() + "/" + (options.query ?? ""));
  const workbench = remoteWorkbench(page);
  await workbench.ready();
  let told = 0;
  const opened: OpenWorkbench = {
    page,
    pane: page.frameLocator(".pane iframe"),
    workbench,
    takeProblems: async () => {
      const missing = await workbench.missingCalls();
      const fresh = missing.slice(told).map((member) => `missing API call: ${member}`);
      told = missing.length;
      return [...guard.take(), ...fresh];
    },
    close: async () => {
      open.delete(opened);
      await context.close();
    },
  };
  open.set(opened, { keep: options.keep ?? false });
  return opened;
}

function siteUrl(): string {
  const url = process.env["WORKBENCH_URL"];
  if (url === undefined)
    throw new Error("test/browser/global-setup.mjs has not served the workbench");
  return url;
}

afterEach(async () => {
  const problems: string[] = [];
  for (const [opened, { keep }] of [...open]) {
    problems.push(...(await opened.takeProblems()));
    if (!keep) await opened.close();
  }
  if (problems.length > 0) throw new Error(`In the page:\n${problems.join("\n")}`);
});

afterAll(async () => {
  for (const opened of [...open.keys()]) await opened.close();
  await browser?.close();
  browser = null;
});

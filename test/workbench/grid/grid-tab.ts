import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "../../browser/launch";
import { serveGridPage } from "./grid-site";

/** Gives each test of the file a fresh page with a grid; an error in the page fails the test. */
export function useGridPage(): () => Page {
  let site: Awaited<ReturnType<typeof serveGridPage>>;
  let browser: Browser;
  let page: Page;
  const complaints: string[] = [];

  beforeAll(async () => {
    site = await serveGridPage();
    browser = await launchBrowser();
  }, 120_000);

  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  beforeEach(async () => {
    complaints.length = 0;
    page = await browser.newPage({ viewport: { width: 1200, height: 700 } });
    page.on("pageerror", (error) => complaints.push(error.message));
    await page.goto(site.url);
    await page.waitForFunction(() => "grid" in window, null, { timeout: 60_000 });
  }, 90_000);

  afterEach(async () => {
    await page.close();
    expect(complaints).toEqual([]);
  });

  return () => page;
}

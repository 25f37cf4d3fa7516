import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "../../browser/launch";
import { serveGridPage } from "./grid-site";

export interface GridPageOptions {
  /**
   * One page for the file, each test with a workbook of its own in it: several times faster. Not for
   * tests of keys, nor for those that Univer's timers outlive: they would reach into the next test.
   */
  readonly shared?: boolean;
}

/** Gives each test of the file an empty grid; an error in the page fails the test. */
export function useGridPage({ shared = false }: GridPageOptions = {}): () => Page {
  let site: Awaited<ReturnType<typeof serveGridPage>>;
  let browser: Browser;
  let page: Page | null = null;
  const complaints: string[] = [];

  const opened = async () => {
    const fresh = await browser.newPage({ viewport: { width: 1200, height: 700 } });
    fresh.on("pageerror", (error) => complaints.push(error.message));
    await fresh.goto(site.url);
    return fresh;
  };

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
    page ??= await opened();
    await page.evaluate(() => window.startGrid());
  }, 90_000);

  afterEach(async () => {
    if (!shared) {
      await page?.close();
      page = null;
    }
    expect(complaints).toEqual([]);
  });

  return () => {
    if (page === null) throw new Error("A page is open within tests only.");
    return page;
  };
}

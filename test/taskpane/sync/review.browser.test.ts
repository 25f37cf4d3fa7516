import type { Page } from "playwright-core";
import { applied, askedOfSync, button, openedPanes, reviewReport } from "../pane-steps";

const browser = openedPanes();

describe("the review", () => {
  const shown = (page: Page) => page.locator(".change-title, .conflict-title").allTextContents();

  test("is narrowed by kind, by table and by words, conflicts too", async () => {
    const page = await browser.open();
    await reviewReport(page);
    await button(page, "2 Conflicts").click();
    await page.locator(".change").first().waitFor({ state: "detached" });
    expect(await shown(page)).toEqual(["99-01 · Status", "JCA-AI · whole row"]);
    await page.getByLabel("Table", { exact: true }).selectOption("JCA");
    await button(page, "Theirs for these 1").click();
    await page.getByRole("heading", { name: "Conflicts, 1 of 2 open" }).waitFor();
    await button(page, "2 Conflicts").click();
    await page.locator(".change").nth(1).waitFor();
    expect(await shown(page)).toEqual(["JCA-AI · whole row", "JCA-MV", "JCA-COP"]);
  });

  test("shows what stood there at the last sync, what stands there now and what is new", async () => {
    const page = await browser.open();
    await reviewReport(page);
    await button(page, "Show all values").click();
    const change = page.locator(".change", { hasText: "103-07" });
    expect(await change.locator(".side").allInnerTexts()).toEqual([
      "At last sync\nLetter to be drafted.",
      "Now\nLetter drafted in June.",
      "New\nLetter sent in July; two answers came.",
    ]);
    const conflict = page.getByRole("group", { name: /99-01/ });
    await conflict.getByText("At last sync").waitFor();
    await conflict.getByText("Not started").waitFor();
  });

  test("lists again what was left open", async () => {
    const page = await browser.open();
    await reviewReport(page);
    await button(page, /^Apply/).click();
    await button(page, "See 2 open conflicts").click();
    await page.getByRole("heading", { name: "Conflicts, 2 of 2 open" }).waitFor();
  });

  test("is there again when the writing is cancelled, with its choices", async () => {
    const page = await browser.open();
    await reviewReport(page);
    await button(page, "All mine").click();
    await page.evaluate(() => (window.harness.services.hold = true));
    await button(page, /^Apply/).click();
    await button(page, "Cancel").click();
    await page.getByText("The sync was cancelled").waitFor();
    await page.getByRole("heading", { name: "Conflicts, all 2 settled" }).waitFor();
    expect(await applied(page)).toBeNull();
  });
});

describe("a file with tracked changes", () => {
  const openTracked = async (): Promise<Page> => {
    const page = await browser.open();
    await page.evaluate(() => (window.harness.services.trackedChanges = 12));
    await reviewReport(page);
    return page;
  };
  const view = (page: Page, name: RegExp) =>
    page.getByRole("group", { name: "12 tracked changes" }).getByRole("radio", { name });

  test("is read as accepted, and again as original, with the choice keeping the focus", async () => {
    const page = await openTracked();
    expect(await view(page, /As accepted/).isChecked()).toBe(true);
    await view(page, /As accepted/).press("ArrowDown");
    await page.getByRole("heading", { name: "Nothing new" }).waitFor();
    expect(await view(page, /As original/).isChecked()).toBe(true);
    await page.locator("input:focus").waitFor();
    expect(await askedOfSync(page)).toEqual(["readFile", "previewSync", "readFile", "previewSync"]);
    await page.getByText("Read as original: 0 changes.").waitFor({ state: "attached" });
    await view(page, /As accepted/).check();
    await page.getByRole("heading", { name: "What would change" }).waitFor();
  });

  test("cannot be applied while it is read again", async () => {
    const page = await openTracked();
    await page.evaluate(() => (window.harness.services.hold = true));
    await view(page, /As original/).check();
    await page.getByText("Reading the file again…").waitFor();
    expect(await button(page, /^Apply/).getAttribute("aria-disabled")).toBe("true");
    await page.evaluate(() => window.harness.services.release());
    await page.getByRole("heading", { name: "Nothing new" }).waitFor();
  });

  test("that cannot be read again stays as it was read", async () => {
    const page = await openTracked();
    await page.evaluate(() => (window.harness.services.failWith = new Error("gone")));
    await view(page, /As original/).click();
    await page.getByRole("alert").getByText("Something unexpected happened.").waitFor();
    expect(await view(page, /As accepted/).isChecked()).toBe(true);
    await button(page, "Apply 6 changes").waitFor();
  });

  test("without any is not asked about", async () => {
    const page = await browser.open();
    await reviewReport(page);
    expect(await page.getByRole("radio", { name: /As original/ }).count()).toBe(0);
  });
});

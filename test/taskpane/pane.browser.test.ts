import { button, focused, openedPanes, tab } from "./pane-steps";

const browser = openedPanes();

describe("the annexes", () => {
  test("come as one Word file", async () => {
    const page = await browser.open();
    await tab(page, /Annex/).click();
    const download = page.waitForEvent("download");
    await button(page, "Make the Word file").click();
    expect((await download).suggestedFilename()).toBe("Annexes TSAG 01-2026.docx");
    await page.getByText("Saved as Annexes TSAG 01-2026.docx").first().waitFor();
    expect(await page.getByRole("link", { name: "Save it again" }).getAttribute("href")).toMatch(
      /^blob:/,
    );
  });

  test("need at least one choice", async () => {
    const page = await browser.open();
    await tab(page, /Annex/).click();
    for (const name of [/Annex 1 /, /Annex 1a/]) await page.getByLabel(name).uncheck();
    expect(await button(page, "Make the Word file").getAttribute("aria-disabled")).toBe("true");
    await page.getByText("Choose at least one annex.").waitFor();
  });
});

describe("the keyboard", () => {
  test("moves through the tabs by arrows, with one stop for all of them", async () => {
    const page = await browser.open();
    await tab(page, /Sync/).focus();
    await page.keyboard.press("ArrowRight");
    expect(await tab(page, /Checks/).getAttribute("aria-selected")).toBe("true");
    await page.keyboard.press("End");
    expect(await focused(page)).toBe("Settings");
    await page.keyboard.press("ArrowRight");
    expect(await focused(page)).toBe("Overview");
  });

  test("keeps its place when a step replaces the pressed button", async () => {
    const page = await browser.open();
    await button(page, /Bundled register/).press("Enter");
    await page.locator("h2:focus", { hasText: "What would change" }).waitFor();
    await button(page, /^Apply/).press("Enter");
    await page.locator("h2:focus", { hasText: "The workbook is up to date" }).waitFor();
  });
});

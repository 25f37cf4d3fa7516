import { button, focused, openedPanes, tab } from "./pane-steps";

const browser = openedPanes();

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

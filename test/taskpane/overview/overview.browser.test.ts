import type { Page } from "playwright-core";
import { button, focused, openedPanes, tab } from "../pane-steps";

const browser = openedPanes();

describe("the overview", () => {
  const openOverview = async (): Promise<Page> => {
    const page = await browser.open({ page: "overview" });
    await page.getByRole("heading", { name: "JCA lifetimes" }).waitFor();
    return page;
  };
  const visited = (page: Page) => page.evaluate(() => window.harness.services.visited);

  test("comes first where there is a plan, and leads to what needs attention", async () => {
    const page = await openOverview();
    await button(page, "1 transfer is overdue").click();
    await button(page, /^JCA-AI: show in the sheet/).click();
    expect(await visited(page)).toEqual([
      { table: "JCA", key: "JCA-IoT, DT and SSC&C", column: "Transfer" },
      { table: "JCA", key: "JCA-AI" },
    ]);
    await button(page, "3 actions have problems").click();
    expect(await tab(page, /Checks/).getAttribute("aria-selected")).toBe("true");
  });

  test("has a table behind each chart, with the same figures", async () => {
    const page = await openOverview();
    const chart = page.getByRole("img", { name: /^Status over meetings/ });
    expect(await chart.getAttribute("aria-label")).toContain(
      "TSAG 01-2026: 4 not started, 7 started, 5 ongoing, 2 concluded",
    );
    await button(page, "Show as table: Status over meetings").click();
    const row = page.getByRole("row", { name: /^TSAG 01-2026/ });
    expect(await row.getByRole("cell").allTextContents()).toEqual(["4", "7", "5", "2"]);
    await button(page, "Show as table: JCA lifetimes").click();
    await page.getByRole("row", { name: /^JCA-MV 2 Jan 2025 2 Jan 2027 41/ }).waitFor();
  });

  test("follows the workbook", async () => {
    const page = await openOverview();
    await page.evaluate(() => {
      const { services } = window.harness;
      const attention = services.figures.attention.map((item) => ({ ...item, count: 0 }));
      services.figures = { ...services.figures, attention };
      services.change({ problems: [] });
    });
    await page.getByText("Nothing needs attention.").waitFor();
  });

  test("filters the action plan by what changed", async () => {
    const page = await openOverview();
    const filter = page.getByRole("switch", { name: "Show only what changed at this meeting" });
    await filter.click();
    await page.getByText("shows only what changed at TSAG 01-2026").waitFor({ state: "attached" });
    expect(await filter.isChecked()).toBe(true);
    await filter.click();
    await page.getByText("The action plan shows all actions.").waitFor({ state: "attached" });
    expect(await filter.isChecked()).toBe(false);
  });

  test("finds the number for a new action and makes the rows of a review", async () => {
    const page = await openOverview();
    await page.getByLabel(/^Resolution, or empty/).fill("73");
    await page.keyboard.press("Enter");
    await page.getByText("The next free number is 73-18").waitFor();
    await button(page, "Review the JCAs").click();
    await page.getByText("4 rows added to the sheet JCA review.").waitFor();
    await page.getByText(/^1 decided review cannot be read/).waitFor();
    await button(page, "Put 1 decision into the JCA table").click();
    await page.getByText("1 decision is in the JCA table").waitFor();
    expect(await focused(page)).toBe("Review the JCAs");
  });
});

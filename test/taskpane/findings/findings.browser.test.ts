import type { Page } from "playwright-core";
import { button, dropFile, openedPanes, report, reviewReport, tab } from "../pane-steps";

const browser = openedPanes();

describe("the findings of a report", () => {
  const findings = (page: Page) => page.locator(".finding:visible");
  const heading = (page: Page) => page.getByRole("heading", { name: "Findings", exact: true });

  async function openFindings(page: Page): Promise<void> {
    await reviewReport(page);
    await button(page, "See 5 findings").click();
    await heading(page).waitFor();
  }

  test("stand by the part of the report, each with its severity in words and its place", async () => {
    const page = await browser.open();
    await openFindings(page);
    const titles = () => page.locator(".finding-group:visible summary").allInnerTexts();
    expect((await titles()).map((title) => title.replace(/\s+/g, " "))).toEqual([
      "Front page 1",
      "Clause 3 1",
      "Clause 5 1",
      "Annex 1 1",
      "Annex 1a 1",
    ]);
    expect(await findings(page).nth(2).locator("p").allInnerTexts()).toEqual([
      expect.stringMatching(/^Error\s+Clauses 5 and 6$/),
      "WP2-11 is used for two requests.",
    ]);
    await page.getByText("kept in an embedded file").waitFor();
    await page.getByLabel("Group by").selectOption("Severity");
    expect((await titles()).map((title) => title.replace(/\s+/g, " "))).toEqual([
      "Errors 1",
      "Warnings 3",
      "Notes 1",
    ]);
  });

  test("are filtered by severity and words", async () => {
    const page = await browser.open();
    await openFindings(page);
    await button(page, "3 warnings").click();
    await findings(page).nth(3).waitFor({ state: "detached" });
    await page.getByLabel("Filter by place or words").fill("no STARTED");
    await findings(page).nth(1).waitFor({ state: "detached" });
    expect(await page.locator(".finding-where:visible").allTextContents()).toEqual([
      "Annex 1a (table 12), row 7",
    ]);
    await page.getByText("1 of 5 findings shown").waitFor();
    await page.getByLabel("Filter by place or words").fill("zzz");
    await page.getByText("No finding matches the filter.").waitFor();
  });

  test("lead back to the review as it was, by the keyboard alone", async () => {
    const page = await browser.open();
    await reviewReport(page);
    await page.getByLabel("Search changes").fill("106");
    await button(page, "See 5 findings").press("Enter");
    await page.locator("h2:focus", { hasText: "Findings" }).waitFor();
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Enter");
    await page.locator("button:focus", { hasText: "See 5 findings" }).waitFor();
    expect(await page.getByLabel("Search changes").inputValue()).toBe("106");
  });

  test("are at hand after Apply, while the next report is chosen, and beside the checks", async () => {
    const page = await browser.open();
    await reviewReport(page);
    await button(page, /^Apply/).click();
    await button(page, "See 5 findings").click();
    await heading(page).waitFor();
    await button(page, "Back").click();
    await button(page, "Bring in another report").click();
    await page.getByText(`Findings in ${report.name}`).waitFor();
    await tab(page, /Checks/).click();
    await page.locator("#page-checks").getByRole("button", { name: "See 5 findings" }).click();
    await heading(page).waitFor();
    expect(await findings(page).count()).toBe(5);
  });

  test("make room for the next report", async () => {
    const page = await browser.open();
    await openFindings(page);
    await dropFile(page, "next.docx");
    await page.getByText("From next.docx").waitFor();
    expect(await heading(page).count()).toBe(0);
  });

  test("of an earlier time are there when the pane opens, from their sheet", async () => {
    const page = await browser.open();
    expect(await button(page, /^See .* finding/).count()).toBe(0);
    // As a pane that is opened again finds the workbook.
    await page.evaluate(() => sessionStorage.setItem("listed", "TSAG-TD1.docx"));
    await page.reload();
    await tab(page, /Sync/).click();
    await button(page, "See 5 findings").click();
    await heading(page).waitFor();
    await page.getByText("In TSAG-TD1.docx.").waitFor();
    expect(await findings(page).count()).toBe(5);
  });

  test("lead to a row of the sheets, or say that it is not there yet", async () => {
    const page = await browser.open();
    await page.evaluate(() => {
      const { services } = window.harness;
      const found = {
        code: "status-missing",
        severity: "warning",
        where: "Annex 1, row 3",
      } as const;
      services.findings = [{ ...found, message: "Action 8: the entry states no status." }];
      services.actionNumbers = ["8"];
    });
    await reviewReport(page);
    await button(page, "See 1 finding").click();
    await button(page, "Show in the sheet: 8").click();
    expect(await page.evaluate(() => window.harness.services.visited)).toEqual([
      { table: "ActionPlan", key: "8" },
    ]);
    await page.evaluate(() => {
      const { services, userError } = window.harness;
      services.failWith = userError("row-missing");
    });
    await button(page, "Show in the sheet: 8").click();
    await page.getByText("8 is not in the workbook yet").waitFor();
  });

  test("have a place to copy, and the focus stays where it was", async () => {
    const page = await browser.open();
    await openFindings(page);
    const copy = button(page, "Copy the place: Clauses 5 and 6");
    await copy.press("Enter");
    await page.getByText("Copied: Clauses 5 and 6").waitFor({ state: "attached" });
    expect(await copy.evaluate((element) => element === document.activeElement)).toBe(true);
    const search = page.getByLabel("Filter by place or words");
    await search.focus();
    await page.keyboard.press("Control+V");
    expect(await search.inputValue()).toBe("Clauses 5 and 6");
  });

  test("that are none are said to be none", async () => {
    const page = await browser.open();
    await page.evaluate(() => (window.harness.services.findings = []));
    await reviewReport(page);
    await page.getByText("Nothing was found amiss.").waitFor();
    expect(await button(page, /^See/).count()).toBe(0);
  });

  test("go to a sheet and to a Word file", async () => {
    const page = await browser.open();
    await openFindings(page);
    await button(page, "As a sheet").click();
    await page.getByText("5 findings are listed on the sheet Findings.").waitFor();
    const download = page.waitForEvent("download");
    await button(page, "As a Word list").click();
    expect((await download).suggestedFilename()).toBe(`Findings ${report.name}`);
    await page.getByRole("link", { name: "Save it again" }).waitFor();
  });

  test("that cannot be listed are still there, with the reason", async () => {
    const page = await browser.open();
    await openFindings(page);
    await page.evaluate(() => (window.harness.services.failWith = new Error("protected")));
    await button(page, "As a sheet").click();
    await page.getByRole("alert").getByText("Something unexpected happened.").waitFor();
    expect(await findings(page).count()).toBe(5);
  });

  test("of thousands show a hundred at first", async () => {
    const page = await browser.open();
    await page.evaluate(() => {
      const { services } = window.harness;
      const [finding] = services.findings;
      if (finding === undefined) throw new Error("no finding to copy");
      services.findings = Array.from({ length: 2000 }, (_, n) => ({
        ...finding,
        where: `Row ${n}`,
      }));
    });
    await reviewReport(page);
    await button(page, "See 2,000 findings").click();
    await button(page, "Show 100 more of 1,900").click();
    expect(await findings(page).count()).toBe(200);
  });
});

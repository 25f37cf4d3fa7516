import type { Page } from "playwright-core";
import { asked, button, openedPanes, tab } from "../pane-steps";

const browser = openedPanes();

describe("checks", () => {
  test("lead to the cell by click and by Enter", async () => {
    const page = await browser.open();
    await tab(page, /Checks, 6|Checks.*6 problems/).click();
    await button(page, /92-01 · Status/).click();
    await button(page, /JCA-MV · Transfer/).press("Enter");
    expect(await page.evaluate(() => window.harness.services.visited)).toEqual([
      { table: "ActionPlan", key: "92-01", column: "Status" },
      { table: "JCA", key: "JCA-MV", column: "Transfer" },
    ]);
  });

  test("follow the workbook as it is edited", async () => {
    const page = await browser.open();
    await tab(page, /Checks/).click();
    await page.evaluate(() => window.harness.services.change({ problems: [] }));
    await page.getByText("No problem found").first().waitFor();
    expect(await tab(page, /Checks/).textContent()).toBe("Checks");
  });

  test("are filtered by severity and words", async () => {
    const page = await browser.open();
    await tab(page, /Checks/).click();
    await button(page, "3 warnings").click();
    await page.locator(".problem-item").nth(3).waitFor({ state: "detached" });
    expect(await page.locator(".problem-item").count()).toBe(3);
    await page.getByLabel("Filter by number, column or words").fill("99-01");
    await page.locator(".problem-item").nth(1).waitFor({ state: "detached" });
    expect(await page.locator(".problem-place").allTextContents()).toEqual([
      "Action plan · 99-01 · Status",
    ]);
  });

  test("show the first hundred of thousands, and more on request", async () => {
    const page = await browser.open();
    await tab(page, /Checks/).click();
    await page.evaluate(() => {
      const { services } = window.harness;
      const [problem] = services.status.problems;
      if (problem === undefined) throw new Error("no problem to copy");
      const problems = Array.from({ length: 5000 }, (_, n) => ({ ...problem, key: `73-${n}` }));
      services.change({ problems });
    });
    await button(page, "Show 100 more of 4,900").click();
    await page.locator(".problem-item").nth(150).waitFor();
    expect(await page.locator(".problem-item").count()).toBe(200);
  });

  test("run over the whole plan", async () => {
    const page = await browser.open();
    await tab(page, /Checks/).click();
    await button(page, "Check the whole plan").click();
    await page.getByText("Checked. 6 problems found.").waitFor({ state: "attached" });
    expect(await asked(page)).toContain("checkAll");
  });
});

describe("a mend", () => {
  const openMends = async (): Promise<Page> => {
    const page = await browser.open();
    await tab(page, /Checks/).click();
    await button(page, "Mend 92-01, Status").click();
    await page.getByRole("group", { name: /^Ways to mend/ }).waitFor();
    return page;
  };
  const mended = (page: Page) => page.evaluate(() => window.harness.services.mended);
  const problems = (page: Page) => page.locator(".problem-item");

  test("that is likely is one click, and the focus is not lost with its problem", async () => {
    const page = await openMends();
    await button(page, "Name TD263 in References").press("Enter");
    await problems(page).nth(5).waitFor({ state: "detached" });
    expect(await mended(page)).toEqual([{ key: "92-01", mend: "reference:TD263" }]);
    await page.locator("h2:focus", { hasText: "Checks" }).waitFor();
    await page.getByText("Written. References: TD263.").waitFor({ state: "attached" });
  });

  test("among many is searched for", async () => {
    const page = await openMends();
    expect(await button(page, "Name TD317 in References").count()).toBe(0);
    await page.getByLabel("Search 40 more").fill("td31");
    await page.getByText("10 match.").waitFor();
    await button(page, "Name TD317 in References").click();
    await problems(page).nth(5).waitFor({ state: "detached" });
    expect(await mended(page)).toEqual([{ key: "92-01", mend: "reference:TD317" }]);
  });

  test("that asks for words takes them", async () => {
    const page = await openMends();
    await page.getByLabel("Say why").fill("  Agreed by correspondence ");
    await page.keyboard.press("Enter");
    await problems(page).nth(5).waitFor({ state: "detached" });
    expect(await mended(page)).toEqual([
      { key: "92-01", mend: "reason", text: "Agreed by correspondence" },
    ]);
  });

  test("that comes too late leaves the problem, with the reason", async () => {
    const page = await openMends();
    await page.evaluate(() => {
      const { services, userError } = window.harness;
      services.failWith = userError("cell-changed");
    });
    await button(page, "Name TD263 in References").click();
    await page.getByRole("alert").getByText("The table ActionPlan is missing").waitFor();
    expect(await problems(page).count()).toBe(6);
  });

  test("of which there is none is said to be the sheet's matter", async () => {
    const page = await browser.open();
    await page.evaluate(() => (window.harness.services.mends = []));
    await tab(page, /Checks/).click();
    await button(page, "Mend 73-06, Comments").click();
    await page.getByText("This one is settled in the sheet").waitFor();
  });
});

test("a status that was put back is told, with what was typed and why", async () => {
  const page = await browser.open();
  await page.evaluate(() =>
    window.harness.services.refuse([
      {
        key: "73-06",
        refused: "Concluded",
        restored: "Started",
        message: "Action 73-06: Concluded needs a reference. Started stands there again.",
      },
    ]),
  );
  const told = page.getByRole("status").filter({ hasText: "A status was put back." });
  await told.getByText("Action 73-06: Concluded needs a reference.").waitFor();
});

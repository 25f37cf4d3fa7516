import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import type { PaneOptions } from "./open-pane";
import { button, openedPanes, reviewTracked, tab } from "./pane-steps";

const browser = openedPanes();

describe("every page in every form", () => {
  const forms: readonly PaneOptions[] = [
    { width: 320 },
    { width: 320, theme: "dark" },
    { width: 500, workbook: "empty" },
    { width: 320, forcedColors: "active" },
  ];
  const pages: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
    ["overview", showOverview],
    ["settings", showSettings],
    ["sync", (page) => tab(page, /Sync/).click()],
    ["review", showReview],
    ["findings", seeFindings],
    ["checks", showChecks],
    ["annex", showAnnex],
    ["functions", showFunctions],
    ["a function", showFunction],
  ];
  test.each(forms)("%p is accessible and does not scroll sideways", async (form) => {
    const page = await browser.open(form);
    for (const [name, show] of pages) {
      await show(page);
      await openDetails(page);
      expect([name, await violations(page), await overflows(page)]).toEqual([name, [], 0]);
    }
  });
});

async function seeFindings(page: Page): Promise<void> {
  await button(page, /^See \d+ findings/).click();
  await button(page, "As a Word list").click();
  await page.getByRole("link", { name: "Save it again" }).waitFor();
}

async function showOverview(page: Page): Promise<void> {
  await tab(page, /Overview/).click();
  await page.getByRole("heading").nth(1).waitFor();
  // One chart stays a chart, the other shows its table.
  const toTable = button(page, "Show as table: JCA lifetimes");
  if (await toTable.isVisible()) await toTable.click();
}

async function showSettings(page: Page): Promise<void> {
  await tab(page, /Settings/).click();
  const next = button(page, "Open the next meeting…");
  if (await next.isVisible()) await next.click();
}

async function showReview(page: Page): Promise<void> {
  await reviewTracked(page);
  await button(page, "Show all values").click();
  const conflicts = button(page, "2 Conflicts");
  if (await conflicts.isVisible()) await conflicts.click();
}

/** With everything that can be opened on it. */
async function showAnnex(page: Page): Promise<void> {
  await tab(page, /Annex/).click();
  await page.getByRole("heading", { name: /annexes/i }).waitFor();
  const insert = button(page, /^Insert into my/);
  if (!(await insert.isVisible())) return;
  await openDetails(page);
  await page.getByLabel("As tracked changes").check();
  await page.getByLabel("Put the header block on the first page").check();
  await insert.click();
  await button(page, "Save as Word").click();
  await page.getByRole("link", { name: "Save it again" }).last().waitFor();
}

async function showFunctions(page: Page): Promise<void> {
  await tab(page, /Functions/).click();
  await page.getByRole("searchbox", { name: "Search the functions" }).waitFor();
}

/** With a table for its result and a question about the cell. */
async function showFunction(page: Page): Promise<void> {
  await page.evaluate(() => window.harness.services.functionPage.select("C4"));
  await button(page, /^JCA_LIST/).click();
  await button(page, /^Insert into/).click();
  await page.getByRole("alertdialog").waitFor();
}

async function showChecks(page: Page): Promise<void> {
  await tab(page, /Checks/).click();
  await page.getByRole("heading").nth(1).waitFor();
  const mend = button(page, "Mend 92-01, Status");
  if (await mend.isVisible()) await mend.click();
}

async function openDetails(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });
}

function overflows(page: Page): Promise<number> {
  return page.evaluate(() => {
    const scrollers = [...document.querySelectorAll(".page:not([hidden]), body")];
    return scrollers.filter((element) => element.scrollWidth > element.clientWidth).length;
  });
}

const axe = readFileSync("node_modules/axe-core/axe.min.js", "utf8");

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const found = (await axe.run()).violations;
    return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}

import type { Page } from "playwright-core";
import { button, focused, openedPanes, tab } from "../pane-steps";

const browser = openedPanes();

async function openFunctions(workbook: "filled" | "empty" = "filled"): Promise<Page> {
  const page = await browser.open({ workbook, width: 320 });
  await tab(page, /Functions/).click();
  await search(page).waitFor();
  return page;
}
const search = (page: Page) => page.getByRole("searchbox", { name: "Search the functions" });
const result = (page: Page) => page.getByRole("region", { name: "Result" });
const formula = (page: Page) => page.locator(".formula").innerText();
const inserted = (page: Page) => page.evaluate(() => window.harness.services.functionPage.inserted);
const select = (page: Page, cell: string) =>
  page.evaluate((to) => window.harness.services.functionPage.select(to), cell);

test("a function is found, filled in and inserted by keyboard alone", async () => {
  const page = await openFunctions();
  await search(page).focus();
  await page.keyboard.type("days left");
  await page.getByText("2 functions", { exact: true }).waitFor({ state: "attached" });
  await page.keyboard.press("ArrowDown");
  expect(await focused(page)).toContain("JCA_DAYS_LEFT");
  await page.keyboard.press("Enter");
  expect(await focused(page)).toBe("JCA_DAYS_LEFT");
  await result(page).getByText("Waits for jca.").waitFor();
  // Past the button that takes the selected cell, of each argument.
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.type("mv");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.type("1 June 2027");
  await result(page).getByText("-2").waitFor();
  expect(await formula(page)).toBe('=JCA_DAYS_LEFT("mv",DATE(2027,6,1))');
  await page.keyboard.press("Tab");
  expect(await focused(page)).toBe("Insert into Sheet1!B4");
  await page.keyboard.press("Enter");
  await page.getByText("Sheet1!B4 has the formula").waitFor();
  expect(await focused(page)).toBe("Insert into Sheet1!B4");
  expect(await inserted(page)).toEqual([
    { formula: '=JCA_DAYS_LEFT("mv",DATE(2027,6,1))', size: { rows: 1, columns: 1 }, isDay: false },
  ]);
});

test("the selection is followed without taking the focus; a cell may be the argument", async () => {
  const page = await openFunctions();
  await button(page, /^JCA_EXPIRY The day/).click();
  const jca = page.getByRole("combobox", { name: "jca" });
  await jca.focus();
  await select(page, "B2");
  await button(page, "Use cell Sheet1!B2 for jca").waitFor();
  expect(await jca.evaluate((field) => field === document.activeElement)).toBe(true);
  await button(page, "Use cell Sheet1!B2 for jca").click();
  expect(await formula(page)).toBe("=JCA_EXPIRY(B2)");
  await result(page).getByText("30 May 2027").waitFor();
  await page.getByText("Sheet1!B2 is an argument of this formula.").waitFor();
  const insert = button(page, "Insert into Sheet1!B2");
  expect(await insert.getAttribute("aria-disabled")).toBe("true");
  await select(page, "D9");
  await button(page, "Insert into Sheet1!D9").click();
  await page.getByText("Sheet1!D9 has the formula").waitFor();
  expect(await inserted(page)).toEqual([
    { formula: "=JCA_EXPIRY(B2)", size: { rows: 1, columns: 1 }, isDay: true },
  ]);
  await tab(page, /Sync/).click();
  expect(await page.evaluate(() => window.harness.services.functionPage.listening)).toBe(0);
});

test("a filled cell and a table's way are asked about, and nothing is lost by Cancel", async () => {
  const page = await openFunctions();
  await select(page, "C4");
  await button(page, /^ACTIONS /).click();
  await button(page, "Insert into Sheet1!C4").click();
  // What is missing comes first.
  await page.getByText("Fill in status, or choose a cell for it.").waitFor();
  await page.keyboard.type("All");
  await result(page)
    .getByText(/^and \d+ more$/)
    .waitFor();
  await button(page, "Insert into Sheet1!C4").click();
  const question = page.getByRole("alertdialog");
  await question.getByText("Sheet1!C4 holds “mine”.").waitFor();
  await question.getByText("Filled cells are in the table's way: C4.").waitFor();
  expect(await focused(page)).toBe("Cancel");
  await page.keyboard.press("Enter");
  await question.waitFor({ state: "detached" });
  expect(await inserted(page)).toEqual([]);
  await button(page, "Insert into Sheet1!C4").click();
  await button(page, "Insert all the same").click();
  await page.getByText("Sheet1!C4 has the formula").waitFor();
  expect((await inserted(page)).map((each) => each.formula)).toEqual(['=ACTIONS("All")']);
});

test("an error shows its sentence, an example fills itself in, and the list is as it was", async () => {
  const page = await openFunctions();
  await search(page).fill("transfer");
  await button(page, /^JCA_TRANSFER /).click();
  await page.getByRole("combobox", { name: "jca" }).fill("JCA-Nobody");
  await result(page).getByText("No JCA is called JCA-Nobody").waitFor();
  await button(page, 'Try it: =JCA_TRANSFER("JCA-MV",DATE(2027,5,31))').click();
  await result(page).getByText("Overdue").waitFor();
  await page.getByRole("textbox", { name: "as_of" }).fill("=TODAY()");
  await result(page).getByText("Excel alone can calculate TODAY()").waitFor();
  await button(page, "All functions").click();
  expect(await focused(page)).toContain("JCA_TRANSFER");
  expect(await search(page).inputValue()).toBe("transfer");
});

test("without tables it says which button to press, and what needs none works", async () => {
  const page = await openFunctions("empty");
  await button(page, /^TD_REF /).click();
  await page.getByRole("textbox", { name: "text" }).fill("TD 7 (Rev.2)");
  await result(page).getByText("TD7-R2").waitFor();
  await button(page, "Go to Sync").click();
  await button(page, "Start from the January 2026 register").waitFor();
});

test("functions that cannot be loaded are told, and can be loaded again", async () => {
  const page = await browser.open();
  await page.evaluate(() => {
    window.harness.services.failWith = window.harness.userError("functions-unreachable");
  });
  await tab(page, /Functions/).click();
  await page.getByRole("alert").getByText("Nothing in the workbook was changed.").waitFor();
  await button(page, "Try again").click();
  await search(page).waitFor();
});

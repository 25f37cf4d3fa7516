import { openWorkbench, type OpenWorkbench } from "./open-workbench";
import { ownReport, textFile } from "./own-report";
import {
  addressOf,
  cellAt,
  cellOf,
  rowsOf,
  selectedAddress,
  syncFile,
  typeAndWait,
  withExcel,
} from "./user-steps";

async function closePane({ page, workbench }: OpenWorkbench): Promise<void> {
  await page.getByRole("button", { name: "Close pane" }).click();
  await page.locator(".pane").waitFor({ state: "hidden" });
  await workbench.whenIdle();
}

async function press(opened: OpenWorkbench, label: string): Promise<void> {
  await opened.workbench.clickRibbon(label);
  await opened.workbench.whenIdle();
}

describe("with the pane closed", () => {
  let opened: OpenWorkbench;
  beforeAll(async () => {
    opened = await openWorkbench({ keep: true });
    await syncFile(opened, textFile(ownReport()));
    await closePane(opened);
  });

  const paneIsClosed = () => opened.page.locator(".pane").isHidden();
  const numbers = async () =>
    (await rowsOf(opened.workbench, "ActionPlan")).map((row) => row["No."]);
  const own = async () =>
    Object.fromEntries(
      (await rowsOf(opened.workbench, "ActionPlan")).map((row) => [row["No."], row["Mine"]]),
    );

  test("Restore order brings the register's order back, and what is the user's goes with it", async () => {
    const { workbench } = opened;
    const register = await numbers();
    await withExcel(opened, async (context) => {
      const table = context.workbook.tables.getItem("ActionPlan");
      table.columns.add(undefined, [["Mine"], ["first"], ["second"], ["third"], ["fourth"]]);
      table.sort.apply([{ key: 0, ascending: false }]);
      await context.sync();
    });
    await workbench.whenIdle();
    const sorted = await numbers();
    const mine = await own();
    expect(sorted).not.toEqual(register);
    await press(opened, "Restore order");
    expect(await numbers()).toEqual(register);
    expect(await own()).toEqual(mine);
    expect(await paneIsClosed()).toBe(true);
    await workbench.undo();
    await workbench.whenIdle();
    expect(await numbers()).toEqual(sorted);
    await workbench.redo();
    await workbench.whenIdle();
  });

  test("Restore order keeps a filter, and sorts what it hides", async () => {
    const register = await numbers();
    const filtered = async () =>
      withExcel(opened, async (context) => {
        const { autoFilter } = context.workbook.tables.getItem("ActionPlan");
        autoFilter.load("criteria");
        await context.sync();
        return autoFilter.criteria.map((kept: Excel.FilterCriteria | null) => kept?.values ?? null);
      });
    await withExcel(opened, async (context) => {
      const table = context.workbook.tables.getItem("ActionPlan");
      table.sort.apply([{ key: 0, ascending: false }]);
      table.columns.getItem("Status").filter.applyValuesFilter(["Ongoing"]);
      await context.sync();
    });
    await opened.workbench.whenIdle();
    const before = await filtered();
    expect(before.flat()).toContain("Ongoing");
    await press(opened, "Restore order");
    expect(await numbers()).toEqual(register);
    expect(await filtered()).toEqual(before);
    await withExcel(opened, async (context) => {
      context.workbook.tables.getItem("ActionPlan").clearFilters();
      await context.sync();
    });
  });

  test("Next problem goes through the problems by its keys, and round again", async () => {
    const { page, workbench } = opened;
    await typeAndWait(workbench, await addressOf(workbench, "ActionPlan", "3", "Status"), "");
    const visited: string[] = [];
    for (
      let time = 0;
      time < 30 && visited.indexOf(visited.at(-1) ?? "") === visited.length - 1;
      time += 1
    ) {
      await page.keyboard.press("Control+Alt+Shift+KeyP");
      await workbench.whenIdle();
      visited.push(await selectedAddress(opened));
    }
    expect(visited.length).toBeGreaterThan(2);
    expect(visited.some((address) => address.includes("Action plan"))).toBe(true);
    expect(visited.at(-1)).toBe(visited[0]);
    expect(await paneIsClosed()).toBe(true);
  });

  test("Repair formulas gives a calculated column its formula back", async () => {
    const { pane, workbench } = opened;
    const end = await addressOf(workbench, "JCA", "JCA-Tides", "Lifetime end");
    const { text, formula } = await cellAt(workbench, end);
    await typeAndWait(workbench, end, "30 May 2030");
    await typeAndWait(workbench, "Sheet1!B1", "=NOSUCH(1)");
    await press(opened, "Repair formulas");
    await pane.getByText("1 formula was written anew.").waitFor();
    expect(await cellAt(workbench, end)).toMatchObject({ text, formula });
    expect(await cellAt(workbench, "Sheet1!B1")).toMatchObject({
      text: "#NAME?",
      formula: "=NOSUCH(1)",
    });
  });

  test("Help opens the guide in a window of its own", async () => {
    const { page, workbench } = opened;
    const opens = page.context().waitForEvent("page", { timeout: 10_000 });
    await workbench.clickRibbon("Help");
    const guide = await opens;
    await guide.getByRole("heading", { level: 1, name: "WTSA Action Plan" }).waitFor();
    expect(new URL(guide.url()).pathname).toBe("/support.html");
    await guide.close();
  });
});

test("Next problem says that there is none, and Sync and Annex open their pages", async () => {
  const opened = await openWorkbench({ query: "?pane=closed" });
  const { page, pane } = opened;
  await press(opened, "Next problem");
  await page.locator(".pane").waitFor({ state: "visible" });
  await pane.getByText("No problem was found.").waitFor();
  for (const [label, tab] of [
    ["Sync", /^Sync/],
    ["Annex", /^Annex/],
  ] as const) {
    await press(opened, label);
    expect(await pane.getByRole("tab", { name: tab }).getAttribute("aria-selected")).toBe("true");
  }
});

test("formulas of a workbook that was there before the add-in's functions are repaired", async () => {
  const opened = await openWorkbench({ query: "?pane=closed&functions=late" });
  const { pane, workbench } = opened;
  await typeAndWait(workbench, "Sheet1!A1", '=JCA_EXPIRY("JCA-Tides")');
  await typeAndWait(workbench, "Sheet1!A2", "=_xldudf_ACTION_STATUS(3)");
  await typeAndWait(workbench, "Sheet1!A3", "=1+1");
  await workbench.paste("Sheet1!A4", [
    ['=_xll.TD_REF("TD 326 (Rev.2)")'],
    ["=JCA_LIFETIME_END(DATE(2024,2,29))-DATE(2026,2,28)"],
    ['=STATUS_CHECK("Started","Started")&JCA_LIST()'],
  ]);
  await workbench.registerFunctions();
  await workbench.whenIdle();
  // As in Excel: what was not understood is not looked at again by itself.
  expect((await cellAt(workbench, "Sheet1!A1")).text).toBe("#NAME?");
  await press(opened, "Repair formulas");
  await pane.getByText("5 formulas were written anew.").waitFor();
  expect(await cellAt(workbench, "Sheet1!A1")).toMatchObject({
    text: "#N/A",
    formula: '=JCA_EXPIRY("JCA-Tides")',
  });
  expect(await workbench.errorMessage("Sheet1!A1")).toContain("no action plan yet");
  expect((await cellAt(workbench, "Sheet1!A2")).formula).toBe("=ACTION_STATUS(3)");
  expect((await workbench.read("Sheet1!A4:A6")).map(([cell]) => cell?.text)).toEqual([
    "TD326-R2",
    "0",
    "#N/A",
  ]);
  await syncFile(opened, textFile(ownReport()));
  expect((await cellAt(workbench, "Sheet1!A1")).text).toBe("30 May 2027");
  expect((await cellAt(workbench, "Sheet1!A2")).text).toBe("Ongoing");
  await press(opened, "Repair formulas");
  await pane.getByText("No formula needs repair.").waitFor();
  expect((await cellOf(workbench, "JCA", "JCA-Tides", "Lifetime end")).formula).not.toBeNull();
});

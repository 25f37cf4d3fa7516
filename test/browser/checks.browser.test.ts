import { openWorkbench, type OpenWorkbench } from "./open-workbench";
import { changed, ownReport, textFile } from "./own-report";
import {
  addressOf,
  cellOf,
  openPage,
  selectedAddress,
  syncFile,
  typeAndWait,
  withExcel,
} from "./user-steps";

let opened: OpenWorkbench;

const report = changed(ownReport(), {
  // One action about which the meeting of January says nothing.
  "\nTSAG 01-2026: Started, first ideas in TD905": "",
});

beforeAll(async () => {
  opened = await openWorkbench({ keep: true });
  await syncFile(opened, textFile(report));
});

async function edit(key: string, column: string, text: string): Promise<void> {
  const { workbench } = opened;
  await typeAndWait(workbench, await addressOf(workbench, "ActionPlan", key, column), text);
}

async function check(key: string): Promise<string> {
  return (await cellOf(opened.workbench, "ActionPlan", key, "Check")).text;
}

test("the drop-down of Status refuses a word that is no status", async () => {
  const { workbench } = opened;
  const address = await addressOf(workbench, "ActionPlan", "61-04", "Status");
  await expect(workbench.type(address, "Nearly done")).rejects.toThrow(
    "Choose one of: Not started, Started, Ongoing, Concluded.",
  );
  expect((await cellOf(workbench, "ActionPlan", "61-04", "Status")).text).toBe("Ongoing");
});

test("a conclusion without a reference is told with how to mend it, and mended it is OK", async () => {
  expect(await check("61-04")).toBe("OK");
  await edit("61-04", "References", "");
  await edit("61-04", "Status", "Concluded");
  expect(await check("61-04")).toBe(
    "⛔ The action is concluded without a reference. Put the document or decision that concludes it in References, such as TD263 or WP2-1.",
  );
  await edit("61-04", "References", "TD907");
  expect(await check("61-04")).toBe("OK");
});

test("going back is told", async () => {
  await edit("3", "Status", "Not started");
  expect(await check("3")).toContain("The status goes back from “Started” to “Not started”.");
  await edit("3", "Status", "Ongoing");
  expect(await check("3")).toBe("OK");
});

test("reopening a concluded action wants a reason and a decision", async () => {
  const { workbench } = opened;
  await withExcel(opened, async (context) => {
    context.workbook.tables.getItem("StatusHistory").worksheet.protection.unprotect();
    await context.sync();
  });
  const history = await addressOf(workbench, "StatusHistory", "5", "Status");
  await typeAndWait(workbench, history, "Concluded");
  await edit("5", "Status", "Started");
  expect(await check("5")).toContain("Comments say “Action closed”, but Status is “Started”.");
  await edit("5", "Comments", "Taken up again");
  expect((await cellOf(workbench, "ActionPlan", "5", "Previous status")).text).toBe("Concluded");
  expect(await check("5")).toContain(
    "A concluded action is reopened (“Concluded” to “Started”) without a reason and a decision.",
  );
  await edit("5", "References", "TD904, WP2-3");
  expect(await check("5")).toContain("without a reason.");
  await edit("5", "Reason", "The study group asked for it");
  expect(await check("5")).toBe("OK");
  await edit("5", "Reason", "");
  await typeAndWait(workbench, history, "Started");
  await edit("5", "Status", "Concluded");
  expect(await check("5")).toBe("OK");
});

test("an action without news is told, until the meeting's word is in", async () => {
  expect(await check("40-02")).toContain("There is no news for TSAG 01-2026.");
  await edit("40-02", "Status", "Started");
  expect(await check("40-02")).toBe("OK");
});

test("pasted statuses pass the drop-down and are caught by the check", async () => {
  const { workbench } = opened;
  const [first, second] = [
    await addressOf(workbench, "ActionPlan", "3", "Status"),
    await addressOf(workbench, "ActionPlan", "5", "Status"),
  ];
  await workbench.paste(first, [["Nearly done"], ["Given up"]]);
  await workbench.whenIdle();
  expect(await check("3")).toContain(
    "“Nearly done” is not a status. Choose one from the list: Not started, Started, Ongoing, Concluded.",
  );
  expect(await check("5")).toContain("“Given up” is not a status.");
  await workbench.paste(first, [["Ongoing"]]);
  await workbench.paste(second, [["Concluded"]]);
  await workbench.whenIdle();
  expect([await check("3"), await check("5")]).toEqual(["OK", "OK"]);
});

test("the pane lists every problem, and a click goes to its cell on whatever sheet", async () => {
  const { page, pane, workbench } = opened;
  await edit("61-04", "References", "");
  await workbench.select("Sheet1!A1");
  await openPage(pane, "Checks");
  const problem = (words: string) => pane.locator("button.problem", { hasText: words });
  await problem("Action plan · 61-04 · References").click();
  await workbench.whenIdle();
  expect(await selectedAddress(opened)).toBe(
    await addressOf(workbench, "ActionPlan", "61-04", "References"),
  );
  await problem("JCA · JCA-Buoys · Lifetime start").click();
  await workbench.whenIdle();
  expect(await selectedAddress(opened)).toBe(
    await addressOf(workbench, "JCA", "JCA-Buoys", "Lifetime start"),
  );
  expect(await page.locator(".pane").isVisible()).toBe(true);
});

test("a mended problem leaves the list by itself", async () => {
  const { pane } = opened;
  const problem = pane.locator("button.problem", { hasText: "61-04" });
  expect(await problem.count()).toBe(1);
  await edit("61-04", "References", "TD907");
  await problem.waitFor({ state: "detached" });
});

test("the ribbon goes from problem to problem", async () => {
  const { workbench } = opened;
  await workbench.select("Sheet1!A1");
  await workbench.clickRibbon("Next problem");
  await workbench.whenIdle();
  expect(await selectedAddress(opened)).toMatch(/^(JCA|'Action plan')!/);
});

test("Check on the ribbon puts back what somebody typed over a check", async () => {
  const { workbench } = opened;
  await edit("3", "Check", "fine by me");
  await workbench.clickRibbon("Check");
  await workbench.whenIdle();
  expect(await check("3")).toBe("OK");
});

test("rules of the user survive rows that are added, and ours do not pile up", async () => {
  const own = '=$G2="Ongoing"';
  const formulas = () =>
    withExcel(opened, async (context) => {
      const body = context.workbook.tables.getItem("ActionPlan").getDataBodyRange();
      const formats = body.conditionalFormats.load("items/type");
      await context.sync();
      const custom = formats.items.filter(({ type }) => type === "Custom");
      for (const format of custom) format.custom.rule.load("formula");
      await context.sync();
      return custom.map((format) => format.custom.rule.formula);
    });
  await withExcel(opened, async (context) => {
    const body = context.workbook.tables.getItem("ActionPlan").getDataBodyRange();
    const rule = body.conditionalFormats.add("Custom");
    rule.custom.rule.formula = '=$G2="Ongoing"';
    rule.custom.format.font.color = "#005500";
    await context.sync();
  });
  const before = await formulas();
  expect(before).toContain(own);
  for (const number of ["61-05", "61-06"]) {
    const more = changed(report, { "61-04": number });
    await syncFile(opened, textFile(more, `${number}.txt`));
  }
  expect((await formulas()).sort()).toEqual([...before].sort());
});

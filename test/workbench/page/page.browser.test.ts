import { readXlsx } from "hucre/xlsx";

import { openWorkbench, type OpenWorkbench } from "../../browser/open-workbench";

let opened: OpenWorkbench;

beforeAll(async () => {
  opened = await openWorkbench({ keep: true });
});

test("the ribbon shows the groups and buttons of manifest.xml, each with its picture", async () => {
  const { page } = opened;
  await page.getByRole("tab", { name: "Action plan" }).waitFor();
  const groups: Record<string, string[]> = {};
  for (const group of await page.locator(".ribbon").getByRole("group").all()) {
    const name = (await group.getAttribute("aria-label")) ?? "";
    groups[name] = await group.getByRole("button").allInnerTexts();
  }
  expect(groups).toEqual({
    "WTSA action plan": ["Action plan", "Sync", "Undo sync"],
    Checks: ["Check", "Next problem"],
    Sheets: ["Restore order", "Insert function", "Repair formulas"],
    Report: ["Annex"],
    Guide: ["Help"],
  });
  const widths = await page
    .locator(".ribbon img")
    .evaluateAll((images) => images.map((image) => (image as HTMLImageElement).naturalWidth));
  expect(widths).toEqual(Array(10).fill(32));
});

test("a closed pane keeps its page, and a ribbon button brings it back", async () => {
  const { page, pane, workbench } = opened;
  await pane.locator("body").evaluate((body) => {
    body.dataset["mark"] = "kept";
  });
  await page.getByRole("button", { name: "Close pane" }).click();
  await page.locator(".pane").waitFor({ state: "hidden" });
  await workbench.clickRibbon("Action plan");
  await page.locator(".pane").waitFor({ state: "visible" });
  expect(await pane.locator("body").getAttribute("data-mark")).toBe("kept");
});

test("the pane is as wide as the splitter says, and never narrower than 320 pixels", async () => {
  const { page } = opened;
  const splitter = page.getByRole("separator", { name: "Pane width" });
  const width = async () => (await page.locator(".pane").boundingBox())?.width;
  expect(await width()).toBe(350);
  await splitter.press("ArrowLeft");
  expect(await width()).toBe(370);
  for (let press = 0; press < 5; press += 1) await splitter.press("ArrowRight");
  expect(await width()).toBe(320);
});

test("what is typed is read back, undone and redone", async () => {
  const { workbench } = opened;
  await workbench.type("B2", "7");
  await workbench.type("B3", "=B2*6");
  await workbench.whenIdle();
  expect(await workbench.read("Sheet1!B2:B3")).toEqual([
    [{ value: 7, text: "7", formula: null }],
    [{ value: 42, text: "42", formula: "=B2*6" }],
  ]);
  await workbench.undo();
  expect(await workbench.read("B3")).toEqual([[{ value: "", text: "", formula: null }]]);
  await workbench.redo();
  await workbench.whenIdle();
  expect((await workbench.read("B3"))[0]?.[0]?.value).toBe(42);
});

test("pasted rows are parsed and are one undo step", async () => {
  const { workbench } = opened;
  await workbench.paste("D1", [
    ["No.", "Name"],
    ["1", "one"],
  ]);
  await workbench.whenIdle();
  expect((await workbench.read("D1:E2")).map((row) => row.map(({ value }) => value))).toEqual([
    ["No.", "Name"],
    [1, "one"],
  ]);
  await workbench.undo();
  expect((await workbench.read("D1:E2")).flat().every(({ value }) => value === "")).toBe(true);
});

test("an address that leads nowhere is refused in words", async () => {
  const { workbench } = opened;
  await expect(workbench.read("Nowhere!A1")).rejects.toThrow('There is no sheet "Nowhere".');
  await expect(workbench.read("not an address")).rejects.toThrow("neither an address nor a table");
  await expect(workbench.clickRibbon("Dance")).rejects.toThrow('No ribbon button says "Dance"');
});

test("the exported file holds the cells", async () => {
  const { workbench } = opened;
  await workbench.type("A1", "Action");
  await workbench.type("B1", "=1+1");
  await workbench.whenIdle();
  const book = await readXlsx(new Uint8Array(await workbench.exportXlsx()));
  expect(book.sheets[0]?.rows[0]?.slice(0, 2)).toEqual(["Action", 2]);
});

import { openWorkbench, type OpenWorkbench } from "./open-workbench";
import { ownReport, textFile } from "./own-report";
import { addressOf, button, cellAt, syncFile, typeAndWait } from "./user-steps";

let opened: OpenWorkbench;
beforeAll(async () => {
  opened = await openWorkbench({ keep: true });
  await syncFile(opened, textFile(ownReport()));
  await opened.workbench.select("Sheet1!B2");
});

const result = () => opened.pane.getByRole("region", { name: "Result" });

async function choose(name: string): Promise<void> {
  const back = button(opened.pane, "All functions");
  if (await back.isVisible()) await back.click();
  await opened.pane.locator(`[data-function="${name}"]`).click();
}

async function insertInto(address: string): Promise<void> {
  await button(opened.pane, `Insert into ${address}`).click();
  await opened.pane.getByText(`${address} has the formula`).waitFor();
  await opened.workbench.whenIdle();
}

test("the ribbon's button opens the page, and a function goes into the selected cell", async () => {
  const { pane, workbench } = opened;
  await workbench.clickRibbon("Insert function");
  await choose("JCA_EXPIRY");
  await pane.getByRole("combobox", { name: "jca" }).fill("tides");
  await result().getByText("30 May 2027").waitFor();
  await insertInto("Sheet1!B2");
  expect(await cellAt(workbench, "Sheet1!B2")).toEqual({
    value: 46537,
    text: "30 May 2027",
    formula: '=JCA_EXPIRY("tides")',
  });
});

test("a cell of another sheet is the argument; result and cell follow an edit", async () => {
  const { pane, workbench } = opened;
  await choose("ACTION_STATUS");
  const number = await addressOf(workbench, "ActionPlan", "3", "No.");
  await workbench.select(number);
  await button(pane, `Use cell ${number} for number`).click();
  await workbench.select("Sheet1!B3");
  await result().getByText("Ongoing").waitFor();
  await insertInto("Sheet1!B3");
  expect((await cellAt(workbench, "Sheet1!B3")).formula).toBe(`=ACTION_STATUS(${number})`);
  await typeAndWait(workbench, await addressOf(workbench, "ActionPlan", "3", "Status"), "Started");
  await result().getByText("Started").waitFor();
  expect((await cellAt(workbench, "Sheet1!B3")).text).toBe("Started");
});

test("a table asks before it stands against filled cells, and one undo takes it out", async () => {
  const { pane, workbench } = opened;
  await choose("JCA_LIST");
  await workbench.select("Sheet1!A2");
  await button(pane, "Insert into Sheet1!A2").click();
  const question = pane.getByRole("alertdialog");
  await question.getByText("in the table's way: B2, B3").waitFor();
  await button(pane, "Cancel").click();
  expect((await cellAt(workbench, "Sheet1!A2")).formula).toBeNull();
  await workbench.select("Sheet1!E5");
  await insertInto("Sheet1!E5");
  expect((await cellAt(workbench, "Sheet1!E5")).text).toBe("JCA");
  expect((await cellAt(workbench, "Sheet1!E6")).text).not.toBe("");
  await workbench.undo();
  await workbench.whenIdle();
  expect((await cellAt(workbench, "Sheet1!E5")).formula).toBeNull();
});

import { openWorkbench, type OpenWorkbench } from "./open-workbench";
import { changed, ownReport, textFile } from "./own-report";
import {
  addressOf,
  button,
  cellAt,
  cellOf,
  contents,
  rowsOf,
  syncFile,
  typeAndWait,
} from "./user-steps";

let opened: OpenWorkbench;
beforeAll(async () => {
  opened = await openWorkbench({ keep: true });
});

const newer = changed(ownReport(), {
  "three replies came in": "four replies came in",
  "Ongoing. The count is in TD906 (Rev.1).": "Started, the count began again.",
});

async function undoLastSync(): Promise<void> {
  const { pane, workbench } = opened;
  await button(pane, "Undo last sync").click();
  await pane.getByText(/^Undone: /).waitFor();
  await workbench.whenIdle();
}

test("a second sync is taken back cell by cell", async () => {
  const { workbench } = opened;
  await syncFile(opened, textFile(ownReport()));
  const before = await contents(workbench);
  await syncFile(opened, textFile(newer, "newer.txt"));
  expect(await contents(workbench)).not.toEqual(before);
  await undoLastSync();
  expect(await contents(workbench)).toEqual(before);
});

test("what the user did since then stays", async () => {
  const { workbench } = opened;
  await syncFile(opened, textFile(newer, "newer.txt"));
  const responsible = await addressOf(workbench, "ActionPlan", "5", "Responsible");
  await typeAndWait(workbench, responsible, "SG90");
  await typeAndWait(workbench, "'Action plan'!P2", "my note");
  await undoLastSync();
  const comments = await cellOf(workbench, "ActionPlan", "3", "Comments");
  expect(comments.text).toContain("three replies");
  expect((await cellOf(workbench, "ActionPlan", "5", "Responsible")).text).toBe("SG90");
  expect((await cellAt(workbench, "'Action plan'!P2")).text).toBe("my note");
});

test("the ribbon takes syncs back one after the other, and says when there is none", async () => {
  const { pane, workbench } = opened;
  const comments = async () => (await rowsOf(workbench, "ActionPlan"))[0]?.["Comments"];
  await syncFile(opened, textFile(newer, "newer.txt"));
  for (const count of ["four", "three"]) {
    expect(await comments()).toContain(`${count} replies`);
    await workbench.clickRibbon("Undo sync");
    await workbench.whenIdle();
  }
  // Both are taken back; the action that the user has edited stays.
  expect((await rowsOf(workbench, "ActionPlan")).map((row) => row["No."])).toEqual(["5"]);
  await workbench.clickRibbon("Undo sync");
  await pane.getByText("There is no sync to undo").waitFor();
});

test("a first sync goes with its sheets, and another can follow", async () => {
  const fresh = await openWorkbench();
  opened = fresh;
  const { workbench } = fresh;
  await typeAndWait(workbench, "Sheet1!A1", "mine");
  await syncFile(fresh, textFile(ownReport()));
  await undoLastSync();
  // The Settings sheet stays, with what the secretariat has set there.
  const left = (await workbench.tables()).filter(({ address }) => !address.startsWith("Settings!"));
  expect(left).toEqual([]);
  const sheets = await workbench.sheets();
  expect(sheets).not.toEqual(expect.arrayContaining(["Action plan"]));
  expect(sheets.filter((name) => name !== "Settings")).toEqual(["Sheet1"]);
  expect((await cellAt(workbench, "Sheet1!A1")).text).toBe("mine");
  await syncFile(fresh, textFile(ownReport()));
  expect(await rowsOf(workbench, "ActionPlan")).toHaveLength(4);
});

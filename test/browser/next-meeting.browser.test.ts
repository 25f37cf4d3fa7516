import { openWorkbench, type OpenWorkbench } from "./open-workbench";
import { changed, ownReport, textFile } from "./own-report";
import {
  addressOf,
  button,
  contents,
  openPage,
  rowsOf,
  syncFile,
  typeAndWait,
  withExcel,
} from "./user-steps";

let opened: OpenWorkbench;
beforeAll(async () => {
  opened = await openWorkbench({ keep: true });
});

const entry = "\nTSAG 01-2026: Ongoing. The count is in TD906 (Rev.1).";
/** A report that notes nothing about 61-04 at its meeting. */
const passedOver = changed(ownReport(), { [entry]: "" });
const newer = changed(ownReport(), { "three replies came in": "four replies came in" });

const onlyChanged = () =>
  opened.pane.getByRole("switch", { name: "Show only what changed at this meeting" });

/** What the pane says to those who do not see it. */
const announced = (sentence: string) =>
  opened.pane.getByText(sentence).waitFor({ state: "attached" });

/** The numbers of the actions that a user sees. */
async function shownActions(): Promise<string[]> {
  const hidden = await withExcel(opened, async (context) => {
    const sheet = context.workbook.worksheets.getItem("Action plan");
    const rows = [2, 3, 4, 5].map((row) => {
      const range = sheet.getRange(`${row}:${row}`);
      range.load("rowHidden");
      return range;
    });
    await context.sync();
    return rows.map(({ rowHidden }) => rowHidden);
  });
  const numbers = (await rowsOf(opened.workbench, "ActionPlan")).map((row) => row["No."] ?? "");
  return numbers.filter((_, at) => !hidden[at]);
}

describe("“Show only what changed at this meeting”", () => {
  test("hides what the meeting passed over", async () => {
    const { pane } = opened;
    await syncFile(opened, textFile(passedOver));
    await openPage(pane, "Overview");
    expect(await onlyChanged().isChecked()).toBe(false);
    await onlyChanged().click();
    await announced("The action plan shows only what changed at TSAG 01-2026.");
    expect(await shownActions()).toEqual(["3", "5", "40-02"]);
    expect(await onlyChanged().isChecked()).toBe(true);
  });

  test("loses nothing in a sync, and shows what the sync has brought", async () => {
    const { pane, workbench } = opened;
    const responsible = await addressOf(workbench, "ActionPlan", "61-04", "Responsible");
    await typeAndWait(workbench, responsible, "SG91");
    await syncFile(opened, textFile(newer));
    const rows = await rowsOf(workbench, "ActionPlan");
    expect(rows.map((row) => [row["No."], row["Status"], row["Responsible"]])).toEqual([
      ["3", "Ongoing", "TSAG"],
      ["5", "Concluded", "SG90, SG91"],
      ["40-02", "Started", "TSAG"],
      ["61-04", "Ongoing", "SG91"],
    ]);
    expect(rows[0]?.["Comments"]).toContain("four replies");
    expect(rows[3]?.["Comments"]).toContain("TD906");
    expect(await shownActions()).toEqual(["3", "5", "40-02", "61-04"]);
    await openPage(pane, "Overview");
    expect(await onlyChanged().isChecked()).toBe(true);
  });

  test("is switched off again", async () => {
    await openPage(opened.pane, "Overview");
    await onlyChanged().click();
    await announced("The action plan shows all actions.");
    expect(await shownActions()).toEqual(["3", "5", "40-02", "61-04"]);
    expect(await onlyChanged().isChecked()).toBe(false);
  });
});

describe("opening the next meeting", () => {
  let before: unknown;

  test("tells first what it does, and writes nothing", async () => {
    const { pane, workbench } = opened;
    before = await contents(workbench);
    await openPage(pane, "Settings");
    await button(pane, "Open the next meeting…").click();
    await pane.getByText("4 entries of TSAG 01-2026 move to the sheet History.").waitFor();
    await pane.getByLabel("Meeting", { exact: true }).fill("TSAG 9-2026");
    expect(await contents(workbench)).toEqual(before);
  });

  test("moves the entries to the history and starts clean", async () => {
    const { pane, workbench } = opened;
    const entries = await rowsOf(workbench, "ActionPlan");
    const history = await rowsOf(workbench, "StatusHistory");
    await button(pane, "Open TSAG 9-2026").click();
    await pane.getByText("TSAG 09-2026 is open").waitFor();
    await workbench.whenIdle();
    const plan = await rowsOf(workbench, "ActionPlan");
    const columns = [
      "No.",
      "Previous status",
      "Status",
      "Comments",
      "References",
      "Reason",
      "News",
    ];
    expect(plan.map((row) => columns.map((column) => row[column]))).toEqual(
      entries.map((row) => [row["No."], row["Status"], row["Status"], "", "", "", "No news"]),
    );
    const moved = (await rowsOf(workbench, "StatusHistory")).slice(history.length);
    const kept = ["No.", "Status", "Comments", "References"];
    expect(moved.map((row) => [row["Meeting"], ...kept.map((column) => row[column])])).toEqual(
      entries.map((row) => ["TSAG 01-2026", ...kept.map((column) => row[column])]),
    );
    const meetings = await rowsOf(workbench, "Meetings");
    expect(meetings.map((row) => row["Meeting"])).toContain("TSAG 09-2026");
    await pane.locator(".header-meeting").getByText("TSAG 09-2026").waitFor();
  });

  test("is undone, every cell of it", async () => {
    const { pane, workbench } = opened;
    await button(pane, "Undo the newest").click();
    await pane.getByText("Undone: TSAG 09-2026").waitFor();
    await workbench.whenIdle();
    expect(await contents(workbench)).toEqual(before);
    await pane.locator(".header-meeting").getByText("TSAG 01-2026").waitFor();
  });
});

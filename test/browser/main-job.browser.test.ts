import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { readXlsx } from "hucre/xlsx";

import { openWorkbench, type OpenWorkbench } from "./open-workbench";
import { changed, file, ownReport, textFile, wordFile } from "./own-report";
import {
  addressOf,
  button,
  cellAt,
  cellOf,
  chooseFile,
  heading,
  reviewFile,
  rowsOf,
  syncFile,
  typeAndWait,
} from "./user-steps";

const MOST_BATCHES = 8;

describe("a report in a fresh workbook", () => {
  let opened: OpenWorkbench;
  beforeAll(async () => {
    opened = await openWorkbench({ keep: true });
  });

  test("is shown change by change before anything is written", async () => {
    const { pane, workbench } = opened;
    await reviewFile(opened, wordFile(ownReport()));
    expect(await heading(pane, "What would change").isVisible()).toBe(true);
    for (const name of ["3", "5", "40-02", "61-04", "JCA-Tides", "JCA-Buoys"])
      await pane.locator(".change-title").getByText(name, { exact: true }).first().waitFor();
    expect(await workbench.tables()).toEqual([]);
    expect(await workbench.sheets()).toEqual(["Sheet1"]);
    await button(pane, "Cancel").click();
  });

  test("is in the sheets after Apply, in at most eight request batches", async () => {
    const { pane, workbench } = opened;
    await workbench.whenIdle();
    const before = (await workbench.requestLog()).length;
    await syncFile(opened, wordFile(ownReport()));
    expect((await workbench.requestLog()).length - before).toBeLessThanOrEqual(MOST_BATCHES);
    expect(await workbench.sheets()).toEqual([
      "Overview",
      "Sheet1",
      "Action plan",
      "JCA",
      "Meetings",
      "Schedule",
      "Requests",
      "Documents",
      "History",
      "Timeline",
      "Settings",
    ]);
    const tables = await workbench.tables();
    const ofSettings = tables.filter(({ address }) => address.startsWith("Settings!"));
    expect(ofSettings.map(({ name }) => name)).toEqual([
      "Workflow",
      "StatusWords",
      "ReviewCriteria",
      "TdHeaders",
    ]);
    expect(tables.filter((table) => !ofSettings.includes(table))).toEqual([
      { name: "ActionPlan", address: "'Action plan'!A1:M5" },
      { name: "JCA", address: "JCA!A1:P3" },
      { name: "Meetings", address: "Meetings!A1:D4" },
      { name: "Schedule", address: "Schedule!A1:H4" },
      { name: "Requests", address: "Requests!A1:D5" },
      { name: "Documents", address: "Documents!A1:G6" },
      { name: "StatusHistory", address: "History!A1:G5" },
    ]);
    await pane.locator(".header-meeting").getByText("TSAG 01-2026").waitFor();
  });

  test("has the columns that the secretariat knows", async () => {
    const headers = async (table: string) =>
      (await opened.workbench.read(table))[0]?.map(({ text }) => text).join(" | ");
    expect(await headers("ActionPlan")).toBe(
      "No. | Group | Resolution | Action | Responsible | Previous status | Status | Comments | References | Reason | News | Check | Order",
    );
    expect(await headers("JCA")).toBe(
      "JCA | Parent | Transfer to | Lifetime start | Lifetime end | Decision | Expiry | Basis | Transfer | Transferred on | Reference | State | Days left | Comments | Check | Order",
    );
  });

  test("has its statuses, the earlier ones in the history", async () => {
    const { workbench } = opened;
    const plan = await rowsOf(workbench, "ActionPlan");
    expect(plan.map((row) => [row["No."], row["Previous status"], row["Status"]])).toEqual([
      ["3", "Started", "Ongoing"],
      ["5", "Started", "Concluded"],
      ["40-02", "Not started", "Started"],
      ["61-04", "Ongoing", "Ongoing"],
    ]);
    const history = await rowsOf(workbench, "StatusHistory");
    expect(history.map((row) => [row["No."], row["Meeting"], row["Status"]])).toEqual([
      ["3", "TSAG 05-2025", "Started"],
      ["5", "TSAG 05-2025", "Started"],
      ["40-02", "TSAG 05-2025", "Not started"],
      ["61-04", "TSAG 05-2025", "Ongoing"],
    ]);
  });

  test("has what it lists beside actions and JCAs", async () => {
    const { workbench } = opened;
    const documents = await rowsOf(workbench, "Documents");
    expect(documents.map((row) => [row["Number"], row["Kind"], row["Allocated to"]])).toEqual([
      ["C90", "C", "WP2 (1), RG-DT"],
      ["C91", "C", "WP2"],
      ["TD900", "TD", "WP2"],
      ["TD901", "TD", "RG-WPR"],
      ["TD904 +Add.1", "TD", "WP2"],
    ]);
    const schedule = await rowsOf(workbench, "Schedule");
    expect(schedule.map((row) => [row["Group"], row["Date"], row["Deadline"], row["No."]])).toEqual(
      [
        ["WP2 coordination", "7 Sep 2026", "", "1"],
        ["RG-DT", "10 Mar 2026", "3 Mar 2026", "1"],
        ["RG-DT", "12 May 2026", "5 May 2026", "2"],
      ],
    );
    const requests = await rowsOf(workbench, "Requests");
    expect(requests.map((row) => [row["Label"], row["Meeting"]])).toEqual([
      ["RG-WPR-1", "TSAG 01-2026"],
      ["WP2-1", "TSAG 01-2026"],
      ["WP2-2", "TSAG 01-2026"],
      ["WP2-3", "TSAG 01-2026"],
    ]);
  });

  test("has its dates as dates, those that follow from others as formulas", async () => {
    const { workbench } = opened;
    const start = await cellOf(workbench, "JCA", "JCA-Tides", "Lifetime start");
    expect(start).toEqual({ value: 45807, text: "30 May 2025", formula: null });
    const end = await cellOf(workbench, "JCA", "JCA-Tides", "Lifetime end");
    expect(end).toMatchObject({ value: 46537, text: "30 May 2027" });
    expect(end.formula).toContain("EDATE");
    const opens = await cellOf(workbench, "Meetings", "TSAG 01-2026", "Opens");
    expect(opens).toEqual({ value: 46048, text: "26 Jan 2026", formula: null });
  });

  test("is laid out for reading and printing", async () => {
    const book = await readXlsx(new Uint8Array(await opened.workbench.exportXlsx()), {
      readStyles: true,
    });
    // Excel keeps the name History for itself, so that the file's sheet has a mark more.
    for (const name of [
      "Action plan",
      "JCA",
      "Meetings",
      "Schedule",
      "Requests",
      "Documents",
      "History_",
    ]) {
      const sheet = book.sheets.find((each) => each.name === name);
      expect(sheet?.freezePane).toMatchObject({ rows: 1 });
      expect(sheet?.pageSetup).toMatchObject({ fitToWidth: name === "JCA" ? 2 : 1 });
      expect((sheet?.columns?.[0]?.width ?? 0) > 5).toBe(true);
    }
    expect(book.sheets.find(({ name }) => name === "Action plan")?.pageSetup?.orientation).toBe(
      "landscape",
    );
  });

  test("brings nothing new a second time, be it the Word file or the text", async () => {
    const { pane, workbench } = opened;
    await workbench.whenIdle();
    const before = (await workbench.requestLog()).length;
    for (const again of [wordFile(ownReport()), textFile(ownReport())]) {
      await reviewFile(opened, again);
      await heading(pane, "Nothing new").waitFor();
      expect(await button(pane, /^Apply/).count()).toBe(0);
      await button(pane, "Close").click();
    }
    await workbench.whenIdle();
    const since = (await workbench.requestLog()).slice(before);
    expect(since.length).toBeGreaterThan(0);
    expect(since.filter(({ writes }) => writes)).toEqual([]);
  });

  test("leaves the user's own column and formula alone when a newer report comes", async () => {
    const { workbench } = opened;
    await typeAndWait(workbench, "'Action plan'!N1", "Whom to ask");
    const own = (await addressOf(workbench, "ActionPlan", "5", "No.")).replace("!A", "!N");
    await typeAndWait(workbench, own, "Ms Berg");
    await typeAndWait(workbench, "'Action plan'!P2", "=LEN(D2)");
    await typeAndWait(workbench, "'Action plan'!P9", "=COUNTA(ActionPlan[No.])");
    const length = (await cellAt(workbench, "'Action plan'!P2")).value;
    expect(length).toBeGreaterThan(10);
    await syncFile(
      opened,
      wordFile(
        changed(ownReport(), {
          "three replies came in": "four replies came in",
          "\n\t40-02\n":
            "\n\t40-01\n\tResolution 40\nHarbours and their lights\n\tTSAG to light the harbours (instructs TSAG 2)\n\n\tStatus and Comments:\nTSAG 01-2026: Started, the first lamp is lit\n\n\t40-02\n",
        }),
      ),
    );
    const [third] = await rowsOf(workbench, "ActionPlan");
    expect(third?.["Comments"]).toContain("four replies came in");
    const beside = (await addressOf(workbench, "ActionPlan", "5", "No.")).replace("!A", "!N");
    expect((await cellAt(workbench, "'Action plan'!N1")).text).toBe("Whom to ask");
    expect((await cellAt(workbench, beside)).text).toBe("Ms Berg");
    expect(await cellAt(workbench, "'Action plan'!P2")).toMatchObject({
      value: length,
      formula: "=LEN(D2)",
    });
    expect((await rowsOf(workbench, "ActionPlan")).map((row) => row["No."])).toContain("40-01");
    const counted = (await workbench.read("'Action plan'!P:P"))
      .flat()
      .find(({ formula }) => formula?.includes("COUNTA"));
    expect(counted?.value).toBe(5);
  });
});

const reports = join(__dirname, "../../../shared/reports");
const real = existsSync(join(reports, "TSAG-TD164R3.docx")) ? test : test.skip;

real("the report of January 2026 does the whole job (skipped where it is absent)", async () => {
  const opened = await openWorkbench();
  const { pane, workbench } = opened;
  const report = (extension: string) => {
    const name = `TSAG-TD164R3.${extension}`;
    return file(name, readFileSync(join(reports, name)));
  };
  await typeAndWait(workbench, "Sheet1!A1", '=JCA_EXPIRY("JCA-MV")');
  const before = (await workbench.requestLog()).length;
  await syncFile(opened, report("docx"));
  expect((await workbench.requestLog()).length - before).toBeLessThanOrEqual(MOST_BATCHES);

  const plan = await rowsOf(workbench, "ActionPlan");
  const statuses = Object.fromEntries(plan.map((row) => [row["No."], row["Status"]]));
  expect(statuses).toEqual({
    ...{ 2: "Ongoing", 7: "Concluded", 8: "Started", 9: "Concluded", 10: "Started" },
    ...{ 13: "Not started", 14: "Started", "73-06": "Not started", "73-17": "Not started" },
    ...{ "77-12": "Not started", "92-01": "Started", "94-03": "Not started" },
    ...{ "99-01": "Started", "99-02": "Not started", "103-07": "Not started" },
    ...{ "105-07": "Started", "69-03": "Not started", "106-07": "Started" },
  });
  const expiry = await cellOf(workbench, "JCA", "JCA-MV", "Expiry");
  expect(expiry.text).toBe("30 May 2027");
  expect((await cellAt(workbench, "Sheet1!A1")).value).toBe(expiry.value);

  await button(pane, "Bring in another report").click();
  await chooseFile(opened, report("txt"));
  await heading(pane, "Nothing new").waitFor();
});

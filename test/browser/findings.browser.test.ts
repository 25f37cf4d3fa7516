import { readFileSync } from "node:fs";
import type { Frame } from "playwright-core";

import { readDocument } from "../../src/docx/read/read-document";
import { makeDocx, paragraph } from "../docx/make-docx";
import { trackedReport } from "../docx/tracked-report";
import { openWorkbench, type OpenWorkbench } from "./open-workbench";
import { changed, file, ownReport, wordFile } from "./own-report";
import {
  button,
  chooseFile,
  failure,
  heading,
  reviewFile,
  rowsOf,
  selectedAddress,
  startOver,
  syncFile,
} from "./user-steps";

const SLIPS = { "TSAG 05-2025: Started, LS-1": "TSAG 05-2025: No Started, LS-1" };

async function openFindings(opened: OpenWorkbench, text: string): Promise<void> {
  await reviewFile(opened, wordFile(text));
  await button(opened.pane, /^See \d+ finding/).click();
  await heading(opened.pane, "Findings").waitFor();
}

async function listAsSheet({ pane, workbench }: OpenWorkbench): Promise<void> {
  await button(pane, "As a sheet").click();
  await pane.getByText(/listed on the sheet/).waitFor();
  await workbench.whenIdle();
}

/** The add-in's own page, to do what a user does in Excel and the workbench's page cannot. */
function paneFrame({ page }: OpenWorkbench): Frame {
  const frame = page.frames().find((each) => each.url().includes("taskpane.html"));
  if (frame === undefined) throw new Error("The pane has no page.");
  return frame;
}

const tableAddress = async ({ workbench }: OpenWorkbench) =>
  (await workbench.tables()).find(({ name }) => name === "Findings")?.address;

const messages = async ({ workbench }: OpenWorkbench) =>
  (await rowsOf(workbench, "Findings")).map((row) => row["What was found and how to mend"]);

test("the findings of a report become a sheet that keeps the user's notes and name", async () => {
  const opened = await openWorkbench();
  const { pane, workbench } = opened;
  await openFindings(opened, changed(ownReport(), SLIPS));
  await listAsSheet(opened);
  const rows = await rowsOf(workbench, "Findings");
  expect(Object.keys(rows[0] ?? {})).toEqual([
    "#",
    "Severity",
    "State",
    "Where",
    "What was found and how to mend",
    "Found",
    "Expected",
    "Code",
    "Report",
  ]);
  expect(rows.map((row) => row["#"])).toEqual(rows.map((_, index) => String(index + 1)));
  const slip = rows.findIndex(({ Code }) => Code === "status-word-slip");
  expect(rows[slip]).toMatchObject({ Found: "No Started", Expected: "Not started", State: "Open" });
  expect(rows[slip]?.["Where"]).toMatch(/Annex 1/);
  expect(await tableAddress(opened)).toMatch(/^'?Findings'?!A1:I/);

  // The user has a column of their own, a colour, and another name for the sheet.
  await paneFrame(opened).evaluate((row) => {
    return Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Findings");
      const table = context.workbook.tables.getItem("Findings");
      table.resize(table.getRange().getResizedRange(0, 1));
      table.getHeaderRowRange().getCell(0, 9).values = [["Mended by"]];
      const own = table.getDataBodyRange().getCell(row, 9);
      own.values = [["Ada"]];
      own.format.fill.color = "#FFFF00";
      sheet.name = "To mend";
      await context.sync();
    });
  }, slip);
  const ada = async () => {
    const listed = await rowsOf(workbench, "Findings");
    return listed.findIndex((row) => row["Mended by"] === "Ada");
  };
  const colourAt = (row: number) =>
    paneFrame(opened).evaluate((at) => {
      return Excel.run(async (context) => {
        const table = context.workbook.tables.getItem("Findings");
        const fill = table.getDataBodyRange().getCell(at, 9).format.fill.load({ color: true });
        await context.sync();
        return fill.color;
      });
    }, row);

  // A finding before it in the report moves it down, with what the user keeps there.
  await button(pane, "Back").click();
  const before = { TD905: "TD999R" };
  const more = { "TSAG 05-2025: Started, a joint": "TSAG 05-2025: No Started, a joint" };
  await openFindings(opened, changed(ownReport(), { ...SLIPS, ...more, ...before }));
  await listAsSheet(opened);
  await pane.getByText(/listed on the sheet To mend/).waitFor();
  expect((await workbench.sheets()).filter((name) => name === "Findings")).toEqual([]);
  const updated = await rowsOf(workbench, "Findings");
  expect(updated.filter(({ Code }) => Code === "status-word-slip")).toHaveLength(2);
  expect(updated.map((row) => row["#"])).toEqual(updated.map((_, index) => String(index + 1)));
  expect(updated[await ada()]).toMatchObject({ Code: "status-word-slip", State: "Open" });
  expect(await colourAt(await ada())).toBe("#FFFF00");

  // What is mended in the report is settled, below the rest; a second listing changes nothing.
  await button(pane, "Back").click();
  await openFindings(opened, ownReport());
  await listAsSheet(opened);
  const listed = await rowsOf(workbench, "Findings");
  const states = listed.map(({ State }) => State);
  expect(states).toEqual([...states].sort());
  expect(listed[await ada()]).toMatchObject({ Code: "status-word-slip", State: "Settled" });
  expect(await colourAt(await ada())).toBe("#FFFF00");
  await pane.getByText(/found no more and stands? below, as settled/).waitFor();
  await listAsSheet(opened);
  expect(await rowsOf(workbench, "Findings")).toEqual(listed);
});

test("a pane that is opened again has the findings that the sheet lists", async () => {
  const opened = await openWorkbench();
  const { pane } = opened;
  await openFindings(opened, changed(ownReport(), SLIPS));
  await listAsSheet(opened);
  const shown = pane.locator(".finding-message");
  const before = await shown.allInnerTexts();
  expect(await messages(opened)).toEqual(before);
  await paneFrame(opened).evaluate(() => location.reload());
  await heading(pane, "Findings in report.docx").waitFor();
  await button(pane, /^See \d+ finding/).click();
  await heading(pane, "Findings").waitFor();
  expect(await shown.allInnerTexts()).toEqual(before);
});

describe("after a sync", () => {
  let opened: OpenWorkbench;

  beforeAll(async () => {
    opened = await openWorkbench({ keep: true });
    await syncFile(opened, wordFile(changed(ownReport(), SLIPS), "Report 7.docx"));
    await button(opened.pane, /^See \d+ finding/).click();
  });

  test("a finding leads to the row of the sheet that it is about", async () => {
    await button(opened.pane, "Show in the sheet: 3").first().click();
    await opened.workbench.whenIdle();
    expect(await selectedAddress(opened)).toBe("'Action plan'!A2");
  });

  test("the findings come as a Word list", async () => {
    const download = opened.page.waitForEvent("download");
    await button(opened.pane, "As a Word list").click();
    const made = await download;
    expect(made.suggestedFilename()).toBe("findings-report-7.docx");
    const { document } = readDocument(readFileSync(await made.path()));
    const [list] = document.blocks.flatMap((block) => (block.kind === "table" ? [block] : []));
    const texts = list?.rows.flatMap(({ cells }) => cells.map(({ text }) => text)).join("\n");
    expect(texts).toContain("No Started");
  });
});

test("tracked changes are read as accepted, or as original", async () => {
  const opened = await openWorkbench();
  const { pane, workbench } = opened;
  const tracked = file("tracked.docx", Buffer.from(trackedReport()));
  const status = async () =>
    (await rowsOf(workbench, "ActionPlan")).map((row) => [row["No."], row["Status"]]);

  await reviewFile(opened, tracked);
  const group = pane.getByRole("group", { name: "4 tracked changes" });
  expect(await group.getByRole("radio", { name: /As accepted/ }).isChecked()).toBe(true);
  await group.getByRole("radio", { name: /As original/ }).check();
  await pane.getByText(/^Read as original/).waitFor({ state: "attached" });
  await button(pane, /^Apply/).click();
  await heading(pane, "The workbook is up to date").waitFor();
  expect(await status()).toEqual([["3", "Started"]]);

  await syncFile(opened, tracked);
  expect(await status()).toEqual([
    ["3", "Concluded"],
    ["4", "Not started"],
  ]);
});

const EMBEDDED = '<w:altChunk r:id="rId9"/>';

test("what the file keeps elsewhere is a finding, or the reason why it cannot be read", async () => {
  const opened = await openWorkbench();
  const { pane } = opened;
  const prose = makeDocx({ body: paragraph("The report follows.") + EMBEDDED });
  await chooseFile(opened, file("cover.docx", Buffer.from(prose)));
  expect(await failure(pane)).toMatch(
    /cover\.docx could not be read.*document within the document/,
  );

  const report = trackedReport(EMBEDDED);
  await reviewFile(opened, file("report.docx", Buffer.from(report)));
  await button(pane, /^See \d+ finding/).click();
  await pane.getByLabel("Group by").selectOption("Kind");
  await heading(pane, "The file").waitFor();
  expect(await pane.locator(".finding").allInnerTexts()).toEqual([
    expect.stringContaining("document within the document"),
  ]);
});

test("tables copied from Word are read as tables", async () => {
  const opened = await openWorkbench();
  const { pane } = opened;
  await startOver(pane);
  await pane.getByText("Paste text").click();
  await pane.getByLabel("Text of the report").evaluate((area) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", "Annex 1\n3 Report on tides.");
    clipboardData.setData(
      "text/html",
      `<html><body><p>Report of the WP2/TSAG meeting held in Geneva on 26-30 January 2026</p>
       <p>Annex 1 - WTSA Actions</p><table>
       <tr><td><p>WTSA action number</p></td><td><p>Action</p></td></tr>
       <tr><td><p>3</p></td><td><p>Report on tides to each meeting.</p></td></tr>
       <tr><td colspan=2><p>Status and Comments:</p><p>TSAG 01-2026: Started, see TD901.</p></td></tr>
       </table></body></html>`,
    );
    area.dispatchEvent(
      new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }),
    );
  });
  await pane.getByText("Copied with 1 table.").waitFor();
  await button(pane, "Read the text").click();
  await heading(pane, "What would change").waitFor();
  await button(pane, /^Apply/).click();
  await heading(pane, "The workbook is up to date").waitFor();
  const [row] = await rowsOf(opened.workbench, "ActionPlan");
  expect([row?.["No."], row?.["Status"], row?.["References"]]).toEqual(["3", "Started", "TD901"]);
});

import { readFileSync } from "node:fs";
import type { Frame } from "playwright-core";

import { readDocument } from "../../src/docx/read/read-document";
import { makeDocx, paragraph } from "../docx/make-docx";
import { trackedReport } from "../docx/tracked-report";
import { openWorkbench, type OpenWorkbench } from "./open-workbench";
import { changed, file, ownReport, wordFile } from "./own-report";
import {
  button,
  cellAt,
  chooseFile,
  failure,
  heading,
  reviewFile,
  rowsOf,
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

test("the findings of a report become a sheet that keeps the user's notes and name", async () => {
  const opened = await openWorkbench();
  const { pane, workbench } = opened;
  await openFindings(opened, changed(ownReport(), SLIPS));
  await listAsSheet(opened);
  const rows = await rowsOf(workbench, "Findings");
  expect(Object.keys(rows[0] ?? {})).toEqual([
    "Severity",
    "Code",
    "Where",
    "What was found and how to mend",
  ]);
  const slip = rows.findIndex(({ Code }) => Code === "status-word-slip");
  expect(rows[slip]?.["Where"]).toMatch(/Annex 1/);
  expect(await tableAddress(opened)).toMatch(/^'?Findings'?!A1:D/);

  // The user writes beside the list, and gives the sheet another name.
  await workbench.type("Findings!E1", "Mended by");
  await workbench.type(`Findings!E${slip + 2}`, "Ada");
  await workbench.whenIdle();
  await paneFrame(opened).evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Findings").name = "To mend";
      await context.sync();
    }),
  );

  await button(pane, "Back").click();
  const more = { "TSAG 05-2025: Started, a joint": "TSAG 05-2025: No Started, a joint" };
  await openFindings(opened, changed(ownReport(), { ...SLIPS, ...more }));
  await listAsSheet(opened);
  await pane.getByText(/listed on the sheet To mend/).waitFor();
  expect((await workbench.sheets()).filter((name) => name === "Findings")).toEqual([]);
  const updated = await rowsOf(workbench, "Findings");
  expect(updated.filter(({ Code }) => Code === "status-word-slip")).toHaveLength(2);
  expect(updated[slip]?.["Code"]).toBe("status-word-slip");
  expect((await cellAt(workbench, `'To mend'!E${slip + 2}`)).text).toBe("Ada");

  // What is mended in the report leaves the list; a second listing changes nothing.
  await button(pane, "Back").click();
  await openFindings(opened, changed(ownReport(), SLIPS));
  await listAsSheet(opened);
  const listed = await rowsOf(workbench, "Findings");
  expect(listed.filter(({ Code }) => Code === "status-word-slip")).toHaveLength(1);
  await listAsSheet(opened);
  expect(await rowsOf(workbench, "Findings")).toEqual(listed);
});

test("the findings are at hand after a sync, and come as a Word list", async () => {
  const opened = await openWorkbench();
  const { page, pane } = opened;
  await syncFile(opened, wordFile(changed(ownReport(), SLIPS), "Report 7.docx"));
  await button(pane, /^See \d+ finding/).click();
  const download = page.waitForEvent("download");
  await button(pane, "As a Word list").click();
  const made = await download;
  expect(made.suggestedFilename()).toBe("findings-report-7.docx");
  const { document } = readDocument(readFileSync(await made.path()));
  const [list] = document.blocks.flatMap((block) => (block.kind === "table" ? [block] : []));
  const texts = list?.rows.flatMap(({ cells }) => cells.map(({ text }) => text)).join("\n");
  expect(texts).toContain("No Started");
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

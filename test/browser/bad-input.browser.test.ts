import { openWorkbench, type OpenWorkbench } from "./open-workbench";
import { changed, file, ownReport, textFile, wordFile, type ChosenFile } from "./own-report";
import {
  button,
  cellOf,
  chooseFile,
  contents,
  dismissNotice,
  failure,
  heading,
  openPage,
  reviewFile,
  rowsOf,
  startOver,
  syncFile,
  typeAndWait,
  withExcel,
} from "./user-steps";
import { makeDocx, makeZip, paragraph } from "../docx/make-docx";
import { compoundContainer } from "../docx/read/compound-container";

let opened: OpenWorkbench;
let synced: unknown;

beforeAll(async () => {
  opened = await openWorkbench({ keep: true });
  await syncFile(opened, textFile(ownReport()));
  synced = await contents(opened.workbench);
});

const noTable = makeDocx({ body: paragraph("A letter about the weather.") });

const REFUSED: readonly (readonly [what: string, file: ChosenFile, says: RegExp])[] = [
  ["no zip", file("report.docx", Buffer.from("This is no zip.")), /is not a Word document/],
  ["a zip of something else", file("report.docx", Buffer.from(makeZip({ "a.txt": "a" }))), /Word/],
  ["half a zip", file("report.docx", wordFile(ownReport()).buffer.subarray(0, 3000)), /again|cut/i],
  [
    "a .doc",
    file("report.doc", Buffer.from(compoundContainer(["WordDocument"]))),
    /Word 97-2003 file \(\.doc or \.dot\).*save it as \.docx/i,
  ],
  ["a .pdf", file("report.pdf", Buffer.from("%PDF-1.7\n")), /PDF file.*Drop the Word file/i],
  [
    "an encrypted .docx",
    file("report.docx", Buffer.from(compoundContainer(["EncryptedPackage"]))),
    /protected by a password.*without the password/i,
  ],
  [
    "a .docx without any of our tables",
    file("letter.docx", Buffer.from(noTable)),
    /None of the tables of a WP2\/TSAG report.*Choose the report/i,
  ],
  [
    "an Excel workbook",
    file("plan.xlsx", Buffer.from(makeZip({ "xl/workbook.xml": "<workbook/>" }))),
    /Word/,
  ],
  [
    "an OpenDocument text",
    file(
      "report.odt",
      Buffer.from(makeZip({ mimetype: "application/vnd.oasis.opendocument.text" })),
    ),
    /OpenDocument|\.odt/,
  ],
  ["an empty file", file("report.docx", Buffer.alloc(0)), /empty \(0 bytes\).*again/i],
];

describe("a file that is", () => {
  test.each(REFUSED)(
    "%s is refused in words, and the workbook stays as it is",
    async (_, wrong, says) => {
      const { pane, workbench } = opened;
      await startOver(pane);
      await chooseFile(opened, wrong);
      const told = await failure(pane);
      expect(told).toMatch(says);
      expect(told).toContain(`${wrong.name} could not be read.`);
      expect(told).toContain("Nothing in the workbook was changed.");
      expect(told).not.toMatch(/unexpected|TypeError|undefined/);
      await dismissNotice(pane);
      expect(await contents(workbench)).toEqual(synced);
    },
  );

  test("good again is read right after a bad one", async () => {
    await reviewFile(opened, wordFile(ownReport()));
    await heading(opened.pane, "Nothing new").waitFor();
  });
});

describe("a report with", () => {
  async function findings(text: string): Promise<string> {
    const { pane } = opened;
    await reviewFile(opened, textFile(text));
    const section = pane.locator("#page-sync details", {
      hasText: "What to know about the source",
    });
    if ((await section.count()) > 0) {
      await section.locator("summary").first().click();
      return section.innerText();
    }
    await pane.getByRole("button", { name: /^See \d+ finding/ }).click();
    await pane.locator(".findings-shown").waitFor();
    return pane.locator("body").innerText();
  }

  test("an Annex 1a that lost its header row is read, and that is said", async () => {
    const headless = changed(ownReport(), {
      "\n\tWTSA action number\n\tResolution\n\tDescription of action\n": "",
    });
    expect(await findings(headless)).toMatch(/header row/i);
    await startOver(opened.pane);
    expect(await contents(opened.workbench)).toEqual(synced);
  });

  test("two rows of one number says which", async () => {
    const twice = changed(ownReport(), { "\n\t61-04\n": "\n\t40-02\n" });
    expect(await findings(twice)).toMatch(/40-02/);
    await startOver(opened.pane);
    expect(await contents(opened.workbench)).toEqual(synced);
  });

  test("cells that begin with = + - @ stay text in every column", async () => {
    const { workbench } = opened;
    const formulas = changed(ownReport(), {
      "three replies came in (C90, C 091).": '=HYPERLINK("https://example.org","open")',
      "TSAG to keep an eye on harbours (instructs TSAG 1)": "=1+1",
      "first ideas in TD905": "@SUM(1)",
      "The count is in TD906 (Rev.1).": "+cmd|calc",
    });
    await syncFile(opened, textFile(formulas));
    for (const [key, column, text] of [
      ["3", "Comments", '=HYPERLINK("https://example.org","open")'],
      ["40-02", "Action", "=1+1"],
      ["40-02", "Comments", "@SUM(1)"],
      ["61-04", "Comments", "+cmd|calc"],
    ] as const) {
      expect(await cellOf(workbench, "ActionPlan", key, column)).toEqual({
        value: text,
        text,
        formula: null,
      });
    }
    await reviewFile(opened, textFile(formulas));
    await heading(opened.pane, "Nothing new").waitFor();
    await startOver(opened.pane);
    await button(opened.pane, "Undo last sync").click();
    await opened.workbench.whenIdle();
    expect(await contents(workbench)).toEqual(synced);
  });
});

describe("a workbook in which the user", () => {
  test("gave two rows one number is not synced before that is mended", async () => {
    const { pane, workbench } = opened;
    await typeAndWait(workbench, "'Action plan'!A3", "3");
    await startOver(pane);
    await chooseFile(opened, textFile(ownReport()));
    const told = await failure(pane);
    expect(told).toMatch(/\b3\b.*(twice|two rows|more than once)/i);
    expect(told).toContain("Nothing in the workbook was changed.");
    await openPage(pane, "Checks");
    await pane.locator("button.problem", { hasText: "Action plan · 3" }).first().waitFor();
    await typeAndWait(workbench, "'Action plan'!A3", "5");
    await dismissNotice(pane);
    expect(await contents(workbench)).toEqual(synced);
  });

  test("renamed a sheet syncs into it as before", async () => {
    const { pane, workbench } = opened;
    await withExcel(opened, async (context) => {
      context.workbook.worksheets.getItem("JCA").name = "Coordination";
      await context.sync();
    });
    await syncFile(opened, textFile(changed(ownReport(), { "three replies": "four replies" })));
    expect(await workbench.sheets()).toEqual(
      expect.arrayContaining(["Action plan", "Coordination", "Meetings", "History"]),
    );
    expect(await workbench.sheets()).not.toContain("JCA");
    expect((await rowsOf(workbench, "JCA")).map((row) => row["JCA"])).toEqual([
      "JCA-Tides",
      "JCA-Buoys",
    ]);
    await withExcel(opened, async (context) => {
      context.workbook.worksheets.getItem("Coordination").name = "JCA";
      await context.sync();
    });
    await startOver(pane);
  });

  test("renamed a table is told how to name it back, and nothing is written", async () => {
    const { pane, workbench } = opened;
    await workbench.whenIdle();
    const before = await contents(workbench);
    const sheets = await workbench.sheets();
    await withExcel(opened, async (context) => {
      context.workbook.tables.getItem("JCA").name = "Coordination";
      await context.sync();
    });
    await startOver(pane);
    await chooseFile(opened, textFile(ownReport()));
    const told = await failure(pane);
    expect(told).toContain("The table JCA is now called Coordination");
    expect(told).toContain("set its name back to JCA");
    expect(await workbench.sheets()).toEqual(sheets);
    await withExcel(opened, async (context) => {
      context.workbook.tables.getItem("Coordination").name = "JCA";
      await context.sync();
    });
    await dismissNotice(pane);
    expect(await contents(workbench)).toEqual(before);
  });

  test("deleted a sheet is asked, and gets it back on request", async () => {
    const { pane, workbench } = opened;
    await withExcel(opened, async (context) => {
      context.workbook.worksheets.getItem("JCA").delete();
      await context.sync();
    });
    await workbench.whenIdle();
    const before = await contents(workbench);
    await startOver(pane);
    await chooseFile(opened, textFile(ownReport()));
    const told = await failure(pane);
    expect(told).toContain("The last sync left a table that is gone: JCA (sheet JCA).");
    expect(await contents(workbench)).toEqual(before);
    // The sentence names the button.
    const [, label = ""] = /choose “([^”]+)”/.exec(told) ?? [];
    await button(pane, label).click();
    await button(pane, /^Apply/).click();
    await heading(pane, "The workbook is up to date").waitFor();
    await workbench.whenIdle();
    expect(await workbench.sheets()).toContain("JCA");
    expect((await rowsOf(workbench, "JCA")).map((row) => row["JCA"])).toEqual([
      "JCA-Tides",
      "JCA-Buoys",
    ]);
  });

  test("typed a JCA's name that nobody knows into a function is told the nearest ones", async () => {
    const { workbench } = opened;
    await typeAndWait(workbench, "Sheet1!A1", '=JCA_EXPIRY("JCA-Tydes")');
    expect(await workbench.errorMessage("Sheet1!A1")).toBe(
      "No JCA is called JCA-Tydes. The nearest names are: JCA-Tides, JCA-Buoys.",
    );
  });
});

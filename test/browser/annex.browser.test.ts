import { strFromU8, unzipSync } from "fflate";
import { readFileSync } from "node:fs";
import type { Frame } from "playwright-core";

import { writeDocument } from "../../src/docx/write/write-document";
import type { PageDocument } from "../../src/docx/model/page";
import { readDocument } from "../../src/docx/read/read-document";
import { KNOWN_MEETINGS } from "../../src/domain/known-meetings";
import type { Action } from "../../src/domain/plan";
import { readReport } from "../../src/report/read/read-report";
import type { AnnexId } from "../../src/report/write/annex-options";
import { planAnnexes } from "../../src/report/write/annexes";
import { printBundle } from "../excel/print-bundle";
import { openWorkbench, type OpenWorkbench } from "./open-workbench";
import { ownReport, textFile } from "./own-report";
import {
  addressOf,
  button,
  heading,
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

function actionsIn(bytes: Uint8Array, name: string): readonly Action[] {
  const { document } = readDocument(bytes, { fileName: name });
  return readReport(document, { knownMeetings: KNOWN_MEETINGS }).plan.actions;
}

/** An entry as it counts: the words around it may be set differently. */
function essence({ number, series, group, resolution, title, description, entries }: Action) {
  const kept = entries.map(({ meeting, status, references, comments }) => {
    return { meeting, status, references, comments };
  });
  return { number, series, group, resolution, title, description, entries: kept };
}

/** The paragraphs of a Word file, those in cells too. */
function textsIn(bytes: Uint8Array): readonly string[] {
  const { document } = readDocument(bytes, { fileName: "made.docx" });
  return JSON.stringify(document)
    .split('"text":"')
    .slice(1)
    .map((rest) => rest.slice(0, rest.indexOf('"')));
}

/** A document of the user's: a paragraph, and a bookmark around an empty one. */
function documentWithPlace(name: string): Uint8Array {
  const words = (text: string) => ({ kind: "paragraph", role: "body", runs: [{ text }] }) as const;
  const made = writeDocument({
    title: "Mine",
    language: "en-GB",
    sections: [
      { orientation: "portrait", blocks: [words("Our own words.")] },
      { name, orientation: "portrait", blocks: [words("Here.")] },
    ],
  });
  return made;
}

async function makeAnnex(): Promise<{ name: string; bytes: Buffer }> {
  const download = opened.page.waitForEvent("download");
  await button(opened.pane, "Save as Word").click();
  const made = await download;
  return { name: made.suggestedFilename(), bytes: readFileSync(await made.path()) };
}

test("an empty workbook has nothing to make", async () => {
  await openPage(opened.pane, "Annex");
  await heading(opened.pane, "No annexes yet").waitFor();
});

test("the Word file, read back, gives the same actions and entries", async () => {
  const { pane } = opened;
  await syncFile(opened, textFile(ownReport()));
  await openPage(pane, "Annex");
  await pane.getByText("2 actions, 4 entries").first().waitFor();
  const { name, bytes } = await makeAnnex();
  expect(name).toBe("T25-TSAG-260126-annexes-E.docx");
  const [back, meant] = [actionsIn(bytes, name), actionsIn(Buffer.from(ownReport()), "r.txt")];
  expect(meant).toHaveLength(4);
  expect(back.map(essence)).toEqual(meant.map(essence));
});

test("what was edited in the sheets stands in the file", async () => {
  const { workbench } = opened;
  const edit = async (column: string, text: string) =>
    typeAndWait(workbench, await addressOf(workbench, "ActionPlan", "61-04", column), text);
  await edit("Status", "Concluded");
  await edit("References", "TD907");
  await edit("Comments", "All the buoys are counted (TD907).");
  const { name, bytes } = await makeAnnex();
  const action = actionsIn(bytes, name).find(({ number }) => number === "61-04");
  expect(action?.entries.at(-1)).toMatchObject({
    meeting: "TSAG 01-2026",
    status: "concluded",
    comments: "All the buoys are counted (TD907).",
    references: ["TD907"],
  });
});

test("the JCA table alone comes in French, and goes into a document of the user's", async () => {
  const { pane, page } = opened;
  for (const name of [/^Annex 1 /, /^Annex 1a/])
    await pane.getByRole("checkbox", { name }).uncheck();
  await pane.getByRole("checkbox", { name: /^JCA table/ }).check();
  await pane.getByRole("tabpanel").getByLabel("Language", { exact: true }).selectOption("fr");
  const { name, bytes } = await makeAnnex();
  expect(name).toBe("T25-TSAG-260126-jca-F.docx");
  const french = textsIn(bytes);
  expect(french).toEqual(
    expect.arrayContaining(["Échéance", expect.stringMatching(/^JCA.Buoys$/)]),
  );
  expect(french.join(" ")).not.toContain("Decision");

  await button(pane, /^Insert into/).click();
  const download = page.waitForEvent("download");
  const mine = { name: "mine.docx", mimeType: "", buffer: Buffer.from(documentWithPlace("jca")) };
  await pane.locator("#page-annex input[type=file]").setInputFiles(mine);
  const given = await download;
  expect(given.suggestedFilename()).toBe("mine-with-annexes.docx");
  await pane.getByText("JCA table in “jca”").waitFor();
  const filled = textsIn(readFileSync(await given.path()));
  expect(filled).toEqual(expect.arrayContaining(["Our own words.", ...french.slice(-3)]));
});

test("choices stand in the workbook: opened again, the page has them", async () => {
  const { page, pane, workbench } = opened;
  const part = await withExcel(opened, async (context) => {
    const found = context.workbook.customXmlParts
      .getByNamespace("urn:wtsa-action-plan:annex-choices")
      .getOnlyItemOrNullObject()
      .load({ id: true });
    await context.sync();
    return found.isNullObject;
  });
  expect(part).toBe(false);
  const frame = page.frames().find((each) => each.url().includes("taskpane"));
  await frame?.evaluate(() => location.reload());
  await workbench.ready();
  await openPage(pane, "Annex");
  const jca = pane.getByRole("checkbox", { name: /^JCA table/ });
  await jca.waitFor();
  expect(await jca.isChecked()).toBe(true);
  const language = pane.getByRole("tabpanel").getByLabel("Language", { exact: true });
  expect(await language.inputValue()).toBe("fr");
});

test("the header of a TD is kept on the sheet Settings", async () => {
  const { pane, workbench } = opened;
  await pane.locator("summary", { hasText: "Header of a TD" }).click();
  await pane.getByLabel("Put the header block on the first page").check();
  await pane.getByRole("tabpanel").getByLabel("Number", { exact: true }).fill("TSAG-TD164R3");
  const { name } = await makeAnnex();
  expect(name).toBe("T25-TSAG-260126-TD-GEN-0164!R3-jca!MSW-F.docx");
  await workbench.whenIdle();
  const rows = (await rowsOf(workbench, "TdHeaders")).map(({ Meeting, Line, Text }) => {
    return [Meeting, Line, Text];
  });
  expect(rows).toEqual([
    ["TSAG 01-2026", "Number", "TSAG-TD164R3"],
    ["TSAG 01-2026", "Study period", "2025-2028"],
    ["TSAG 01-2026", "Place and dates", "26-30 January 2026"],
  ]);
});

describe("print-ready sheets", () => {
  let pane: Frame;
  beforeAll(async () => {
    const frame = await opened.page.locator(".pane iframe").elementHandle();
    const found = await frame.contentFrame();
    if (!found) throw new Error("the pane has no page");
    pane = found;
    await pane.evaluate(printBundle());
  });
  const print = (sections: PageDocument["sections"]) => {
    const document: PageDocument = { title: "Annexes", language: "en-GB", sections };
    return pane.evaluate((made) => window.printing.printSheets(made), document);
  };
  const plan = () => {
    const { document } = readDocument(Buffer.from(ownReport()), { fileName: "r.txt" });
    return readReport(document, { knownMeetings: KNOWN_MEETINGS }).plan;
  };
  const annexes = (ids: readonly AnnexId[]) => planAnnexes(plan(), { annexes: ids }).sections;

  test("come on sheets of their own, and again on the same ones", async () => {
    const { workbench } = opened;
    const before = await workbench.sheets();
    expect(await print(annexes(["annex-1", "annex-1a"]))).toEqual([
      { sheet: "Annex 1 - WTSA Actions", made: true },
      { sheet: "Annex 1a", made: true },
    ]);
    const sheets = [...before, "Annex 1 - WTSA Actions", "Annex 1a"];
    expect(await workbench.sheets()).toEqual(sheets);
    const [first] = annexes(["annex-1"]);
    const texts = async () =>
      (await workbench.read("'Annex 1 - WTSA Actions'!A:B")).map((cells) =>
        cells.map(({ text, formula }) => formula ?? text),
      );
    const made = await texts();
    expect(made[0]?.[0]).toBe("Annex 1 - WTSA Actions");
    expect(made.map(([number]) => number)).toEqual(expect.arrayContaining(["3", "5"]));
    const blocks = first?.blocks.filter(({ kind }) => kind === "paragraph") ?? [];
    await print([{ ...first, orientation: "landscape", blocks }]);
    expect(await texts()).toEqual([["Annex 1 - WTSA Actions"]]);
    expect(await print(annexes(["annex-1"]))).toEqual([
      { sheet: "Annex 1 - WTSA Actions", made: false },
    ]);
    expect(await texts()).toEqual(made);
    expect(await workbench.sheets()).toEqual(sheets);
  });

  test("are ready to print in the file", async () => {
    const bytes = await opened.page.evaluate(async () =>
      Array.from(await window.workbench.exportXlsx()),
    );
    const parts = unzipSync(Uint8Array.from(bytes));
    const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
    expect(part("xl/workbook.xml")).toContain("'Annex 1 - WTSA Actions'!$2:$2");
    const sheets = Object.keys(parts).filter((name) => name.startsWith("xl/worksheets/sheet"));
    const printed = sheets.map(part).find((xml) => xml.includes("Annex 1 - WTSA Actions&amp;R"));
    expect(printed).toContain('<pageSetup paperSize="9" orientation="portrait" fitToWidth="1"');
    expect(printed).toContain("&amp;P / &amp;N</oddFooter>");
    expect(printed).toContain("<customPr ");
    expect(printed).toContain("<mergeCell ");
  });
});

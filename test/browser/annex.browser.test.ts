import { readFileSync } from "node:fs";

import { readDocument } from "../../src/docx/read/read-document";
import { KNOWN_MEETINGS } from "../../src/domain/known-meetings";
import type { Action } from "../../src/domain/plan";
import { readReport } from "../../src/report/read/read-report";
import { openWorkbench, type OpenWorkbench } from "./open-workbench";
import { ownReport, textFile } from "./own-report";
import { addressOf, button, openPage, syncFile, typeAndWait } from "./user-steps";

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

async function makeAnnex(): Promise<{ name: string; bytes: Buffer }> {
  const download = opened.page.waitForEvent("download");
  await button(opened.pane, "Make the Word file").click();
  const made = await download;
  return { name: made.suggestedFilename(), bytes: readFileSync(await made.path()) };
}

test("an empty workbook has nothing to make", async () => {
  await openPage(opened.pane, "Annex");
  const make = button(opened.pane, "Make the Word file");
  await make.waitFor();
  expect(await make.getAttribute("aria-disabled")).toBe("true");
});

test("the Word file, read back, gives the same actions and entries", async () => {
  const { pane } = opened;
  await syncFile(opened, textFile(ownReport()));
  await openPage(pane, "Annex");
  await pane.getByText("2 actions, 4 entries").first().waitFor();
  const { name, bytes } = await makeAnnex();
  expect(name).toBe("annex-1-1a-tsag-01-2026.docx");
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

test("one annex can be made alone", async () => {
  await opened.pane.getByRole("checkbox", { name: /Annex 1a/ }).uncheck();
  const { name, bytes } = await makeAnnex();
  expect(name).toBe("annex-1-tsag-01-2026.docx");
  expect(actionsIn(bytes, name).map(({ number }) => number)).toEqual(["3", "5"]);
});

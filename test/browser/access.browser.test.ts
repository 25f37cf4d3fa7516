import { readFileSync } from "node:fs";

import { openWorkbench, type OpenWorkbench } from "./open-workbench";
import { changed, ownReport, textFile } from "./own-report";
import {
  button,
  heading,
  openPage,
  reviewFile,
  selectedAddress,
  startOver,
  typeAndWait,
} from "./user-steps";

let opened: OpenWorkbench;
beforeAll(async () => {
  opened = await openWorkbench({ keep: true });
});

const axe = readFileSync("node_modules/axe-core/axe.min.js", "utf8");

interface Violation {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** What axe-core finds in the pane as it stands that keeps people out. */
async function serious(): Promise<string[]> {
  const frame = opened.page.frames().find((each) => each.url().includes("taskpane"));
  if (frame === undefined) throw new Error("The pane has no frame.");
  await frame.evaluate(axe);
  const violations = await frame.evaluate<Violation[]>(
    "axe.run().then(({ violations }) => violations)",
  );
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

describe("axe-core finds nothing serious", () => {
  test("in an empty workbook, on any page", async () => {
    const { pane } = opened;
    await button(pane, "Choose a file").waitFor();
    expect(await serious()).toEqual([]);
    for (const page of ["Overview", "Checks", "Annex", "Functions", "Settings"] as const) {
      await openPage(pane, page);
      expect(await serious()).toEqual([]);
    }
  });

  test("in a review, its outcome and the choice of a source", async () => {
    const { pane } = opened;
    await reviewFile(opened, textFile(ownReport()));
    expect(await serious()).toEqual([]);
    await button(pane, /^Apply/).click();
    await heading(pane, "The workbook is up to date").waitFor();
    expect(await serious()).toEqual([]);
    await startOver(pane);
    expect(await serious()).toEqual([]);
  });

  test("among conflicts", async () => {
    const { pane, workbench } = opened;
    await typeAndWait(workbench, "'Action plan'!H2", "my own words");
    await reviewFile(opened, textFile(changed(ownReport(), { "three replies": "four replies" })));
    await heading(pane, /^Conflicts/).waitFor();
    expect(await serious()).toEqual([]);
    await startOver(pane);
  });

  test("among problems, in a failure and on the other pages", async () => {
    const { pane } = opened;
    await openPage(pane, "Checks");
    await pane.locator("button.problem").first().waitFor();
    expect(await serious()).toEqual([]);
    await openPage(pane, "Annex");
    await button(pane, "Save as Word").waitFor();
    expect(await serious()).toEqual([]);
    await openPage(pane, "Overview");
    await heading(pane, "JCA lifetimes").waitFor();
    await button(pane, "Show as table: JCA lifetimes").click();
    expect(await serious()).toEqual([]);
    await openPage(pane, "Settings");
    await pane.getByRole("spinbutton", { name: /^Due soon/ }).waitFor();
    expect(await serious()).toEqual([]);
    await openPage(pane, "Sync");
    await pane.locator("input[type=file]").first().setInputFiles(textFile("", "empty.txt"));
    await pane.getByRole("alert").locator(".notice").waitFor();
    expect(await serious()).toEqual([]);
    await button(pane, "Dismiss").click();
  });
});

describe("with the keyboard alone", () => {
  test("the pages are changed and a problem's cell is reached", async () => {
    const { page, pane, workbench } = opened;
    await workbench.select("Sheet1!A1");
    await pane.getByRole("tab", { name: /^Sync/ }).focus();
    await page.keyboard.press("ArrowRight");
    const problem = pane.locator("button.problem", { hasText: "JCA-Buoys · Expiry" });
    await problem.waitFor();
    for (let presses = 0; presses < 30; presses += 1) {
      if (await problem.evaluate((element) => element === document.activeElement)) break;
      await page.keyboard.press("Tab");
    }
    expect(await problem.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press("Enter");
    await workbench.whenIdle();
    expect(await selectedAddress(opened)).toBe("JCA!G3");
  });

  test("a source is chosen, looked at and left", async () => {
    const { page, pane } = opened;
    await startOver(pane);
    const choose = button(pane, "Choose a file");
    await choose.focus();
    const chooser = page.waitForEvent("filechooser");
    await page.keyboard.press("Enter");
    await (await chooser).setFiles(textFile(changed(ownReport(), { TD904: "TD914" })));
    await heading(pane, "What would change").waitFor();
    await button(pane, "Cancel").focus();
    await page.keyboard.press("Enter");
    await choose.waitFor();
  });
});

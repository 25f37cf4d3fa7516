import { openWorkbench, type OpenWorkbench } from "./open-workbench";
import { changed, ownReport, textFile } from "./own-report";
import {
  addressOf,
  button,
  cellAt,
  contents,
  dismissNotice,
  failure,
  heading,
  reviewFile,
  rowsOf,
  startOver,
  syncFile,
  typeAndWait,
  withExcel,
} from "./user-steps";

/** Requests that fail, in truth and not in a mock: the workbook is as it was before the sync. */

const newer = changed(ownReport(), {
  "three replies came in": "four replies came in",
  "Ongoing. The count is in TD906 (Rev.1).": "Concluded, the count is in TD907.",
  "TSAG 05-2025: Not started\n": "TSAG 05-2025: Started, a first look\n",
  "\n\t40-02\n":
    "\n\t40-01\n\tResolution 40\nHarbours and their lights\n\tTSAG to light the harbours (instructs TSAG 2)\n\n\tStatus and Comments:\nTSAG 05-2025: Started, lamps are bought\nTSAG 01-2026: Started, the first lamp is lit\n\n\t40-02\n",
});

/** `lost`: the host never gets the request. `done`: it does all of it, then refuses an action. */
type Failing = "lost" | "done";

/** Makes the n-th request of the add-in's next write fail; it switches the events off first. */
async function failWrite({ page }: OpenWorkbench, how: Failing, nth: number): Promise<void> {
  const frame = page.frames().find((each) => each.url().includes("taskpane"));
  if (frame === undefined) throw new Error("The pane has no frame.");
  await frame.evaluate(
    ([failing, count]) => {
      const runtime = Excel.Runtime.prototype;
      const events = Object.getOwnPropertyDescriptor(runtime, "enableEvents");
      const prototype = OfficeExtension.ClientRequestContext.prototype as unknown as {
        sync: (this: Excel.RequestContext, passed?: unknown) => Promise<unknown>;
      };
      const { sync } = prototype;
      let left = count;
      let writing: unknown = null;
      Object.defineProperty(runtime, "enableEvents", {
        ...events,
        set(this: Excel.Runtime, on: boolean) {
          if (!on) writing = this.context;
          events?.set?.call(this, on);
        },
      });
      prototype.sync = function (this: Excel.RequestContext, passed) {
        if (this !== writing) return sync.call(this, passed);
        left -= 1;
        if (left > 0) return sync.call(this, passed);
        prototype.sync = sync;
        Object.defineProperty(runtime, "enableEvents", events ?? {});
        if (failing === "lost") return Promise.reject(new Error("The connection was lost."));
        this.workbook.worksheets.getItem("No such sheet").delete();
        return sync.call(this, passed);
      };
    },
    [how, nth] as const,
  );
}

async function applyAndFail(opened: OpenWorkbench): Promise<string> {
  const { pane, workbench } = opened;
  await button(pane, /^Apply/).click();
  const told = await failure(pane);
  await workbench.whenIdle();
  await dismissNotice(pane);
  return told;
}

describe("a first sync", () => {
  let opened: OpenWorkbench;
  let before: unknown;

  beforeAll(async () => {
    opened = await openWorkbench({ keep: true });
    await typeAndWait(opened.workbench, "Sheet1!A1", "mine");
    before = await contents(opened.workbench);
    await reviewFile(opened, textFile(ownReport()));
  });

  test.each([
    ["before its sheets are made", "lost", 1],
    ["when its sheets are made", "done", 1],
    ["before their tables are written", "lost", 2],
    ["when all is written", "done", 2],
  ] as const)("that fails %s leaves no sheet and no name", async (_, how, nth) => {
    await failWrite(opened, how, nth);
    const told = await applyAndFail(opened);
    expect(told).toContain("Excel could not finish writing the sheets");
    expect(told).toContain("Nothing in the workbook was changed.");
    expect(await contents(opened.workbench)).toEqual(before);
    expect(await remains(opened)).toEqual({ names: [], parts: 0 });
  });

  test("can be made after all that", async () => {
    const { pane, workbench } = opened;
    await button(pane, /^Apply/).click();
    await heading(pane, "The workbook is up to date").waitFor();
    await workbench.whenIdle();
    expect(await rowsOf(workbench, "ActionPlan")).toHaveLength(4);
    expect(await workbench.sheets()).toContain("Settings");
  });
});

describe("a second sync", () => {
  let opened: OpenWorkbench;

  beforeAll(async () => {
    opened = await openWorkbench({ keep: true });
    const { workbench } = opened;
    await syncFile(opened, textFile(ownReport()));
    const beside = await addressOf(workbench, "ActionPlan", "5", "Comments");
    await typeAndWait(workbench, beside, "=1+1 is typed as text");
    await withExcel(opened, async (context) => {
      const table = context.workbook.tables.getItem("ActionPlan");
      table.getRange().getRowsBelow(3).getLastRow().values = [
        ["below", "", "", "", "", "", "", "", "", "", "", "", ""],
      ];
      table.columns.add(3, undefined, "Ours");
      await context.sync();
    });
    await typeAndWait(workbench, await addressOf(workbench, "ActionPlan", "5", "Ours"), "ask");
    await typeAndWait(workbench, "'Action plan'!R2", "=LEN(C2)");
    expect((await cellAt(workbench, "'Action plan'!R2")).formula).toBe("=LEN(C2)");
  });

  test.each([
    ["before anything is written", "lost"],
    ["when all is written", "done"],
  ] as const)("that fails %s leaves every cell as it was", async (_, how) => {
    const { pane, workbench } = opened;
    const [before, kept] = [await contents(workbench), await remains(opened)];
    await reviewFile(opened, textFile(newer, "newer.txt"));
    await failWrite(opened, how, 1);
    expect(await applyAndFail(opened)).toContain("Nothing in the workbook was changed.");
    expect(await contents(workbench)).toEqual(before);
    expect(await remains(opened)).toEqual(kept);
    await startOver(pane);
  });

  test("then does its work, and its undo that fails leaves that as it is", async () => {
    const { pane, workbench } = opened;
    const before = await contents(workbench);
    await syncFile(opened, textFile(newer, "newer.txt"));
    const after = await contents(workbench);
    expect(after).not.toEqual(before);
    await failWrite(opened, "done", 1);
    await button(pane, "Undo last sync").click();
    expect(await failure(pane)).toContain("Nothing in the workbook was changed.");
    await workbench.whenIdle();
    await dismissNotice(pane);
    expect(await rowsOf(workbench, "ActionPlan")).toHaveLength(5);
    expect(await contents(workbench)).toEqual(after);
    await button(pane, "Undo last sync").click();
    await pane.getByText(/^Undone: /).waitFor();
    await workbench.whenIdle();
    expect(await contents(workbench)).toEqual(before);
  });
});

/** What a user does not see: names, and parts in the file. */
function remains(opened: OpenWorkbench): Promise<unknown> {
  return withExcel(opened, async (context) => {
    const { names, customXmlParts } = context.workbook;
    names.load("items/name");
    const parts = customXmlParts.getCount();
    await context.sync();
    return { names: names.items.map(({ name }) => name), parts: parts.value };
  });
}

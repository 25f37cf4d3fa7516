import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { CalendarDate } from "../../src/domain/calendar-date";
import { checkWorkbook } from "../../src/app/check-workbook";
import { openWorkbook } from "../../src/app/open-workbook";
import { applySync, previewSync } from "../../src/app/sync";
import { undoSync } from "../../src/app/undo-sync";
import { LAYOUT_VERSION, layoutOf } from "../../src/workbook/base-part";
import type { WorkbookState } from "../../src/workbook/sheet-state";
import { plan } from "../plans";
import { MemoryWorkbook } from "./memory-workbook";

const TODAY = "2026-03-01" as CalendarDate;
const FOLDER = join(__dirname, "../cases/workbooks");

const withLists = {
  label: "a report",
  plan: plan({
    requests: [
      { label: "WP2-1", text: "Agree" },
      { label: "WP2-2", text: "Endorse" },
    ],
    documents: [{ number: "TD263", source: "", title: "Agenda", allocations: [] }],
  }),
  findings: [],
};

function workbookOf(layout: string): MemoryWorkbook {
  const workbook = new MemoryWorkbook();
  const text = readFileSync(join(FOLDER, layout, "state.json"), "utf8");
  // Each is kept with the newest of its restore points.
  const { restorePoint, ...state } = JSON.parse(text) as WorkbookState & { restorePoint: string };
  const point = { number: 0, kind: "sync" as const, label: "", day: "", size: restorePoint.length };
  workbook.state = { ...state, restorePoints: [point] };
  workbook.points.set(0, restorePoint);
  return workbook;
}

describe("a workbook of every older layout", () => {
  const layouts = readdirSync(FOLDER);

  it("is kept, one a layout", () => {
    const older = Array.from({ length: LAYOUT_VERSION - 1 }, (_, index) => `layout-${index + 1}`);
    expect(layouts.sort()).toEqual(older);
    for (const layout of layouts) {
      expect(`layout-${layoutOf(workbookOf(layout).state.base ?? "")}`).toBe(layout);
    }
  });

  it.each(layouts)(
    "%s opens with all that was typed, and a check writes nothing",
    async (layout) => {
      const workbook = workbookOf(layout);
      const { workbook: open } = await checkWorkbook(workbook, TODAY);
      const typed = open.plan.actions.find(({ number }) => number === "73-06")?.entries.at(-1);
      expect(typed?.comments).toBe("our own words");
      const columns = workbook.writes.flatMap(({ tables }) =>
        tables.flatMap((write) =>
          write.kind === "update" ? [...write.cells.keys()] : ["created"],
        ),
      );
      expect(columns.filter((column) => column !== "check")).toEqual([]);
    },
  );

  it.each(layouts)(
    "%s gets the new sheets with the next sync and keeps every cell",
    async (layout) => {
      const workbook = workbookOf(layout);
      const before = workbook.state.tables;
      const preview = await previewSync(workbook, withLists, TODAY);
      expect(preview.conflicts).toEqual([]);
      expect(new Set(preview.changes.map(({ kind }) => kind))).toEqual(new Set(["added"]));
      await applySync(workbook, withLists, {}, TODAY);
      for (const table of [before.JCA, before.Meetings]) {
        // What Check says is ours, and in the words of today.
        const typed = (row: readonly unknown[]) =>
          table!.headers.flatMap((header, at) => (header === "Check" ? [] : [row[at]]));
        expect(workbook.rows(table!.name).map(typed)).toEqual(table!.rows.map(typed));
      }
      expect(workbook.cell("ActionPlan", "73-06", "Comments")).toBe("our own words");
      expect(workbook.cell("ActionPlan", "73-06", "News")).toBe("Noted");
      expect(workbook.cell("Requests", "WP2-2", "Request")).toBe("Endorse");
      expect(layoutOf(workbook.state.base ?? "")).toBe(LAYOUT_VERSION);
      expect((await previewSync(workbook, withLists, TODAY)).nothingToDo).toBe(true);
    },
  );

  it.each(layouts)("%s can still undo the sync that its version made", async (layout) => {
    const workbook = workbookOf(layout);
    await undoSync(workbook, TODAY);
    expect(workbook.state.base).toBeNull();
    expect(workbook.cell("ActionPlan", "73-06", "Comments")).toBe("our own words");
    expect(workbook.state.tables.Meetings).toBeUndefined();
  });
});

describe("a workbook of a newer layout", () => {
  const newer = async (): Promise<MemoryWorkbook> => {
    const workbook = new MemoryWorkbook();
    await applySync(workbook, withLists, {}, TODAY);
    const base = JSON.parse(workbook.state.base ?? "") as object;
    workbook.state = {
      ...workbook.state,
      base: JSON.stringify({ ...base, version: LAYOUT_VERSION + 1, rows: "laid out otherwise" }),
    };
    workbook.writes = [];
    return workbook;
  };

  it.each([
    ["a sync", (workbook: MemoryWorkbook) => applySync(workbook, withLists, {}, TODAY)],
    ["a check", (workbook: MemoryWorkbook) => checkWorkbook(workbook, TODAY)],
    ["undo", (workbook: MemoryWorkbook) => undoSync(workbook, TODAY)],
    ["the annex", (workbook: MemoryWorkbook) => openWorkbook(workbook, TODAY)],
  ])("is refused by %s, and nothing is written", async (_, use) => {
    const workbook = await newer();
    await expect(use(workbook)).rejects.toMatchObject({
      code: "workbook-newer",
      message: /newer version of the add-in/,
    });
    expect(workbook.writes).toEqual([]);
  });
});

import fc from "fast-check";
import type { CalendarDate } from "../../src/domain/calendar-date";
import { NEXT_MEETING_LABEL, compareMeetings } from "../../src/domain/meetings";
import type { Plan } from "../../src/domain/plan";
import { openWorkbook } from "../../src/app/open-workbook";
import { applySync, previewSync, type SyncSource } from "../../src/app/sync";
import { undoSync } from "../../src/app/undo-sync";
import { madePlan } from "../made-plans";
import { MemoryWorkbook } from "./memory-workbook";

const TODAY = "2026-03-01" as CalendarDate;
const report = (plan: Plan): SyncSource => ({ label: "a report", plan, findings: [] });

/** The sheet lists the meetings by date, and the next one while it has no date. */
function inSheetOrder(plan: Plan): Plan {
  const known = plan.meetings.filter((meeting) => meeting.label !== NEXT_MEETING_LABEL);
  return { ...plan, meetings: [...known].sort(compareMeetings) };
}

describe("any plan", () => {
  test("comes back from the sheets as it was, and a second sync writes nothing", async () => {
    await fc.assert(
      fc.asyncProperty(madePlan, async (plan) => {
        const workbook = new MemoryWorkbook();
        await applySync(workbook, report(plan), {}, TODAY);
        const open = await openWorkbook(workbook, TODAY);
        expect(open.local.issues).toEqual([]);
        expect(inSheetOrder(open.plan)).toEqual(inSheetOrder(plan));
        expect(await previewSync(workbook, report(plan), TODAY)).toMatchObject({
          nothingToDo: true,
        });
        await applySync(workbook, report(plan), {}, TODAY);
        expect(workbook.writes.at(-1)?.tables).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test("stands below another in the sheets, and leaves it as it was when it is undone", async () => {
    await fc.assert(
      fc.asyncProperty(madePlan, madePlan, async (first, second) => {
        const workbook = new MemoryWorkbook();
        await applySync(workbook, report(first), {}, TODAY);
        const before = rowsOf(workbook);
        const { counts } = await previewSync(workbook, report(second), TODAY);
        await applySync(workbook, report(second), {}, TODAY);
        expect((await previewSync(workbook, report(second), TODAY)).nothingToDo).toBe(true);
        if (counts.added + counts.changed === 0) return;
        await undoSync(workbook, TODAY);
        expect(rowsOf(workbook)).toEqual(before);
      }),
      { numRuns: 25 },
    );
  });
});

/** By table, in no order: what a sync has moved and brought back stands at the end. */
function rowsOf({ state }: MemoryWorkbook): Record<string, readonly string[]> {
  return Object.fromEntries(
    Object.values(state.tables).map(({ name, rows }) => [
      name,
      rows.map((row) => JSON.stringify(row)).sort(),
    ]),
  );
}

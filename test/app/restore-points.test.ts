import fc from "fast-check";
import { openNextMeeting, previewNextMeeting } from "../../src/app/rollover";
import { applySync, type SyncSource } from "../../src/app/sync";
import { undoSync } from "../../src/app/undo-sync";
import type { CalendarDate } from "../../src/domain/calendar-date";
import type { Plan } from "../../src/domain/plan";
import { parseBase } from "../../src/workbook/base-part";
import {
  MOST_RESTORE_POINTS,
  formatRestorePointList,
  keptRestorePoints,
  parseRestorePointList,
  type RestorePointInfo,
} from "../../src/workbook/restore-points";
import { madePlan } from "../made-plans";
import { action, entry, plan } from "../plans";
import { MemoryWorkbook } from "./memory-workbook";

const TODAY = "2026-03-01" as CalendarDate;
const report = (of: Plan, label = "a report"): SyncSource => ({ label, plan: of, findings: [] });

/** All that a way back has to bring back: cells by table in no order, base and current meeting. */
function contents({ state }: MemoryWorkbook) {
  return {
    tables: Object.fromEntries(
      Object.values(state.tables).map(({ name, headers, rows }) => [
        name,
        { headers, rows: rows.map((row) => JSON.stringify(row)).sort() },
      ]),
    ),
    base: state.base === null ? null : parseBase(state.base),
    meeting: state.settings["CurrentMeeting"] ?? "",
  };
}

type Step = { readonly sync: Plan } | { readonly meeting: string };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: madePlan.map((sync) => ({ sync })) },
  {
    weight: 1,
    arbitrary: fc.constantFrom({ meeting: "TSAG 02-2027" }, { meeting: "TSAG 09-2027" }),
  },
);

/** False where the step is refused: a meeting that is not later, or sheets that are not clear. */
async function take(workbook: MemoryWorkbook, made: Step): Promise<boolean> {
  const before = workbook.state.restorePoints[0]?.number;
  if ("sync" in made) await applySync(workbook, report(made.sync), {}, TODAY);
  else await openNextMeeting(workbook, made.meeting, TODAY).catch(() => undefined);
  return workbook.state.restorePoints[0]?.number !== before;
}

describe("undoing again and again", () => {
  test("brings back every cell, the base and the meeting of each time before", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 5 }), async (steps) => {
        const workbook = new MemoryWorkbook();
        const stack: unknown[] = [];
        for (const made of steps) {
          const before = contents(workbook);
          if (await take(workbook, made)) stack.push(before);
        }
        while (stack.length > 1) {
          expect(await undoSync(workbook, TODAY)).not.toBeNull();
          expect(contents(workbook)).toEqual(stack.pop());
        }
        await undoSync(workbook, TODAY);
        expect(workbook.state.tables).toEqual({});
        expect(await undoSync(workbook, TODAY)).toBeNull();
      }),
      { numRuns: 25 },
    );
  });

  test("loses nothing that was typed between", async () => {
    const typing = fc.record({ made: step, row: fc.nat(), words: fc.uuid() });
    await fc.assert(
      fc.asyncProperty(
        madePlan,
        fc.array(typing, { minLength: 1, maxLength: 4 }),
        async (first, steps) => {
          const workbook = new MemoryWorkbook();
          await applySync(workbook, report(first), {}, TODAY);
          const typed: string[] = [];
          for (const { made, row, words } of steps) {
            await take(workbook, made);
            const rows = workbook.state.tables.ActionPlan?.rows ?? [];
            const number = rows[row % Math.max(1, rows.length)]?.[0];
            if (number === undefined) continue;
            typed.push(words);
            const before = String(workbook.cell("ActionPlan", String(number), "Comments"));
            workbook.type("ActionPlan", String(number), "Comments", `${before} ${words}`.trim());
          }
          while ((await undoSync(workbook, TODAY)) !== null) {
            const all = JSON.stringify(workbook.state.tables);
            for (const words of typed) expect(all).toContain(words);
          }
        },
      ),
      { numRuns: 25 },
    );
  });

  test("goes back over the last ten", async () => {
    const workbook = new MemoryWorkbook();
    const said = (count: number) =>
      report(
        plan({
          actions: [
            action({
              number: "2",
              entries: [entry("TSAG 01-2026", "ongoing", { comments: `text ${count}` })],
            }),
          ],
        }),
        `report ${count}`,
      );
    for (let count = 1; count <= 12; count += 1) await applySync(workbook, said(count), {}, TODAY);
    expect(workbook.state.restorePoints).toHaveLength(MOST_RESTORE_POINTS);
    expect(workbook.state.restorePoints[0]).toMatchObject({ label: "report 12", day: TODAY });
    for (let count = 12; count > 2; count -= 1) {
      expect(await undoSync(workbook, TODAY)).toEqual({ undone: `report ${count}` });
      expect(workbook.cell("ActionPlan", "2", "Comments")).toBe(`text ${count - 1}`);
    }
    expect(await undoSync(workbook, TODAY)).toBeNull();
  });

  test("says so where a restore point is damaged, and writes nothing", async () => {
    const workbook = new MemoryWorkbook();
    await applySync(workbook, report(plan()), {}, TODAY);
    workbook.points.set(1, '{"before":"?"}');
    const { writes } = workbook;
    const count = writes.length;
    await expect(undoSync(workbook, TODAY)).rejects.toMatchObject({
      code: "restore-point-damaged",
    });
    expect(writes).toHaveLength(count);
  });
});

describe("which restore points are kept", () => {
  const info = (number: number, size: number): RestorePointInfo => ({
    number,
    kind: "sync",
    label: "a report",
    day: TODAY,
    size,
  });

  test.each([
    ["ten of eleven", Array.from({ length: 11 }, () => 10), 10],
    ["as many as the workbook should carry", [3_000_000, 3_000_000, 3_000_000], 2],
    ["none behind one that is too large", [10, 3_600_000, 10], 1],
    ["none where the newest is too large", [3_600_000, 10], 0],
  ])("%s", (_, sizes, kept) => {
    const points = sizes.map((size, index) => info(20 - index, size));
    expect(keptRestorePoints(points)).toEqual(points.slice(0, kept));
  });

  test("and their list reads back; a damaged one is none", () => {
    const points = [info(2, 10), info(1, 20)];
    expect(parseRestorePointList(formatRestorePointList(points))).toEqual(points);
    expect(parseRestorePointList("?")).toEqual([]);
    expect(parseRestorePointList('[{"number":"1"}]')).toEqual([]);
  });
});

test("opening a meeting is listed among the restore points", async () => {
  const workbook = new MemoryWorkbook();
  await applySync(workbook, report(plan()), {}, TODAY);
  expect((await previewNextMeeting(workbook, TODAY)).currentMeeting).toBe("TSAG 01-2026");
  await openNextMeeting(workbook, "TSAG 09-2026", TODAY);
  expect(workbook.state.restorePoints.map(({ kind, label }) => [kind, label])).toEqual([
    ["next-meeting", "TSAG 09-2026"],
    ["sync", "a report"],
  ]);
});

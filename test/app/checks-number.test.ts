import { applyMend } from "../../src/app/apply-mend";
import { checkWorkbook } from "../../src/app/check-workbook";
import { mendsFor } from "../../src/app/mends";
import { openWorkbook } from "../../src/app/open-workbook";
import { placeOfProblem } from "../../src/app/problem-place";
import { applySync } from "../../src/app/sync";
import type { CalendarDate } from "../../src/domain/calendar-date";
import type { CellValue } from "../../src/workbook/cell-value";
import { plan } from "../plans";
import { MemoryWorkbook } from "./memory-workbook";

const TODAY = "2026-03-01" as CalendarDate;

/** Our plan with rows typed below the last one: Resolution and Action, no number. */
async function withRows(...typed: readonly (readonly [string, string])[]): Promise<MemoryWorkbook> {
  const workbook = new MemoryWorkbook();
  await applySync(workbook, { label: "a report", plan: plan(), findings: [] }, {}, TODAY);
  const table = workbook.state.tables.ActionPlan!;
  const at = (header: string) => table.headers.indexOf(header);
  const rows = typed.map(([resolution, action]) => {
    const row: CellValue[] = table.headers.map(() => "");
    row[at("Resolution")] = resolution;
    row[at("Action")] = action;
    return row;
  });
  workbook.replace({ ...table, rows: [...table.rows, ...rows] });
  return workbook;
}

async function unnumbered(workbook: MemoryWorkbook) {
  const { problems } = await checkWorkbook(workbook, TODAY);
  return problems.filter(({ code }) => code === "number-missing");
}

async function offered(workbook: MemoryWorkbook) {
  const [problem] = await unnumbered(workbook);
  return mendsFor(problem!, await openWorkbook(workbook, TODAY));
}

describe("a new row without a number", () => {
  it.each([
    ["Resolution 73", "73-07", "Write 73-07, the next free number of Resolution 73"],
    ["Resolution 73\nClimate", "73-07", "Write 73-07, the next free number of Resolution 73"],
    ["Res. 92", "92-02", "Write 92-02, the next free number of Resolution 92"],
    ["Resolution 12", "12-01", "Write 12-01, the next free number of Resolution 12"],
    ["", "3", "Write 3, the next free number of WTSA-24 actions"],
  ])("under “%s” is offered %s", async (resolution, number, label) => {
    const workbook = await withRows([resolution, "To count the buoys"]);
    const [first, typed, ...others] = await offered(workbook);
    expect(first).toMatchObject({ id: `number:${number}`, label, preview: `No.: ${number}` });
    expect([typed?.id, others]).toEqual(["number?", []]);
    const [problem] = await unnumbered(workbook);
    workbook.writes = [];
    await applyMend(workbook, problem!, first!.id, "", TODAY);
    const written = workbook.writes.flatMap(({ tables }) => tables);
    expect(written).toEqual([
      expect.objectContaining({ cells: new Map([["number", new Map([[3, number]])]]) }),
    ]);
    expect(workbook.cell("ActionPlan", number, "Action")).toBe("To count the buoys");
    expect(await unnumbered(workbook)).toEqual([]);
  });

  it("is told with its place, and can be gone to", async () => {
    const workbook = await withRows(["", "To count the buoys"]);
    const [problem] = await unnumbered(workbook);
    expect(problem?.message).toBe("Row 5 of the sheet Action plan has nothing in the column No.");
    expect(placeOfProblem(problem!)).toEqual({
      table: "ActionPlan",
      key: "",
      column: "No.",
      row: 3,
    });
  });

  it("gets the number that it had, where somebody has cleared it", async () => {
    const workbook = await withRows();
    const table = workbook.state.tables.ActionPlan!;
    const rows = table.rows.map((row) =>
      row.map((cell, at) => (at === 3 && row[0] === "73-06" ? "To watch the tides" : cell)),
    );
    workbook.replace({ ...table, rows });
    await applySync(
      workbook,
      {
        label: "a report",
        plan: plan({
          actions: plan().actions.map((each) =>
            each.number === "73-06" ? { ...each, description: "To watch the tides" } : each,
          ),
        }),
        findings: [],
      },
      {},
      TODAY,
    );
    workbook.type("ActionPlan", "73-06", "No.", "");
    const mends = await offered(workbook);
    expect(mends.map(({ id }) => id)).toEqual(["number:73-06", "number:73-07", "number?"]);
    expect(mends[0]?.label).toBe("Put its number 73-06 back");
  });

  it("gives each of several its own, in turn", async () => {
    const workbook = await withRows(["Resolution 73", "one"], ["Resolution 73", "two"]);
    for (const id of ["number:73-07", "number:73-08"]) {
      const [problem] = await unnumbered(workbook);
      await applyMend(workbook, problem!, id, "", TODAY);
    }
    expect(workbook.cell("ActionPlan", "73-07", "Action")).toBe("one");
    expect(workbook.cell("ActionPlan", "73-08", "Action")).toBe("two");
  });

  it.each([
    [
      "was sorted away",
      (rows: CellValue[][]) => [rows[0]!, rows[1]!, rows[2]!, rows[4]!, rows[3]!],
    ],
    [
      "says something else",
      (rows: CellValue[][]) =>
        rows.map((row) => row.map((cell) => (cell === "one" ? "other" : cell))),
    ],
    ["was deleted", (rows: CellValue[][]) => rows.filter((row) => !row.includes("one"))],
    [
      "has got a number",
      (rows: CellValue[][]) =>
        rows.map((row) => (row.includes("one") ? ["9", ...row.slice(1)] : row)),
    ],
  ])("is left alone where the row %s meanwhile", async (_, change) => {
    const workbook = await withRows(["Resolution 73", "one"], ["Resolution 92", "two"]);
    const [problem] = await unnumbered(workbook);
    const table = workbook.state.tables.ActionPlan!;
    workbook.replace({ ...table, rows: change(table.rows.map((row) => [...row])) });
    workbook.writes = [];
    await expect(applyMend(workbook, problem!, "number:73-07", "", TODAY)).rejects.toMatchObject({
      code: "problem-settled",
    });
    expect(workbook.writes).toEqual([]);
  });

  it("of another table is asked for its name", async () => {
    const workbook = await withRows();
    workbook.type("JCA", "JCA-MV", "JCA", "");
    const [problem] = await unnumbered(workbook);
    const mends = mendsFor(problem!, await openWorkbook(workbook, TODAY));
    expect(mends.map(({ label, asks }) => [label, asks])).toEqual([["Type JCA", "text"]]);
    await applyMend(workbook, problem!, "name?", "JCA-MV", TODAY);
    expect(workbook.rows("JCA")[0]?.[0]).toBe("JCA-MV");
  });
});

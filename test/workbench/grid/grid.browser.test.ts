import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { useGridPage } from "./grid-tab";

const gridPage = useGridPage();
let page: Page;

beforeEach(() => {
  page = gridPage();
});

describe("values", () => {
  const cases: [written: unknown, format: string, value: unknown, text: string, shownAs: string][] =
    [
      [12.5, "General", 12.5, "12.5", "General"],
      [true, "General", true, "TRUE", "General"],
      ["plain", "General", "plain", "plain", "General"],
      ["007", "@", "007", "007", "@"],
      ["'007", "General", "007", "007", "General"],
      ["=1+1", "@", "=1+1", "=1+1", "@"],
      ["=1/0", "General", "#DIV/0!", "#DIV/0!", "General"],
      ["=1+1", "General", 2, "2", "General"],
      ["25%", "General", 0.25, "25%", "0%"],
      ["2027-02-01", "d mmm yyyy", 46419, "1 Feb 2027", "d mmm yyyy"],
      ["1 Feb 2027", "General", 46419, "1-Feb-27", "d-mmm-yy"],
      [46419, "d mmm yyyy", 46419, "1 Feb 2027", "d mmm yyyy"],
      ["", "General", "", "", "General"],
    ];

  test("read back as Excel has them", async () => {
    const read = await page.evaluate(async (rows) => {
      const { cells, sheets } = window.grid;
      const rect = { row: 0, column: 0, rowCount: rows.length, columnCount: 1 };
      cells.setNumberFormats(
        sheets.active(),
        rect,
        rows.map((row) => [row[1]]),
      );
      cells.write(
        sheets.active(),
        rect,
        rows.map((row) => [row[0] as string | number | boolean]),
      );
      await window.grid.whenCalculated();
      return {
        values: cells.values(sheets.active(), rect).flat(),
        texts: cells.texts(sheets.active(), rect).flat(),
        formats: cells.numberFormats(sheets.active(), rect).flat(),
      };
    }, cases);
    expect(read.values).toEqual(cases.map((row) => row[2]));
    expect(read.texts).toEqual(cases.map((row) => row[3]));
    expect(read.formats).toEqual(cases.map((row) => row[4]));
  });

  test("are blank outside of the cells that exist, and can be written far out", async () => {
    const read = await page.evaluate(() => {
      const { cells, sheets } = window.grid;
      const sheet = sheets.active();
      const far = { row: 4999, column: 99, rowCount: 1, columnCount: 1 };
      const beyond = { ...far, row: 1_048_575, column: 16_383 };
      cells.write(sheet, far, [["far"]]);
      return [cells.values(sheet, far), cells.values(sheet, beyond), sheets.usedRect(sheet, true)];
    });
    expect(read).toEqual([
      [["far"]],
      [[""]],
      { row: 4999, column: 99, rowCount: 1, columnCount: 1 },
    ]);
  });

  test("null leaves a cell alone", async () => {
    const read = await page.evaluate(() => {
      const { cells, sheets } = window.grid;
      const rect = { row: 0, column: 0, rowCount: 1, columnCount: 2 };
      cells.write(sheets.active(), rect, [["a", "b"]]);
      cells.write(sheets.active(), rect, [[null, "c"]]);
      return cells.values(sheets.active(), rect);
    });
    expect(read).toEqual([["a", "c"]]);
  });
});

test("a step undoes and redoes as one", async () => {
  const seen = await page.evaluate(async () => {
    const { grid } = window;
    const sheet = grid.sheets.active();
    const cell = { row: 0, column: 0, rowCount: 1, columnCount: 1 };
    const look = () => [grid.cells.values(sheet, cell)[0]?.[0], grid.cells.style(sheet, 0, 0).bold];
    grid.asOneStep(() => {
      grid.cells.write(sheet, cell, [["a"]]);
      grid.cells.write(sheet, cell, [["b"]]);
      grid.cells.setStyle(sheet, cell, { bold: true, fill: "#FFEE00" });
    });
    const all = [look()];
    await grid.undo();
    all.push(look());
    await grid.redo();
    all.push(look());
    return all;
  });
  expect(seen).toEqual([
    ["b", true],
    ["", false],
    ["b", true],
  ]);
});

describe("tables", () => {
  async function makePlan(): Promise<void> {
    await page.evaluate(async () => {
      const { cells, sheets, tables } = window.grid;
      const rect = { row: 0, column: 0, rowCount: 3, columnCount: 3 };
      cells.write(sheets.active(), rect, [
        ["Id", "Title", "Due date"],
        [1, "First", "2027-02-01"],
        [2, "Second", "2027-03-01"],
      ]);
      tables.add(sheets.active(), rect, { name: "Plan", hasHeaders: true });
      await window.grid.whenCalculated();
    });
  }

  test("grow when a user types below or beside them", async () => {
    await makePlan();
    const table = await page.evaluate(async () => {
      const sheet = window.grid.sheets.active();
      await window.grid.type(sheet, 3, 0, "3");
      await window.grid.type(sheet, 0, 3, "title");
      return window.grid.tables.list()[0];
    });
    expect(table).toMatchObject({
      name: "Plan",
      rect: { row: 0, column: 0, rowCount: 4, columnCount: 4 },
      columns: ["Id", "Title", "Due date", "title2"],
    });
  });

  test("fill a column with a formula, keep [@...] as written, and take growth back on undo", async () => {
    await makePlan();
    const seen = await page.evaluate(async () => {
      const { grid } = window;
      const sheet = grid.sheets.active();
      const column = { row: 1, column: 3, rowCount: 2, columnCount: 1 };
      await grid.type(sheet, 0, 3, "Twice");
      await grid.type(sheet, 1, 3, "=[@Id]*2");
      const formulas = grid.cells.formulas(sheet, column).flat();
      const values = grid.cells.values(sheet, column).flat();
      await grid.undo();
      const afterUndo = grid.cells.values(sheet, column).flat();
      await grid.undo();
      return { formulas, values, afterUndo, columns: grid.tables.list()[0]?.columns };
    });
    expect(seen).toEqual({
      formulas: ["=[@Id]*2", "=[@Id]*2"],
      values: [2, 4],
      afterUndo: ["", ""],
      columns: ["Id", "Title", "Due date"],
    });
  });

  test("follow their header cells, and formulas follow too", async () => {
    await makePlan();
    const seen = await page.evaluate(async () => {
      const { grid } = window;
      const sheet = grid.sheets.active();
      const sum = { row: 0, column: 6, rowCount: 1, columnCount: 1 };
      grid.cells.write(sheet, sum, [["=SUM(Plan[Id])"]]);
      await grid.type(sheet, 0, 0, "Number");
      return [
        grid.tables.list()[0]?.columns,
        grid.cells.formulas(sheet, sum),
        grid.cells.values(sheet, sum),
      ];
    });
    expect(seen).toEqual([["Number", "Title", "Due date"], [["=SUM(Plan[Number])"]], [[3]]]);
  });

  test("move with inserted rows and go with their sheet", async () => {
    await makePlan();
    const seen = await page.evaluate(() => {
      const { grid } = window;
      const sheet = grid.sheets.active();
      grid.sheets.activate(grid.sheets.add("Other"));
      const row = { row: 0, column: 0, rowCount: 1, columnCount: grid.sheets.columnLimit };
      grid.cells.insert(sheet, row, "Down");
      const moved = grid.tables.list()[0]?.rect;
      grid.sheets.remove(sheet);
      return { moved, left: grid.tables.list().length };
    });
    expect(seen).toEqual({ moved: { row: 1, column: 0, rowCount: 3, columnCount: 3 }, left: 0 });
  });

  test("hide rows by a filter", async () => {
    await makePlan();
    const hidden = await page.evaluate(() => {
      const { grid } = window;
      const sheet = grid.sheets.active();
      const rows = () => [1, 2].map((row) => grid.cells.isRowHidden(sheet, row));
      grid.tables.filter(grid.tables.list()[0]?.id ?? "", 1, ["Second"]);
      const filtered = rows();
      grid.tables.filter(grid.tables.list()[0]?.id ?? "", 1, null);
      return [filtered, rows()];
    });
    expect(hidden).toEqual([
      [true, false],
      [false, false],
    ]);
  });
});

test("typing honours validation, and pasting does not", async () => {
  const seen = await page.evaluate(async () => {
    const { grid } = window;
    const sheet = grid.sheets.active();
    const rect = { row: 0, column: 0, rowCount: 3, columnCount: 1 };
    grid.validation.set(sheet, rect, {
      rule: { kind: "List", source: "Open,Closed", inCellDropDown: true },
      ignoreBlanks: true,
      prompt: null,
      error: { title: "Status", message: "Choose a status.", style: "Stop", show: true },
    });
    const code = await grid
      .type(sheet, 0, 0, "Maybe")
      .catch((error: unknown) => (error as { code: string }).code);
    await grid.type(sheet, 1, 0, "Open");
    window.events.length = 0;
    await grid.paste(sheet, 2, 0, [["Maybe", "x"]]);
    const pasted = window.events.filter((event) => event.kind === "changed");
    return { code, values: grid.cells.values(sheet, rect).flat(), pasted };
  });
  expect(seen.code).toBe("ValidationRefused");
  expect(seen.values).toEqual(["", "Open", "Maybe"]);
  expect(seen.pasted).toMatchObject([
    { byUser: true, rect: { row: 2, column: 0, rowCount: 1, columnCount: 2 } },
  ]);
});

describe("custom functions", () => {
  test("are asked for a level at a time, spill, nest and heal", async () => {
    const seen = await page.evaluate(async () => {
      const { grid, define } = window;
      const sheet = grid.sheets.active();
      const runtime = window.startRuntime();
      const rect = { row: 0, column: 0, rowCount: 3, columnCount: 5 };
      grid.cells.write(sheet, { ...rect, rowCount: 1 }, [
        ["=JCA_DOUBLE(21)", "=JCA_ROWS(3)", null, "=JCA_FAIL(A9)", "=JCA_DOUBLE(JCA_DOUBLE(2))"],
      ]);
      await grid.whenCalculated();
      const before = grid.cells.values(sheet, rect)[0];
      grid.functions.register([
        define("DOUBLE", ["number"]),
        define("ROWS", ["number"]),
        define("FAIL", ["any"]),
      ]);
      await grid.whenCalculated();
      return {
        before,
        after: grid.cells.values(sheet, rect),
        message: grid.functions.errorMessage(sheet, 0, 3),
        batches: runtime.batches.map((batch) => batch.length),
      };
    });
    expect(seen).toEqual({
      before: ["#NAME?", "#NAME?", "", "#NAME?", "#NAME?"],
      after: [
        [42, 1, "row 1", "#N/A", 8],
        ["", 2, "row 2", "", ""],
        ["", 3, "row 3", "", ""],
      ],
      message: "There is no such JCA.",
      batches: [4, 1],
    });
  });

  test("get their arguments by type", async () => {
    const shown = await page.evaluate(async () => {
      const { grid, define } = window;
      const sheet = grid.sheets.active();
      window.startRuntime();
      grid.functions.register([define("SHOW", ["string", "number", "any?", "number[]"])]);
      const rect = { row: 5, column: 0, rowCount: 1, columnCount: 1 };
      grid.cells.write(sheet, { row: 0, column: 0, rowCount: 1, columnCount: 2 }, [[7, ""]]);
      grid.cells.write(sheet, rect, [["=JCA_SHOW(A1,B1,,A1:B2)"]]);
      await grid.whenCalculated();
      return grid.cells.values(sheet, rect)[0]?.[0];
    });
    expect(shown).toBe('["7",0,null,[[7,""],["",""]]]');
  });

  test("stream to every cell that asks the same, until none does", async () => {
    const seen = await page.evaluate(async () => {
      const { grid, define } = window;
      const sheet = grid.sheets.active();
      const runtime = window.startRuntime();
      const rect = { row: 0, column: 0, rowCount: 1, columnCount: 2 };
      grid.functions.register([define("TICK", ["number"], { stream: true })]);
      grid.cells.write(sheet, rect, [["=JCA_TICK(1)", "=JCA_TICK(1)"]]);
      await grid.whenCalculated();
      const call = runtime.batches[0]?.[0]?.call ?? 0;
      grid.functions.settle([{ call, result: { ok: true, value: 77 } }]);
      await grid.whenCalculated();
      const values = grid.cells.values(sheet, rect);
      const left: number[] = [];
      for (const value of [
        ["", null],
        [null, ""],
      ]) {
        grid.cells.write(sheet, rect, [value]);
        await grid.whenCalculated();
        left.push(runtime.cancelled.length);
      }
      return { values, left, calls: runtime.batches.flat().length };
    });
    expect(seen).toEqual({ values: [[77, 77]], left: [0, 1], calls: 1 });
  });
});

test("names stand for constants, lambdas and cells", async () => {
  const seen = await page.evaluate(async () => {
    const { grid } = window;
    const sheet = grid.sheets.active();
    const formulas = ["=60", "=LAMBDA(x,x*2)", "=Sheet1!$A$1"];
    ["Grace", "Twice", "Here"].forEach((name, index) => {
      const formula = formulas[index] ?? "";
      grid.names.set({ name, sheet: null, formula, comment: "", visible: true });
    });
    const rect = { row: 0, column: 0, rowCount: 1, columnCount: 4 };
    grid.cells.write(sheet, rect, [["a", "=Grace+1", "=Twice(4)", '=Here&"!"']]);
    await grid.whenCalculated();
    return [grid.cells.values(sheet, rect)[0], grid.names.list().map(({ formula }) => formula)];
  });
  expect(seen).toEqual([
    ["a", 61, 8, "a!"],
    ["=60", "=LAMBDA(x,x*2)", "=Sheet1!$A$1"],
  ]);
});

test("a protected sheet refuses locked cells only", async () => {
  const codes = await page.evaluate(() => {
    const { grid } = window;
    const sheet = grid.sheets.active();
    const at = (column: number) => ({ row: 0, column, rowCount: 1, columnCount: 1 });
    grid.cells.setStyle(sheet, at(1), { locked: false });
    grid.sheets.update(sheet, { protected: true });
    return [0, 1].map((column) => {
      try {
        grid.cells.write(sheet, at(column), [["x"]]);
        return "written";
      } catch (error) {
        return (error as { code: string }).code;
      }
    });
  });
  expect(codes).toEqual(["AccessDenied", "written"]);
});

test("a user's keyboard edits the cells and fires events", async () => {
  await page.evaluate(() => {
    window.grid.select(window.grid.sheets.active(), {
      row: 1,
      column: 1,
      rowCount: 1,
      columnCount: 1,
    });
  });
  await page.mouse.click(120, 60);
  await page.evaluate(() => (window.events.length = 0));
  // Opens the cell's editor first: the first key of a burst may come too early otherwise.
  await page.keyboard.press("F2");
  await page.waitForTimeout(500);
  await page.keyboard.type("2027-02-01", { delay: 40 });
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => window.events.some((event) => event.kind === "changed"));
  const seen = await page.evaluate(() => {
    const changed = window.events.find((event) => event.kind === "changed");
    const rect = changed?.kind === "changed" ? changed.rect : null;
    return { changed, value: rect && window.grid.cells.values(window.grid.sheets.active(), rect) };
  });
  expect(seen).toMatchObject({ changed: { byUser: true }, value: [[46419]] });
});

test("looks like a spreadsheet", async () => {
  await page.evaluate(async () => {
    const { grid } = window;
    const sheet = grid.sheets.active();
    const rect = { row: 0, column: 0, rowCount: 6, columnCount: 4 };
    grid.cells.write(sheet, rect, [
      ["Id", "Title", "Due date", "Progress"],
      ...[1, 2, 3, 4, 5].map((id) => [id, `Action ${id}`, 46419 + id, id * 20]),
    ]);
    grid.cells.setNumberFormats(
      sheet,
      { row: 1, column: 2, rowCount: 5, columnCount: 1 },
      Array.from({ length: 5 }, () => ["d mmm yyyy"]),
    );
    grid.tables.add(sheet, rect, { name: "Plan", hasHeaders: true });
    const base = { sheet, priority: 0, stopIfTrue: false };
    const format = {
      fill: "#FFC7CE",
      fontColor: "#9C0006",
      bold: null,
      italic: null,
      strikethrough: null,
    };
    const column = (index: number) => [{ row: 1, column: index, rowCount: 5, columnCount: 1 }];
    grid.conditionalFormats.add({
      ...base,
      rects: column(2),
      rule: { kind: "Custom", formula: "=$A2>3" },
      format,
    });
    grid.conditionalFormats.add({
      ...base,
      rects: column(3),
      rule: { kind: "DataBar", color: "#63C384" },
      format,
    });
    grid.cells.autofitColumns(sheet, rect);
    grid.sheets.update(sheet, { frozenRows: 1, tabColor: "#107C41" });
    await grid.whenCalculated();
  });
  await page.waitForTimeout(500);
  const folder = await mkdtemp(join(tmpdir(), "grid-picture-"));
  const picture = await page.screenshot({ path: join(folder, "grid.png") });
  expect(picture.length).toBeGreaterThan(10_000);
  const formats = await page.evaluate(() =>
    window.grid.conditionalFormats.list(window.grid.sheets.active()),
  );
  expect(formats.map(({ rule }) => rule.kind)).toEqual(["DataBar", "Custom"]);
});

test("a snapshot holds what the workbook holds", async () => {
  const snapshot = await page.evaluate(async () => {
    const { grid } = window;
    const sheet = grid.sheets.active();
    grid.cells.write(sheet, { row: 0, column: 0, rowCount: 1, columnCount: 2 }, [
      [1, "=SEQUENCE(2)"],
    ]);
    grid.cells.merge(sheet, { row: 4, column: 0, rowCount: 1, columnCount: 2 });
    grid.cells.setColumnWidth(sheet, 0, 1, 120);
    await grid.whenCalculated();
    return window.snapshotOf(grid);
  });
  const [sheet] = snapshot.sheets;
  expect(sheet?.cells).toMatchObject([
    { row: 0, column: 0, value: 1, formula: null },
    { row: 0, column: 1, value: 1, formula: "=SEQUENCE(2)" },
  ]);
  expect(sheet?.columns).toEqual([{ index: 0, points: 120, hidden: false }]);
  expect(sheet?.merges).toEqual([{ row: 4, column: 0, rowCount: 1, columnCount: 2 }]);
});

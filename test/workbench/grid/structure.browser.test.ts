import type { CellValue, ConditionalFormat, Rect } from "../../../src/workbench/grid/grid";
import { useGridPage } from "./grid-tab";

const page = useGridPage({ shared: true });

/** A sheet that is not in front: a table in A2:C4 with a rule on its Due column, a sum below, a list beside. */
async function makeOther(): Promise<void> {
  await page().evaluate(async () => {
    const { grid } = window;
    const front = grid.sheets.active();
    const sheet = grid.sheets.add("Other");
    const rect = { row: 1, column: 0, rowCount: 3, columnCount: 3 };
    const due = { row: 2, column: 2, rowCount: 2, columnCount: 1 };
    grid.cells.write(sheet, rect, [
      ["Id", "Title", "Due"],
      [1, "First", 10],
      [2, "Second", 20],
    ]);
    grid.cells.write(sheet, { row: 6, column: 2, rowCount: 1, columnCount: 1 }, [["=SUM(C3:C4)"]]);
    grid.cells.write(sheet, { row: 6, column: 4, rowCount: 1, columnCount: 1 }, [["beside"]]);
    grid.tables.add(sheet, rect, { name: "Plan", hasHeaders: true });
    grid.conditionalFormats.add({
      sheet,
      rects: [due],
      priority: 0,
      stopIfTrue: false,
      rule: { kind: "CellValue", operator: "GreaterThan", formula1: "15", formula2: null },
      format: { fill: "#FFC7CE", fontColor: "", bold: null, italic: null, strikethrough: null },
    });
    grid.validation.set(sheet, due, {
      rule: { kind: "WholeNumber", operator: "GreaterThan", formula1: "0", formula2: null },
      ignoreBlanks: true,
      prompt: null,
      error: null,
    });
    grid.cells.merge(sheet, { row: 8, column: 0, rowCount: 1, columnCount: 2 });
    grid.names.set({
      name: "Total",
      sheet: null,
      formula: "=Other!$C$7",
      comment: "",
      visible: true,
    });
    grid.select(front, { row: 3, column: 3, rowCount: 2, columnCount: 2 });
    await grid.whenCalculated();
    Object.assign(window, { other: sheet, front });
    window.events.length = 0;
  });
}

/** Where everything of the sheet is now, as A1-like text of row and column. */
async function look() {
  return page().evaluate(() => {
    const { grid, other, front } = window as unknown as Window & { other: string; front: string };
    const at = (rects: readonly Rect[]) =>
      rects.map((rect) => [rect.row, rect.column, rect.rowCount, rect.columnCount].join(","));
    const formulas: string[] = [];
    const all = grid.cells.formulas(other, { row: 0, column: 0, rowCount: 20, columnCount: 12 });
    all.forEach((row, rowIndex) =>
      row.forEach((value, column) => {
        if (value === "beside" || String(value).startsWith("="))
          formulas.push(`${rowIndex},${column} ${value}`);
      }),
    );
    return {
      table: at(grid.tables.list().map(({ rect }) => rect)),
      formats: grid.conditionalFormats.list(other).flatMap(({ rects }) => at(rects)),
      rules: grid.validation.list(other).flatMap(({ rects }) => at(rects)),
      merged: at(
        grid.cells.merged(other, { row: 0, column: 0, rowCount: 1_048_576, columnCount: 16_384 }),
      ),
      formulas,
      total: grid.names.list().map(({ formula }) => formula)[0],
      inFront: grid.sheets.active() === front,
      selection: at([grid.selection().rect]),
      switched: window.events.filter(({ kind }) => /^sheet|selected/.test(kind)).length,
    };
  });
}

const unmoved = {
  table: ["1,0,3,3"],
  formats: ["2,2,2,1"],
  rules: ["2,2,2,1"],
  merged: ["8,0,1,2"],
  formulas: ["6,2 =SUM(C3:C4)", "6,4 beside"],
  total: "=Other!$C$7",
  inFront: true,
  selection: ["3,3,2,2"],
  switched: 0,
};

describe("on a sheet that is not in front, everything moves along with", () => {
  const [rows, columns] = [1_048_576, 16_384];
  type Case = [
    name: string,
    how: "insert" | "remove",
    rect: [row: number, column: number, rowCount: number, columnCount: number],
    shift: string,
    moved: Partial<typeof unmoved>,
  ];
  const cases: Case[] = [
    [
      "rows inserted above",
      "insert",
      [0, 0, 2, columns],
      "Down",
      {
        table: ["3,0,3,3"],
        formats: ["4,2,2,1"],
        rules: ["4,2,2,1"],
        merged: ["10,0,1,2"],
        formulas: ["8,2 =SUM(C5:C6)", "8,4 beside"],
        total: "=Other!$C$9",
      },
    ],
    [
      "rows inserted into the table",
      "insert",
      [3, 0, 1, columns],
      "Down",
      {
        table: ["1,0,4,3"],
        formats: ["2,2,3,1"],
        rules: ["2,2,3,1"],
        merged: ["9,0,1,2"],
        formulas: ["7,2 =SUM(C3:C5)", "7,4 beside"],
        total: "=Other!$C$8",
      },
    ],
    [
      "rows removed from the table",
      "remove",
      [2, 0, 1, columns],
      "Up",
      {
        table: ["1,0,2,3"],
        formats: ["2,2,1,1"],
        rules: ["2,2,1,1"],
        merged: ["7,0,1,2"],
        formulas: ["5,2 =SUM(C3)", "5,4 beside"],
        total: "=Other!$C$6",
      },
    ],
    [
      "columns inserted before",
      "insert",
      [0, 0, rows, 1],
      "Right",
      {
        table: ["1,1,3,3"],
        formats: ["2,3,2,1"],
        rules: ["2,3,2,1"],
        merged: ["8,1,1,2"],
        formulas: ["6,3 =SUM(D3:D4)", "6,5 beside"],
        total: "=Other!$D$7",
      },
    ],
    [
      "columns removed after",
      "remove",
      [0, 3, rows, 1],
      "Left",
      { formulas: ["6,2 =SUM(C3:C4)", "6,3 beside"] },
    ],
    [
      "cells inserted below the table",
      "insert",
      [4, 0, 2, 3],
      "Down",
      {
        merged: ["10,0,1,2"],
        formulas: ["6,4 beside", "8,2 =SUM(C3:C4)"],
        total: "=Other!$C$9",
      },
    ],
    [
      "cells inserted above the table",
      "insert",
      [0, 0, 1, 3],
      "Down",
      {
        table: ["2,0,3,3"],
        formats: ["3,2,2,1"],
        rules: ["3,2,2,1"],
        merged: ["9,0,1,2"],
        formulas: ["6,4 beside", "7,2 =SUM(C4:C5)"],
        total: "=Other!$C$8",
      },
    ],
    [
      "cells removed above the table",
      "remove",
      [0, 0, 1, 3],
      "Up",
      {
        table: ["0,0,3,3"],
        formats: ["1,2,2,1"],
        rules: ["1,2,2,1"],
        merged: ["7,0,1,2"],
        formulas: ["5,2 =SUM(C2:C3)", "6,4 beside"],
        total: "=Other!$C$6",
      },
    ],
    [
      "cells inserted beside",
      "insert",
      [6, 3, 1, 2],
      "Right",
      { formulas: ["6,2 =SUM(C3:C4)", "6,6 beside"] },
    ],
    [
      "cells removed beside",
      "remove",
      [6, 3, 1, 1],
      "Left",
      { formulas: ["6,2 =SUM(C3:C4)", "6,3 beside"] },
    ],
  ];

  test.each(cases)("%s, and back on undo", async (_, how, area, shift, moved) => {
    await makeOther();
    await page().evaluate(
      ({ how, area, shift }) => {
        const { grid, other } = window as unknown as Window & { other: string };
        const [row, column, rowCount, columnCount] = area;
        const rect = { row, column, rowCount, columnCount };
        if (how === "insert") grid.cells.insert(other, rect, shift as "Down");
        else grid.cells.remove(other, rect, shift as "Up");
      },
      { how, area, shift },
    );
    expect(await look()).toEqual({ ...unmoved, ...moved });
    await page().evaluate(() => window.grid.undo());
    expect(await look()).toMatchObject({
      table: unmoved.table,
      formats: unmoved.formats,
      rules: unmoved.rules,
      merged: unmoved.merged,
      formulas: unmoved.formulas,
      total: unmoved.total,
    });
  });
});

test("a table goes with its cells, or leaves them", async () => {
  await makeOther();
  const seen = await page().evaluate(async () => {
    const { grid, other } = window as unknown as Window & { other: string };
    const rect = { row: 1, column: 0, rowCount: 6, columnCount: 3 };
    const id = grid.tables.list()[0]?.id ?? "";
    grid.tables.remove(id, false);
    await grid.whenCalculated();
    const gone = [grid.tables.list().length, grid.cells.values(other, rect)];
    await grid.undo();
    const back = grid.tables.list().map(({ name, columns }) => [name, columns]);
    grid.tables.remove(grid.tables.list()[0]?.id ?? "", true);
    return { gone, back, kept: grid.cells.values(other, rect)[0], left: grid.tables.list().length };
  });
  const blank = ["", "", ""];
  expect(seen).toEqual({
    gone: [0, [blank, blank, ["", "", "#REF!"], blank, blank, blank]],
    back: [["Plan", ["Id", "Title", "Due"]]],
    kept: ["Id", "Title", "Due"],
    left: 0,
  });
});

test("rows are sorted by several keys, with their looks and formulas, and back on undo", async () => {
  const seen = await page().evaluate(async () => {
    const { grid } = window;
    const sheet = grid.sheets.add("Other");
    const rect = { row: 1, column: 0, rowCount: 4, columnCount: 3 };
    grid.cells.write(sheet, rect, [
      ["b", 1, "=B2*10"],
      ["a", 2, "=B3*10"],
      ["", 9, ""],
      ["a", 1, "=B5*10"],
    ]);
    grid.cells.setStyle(sheet, { ...rect, rowCount: 1, columnCount: 1 }, { bold: true });
    await grid.whenCalculated();
    grid.cells.sort(sheet, rect, [
      { column: 0, ascending: true },
      { column: 1, ascending: false },
    ]);
    await grid.whenCalculated();
    const values = grid.cells.values(sheet, rect);
    const bold = [1, 2, 3, 4].map((row) => grid.cells.style(sheet, row, 0).bold);
    await grid.undo();
    return { values, bold, back: grid.cells.values(sheet, rect).map(([first]) => first) };
  });
  expect(seen).toEqual({
    values: [
      ["a", 2, 20],
      ["a", 1, 10],
      ["b", 1, 10],
      ["", 9, ""],
    ],
    bold: [false, false, true, false],
    back: ["b", "a", "", "a"],
  });
});

test("rows and columns are hidden and shown on a sheet that is not in front", async () => {
  const seen = await page().evaluate(async () => {
    const { grid } = window;
    const sheet = grid.sheets.add("Other");
    const rows = () => [1, 2, 3, 4].map((row) => grid.cells.isRowHidden(sheet, row));
    const columns = () => [0, 1, 2].map((column) => grid.cells.isColumnHidden(sheet, column));
    grid.cells.setRowsHidden(sheet, 2, 2, true);
    grid.cells.setColumnsHidden(sheet, 1, 1, true);
    const hidden = [rows(), columns()];
    await grid.undo();
    grid.cells.setRowsHidden(sheet, 2, 1, false);
    return { hidden, shown: [rows(), columns()] };
  });
  expect(seen).toEqual({
    hidden: [
      [false, true, true, false],
      [false, true, false],
    ],
    shown: [
      [false, false, true, false],
      [false, false, false],
    ],
  });
});

test("conditional formats come back as they were given", async () => {
  const format = { fontColor: "#9C0006", bold: true, italic: null, strikethrough: null };
  const rules: ConditionalFormat["rule"][] = [
    { kind: "CellValue", operator: "Between", formula1: "1", formula2: "5" },
    { kind: "CellValue", operator: "EqualTo", formula1: "3", formula2: null },
    { kind: "ContainsText", operator: "Contains", text: "late" },
    { kind: "ContainsText", operator: "BeginsWith", text: "late" },
    { kind: "IconSet", style: "ThreeTrafficLights1", showIconOnly: true, criteria: null },
    { kind: "DataBar", color: "#63C384" },
    { kind: "Custom", formula: '=$A1="x"' },
  ];
  const read = await page().evaluate(
    ({ rules, format }) => {
      const { grid } = window;
      const sheet = grid.sheets.add("Other");
      rules.forEach((rule, row) => {
        const rects = [{ row, column: 0, rowCount: 1, columnCount: 3 }];
        const rest = { priority: row, stopIfTrue: false };
        const given = { ...format, fill: "#FFC7CE" };
        grid.conditionalFormats.add({ sheet, rects, rule, format: given, ...rest });
      });
      const list = [...grid.conditionalFormats.list(sheet)];
      list.sort((a, b) => (a.rects[0]?.row ?? 0) - (b.rects[0]?.row ?? 0));
      return list.map(({ rule, format: found }) => ({ rule, fill: found.fill, bold: found.bold }));
    },
    { rules, format },
  );
  expect(read.map(({ rule }) => rule)).toEqual(rules);
  expect(read.slice(0, 4)).toMatchObject(
    Array.from({ length: 4 }, () => ({ fill: "#FFC7CE", bold: true })),
  );
});

test("a write of a look or a number format keeps a cell's formula and what it spilled", async () => {
  const seen = await page().evaluate(async () => {
    const { grid } = window;
    const sheet = grid.sheets.active();
    const rect = { row: 0, column: 0, rowCount: 2, columnCount: 2 };
    const read = (): CellValue[][][] => [
      grid.cells.formulas(sheet, rect),
      grid.cells.values(sheet, rect),
    ];
    grid.cells.write(sheet, rect, [
      [2, "=A1*10"],
      ["=SEQUENCE(1,1)", "=A2&B1"],
    ]);
    await grid.whenCalculated();
    grid.cells.setNumberFormats(sheet, rect, [
      ["0.0", "0.0"],
      ["0.0", "@"],
    ]);
    grid.cells.setStyle(sheet, rect, { bold: true, fill: "#FFEE00" });
    grid.cells.clear(sheet, { ...rect, columnCount: 1 }, "Formats");
    await grid.whenCalculated();
    const before = read();
    grid.cells.write(sheet, { ...rect, rowCount: 1, columnCount: 1 }, [[3]]);
    await grid.whenCalculated();
    const after = read();
    await grid.undo();
    await grid.undo();
    await grid.undo();
    await grid.undo();
    await grid.whenCalculated();
    return { before, after, undone: read() };
  });
  const formulas = (first: number) => [
    [first, "=A1*10"],
    ["=SEQUENCE(1,1)", "=A2&B1"],
  ];
  const values = (first: number) => [
    [first, first * 10],
    [1, `1${first * 10}`],
  ];
  expect(seen).toEqual({
    before: [formulas(2), values(2)],
    after: [formulas(3), values(3)],
    undone: [formulas(2), values(2)],
  });
});

test("a sheet that is added or shown stays behind the one in front", async () => {
  const seen = await page().evaluate(() => {
    const { sheets } = window.grid;
    const front = sheets.active();
    const other = sheets.add("Other");
    sheets.update(other, { visibility: "Hidden" });
    sheets.update(other, { visibility: "Visible" });
    return sheets.active() === front;
  });
  expect(seen).toBe(true);
});

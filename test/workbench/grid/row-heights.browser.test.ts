import { useGridPage } from "./grid-tab";

const page = useGridPage({ shared: true });

test("rows fit wrapped text on the sheet in front and on others alike", async () => {
  const seen = await page().evaluate(() => {
    const { cells, sheets } = window.grid;
    const front = sheets.active();
    const heights = [front, sheets.add("Other")].map((sheet) => {
      const rect = { row: 0, column: 0, rowCount: 3, columnCount: 2 };
      cells.setColumnWidth(sheet, 0, 1, 100);
      cells.write(sheet, rect, [
        ["A sentence that is far too long for the width of its column.", 1],
        ["short", "not wrapped, and far too long for the width of its column"],
        ["one\ntwo\nthree", 2],
      ]);
      cells.setStyle(sheet, { ...rect, columnCount: 1 }, { wrap: true });
      cells.autofitRows(sheet, rect);
      return [0, 1, 2].map((row) => cells.rowHeight(sheet, row));
    });
    return { heights, inFront: sheets.active() === front };
  });
  const [front, other] = seen.heights;
  expect(seen.inFront).toBe(true);
  expect(other).toEqual(front);
  expect(front?.[0]).toBeGreaterThan(28);
  // One line; fonts differ by a point or so.
  expect(front?.[1]).toBeGreaterThanOrEqual(15);
  expect(front?.[1]).toBeLessThan(20);
  expect(front?.[2]).toBeGreaterThan(30);
});

test("a row grows and shrinks with its text, also by typing and undo, until it is set by hand", async () => {
  const seen = await page().evaluate(async () => {
    const { grid } = window;
    const { cells } = grid;
    const sheet = grid.sheets.add("Other");
    const cell = { row: 4, column: 0, rowCount: 1, columnCount: 1 };
    const long = "one\ntwo\nthree";
    const heights: number[] = [];
    cells.setStyle(sheet, { ...cell, rowCount: 2 }, { wrap: true });
    cells.write(sheet, { ...cell, row: 5 }, [["1\n2\n3\n4\n5\n6\n7\n8\n9\n10"]]);
    const line = cells.rowHeight(sheet, 5) / 10;
    const look = () => heights.push(Math.round(cells.rowHeight(sheet, 4) / line));
    cells.write(sheet, cell, [[long]]);
    look();
    cells.write(sheet, cell, [["one"]]);
    look();
    await grid.type(sheet, 4, 0, long);
    look();
    await grid.undo();
    look();
    await grid.redo();
    look();
    cells.setRowHeight(sheet, 4, 1, 30);
    look();
    cells.write(sheet, cell, [["one\ntwo\nthree\nfour\nfive"]]);
    look();
    cells.autofitRows(sheet, cell);
    look();
    await grid.undo();
    look();
    return heights;
  });
  expect(seen).toEqual([3, 1, 3, 1, 3, 2, 2, 5, 2]);
});

test("heights move with rows that are inserted before they are fitted", async () => {
  const seen = await page().evaluate(() => {
    const { cells, sheets } = window.grid;
    const sheet = sheets.add("Other");
    const cell = { row: 2, column: 0, rowCount: 1, columnCount: 1 };
    cells.setStyle(sheet, cell, { wrap: true });
    cells.write(sheet, cell, [["one\ntwo\nthree"]]);
    cells.insert(sheet, { ...cell, row: 0, columnCount: sheets.columnLimit }, "Down");
    return [2, 3].map((row) => cells.rowHeight(sheet, row) > 30);
  });
  expect(seen).toEqual([false, true]);
});

test("ten thousand rows are fitted in turns", async () => {
  const seen = await page().evaluate(() => {
    const { cells, sheets } = window.grid;
    const sheet = sheets.add("Other");
    const rect = { row: 0, column: 0, rowCount: 10_000, columnCount: 4 };
    const words = "Some words that a report might hold in one of its many cells, with a number";
    cells.setStyle(sheet, rect, { wrap: true });
    cells.setColumnWidth(sheet, 0, 4, 120);
    const values = Array.from({ length: rect.rowCount }, (_, row) =>
      [1, 2, 3, 4].map((column) => `${words} ${row} ${words.slice(row % 70)} ${column}`),
    );
    cells.write(sheet, rect, values);
    const start = performance.now();
    cells.autofitRows(sheet, rect);
    const asked = performance.now() - start;
    const height = cells.rowHeight(sheet, 9999);
    return { height, asked, all: performance.now() - start };
  });
  expect(seen.height).toBeGreaterThan(40);
  if (process.env["SHOW_TIMES"]) process.stdout.write(JSON.stringify(seen));
});

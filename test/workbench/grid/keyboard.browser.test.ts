import { useGridPage } from "./grid-tab";

const page = useGridPage();

/** Opens the cell's editor before typing: the first key of a burst may come too early otherwise. */
async function enter(row: number, text: string): Promise<void> {
  await page().evaluate((at) => {
    const cell = { row: at, column: 0, rowCount: 1, columnCount: 1 };
    window.grid.select(window.grid.sheets.active(), cell);
  }, row);
  await page().keyboard.press("F2");
  await page().waitForTimeout(500);
  await page().keyboard.type(text, { delay: 40 });
  await page().keyboard.press("Enter");
  await page().waitForTimeout(500);
}

function read(rows: number) {
  return page().evaluate((rowCount) => {
    const rect = { row: 0, column: 0, rowCount, columnCount: 1 };
    return window.grid.cells.values(window.grid.sheets.active(), rect).flat();
  }, rows);
}

test("dates are understood as they are written, and keep the format of their cell", async () => {
  await page().mouse.click(75, 60);
  await page().evaluate(() => {
    const { cells, sheets } = window.grid;
    const rect = { row: 0, column: 0, rowCount: 1, columnCount: 1 };
    cells.setNumberFormats(sheets.active(), rect, [["d mmm yyyy"]]);
  });
  const texts = ["2027-02-01", "1 Feb 2027", "1 February 2027", "February 1, 2027", "1-Feb-27"];
  for (const [row, text] of texts.entries()) await enter(row, text);
  expect(await read(texts.length)).toEqual(texts.map(() => 46419));
  const shown = await page().evaluate(() => {
    const rect = { row: 0, column: 0, rowCount: 1, columnCount: 1 };
    return window.grid.cells.texts(window.grid.sheets.active(), rect);
  });
  expect(shown).toEqual([["1 Feb 2027"]]);
});

test("a list takes what it lists and refuses the rest with its own words", async () => {
  await page().mouse.click(75, 60);
  await page().evaluate(() => {
    const { sheets, validation } = window.grid;
    const rect = { row: 0, column: 0, rowCount: 3, columnCount: 1 };
    validation.set(sheets.active(), rect, {
      rule: { kind: "List", source: "Open,Closed", inCellDropDown: true },
      ignoreBlanks: true,
      prompt: null,
      error: { title: "Status", message: "Choose a status.", style: "Stop", show: true },
    });
  });
  await enter(0, "Open");
  expect(await read(2)).toEqual(["Open", ""]);
  await enter(1, "Maybe");
  await page().getByText("Choose a status.").waitFor();
  expect(await read(2)).toEqual(["Open", ""]);
});

test("a row grows with what is typed into a wrapped cell", async () => {
  await page().mouse.click(75, 60);
  await page().evaluate(() => {
    const rect = { row: 0, column: 0, rowCount: 1, columnCount: 1 };
    window.grid.cells.setStyle(window.grid.sheets.active(), rect, { wrap: true });
  });
  await enter(0, "a sentence that takes several lines");
  const height = await page().evaluate(() =>
    window.grid.cells.rowHeight(window.grid.sheets.active(), 0),
  );
  expect(height).toBeGreaterThan(28);
});

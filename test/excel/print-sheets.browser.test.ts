import { buildSync } from "esbuild";
import { join } from "node:path";

import type { printSheets } from "../../src/excel/print-sheets";
import type { PageDocument } from "../../src/docx/model/page";
import { bars, document, paragraph, row, section, table } from "../app/print/documents";
import { openLab, type OpenLab } from "../workbench/office-host/lab";

declare global {
  interface Window {
    printing: { readonly printSheets: typeof printSheets };
  }
}

let open: OpenLab;

/** The product's own code in the add-in's page, over office.js and a grid without drawing. */
beforeAll(async () => {
  open = await openLab();
  const bundle = buildSync({
    entryPoints: [join(import.meta.dirname, "../../src/excel/print-sheets.ts")],
    bundle: true,
    write: false,
    format: "iife",
    globalName: "printing",
    target: "es2022",
  });
  await open.addin.addScriptTag({ content: bundle.outputFiles[0]?.text ?? "" });
});
afterAll(async () => {
  await open.close();
});

function print(made: PageDocument) {
  return open.addin.evaluate(
    (wanted) =>
      window.printing.printSheets(wanted).then(
        (sheets) => ({ sheets, error: null }),
        (error: { code: string; message: string }) => ({
          sheets: [],
          error: { code: error.code, message: error.message },
        }),
      ),
    made,
  );
}

/** What the host holds of a sheet. */
function seen(name: string) {
  return open.page.evaluate((wanted) => {
    const { grid, extras } = lab;
    const sheets = grid.sheets.list();
    const at = sheets.findIndex((sheet) => sheet.name === wanted);
    const id = sheets[at]?.id ?? "";
    const used = grid.sheets.usedRect(id, true);
    const page = extras.sheets.get(id)?.page;
    return {
      at,
      texts: used === null ? [] : grid.cells.values(id, used).map((cells) => cells.join("|")),
      merged: grid.cells
        .merged(id, { row: 0, column: 0, rowCount: 500, columnCount: 50 })
        .map(({ row: top, column, columnCount }) => [top, column, columnCount]),
      heights: [0, 1, 2].map((line) => grid.cells.rowHeight(id, line)),
      frozen: sheets[at]?.frozenRows,
      page: page && {
        orientation: page.orientation,
        paper: page.paperSize,
        zoom: page.zoom,
        area: page.printArea,
        titles: page.titleRows,
        breaks: page.breaks.rows,
        state: page.headersFooters.default.leftFooter,
        number: page.headersFooters.default.rightFooter,
      },
      keys: [...(extras.sheets.get(id)?.customProperties.keys() ?? [])],
    };
  }, name);
}

const head = row(["Number", "Action"], { role: "header" });
const actions = (texts: readonly string[]) =>
  section(
    [
      paragraph("Annex 1 - WTSA Actions", { role: "annex-title" }),
      table([head, ...texts.map((text, index) => row([String(index + 1), text]))], {
        columnShares: [1, 3],
      }),
    ],
    { name: "annex-1" },
  );
const summary = section([paragraph("Status summary", { role: "annex-title" }), bars], {
  name: "status-summary",
  orientation: "landscape",
});

test("each section comes on a sheet of its own, in four requests, ready to print", async () => {
  const before = await open.page.evaluate(() => lab.host.requestLog().length);
  const made = await print(document([actions(["=SUM(A1)", "'quoted", "@all"]), summary]));
  expect(made).toEqual({
    error: null,
    sheets: [
      { sheet: "Annex 1 - WTSA Actions", made: true },
      { sheet: "Status summary", made: true },
    ],
  });
  const after = await open.page.evaluate(() => lab.host.requestLog().map(({ writes }) => writes));
  // Names, properties, new sheets, all the rest; and what office.js sends to let go of the ranges.
  expect(after.length - before).toBeLessThanOrEqual(5);
  expect(await seen("Annex 1 - WTSA Actions")).toEqual({
    at: 1,
    texts: ["Annex 1 - WTSA Actions|", "Number|Action", "1|=SUM(A1)", "2|'quoted", "3|@all"],
    merged: [[0, 0, 2]],
    heights: [30, 15, 15],
    frozen: 2,
    page: {
      orientation: "Portrait",
      paper: "A4",
      zoom: { scale: null, horizontalFitToPages: 1, verticalFitToPages: 0 },
      area: "$A$1:$B$5",
      titles: "$2:$2",
      breaks: [],
      state: '&9&"Times New Roman,Regular"Annex 1 - WTSA Actions',
      number: '&9&"Times New Roman,Regular"&P / &N',
    },
    keys: ["WtsaPrintSheet"],
  });
  expect((await seen("Status summary")).page?.orientation).toBe("Landscape");
});

test("made again, it is brought up to date where it stands, under the name that it has", async () => {
  await open.page.evaluate(() => {
    const { sheets, cells } = lab.grid;
    const own = sheets.list().find(({ name }) => name === "Annex 1 - WTSA Actions")?.id ?? "";
    sheets.rename(own, "For the Chair");
    sheets.move(own, 0);
    const one = { rowCount: 1, columnCount: 1 };
    cells.write(own, { row: 20, column: 0, ...one }, [["my note"]]);
    cells.write(own, { row: 1, column: 5, ...one }, [["beside"]]);
  });
  const long = Array.from({ length: 9 }, (_, at) => `Action ${at} ${"goes on ".repeat(60)}`);
  const made = await print(document([actions(long)]));
  expect(made.sheets).toEqual([{ sheet: "For the Chair", made: false }]);
  const sheet = await seen("For the Chair");
  expect(sheet.at).toBe(0);
  expect(sheet.texts).toHaveLength(21);
  expect(sheet.texts[20]).toContain("my note");
  expect(sheet.texts[1]).toBe("Number|Action||||beside");
  expect(sheet.page).toMatchObject({ area: "$A$1:$B$11", titles: "$2:$2" });
  expect(sheet.page?.breaks).toHaveLength(1);
  const names = await open.page.evaluate(() => lab.grid.sheets.list().map(({ name }) => name));
  expect(names).toEqual(["For the Chair", "Sheet1", "Status summary"]);
});

test("shorter again, nothing of the longer one is left: rows, breaks and heights", async () => {
  await print(document([actions(["One action"])]));
  const sheet = await seen("For the Chair");
  expect(sheet.texts.slice(0, 20).filter((line) => line.replaceAll("|", "") !== "")).toEqual([
    "Annex 1 - WTSA Actions|||||",
    "Number|Action||||beside",
    "1|One action||||",
  ]);
  expect(sheet.page).toMatchObject({ area: "$A$1:$B$3", breaks: [] });
  expect(sheet.merged).toEqual([[0, 0, 2]]);
});

test("what a user wrote below is not written over: the sheet may not grow so far", async () => {
  const made = await print(document([actions(Array.from({ length: 30 }, () => "One of many"))]));
  expect(made.error).toMatchObject({ code: "cells-in-the-way" });
  expect(made.error?.message).toContain("For the Chair");
  expect((await seen("For the Chair")).texts[2]).toContain("One action");
});

test("a copy that a user made stays as it is", async () => {
  await open.page.evaluate(() => {
    const { sheets } = lab.grid;
    const own = sheets.list().find(({ name }) => name === "For the Chair")?.id ?? "";
    const copy = sheets.add("For the Chair (2)");
    sheets.move(copy, 0);
    const record = lab.extras.sheets.get(own)?.customProperties.get("WtsaPrintSheet") ?? "";
    const extras = structuredClone(lab.extras.sheets.get(own));
    if (extras !== undefined) lab.extras.sheets.set(copy, extras);
    lab.extras.sheets.get(copy)?.customProperties.set("WtsaPrintSheet", record);
    lab.grid.cells.write(copy, { row: 0, column: 0, rowCount: 1, columnCount: 1 }, [["kept"]]);
  });
  const made = await print(document([actions(["Another action"])]));
  expect(made.sheets).toEqual([{ sheet: "For the Chair", made: false }]);
  expect((await seen("For the Chair (2)")).texts).toEqual(["kept"]);
});

test("a protected sheet is left alone, and so are the others of that printing", async () => {
  const protect = (on: boolean) =>
    open.page.evaluate((isProtected) => {
      const own = lab.grid.sheets.list().find(({ name }) => name === "Status summary");
      lab.grid.sheets.update(own?.id ?? "", { protected: isProtected });
    }, on);
  await protect(true);
  const made = await print(document([actions(["Never written"]), summary]));
  expect(made.error).toMatchObject({ code: "sheet-protected" });
  expect(made.error?.message).toContain("Status summary");
  expect((await seen("For the Chair")).texts[2]).toContain("Another action");
  await protect(false);
  expect((await print(document([summary]))).sheets).toEqual([
    { sheet: "Status summary", made: false },
  ]);
});

test("an Arabic document is laid out from the right", async () => {
  const made = await print(
    document([{ ...actions(["One"]), name: "arabic" }], { direction: "rtl" }),
  );
  const { texts } = await seen(made.sheets[0]?.sheet ?? "");
  expect(texts[1]).toBe("Action|Number");
  const reading = await open.page.evaluate((name) => {
    const own = lab.grid.sheets.list().find((sheet) => sheet.name === name)?.id ?? "";
    const { reading: order, horizontal } = lab.grid.cells.style(own, 2, 0);
    return [order, horizontal];
  }, made.sheets[0]?.sheet ?? "");
  expect(reading).toEqual(["RightToLeft", "Right"]);
});

import { layOutSheets } from "../../../src/app/print/lay-out-sheets";
import type { PrintLayout, PrintLook } from "../../../src/app/print/print-layout";
import type { PageBlock, PageDocument, PageSection } from "../../../src/docx/model/page";
import { bars, document, paragraph, row, section, table } from "./documents";

function layOut(
  blocks: readonly PageBlock[],
  parts: Partial<PageSection> = {},
  more: Partial<PageDocument> = {},
): PrintLayout {
  const [layout] = layOutSheets(document([section(blocks, parts)], more));
  if (layout === undefined) throw new Error("no sheet");
  return layout;
}

/** How the cell looks in the end. */
function lookAt({ look, looks }: PrintLayout, at: number, column: number): PrintLook {
  const on = looks.filter(
    ({ area }) =>
      area.row <= at &&
      at < area.row + area.rows &&
      area.column <= column &&
      column < area.column + area.columns,
  );
  return Object.assign({}, look, ...on.map((each) => each.look)) as PrintLook;
}

const head = row(["Number", "Action"], { role: "header", keepWithNext: true });
const numbered = (count: number, text = "Goes on") =>
  Array.from({ length: count }, (_, at) => row([String(at + 1), text]));

test("a table's columns share the page as they are told to", () => {
  const { columns } = layOut([table([head], { columnShares: [1, 3] })]);
  expect(columns).toEqual([120.75, 360.75]);
});

test("tables of one section share their columns: cells span those between their edges", () => {
  const layout = layOut([
    table([row(["a", "b"])], { columnShares: [1, 1] }),
    table([row(["c", "d", "e"])], { columnShares: [1, 1, 1] }),
  ]);
  expect(layout.columns).toHaveLength(4);
  expect(layout.cells).toEqual([
    ["a", "", "b", ""],
    ["", "", "", ""],
    ["c", "d", "", "e"],
  ]);
  expect(layout.mergedRows).toEqual([
    { row: 0, column: 0, rows: 1, columns: 2 },
    { row: 0, column: 2, rows: 1, columns: 2 },
    { row: 2, column: 1, rows: 1, columns: 2 },
  ]);
});

test("the header rows of an only table are left to the page to repeat", () => {
  const layout = layOut([
    paragraph("Title", { role: "annex-title" }),
    table([head, ...numbered(90)]),
  ]);
  expect(layout.titleRows).toEqual({ row: 1, rows: 1 });
  expect(layout.cells.filter(([first]) => first === "Number")).toHaveLength(1);
  expect(layout.breaks).toHaveLength(2);
});

test("where several tables have header rows, each page's first table begins with its own", () => {
  const other = row(["TD#", "Title"], { role: "header", keepWithNext: true });
  const layout = layOut([table([head, ...numbered(5)]), table([other, ...numbered(90)])]);
  expect(layout.titleRows).toBeNull();
  const [second = 0] = layout.breaks;
  expect(layout.cells[second]).toEqual(["TD#", "Title"]);
  expect(lookAt(layout, second, 0)).toMatchObject({ bold: true, fill: "#F2F2F2" });
});

test("a group begins a page where not all of it fits; the first one stays below its header", () => {
  const group = (name: string) => row([name], { role: "group", spans: [2], keepWithNext: true });
  const layout = layOut([
    table([
      head,
      group("WPR"),
      ...numbered(30),
      group("DT"),
      ...numbered(20),
      group("SG"),
      ...numbered(9),
    ]),
  ]);
  expect(layout.breaks.map((at) => layout.cells[at]?.[0])).toEqual(["DT"]);
});

test("an action stays with what is noted below it, up to a good part of a page", () => {
  const noted = "\nNoted at the meeting.".repeat(9);
  const actions = Array.from({ length: 20 }, (_, at) => [
    row([`A${at}`, "What it is. ".repeat(6)], { keepWithNext: true }),
    row(["", `Status:${noted}`]),
  ]).flat();
  const layout = layOut([table([head, ...actions])]);
  expect(layout.breaks.length).toBeGreaterThan(2);
  for (const at of layout.breaks) expect(layout.cells[at]?.[0]).toMatch(/^A\d+$/);
});

test("each paragraph of a cell that stands alone is a row: bold by itself, without a line between", () => {
  const cell = {
    span: 2,
    paragraphs: [
      paragraph("Status:", { role: "table-text", runs: [{ text: "Status:", bold: true }] }),
      paragraph("Old.", { role: "table-text" }),
      paragraph("New.", { role: "table-text", runs: [{ text: "New.", inserted: true }] }),
    ],
  };
  const layout = layOut([
    table([row(["8", "Do it"]), { role: "body", keepWithNext: false, cells: [cell] }]),
  ]);
  expect(layout.cells.map(([first]) => first)).toEqual(["8", "Status:", "Old.", "New."]);
  expect([1, 2, 3].map((at) => lookAt(layout, at, 0).bold ?? false)).toEqual([true, false, true]);
  expect(layout.open).toEqual([{ row: 1, column: 0, rows: 3, columns: 2 }]);
  expect(layout.grids).toEqual([{ row: 0, column: 0, rows: 4, columns: 2 }]);
});

test("rows are as high as their highest cell, a text that no row holds goes on below", () => {
  const tall = "word ".repeat(1_500).trim();
  const { rows, cells, breaks } = layOut([table([row(["1", "One line"]), row(["2", tall])])]);
  expect(rows[0]).toBe(15);
  expect(rows.length).toBeGreaterThan(2);
  const parts = cells.slice(1).map(([, text]) => text?.trim());
  expect(parts.join(" ")).toBe(tall);
  expect(breaks.length).toBeGreaterThan(0);
});

test("what supports a text by colour and what adds up are shaded", () => {
  const marked = row(["JCA-MV", "Overdue"]);
  const cells = marked.cells.map((cell, at) =>
    at === 1 ? { ...cell, mark: "alert" as const } : cell,
  );
  const layout = layOut([table([{ ...marked, cells }, row(["Total", "1"], { role: "total" })])]);
  expect(lookAt(layout, 0, 0).fill).toBeUndefined();
  expect(lookAt(layout, 0, 1).fill).toBe("#F8CBAD");
  expect(lookAt(layout, 1, 0).fill).toBe("#F2F2F2");
});

test("a list has its labels in columns of their own", () => {
  const layout = layOut([
    paragraph("WP2-4:\tTo agree", { role: "list-item" }),
    paragraph("\tand to tell", { role: "list-item" }),
  ]);
  expect(layout.columns[0]).toBe(76.5);
  expect(layout.cells).toEqual([
    ["WP2-4:", "To agree"],
    ["", "and to tell"],
  ]);
});

test("a cover has no lines but those below its rows, and a row for each of its lines", () => {
  const layout = layOut([
    table([row(["ITU\nPeriod", "TD1"], { ruled: true }), row(["Source:", "Chair"])], {
      look: "cover",
    }),
    table([head, ...numbered(1)]),
  ]);
  expect(layout.cells.slice(0, 3)).toEqual([
    ["ITU", "TD1"],
    ["Period", ""],
    ["Source:", "Chair"],
  ]);
  expect(layout.ruled).toEqual([{ row: 1, column: 0, rows: 1, columns: 2 }]);
  expect(layout.grids).toEqual([{ row: 4, column: 0, rows: 2, columns: 2 }]);
  expect(layout.titleRows).toEqual({ row: 4, rows: 1 });
});

test("a picture is filled cells as wide as its bars, with the words in them", () => {
  const layout = layOut([bars]);
  const colours = new Map<string, number>();
  const line = layout.cells.findIndex((texts) => texts.includes("6"));
  for (const [column, width] of layout.columns.entries()) {
    const { fill = "" } = lookAt(layout, line, column);
    colours.set(fill, (colours.get(fill) ?? 0) + width);
  }
  expect(colours.get("#D9D9D9")).toBe(120);
  expect(colours.get("#1F3864")).toBe(60);
  expect(layout.cells[line]?.filter(Boolean)).toEqual(["WPR", "6", "3", "9"]);
  const three = layout.cells[line]?.indexOf("3") ?? -1;
  expect(lookAt(layout, line, three)).toMatchObject({
    color: "#FFFFFF",
    fill: "#1F3864",
    horizontal: "Center",
    wrap: false,
  });
  expect(layout.rows.reduce((sum, each) => sum + each, 0)).toBeCloseTo(60, 6);
});

test("from right to left, columns and pictures begin at the right, as the text does", () => {
  // As the annex draws it for such a document: from the right, words beginning at the right.
  const shapes = bars.shapes.map((shape) => ({
    ...shape,
    x: bars.widthPoints - shape.x - (shape.kind === "rectangle" ? shape.width : 0),
  }));
  const picture = { ...bars, shapes };
  const layout = layOut([table([head]), picture], {}, { direction: "rtl" });
  expect(layout.cells[0]?.filter(Boolean)).toEqual(["Action", "Number"]);
  expect(layout.look).toMatchObject({ reading: "RightToLeft", horizontal: "Right" });
  const line = layout.cells.findIndex((texts) => texts.includes("6"));
  expect(layout.cells[line]?.filter(Boolean)).toEqual(["9", "3", "6", "WPR"]);
});

test("what runs at the head of the pages is missing on the document's first", () => {
  const sections = [section([], { running: "TSAG-TD164" }), section([], { running: "TSAG-TD164" })];
  expect(
    layOutSheets(document(sections)).map(({ header, firstPageBare }) => [header, firstPageBare]),
  ).toEqual([
    ["TSAG-TD164", true],
    ["TSAG-TD164", false],
  ]);
});

test("a sheet takes no more breaks than Excel holds", () => {
  const high = `x${"\n".repeat(40)}x`;
  const { breaks } = layOut([table(Array.from({ length: 1_300 }, () => row([high, high])))]);
  expect(breaks).toHaveLength(1_000);
});

test("a table whose rows do not fill its columns is a mistake", () => {
  expect(() => layOut([table([row(["a", "b"]), row(["c"])])])).toThrow(
    "A row spans 1 columns in a table of 2.",
  );
});

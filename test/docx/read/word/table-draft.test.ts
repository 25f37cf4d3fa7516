import type { Table } from "../../../../src/docx/model/document";
import { readDocument } from "../../../../src/docx/read/read-document";
import { cell, makeDocx, paragraph, row, table } from "../../make-docx";
import { outline } from "../../outline";

const merge = (value: string): string => `<w:vMerge${value === "" ? "" : ` w:val="${value}"`}/>`;
const span = (columns: number): string => `<w:gridSpan w:val="${String(columns)}"/>`;

const cases: readonly (readonly [
  name: string,
  rows: readonly string[],
  grid: readonly string[][],
])[] = [
  [
    "cells that span columns",
    [row([cell("a", span(2)), cell("b")]), row([cell("c"), cell("d"), cell("e")])],
    [
      ["0 2x1: a", "2: b"],
      ["0: c", "1: d", "2: e"],
    ],
  ],
  [
    "cells that span rows",
    [
      row([cell("a", merge("restart")), cell("b")]),
      row([cell("", merge("")), cell("c")]),
      row([cell("", merge("continue")), cell("d")]),
    ],
    [["0 1x3: a", "1: b"], ["1: c"], ["1: d"]],
  ],
  [
    "a second merge that begins in the same column",
    [
      row([cell("a", merge("restart"))]),
      row([cell("b", merge("restart"))]),
      row([cell("", merge(""))]),
    ],
    [["0: a"], ["0 1x2: b"], []],
  ],
  [
    "a merge that nothing began",
    [row([cell("a")]), row([cell("b", merge(""))])],
    [["0: a"], ["0: b"]],
  ],
  [
    "a merge broken off by a plain cell",
    [row([cell("a", merge("restart"))]), row([cell("b")]), row([cell("c", merge(""))])],
    [["0: a"], ["0: b"], ["0: c"]],
  ],
  [
    "cells that span rows and columns",
    [
      row([cell("a", span(2) + merge("restart")), cell("b")]),
      row([cell("", span(2) + merge("")), cell("c")]),
    ],
    [["0 2x2: a", "2: b"], ["2: c"]],
  ],
  [
    "grid columns left out before and after",
    [
      row([cell("a")], '<w:gridBefore w:val="2"/><w:gridAfter w:val="1"/>'),
      row([cell("b"), cell("c")]),
    ],
    [["2: a"], ["0: b", "1: c"]],
  ],
  [
    "the old form of merged columns",
    [
      row([
        cell("a", '<w:hMerge w:val="restart"/>'),
        cell("", '<w:hMerge w:val="continue"/>'),
        cell("b"),
      ]),
    ],
    [["0 2x1: a", "2: b"]],
  ],
  [
    "rows and cells in content controls",
    [
      `<w:sdt><w:sdtContent>${row([`<w:sdt><w:sdtContent>${cell("a")}</w:sdtContent></w:sdt>`, cell("b")])}</w:sdtContent></w:sdt>`,
      `<w:customXml>${row([cell("c"), cell("d")])}</w:customXml>`,
    ],
    [
      ["0: a", "1: b"],
      ["0: c", "1: d"],
    ],
  ],
  ["several paragraphs in a cell", [row([cell(paragraph("a") + paragraph("b"))])], [["0: a\nb"]]],
];

describe("a table's grid", () => {
  test.each(cases)("has %s", (_name, rows, grid) => {
    const { document } = readDocument(makeDocx({ body: table(rows) }));
    expect(outline(document)).toEqual([grid]);
  });

  test("counts the columns of its widest row", () => {
    expect(
      firstTable(table([row([cell("a", span(3))]), row([cell("b"), cell("c")])])).columnCount,
    ).toBe(3);
  });

  test("knows its header rows", () => {
    const rows = [
      row([cell("a")], "<w:tblHeader/>"),
      row([cell("b")], '<w:tblHeader w:val="false"/>'),
      row([cell("c")]),
    ];
    expect(firstTable(table(rows)).rows.map(({ isHeader }) => isHeader)).toEqual([
      true,
      false,
      false,
    ]);
  });

  test("names every row, cell and paragraph, nested tables included", () => {
    const inner = table([row([cell("x"), cell("y")])]);
    const { rows } = firstTable(
      table([row([cell("a"), cell(paragraph("b") + inner + paragraph("c"))])]),
    );
    const outer = rows[0]?.cells[1];
    expect(outer?.address).toBe("table 1, row 1, column 2");
    expect(outer?.text).toBe("b\nc");
    const nested = outer?.blocks[1];
    expect(nested).toMatchObject({ kind: "table", address: "table 1.1", caption: "b" });
    expect((nested as Table).rows[0]?.cells[1]?.blocks[0]?.address).toBe(
      "table 1.1, row 1, column 2, paragraph 1",
    );
  });

  test("takes its caption from the nearest text above it", () => {
    const one = table([row([cell("inside")])]);
    const body = `${paragraph("Annex 1")}<w:p/>${one}<w:p/>${one}`;
    const { blocks } = readDocument(makeDocx({ body })).document;
    const captions = blocks.flatMap((block) => (block.kind === "table" ? [block.caption] : []));
    expect(captions).toEqual(["Annex 1", "Annex 1"]);
  });

  test("text hidden in a merged cell is told of", () => {
    const rows = [row([cell("a", merge("restart"))]), row([cell("lost", merge(""))])];
    const { notices } = readDocument(makeDocx({ body: table(rows) })).document;
    expect(notices).toMatchObject([
      { code: "hidden-cell-text", where: "table 1, row 2, column 1" },
    ]);
  });
});

function firstTable(body: string): Table {
  const [block] = readDocument(makeDocx({ body })).document.blocks;
  if (block?.kind !== "table") throw new Error("no table");
  return block;
}

import { readDocument } from "../../../../src/docx/read/read-document";
import { cell, makeDocx, paragraph, row, table } from "../../make-docx";
import type { Outline } from "../../outline";
import { outline } from "../../outline";

const by = 'w:id="1" w:author="x" w:date="2026-01-30T00:00:00Z"';
const run = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;
const inserted = (text: string): string => `<w:ins ${by}>${run(text)}</w:ins>`;
const deleted = (text: string): string =>
  `<w:del ${by}><w:r><w:delText>${text}</w:delText></w:r></w:del>`;
const mark = (kind: string): string => `<w:pPr><w:rPr><w:${kind} ${by}/></w:rPr></w:pPr>`;

interface Case {
  readonly name: string;
  readonly body: string;
  readonly accepted: readonly Outline[];
  readonly original: readonly Outline[];
  readonly revisions: number;
}

const cases: readonly Case[] = [
  {
    name: "inserted and deleted text",
    body: `<w:p>${run("a")}${inserted("b")}${deleted("c")}</w:p>`,
    accepted: ["ab"],
    original: ["ac"],
    revisions: 2,
  },
  {
    name: "a deletion within an insertion",
    body: `<w:p><w:ins ${by}>${run("a")}${deleted("b")}</w:ins></w:p>`,
    accepted: ["a"],
    original: [""],
    revisions: 2,
  },
  {
    name: "moved text",
    body: `<w:p><w:moveFrom ${by}>${run("a")}</w:moveFrom>${run("b")}<w:moveTo ${by}>${run("a")}</w:moveTo></w:p>`,
    accepted: ["ba"],
    original: ["ab"],
    revisions: 2,
  },
  {
    name: "an inserted paragraph mark",
    body: `<w:p>${mark("ins")}${run("a")}</w:p><w:p>${run("b")}</w:p>`,
    accepted: ["a", "b"],
    original: ["ab"],
    revisions: 1,
  },
  {
    name: "a deleted paragraph mark",
    body: `<w:p>${mark("del")}${run("a")}</w:p><w:p>${run("b")}</w:p>`,
    accepted: ["ab"],
    original: ["a", "b"],
    revisions: 1,
  },
  {
    name: "a deleted paragraph",
    body: `<w:p>${mark("del")}${deleted("a")}</w:p><w:p>${run("b")}</w:p>`,
    accepted: ["b"],
    original: ["a", "b"],
    revisions: 2,
  },
  {
    name: "a deleted paragraph before a table",
    body: `<w:p>${mark("del")}${deleted("a")}</w:p>${table([row([cell("b")])])}`,
    accepted: [[["0: b"]]],
    original: ["a", [["0: b"]]],
    revisions: 2,
  },
  {
    name: "a deleted row, with the changes in it",
    body: table([row([cell("a")]), row([cell(`<w:p>${deleted("b")}</w:p>`)], `<w:del ${by}/>`)]),
    accepted: [[["0: a"]]],
    original: [[["0: a"], ["0: b"]]],
    revisions: 2,
  },
  {
    name: "an inserted row",
    body: table([row([cell("a")], `<w:ins ${by}/>`), row([cell("b")])]),
    accepted: [[["0: a"], ["0: b"]]],
    original: [[["0: b"]]],
    revisions: 1,
  },
  {
    name: "a table of deleted rows",
    body: `${table([row([cell("a")], `<w:del ${by}/>`)])}${table([row([cell("b")])])}`,
    accepted: [[["0: b"]]],
    original: [[["0: a"]], [["0: b"]]],
    revisions: 1,
  },
  {
    name: "an inserted and a deleted cell",
    body: table([
      row([cell("a"), cell("b", `<w:cellIns ${by}/>`), cell("c", `<w:cellDel ${by}/>`), cell("d")]),
    ]),
    accepted: [[["0: a", "1: b", "2: d"]]],
    original: [[["0: a", "1: c", "2: d"]]],
    revisions: 2,
  },
  {
    name: "merged cells",
    body: table([
      row([cell("a", `<w:cellMerge ${by} w:vMerge="rest"/>`)]),
      row([cell("<w:p/>", `<w:cellMerge ${by} w:vMerge="cont"/>`)]),
    ]),
    accepted: [[["0 1x2: a"], []]],
    original: [[["0: a"], ["0: "]]],
    revisions: 2,
  },
  {
    name: "a paragraph's changed properties",
    body: `<w:p><w:pPr><w:outlineLvl w:val="0"/><w:pPrChange ${by}><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:pPrChange></w:pPr>${run("a")}</w:p>`,
    accepted: ["# a"],
    original: ["## a"],
    revisions: 1,
  },
  {
    name: "a cell's changed properties",
    body: table([
      row([
        cell("a", `<w:gridSpan w:val="2"/><w:tcPrChange ${by}><w:tcPr/></w:tcPrChange>`),
        cell("b"),
      ]),
    ]),
    accepted: [[["0 2x1: a", "2: b"]]],
    original: [[["0: a", "1: b"]]],
    revisions: 1,
  },
  {
    name: "a run's changed looks",
    body: `<w:p><w:r><w:rPr><w:b/><w:rPrChange ${by}><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>a</w:t></w:r></w:p>`,
    accepted: ["a"],
    original: ["a"],
    revisions: 1,
  },
  {
    name: "no changes",
    body: paragraph("a"),
    accepted: ["a"],
    original: ["a"],
    revisions: 0,
  },
];

describe("tracked changes", () => {
  test.each(cases)("$name: both views and the count", ({ body, accepted, original, revisions }) => {
    const bytes = makeDocx({ body });
    const now = readDocument(bytes);
    const before = readDocument(bytes, { revisions: "original" });
    expect(outline(now.document)).toEqual(accepted);
    expect(outline(before.document)).toEqual(original);
    expect([now.revisions, before.revisions]).toEqual([revisions, revisions]);
  });

  test("a deleted list item takes no number", () => {
    const item = (text: string, extra = ""): string =>
      `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>${extra}</w:pPr>${text}</w:p>`;
    const numbering =
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>' +
      '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
    const gone = item(deleted("b"), `<w:rPr><w:del ${by}/></w:rPr>`);
    const bytes = makeDocx({ body: item(run("a")) + gone + item(run("c")), numbering });
    expect(outline(readDocument(bytes).document)).toEqual(["[1.] a", "[2.] c"]);
    expect(outline(readDocument(bytes, { revisions: "original" }).document)).toEqual([
      "[1.] a",
      "[2.] b",
      "[3.] c",
    ]);
  });
});

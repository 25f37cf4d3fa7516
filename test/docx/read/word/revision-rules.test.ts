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

const numbering =
  '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>' +
  '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';

/** A list item, with what follows in its w:numPr and in its w:pPr. */
const item = (text: string, inList = "", inProperties = ""): string =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/>${inList}</w:numPr>${inProperties}</w:pPr>${run(text)}</w:p>`;

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
    body: `<w:p><w:r><w:rPr><w:b/><w:rPrChange ${by}><w:rPr><w:i/></w:rPr></w:rPrChange></w:rPr><w:t>a</w:t></w:r></w:p>`,
    accepted: ["a"],
    original: ["a"],
    revisions: 1,
  },
  {
    name: "a run that was shown and is hidden, and the reverse",
    body: `<w:p><w:r><w:rPr><w:vanish/><w:rPrChange ${by}><w:rPr/></w:rPrChange></w:rPr><w:t>a</w:t></w:r><w:r><w:rPr><w:rPrChange ${by}><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>b</w:t></w:r></w:p>`,
    accepted: ["b"],
    original: ["a"],
    revisions: 2,
  },
  {
    name: "a paragraph that became a list item",
    body: `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/><w:ins ${by}/></w:numPr></w:pPr>${run("a")}</w:p>${item("b")}`,
    accepted: ["[1.] a", "[2.] b"],
    original: ["a", "[1.] b"],
    revisions: 1,
  },
  {
    name: "a list item that became a heading",
    body: `<w:p><w:pPr><w:outlineLvl w:val="0"/><w:pPrChange ${by}><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:pPrChange></w:pPr>${run("a")}</w:p>${item("b")}`,
    accepted: ["# a", "[1.] b"],
    original: ["[1.] a", "[2.] b"],
    revisions: 1,
  },
  {
    name: "a list that was numbered in another way",
    body:
      item("a", `<w:numberingChange ${by} w:original="%1:3:4:)"/>`) +
      item("b", `<w:numberingChange ${by} w:original="%1:3:0:.%2:2:2:"/>`),
    accepted: ["[1.] a", "[2.] b"],
    original: ["[c)] a", "[3.ii] b"],
    revisions: 2,
  },
  {
    name: "a moved paragraph with its mark, between the marks of its range",
    body:
      `<w:moveFromRangeStart w:id="1" w:name="move1"/><w:p>${mark("moveFrom")}<w:moveFrom ${by}>${run("a")}</w:moveFrom></w:p><w:moveFromRangeEnd w:id="1"/>` +
      `<w:p>${run("b")}</w:p>` +
      `<w:moveToRangeStart w:id="2" w:name="move1"/><w:p>${mark("moveTo")}<w:moveTo ${by}>${run("a")}</w:moveTo></w:p><w:moveToRangeEnd w:id="2"/><w:p>${run("c")}</w:p>`,
    accepted: ["b", "a", "c"],
    original: ["a", "b", "c"],
    revisions: 4,
  },
  {
    name: "several paragraphs joined by deleted marks",
    body: `<w:p>${mark("del")}${run("a")}</w:p><w:p>${mark("del")}${run("b")}</w:p><w:p>${run("c")}</w:p>`,
    accepted: ["abc"],
    original: ["a", "b", "c"],
    revisions: 2,
  },
  {
    name: "a cell whose paragraphs were split",
    body: table([
      row([cell(`<w:p>${mark("ins")}${run("a")}</w:p><w:p>${run("b")}</w:p>`), cell("c")]),
    ]),
    accepted: [[["0: a\nb", "1: c"]]],
    original: [[["0: ab", "1: c"]]],
    revisions: 1,
  },
  {
    name: "a field whose code was changed",
    body: `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:del ${by}><w:r><w:delInstrText>REF a</w:delInstrText></w:r></w:del><w:ins ${by}><w:r><w:instrText>REF b</w:instrText></w:r></w:ins><w:r><w:fldChar w:fldCharType="separate"/></w:r>${inserted("2")}${deleted("1")}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`,
    accepted: ["2"],
    original: ["1"],
    revisions: 4,
  },
  {
    name: "the layout of a table, its grid, a row and the page",
    body:
      `<w:tbl><w:tblPr><w:tblW w:w="0"/><w:tblPrChange ${by}><w:tblPr/></w:tblPrChange></w:tblPr>` +
      `<w:tblGrid><w:gridCol w:w="9"/><w:tblGridChange w:id="1"><w:tblGrid><w:gridCol w:w="8"/></w:tblGrid></w:tblGridChange></w:tblGrid>` +
      `<w:tr><w:tblPrEx><w:tblPrExChange ${by}><w:tblPrEx/></w:tblPrExChange></w:tblPrEx>` +
      `<w:trPr><w:gridBefore w:val="1"/><w:trPrChange ${by}><w:trPr/></w:trPrChange></w:trPr>${cell("a")}</w:tr></w:tbl>` +
      `<w:sectPr><w:pgSz w:w="1"/><w:sectPrChange ${by}><w:sectPr/></w:sectPrChange></w:sectPr>`,
    accepted: [[["1: a"]]],
    original: [[["0: a"]]],
    revisions: 5,
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
    const bytes = makeDocx({ body, numbering });
    const now = readDocument(bytes);
    expect(now.document.notices.map(({ code }) => code)).not.toContain("unknown-element");
    const before = readDocument(bytes, { revisions: "original" });
    expect(outline(now.document)).toEqual(accepted);
    expect(outline(before.document)).toEqual(original);
    expect([now.revisions, before.revisions]).toEqual([revisions, revisions]);
  });

  test("a deleted list item takes no number", () => {
    const gone = item("", "", `<w:rPr><w:del ${by}/></w:rPr>`).replace(run(""), deleted("b"));
    const bytes = makeDocx({ body: item("a") + gone + item("c"), numbering });
    expect(outline(readDocument(bytes).document)).toEqual(["[1.] a", "[2.] c"]);
    expect(outline(readDocument(bytes, { revisions: "original" }).document)).toEqual([
      "[1.] a",
      "[2.] b",
      "[3.] c",
    ]);
  });
});

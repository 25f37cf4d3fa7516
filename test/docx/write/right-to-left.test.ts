import type { PageTable } from "../../../src/docx/model/page";
import { directionPieces } from "../../../src/docx/write/right-to-left";
import { writeDocument } from "../../../src/docx/write/write-document";
import { bodyRow, line, pageOf, runs, textCell } from "./page-samples";
import { allOf, documentOf, shownText } from "./written-xml";

const ARABIC = { language: "ar", direction: "rtl" } as const;

const TABLE: PageTable = {
  kind: "table",
  title: "t",
  columnShares: [1],
  rows: [bodyRow(textCell("القرار"))],
};

describe("a right-to-left document", () => {
  test("has its tables, paragraphs and pages from right to left", () => {
    const written = documentOf(writeDocument(pageOf([line("الإجراء"), TABLE], ARABIC)));
    expect(allOf(written, "w:bidiVisual")).toHaveLength(1);
    expect(allOf(written, "w:pPr").map((each) => allOf(each, "w:bidi").length)).toEqual([1, 1, 0]);
    expect(allOf(written, "w:sectPr").flatMap((each) => allOf(each, "w:bidi"))).toHaveLength(1);
  });

  test("leaves a paragraph without a right-to-left letter as it is", () => {
    const english = "The chairs report progress (TD164).";
    const written = documentOf(writeDocument(pageOf([line(english), line("73-06")], ARABIC)));
    const [first, second] = allOf(written, "w:p");
    expect(allOf(first ?? written, "w:bidi")).toHaveLength(0);
    expect(allOf(first ?? written, "w:rtl")).toHaveLength(0);
    expect(allOf(second ?? written, "w:bidi")).toHaveLength(1);
  });

  test("keeps the sides of an alignment: left is where lines start", () => {
    const page = pageOf([{ ...line("القرار"), align: "end" }], ARABIC);
    const [side] = allOf(documentOf(writeDocument(page)), "w:jc");
    expect(side?.attributes["w:val"]).toBe("right");
  });

  test.each([
    ["a code", line("WPR"), "right"],
    ["a code at the end of its line", { ...line("TD164"), align: "end" }, "left"],
    ["a title", runs("annex-title", { text: "Annex 1" }), undefined],
    [
      "a long text",
      line("The chairs report progress, and the next meeting looks at it again."),
      undefined,
    ],
  ] as const)("puts %s in another script on the side where it belongs", (_what, block, side) => {
    const [paragraph] = allOf(documentOf(writeDocument(pageOf([block], ARABIC))), "w:p");
    const sides = (paragraph === undefined ? [] : allOf(paragraph, "w:jc")).map(
      (each) => each.attributes["w:val"],
    );
    expect(sides).toEqual(side === undefined ? [] : [side]);
  });

  test("says of each stretch which way it runs", () => {
    const text = "القرار 73\u201106 (TSAG 01-2026) الوثيقة.";
    const written = documentOf(writeDocument(pageOf([runs("body", { text })], ARABIC)));
    const stretches = allOf(written, "w:r").map((run) => [
      shownText(run),
      allOf(run, "w:rtl").length === 1,
    ]);
    expect(stretches).toEqual([
      ["القرار ", true],
      ["\u200e73\u201106 (TSAG 01-2026", false],
      [") الوثيقة.", true],
    ]);
  });

  test.each([
    ["", []],
    ["الوثيقة", ["<الوثيقة"]],
    ["TD164", [">TD164"]],
    ["3", [">3"]],
    ["الوثيقة TD 164، والوثيقة", ["<الوثيقة ", ">TD 164", "<، والوثيقة"]],
    ["\u200e73-06", [">\u200e73-06"]],
    ["أ\nb", ["<أ\n", ">b"]],
  ])("parts %j by direction", (text, pieces) => {
    expect(
      directionPieces(text).map((piece) => (piece.rightToLeft ? "<" : ">") + piece.text),
    ).toEqual(pieces);
  });
});

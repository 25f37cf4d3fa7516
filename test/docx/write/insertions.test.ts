import type { PageDocument, PageParagraph, PageTable } from "../../../src/docx/model/page";
import { readDocument } from "../../../src/docx/read/read-document";
import { writeDocument } from "../../../src/docx/write/write-document";
import { bodyRow, pageOf, runs, textCell } from "./page-samples";
import { allOf, documentOf, shownText } from "./written-xml";

const BY_SOMEBODY = { insertions: { author: "TSB & Co", at: "2026-01-30T00:00:00Z" } };

const old = (text: string): PageParagraph => runs("table-text", { text });
const news = (text: string): PageParagraph => runs("table-text", { text, inserted: true });

function tableOf(...paragraphs: readonly PageParagraph[]): PageTable {
  return {
    kind: "table",
    title: "t",
    columnShares: [1],
    rows: [bodyRow({ span: 1, paragraphs })],
  };
}

describe("what is new", () => {
  test("is in bold where nobody is named", () => {
    const written = documentOf(writeDocument(pageOf([news("new"), old("old")])));
    expect(allOf(written, "w:ins")).toEqual([]);
    expect(allOf(written, "w:r").map((run) => allOf(run, "w:b").length)).toEqual([1, 0]);
  });

  test("is a tracked insertion by whom it is said, of that instant, and not in bold", () => {
    const page = pageOf([runs("body", { text: "old " }, { text: "new", inserted: true })]);
    const written = documentOf(writeDocument({ ...page, ...BY_SOMEBODY }));
    const insertions = allOf(written, "w:ins");
    expect(
      insertions.map((each) => [each.attributes["w:author"], each.attributes["w:date"]]),
    ).toEqual([["TSB & Co", "2026-01-30T00:00:00Z"]]);
    expect(insertions.map(shownText)).toEqual(["new"]);
    expect(allOf(written, "w:b")).toEqual([]);
  });

  test("stays a link when it is inserted", () => {
    const run = { text: "TD1", inserted: true, link: "https://example.org/" };
    const written = documentOf(writeDocument({ ...pageOf([runs("body", run)]), ...BY_SOMEBODY }));
    const [link] = allOf(written, "w:hyperlink");
    expect(link?.children.map((child) => child.name)).toEqual(["w:ins"]);
  });

  test("has an instant that Word understands", () => {
    const page = { ...pageOf([news("new")]), insertions: { author: "a", at: "30 January 2026" } };
    expect(() => writeDocument(page)).toThrow("30 January 2026");
  });

  test.each<[string, PageDocument, readonly string[]]>([
    ["a paragraph", pageOf([old("a"), news("b"), old("c")]), ["a", "c"]],
    ["a cell's last paragraph", pageOf([tableOf(old("a"), news("b"))]), ["a"]],
    ["a cell's first paragraph", pageOf([tableOf(news("a"), old("b"))]), ["b"]],
    [
      "paragraphs among others",
      pageOf([tableOf(old("a"), news("b"), news("c"), old("d"))]),
      ["a", "d"],
    ],
    ["the last two paragraphs", pageOf([tableOf(old("a"), news("b"), news("c"))]), ["a"]],
    [
      "a row",
      pageOf([
        {
          ...tableOf(),
          rows: [
            bodyRow(textCell("a")),
            { ...bodyRow(), cells: [{ span: 1, paragraphs: [news("b"), news("c")] }] },
          ],
        },
      ]),
      ["a"],
    ],
  ])("leaves nothing of %s behind when it is refused", (_what, page, left) => {
    const bytes = writeDocument({ ...page, ...BY_SOMEBODY });
    const texts = readDocument(bytes, { revisions: "original" }).document.blocks.flatMap((block) =>
      block.kind === "table"
        ? block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.blocks.map(textOf)))
        : [block.text],
    );
    expect(texts.filter((text, at) => text !== "" || at < texts.length - 1)).toEqual(left);
  });
});

function textOf(block: { kind: string; text?: string }): string {
  return block.text ?? "";
}

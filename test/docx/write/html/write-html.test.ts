import fc from "fast-check";
import type { Block } from "../../../../src/docx/model/document";
import type { PageTable } from "../../../../src/docx/model/page";
import { readDocument, readHtml } from "../../../../src/docx/read/read-document";
import { writeHtml } from "../../../../src/docx/write/html/write-html";
import { writeDocument } from "../../../../src/docx/write/write-document";
import { anyPage } from "../any-page";
import { BARS, bodyRow, line, pageOf, runs, textCell } from "../page-samples";

const TABLE: PageTable = {
  kind: "table",
  title: 'Actions <of> the "plan"',
  columnShares: [1, 3],
  rows: [
    { role: "header", keepWithNext: true, cells: [textCell("Number"), textCell("Text")] },
    { role: "group", keepWithNext: true, cells: [textCell("WPR", 2)] },
    bodyRow(textCell("73\u201106"), { ...textCell("a"), mark: "alert" }),
  ],
};

describe("a copy for Word", () => {
  const { html } = writeHtml(pageOf([runs("heading", { text: "H" }), TABLE]));

  test("has tables with header rows that repeat and rows that do not break", () => {
    expect(html).toMatch(/<thead><tr [^>]*>(?:<th [^>]*>.*?<\/th>){2}<\/tr><\/thead><tbody>/);
    expect(html.match(/<tr style="page-break-inside:avoid">/g)).toHaveLength(3);
    expect(html).toContain('title="Actions &lt;of&gt; the &quot;plan&quot;"');
    expect(html).toMatch(/<td [^>]*colspan="2"[^>]*background:#D9E2F3/);
    expect(html).toMatch(/<td [^>]*background:#F8CBAD/);
  });

  test("names the templates' styles for Word", () => {
    expect(html).toContain('<p class="Headingb">H</p>');
    expect(html).toContain('p.Headingb{mso-style-name:"Heading_b";');
    expect(html).toContain('p.Tabletext{mso-style-name:"Table_text";');
  });

  test("says its language and direction", () => {
    const arabic = writeHtml(
      pageOf([line("القرار"), line("In English."), TABLE], { language: "ar", direction: "rtl" }),
    );
    expect(arabic.html).toContain('<body lang="ar" dir="rtl">');
    expect(arabic.html).toContain('<table dir="rtl"');
    expect(arabic.html).toContain(
      '<p class="MsoNormal" dir="ltr" style="text-align:right">In English.</p>',
    );
  });

  test("begins every section but the first on a new page", () => {
    const section = (blocks: readonly [PageTable] | readonly [ReturnType<typeof line>]) => ({
      orientation: "portrait" as const,
      blocks,
    });
    const several = writeHtml({
      ...pageOf([]),
      sections: [section([line("a")]), section([line("b")]), section([TABLE])],
    });
    expect(several.html.match(/page-break-before:always/g)).toHaveLength(2);
    expect(several.html.match(/<p [^>]*page-break-before:always">(?:b|<o:p>)/g)).toHaveLength(2);
  });

  test.each([
    [
      { text: "a", link: "https://example.org/?x=1&y=2" },
      '<a href="https://example.org/?x=1&amp;y=2">a</a>',
    ],
    [{ text: "a", link: "javascript:alert(1)" }, ">a</p>"],
    [{ text: "a", bold: true }, "<b>a</b>"],
    [{ text: "a", inserted: true }, "<b>a</b>"],
    [{ text: "a\tb" }, 'a<span style="mso-tab-count:1">&nbsp; </span>b'],
    [{ text: "a\r\nb" }, "a<br>b"],
    [{ text: "a  b" }, 'a<span style="mso-spacerun:yes">&nbsp;&nbsp;</span>b'],
    [{ text: "<script>alert(1)</script>" }, "&lt;script&gt;alert(1)&lt;/script&gt;"],
    [{ text: "&amp; \u0000" }, "&amp;amp; \ufffd"],
  ])("writes the run %j", (run, expected) => {
    expect(writeHtml(pageOf([runs("body", run)])).html).toContain(expected);
  });

  test("says who inserted what", () => {
    const page = pageOf([runs("body", { text: "new", inserted: true })], {
      insertions: { author: 'A "B"', at: "2026-01-30T00:00:00Z" },
    });
    expect(writeHtml(page).html).toContain(
      '<ins cite="mailto:A%20%22B%22" datetime="2026-01-30T00:00:00Z">new</ins>',
    );
  });

  test("has the words of a picture", () => {
    expect(writeHtml(pageOf([BARS])).html).toContain("Bars: 3 &lt;ongoing&gt; &amp; ");
  });

  test("reads as the Word file does, whatever the page says", () => {
    fc.assert(
      fc.property(anyPage, (page) => {
        const pictures = page.sections.some(({ blocks }) => blocks.some(isPicture));
        fc.pre(!pictures);
        const copy = readHtml(writeHtml(page).html).document.blocks;
        const file = readDocument(writeDocument(page)).document.blocks;
        expect(tablesIn(copy)).toEqual(tablesIn(file));
      }),
      { numRuns: 60 },
    );
  });
});

describe("a copy as plain text", () => {
  test("has a line a row with tabs, and an empty line between sections", () => {
    const status = { ...bodyRow(), cells: [{ span: 2, paragraphs: [line("x:"), line("y")] }] };
    const table = { ...TABLE, rows: [...TABLE.rows, status] };
    const page = pageOf([]);
    const sections = [
      { orientation: "portrait", blocks: [line("a)\tb"), table] },
      { orientation: "portrait", blocks: [BARS] },
    ] as const;
    expect(writeHtml({ ...page, sections }).text.split("\r\n")).toEqual([
      "a)\tb",
      "Number\tText",
      "WPR",
      "73\u201106\ta",
      "x:",
      "y",
      "",
      BARS.alternative,
      "",
    ]);
  });

  test("keeps every row's cells apart", () => {
    const table = { ...TABLE, rows: [bodyRow(textCell("a\tb\nc"), textCell("d"))] };
    expect(writeHtml(pageOf([table])).text).toBe("a b c\td\r\n");
  });
});

function isPicture({ kind }: { readonly kind: string }): boolean {
  return kind === "picture";
}

/** Texts of the cells; blanks alike, without what no format shows alike. */
function tablesIn(blocks: readonly Block[]): readonly unknown[] {
  return blocks.flatMap((block) =>
    block.kind === "table"
      ? [block.rows.map((row) => row.cells.map((cell) => [cell.columnSpan, asShown(cell.text)]))]
      : [],
  );
}

function asShown(text: string): string {
  return (
    text
      // eslint-disable-next-line no-control-regex
      .replace(/[\u200e\u0000-\u0008\u007f-\u009f\ufffd]/g, "")
      .replace(/\s+/g, " ")
      .trim()
  );
}

import fc from "fast-check";
import type { PageDocument, PageParagraph, PageTable } from "../../../src/docx/model/page";
import { documentParts, writeDocument } from "../../../src/docx/write/write-document";
import { breachesOf } from "./schema/breaches";
import { allOf, documentOf, parseXml, partsOf, shownText } from "./written-xml";

const TABLE: PageTable = {
  kind: "table",
  title: 'Actions <of> the "plan"',
  columnShares: [1, 2, 3],
  rows: [
    { role: "header", keepWithNext: true, cells: [textCell("A"), textCell("B"), textCell("C")] },
    { role: "group", keepWithNext: true, cells: [textCell("WPR", 3)] },
    {
      role: "body",
      keepWithNext: true,
      cells: [textCell("73\u201106"), textCell(""), textCell("c")],
    },
    { role: "body", keepWithNext: false, cells: [textCell("Status", 3)] },
    { role: "total", keepWithNext: false, cells: [textCell("1", 2), textCell("2")] },
  ],
};

describe("writeDocument", () => {
  const bytes = writeDocument(pageOf([line("Title"), TABLE, TABLE], "landscape"));
  const document = documentOf(bytes);
  const [table] = allOf(document, "w:tbl");

  test.each(
    Object.entries(partsOf(bytes)).filter(
      ([name]) => name.startsWith("word/") && !name.endsWith(".rels"),
    ),
  )("keeps to the order of elements that the schema asks for in %s", (_name, xml) => {
    expect(breachesOf(parseXml(xml))).toEqual([]);
  });

  test("names every part in the content types and leads to it by a relationship", () => {
    const parts = partsOf(bytes);
    const named = allOf(parseXml(parts["[Content_Types].xml"] ?? ""), "Override").map((each) =>
      each.attributes["PartName"]?.slice(1),
    );
    const targets = [
      ...allOf(parseXml(parts["_rels/.rels"] ?? ""), "Relationship").map(
        (each) => each.attributes["Target"],
      ),
      ...allOf(parseXml(parts["word/_rels/document.xml.rels"] ?? ""), "Relationship").map(
        (each) => `word/${each.attributes["Target"] ?? ""}`,
      ),
    ];
    const contents = Object.keys(parts).filter((name) => !/rels$|^\[/.test(name));
    expect(named.sort()).toEqual(contents.sort());
    expect(targets.sort()).toEqual(contents.sort());
  });

  test("uses only styles that it defines", () => {
    const styles = allOf(parseXml(partsOf(bytes)["word/styles.xml"] ?? ""), "w:style");
    const ids = styles.map((style) => style.attributes["w:styleId"]);
    const used = [...allOf(document, "w:pStyle"), ...allOf(document, "w:tblStyle")];
    expect(
      used.map((style) => style.attributes["w:val"]).filter((id) => !ids.includes(id)),
    ).toEqual([]);
    expect(ids).toEqual(
      expect.arrayContaining(["Tablehead", "Tabletext", "TableNotitle", "Headingb", "enumlev1"]),
    );
  });

  test("repeats header rows and breaks no row over two pages", () => {
    const rows = allOf(table ?? document, "w:tr");
    expect(rows.map((row) => allOf(row, "w:tblHeader").length)).toEqual([1, 0, 0, 0, 0]);
    expect(rows.map((row) => allOf(row, "w:cantSplit").length)).toEqual([1, 1, 1, 1, 1]);
  });

  test("spans and shades group rows, and spans the rows that are one cell", () => {
    const rows = allOf(table ?? document, "w:tr");
    const spans = rows.map((row) =>
      allOf(row, "w:gridSpan").map((span) => span.attributes["w:val"]),
    );
    const shaded = rows.map((row) => allOf(row, "w:shd").length > 0);
    expect(spans).toEqual([[], ["3"], [], ["3"], ["2"]]);
    expect(shaded).toEqual([true, true, false, false, true]);
  });

  test("gives each cell the width of the columns that it spans", () => {
    const grid = allOf(table ?? document, "w:gridCol").map((column) =>
      Number(column.attributes["w:w"]),
    );
    const total = grid.reduce((sum, width) => sum + width, 0);
    const rowWidths = allOf(table ?? document, "w:tr").map((row) =>
      allOf(row, "w:tcW").reduce((sum, width) => sum + Number(width.attributes["w:w"]), 0),
    );
    expect(total).toBe(16_840 - 2 * 1134);
    expect(rowWidths).toEqual(rowWidths.map(() => total));
  });

  test("keeps tables apart and ends the body in its section", () => {
    const [body] = allOf(document, "w:body");
    expect(body?.children.map((child) => child.name)).toEqual([
      "w:p",
      "w:tbl",
      "w:p",
      "w:tbl",
      "w:p",
      "w:sectPr",
    ]);
  });

  test("gives each section its own orientation", () => {
    const section = (orientation: "portrait" | "landscape") => ({
      orientation,
      blocks: [line("x"), TABLE],
    });
    const sections = [section("portrait"), section("landscape"), section("portrait")];
    const written = documentOf(writeDocument({ ...pageOf([]), sections }));
    const sizes = allOf(written, "w:pgSz").map((size) => size.attributes["w:orient"] ?? "portrait");
    expect(sizes).toEqual(["portrait", "landscape", "portrait"]);
    expect(breachesOf(written)).toEqual([]);
  });

  test("writes the same bytes for the same document", () => {
    expect(writeDocument(pageOf([TABLE]))).toEqual(writeDocument(pageOf([TABLE])));
  });

  test("says nothing about who made the file, or when", () => {
    const core = parseXml(partsOf(bytes)["docProps/core.xml"] ?? "");
    expect(core.children.map((child) => child.name)).toEqual(["dc:title"]);
  });

  test("makes one empty page of a document without sections", () => {
    const written = documentOf(writeDocument({ ...pageOf([]), sections: [] }));
    expect(allOf(written, "w:sectPr")).toHaveLength(1);
  });

  test("refuses a row that does not fill its table", () => {
    const row = { role: "body", keepWithNext: false, cells: [textCell("a")] } as const;
    expect(() => writeDocument(pageOf([{ ...TABLE, rows: [row] }]))).toThrow(RangeError);
  });

  test.each([
    ["tabs, line breaks and no-break hyphens", "a\tb\nc\u2011d", "a\tb\nc\u2011d"],
    ["every way to break a line", "a\r\nb\rc\u000bd\u000ce", "a\nb\nc\nd\ne"],
    ["blanks at the ends and in a row", "  a  b  ", "  a  b  "],
    ["marks of XML", "<w:p/> & ]]> \"'", "<w:p/> & ]]> \"'"],
    ["characters that XML forbids", "a\u0000b\u001fc\uffffd", "a\ufffdb\ufffdc\ufffdd"],
    ["half a surrogate pair", "a\ud83db\ude00c😀", "a\ufffdb\ufffdc😀"],
  ])("keeps %s", (_what, text, shown) => {
    expect(shownText(documentOf(writeDocument(pageOf([line(text)]))))).toBe(shown);
  });

  test("keeps any text as text: no field, no link, no markup", () => {
    const nasty = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom(
        '<w:fldSimple w:instr="INCLUDETEXT c:\\x"/>',
        "</w:t></w:r><w:hyperlink r:id='x'>",
        "{ HYPERLINK file:///x }",
        "=cmd|' /C calc'!A0",
        "&#x13; DDEAUTO &lt;",
      ),
    );
    const known =
      /^w:(document|body|p|pPr|spacing|r|rPr|b|bCs|t|tab|br|noBreakHyphen|sectPr|footerReference|type|pgSz|pgMar)$/;
    fc.assert(
      fc.property(fc.array(nasty, { maxLength: 5 }), (texts) => {
        const written = parseXml(documentParts(pageOf(texts.map(line)))["word/document.xml"] ?? "");
        const shown = allOf(written, "w:p").slice(0, texts.length).map(shownText);
        expect(shown).toEqual(texts.map(asShown));
        expect(namesIn(written).filter((name) => !known.test(name))).toEqual([]);
      }),
    );
  });
});

function asShown(text: string): string {
  return (
    text
      .replace(/\r\n|[\r\v\f]/g, "\n")
      // eslint-disable-next-line no-control-regex
      .replace(/[\u0000-\u0008\u000e-\u001f\ufffe\uffff]/g, "\ufffd")
      // A surrogate without its other half is a character of its own to a regular expression
      // with the flag u.
      .replace(/\p{Surrogate}/gu, "\ufffd")
  );
}

function namesIn(element: ReturnType<typeof documentOf>): string[] {
  return [element.name, ...element.children.flatMap(namesIn)];
}

function pageOf(
  blocks: PageDocument["sections"][number]["blocks"],
  orientation: "portrait" | "landscape" = "portrait",
): PageDocument {
  return { title: "Annexes", language: "en-GB", sections: [{ orientation, blocks }] };
}

function line(text: string): PageParagraph {
  return { kind: "paragraph", role: "body", runs: [{ text }] };
}

function textCell(text: string, span = 1) {
  return {
    span,
    paragraphs: [{ kind: "paragraph", role: "table-text", runs: [{ text }] }],
  } as const;
}

import type { Link, TextDocument } from "../../../../src/docx/model/document";
import { readDocument } from "../../../../src/docx/read/read-document";
import { makeDocx, paragraph, row, table } from "../../make-docx";

const run = (inner: string): string => `<w:r>${inner}</w:r>`;
const text = (value: string): string => run(`<w:t xml:space="preserve">${value}</w:t>`);
const mark = (type: string): string => run(`<w:fldChar w:fldCharType="${type}"/>`);
const code = (value: string): string => run(`<w:instrText>${value}</w:instrText>`);
const field = (instruction: string, result: string): string =>
  mark("begin") + code(instruction) + mark("separate") + result + mark("end");
const bookmark = (name: string): string => `<w:bookmarkStart w:id="1" w:name="${name}"/>`;

const relationships =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
  relationship("rId7", "https://example.org/TD263?a=1&amp;b=2") +
  relationship("rId8", "javascript:alert(1)") +
  "</Relationships>";

const cases: readonly (readonly [name: string, content: string, links: readonly Link[]])[] = [
  [
    "a target outside the document, as text",
    `<w:hyperlink r:id="rId7">${text("TD")}${text("263")}</w:hyperlink>`,
    [{ text: "TD263", target: "https://example.org/TD263?a=1&b=2", anchor: null }],
  ],
  [
    "a target that is a script, as text too",
    `<w:hyperlink r:id="rId8">${text("a")}</w:hyperlink>`,
    [{ text: "a", target: "javascript:alert(1)", anchor: null }],
  ],
  [
    "a place in the document",
    `${text("See ")}<w:hyperlink w:anchor="_Ref1">${text("clause 3")}</w:hyperlink>`,
    [{ text: "clause 3", target: null, anchor: "_Ref1" }],
  ],
  [
    "several, in order",
    `<w:hyperlink w:anchor="a">${text("1")}</w:hyperlink><w:hyperlink w:anchor="b">${text("2")}</w:hyperlink>`,
    [
      { text: "1", target: null, anchor: "a" },
      { text: "2", target: null, anchor: "b" },
    ],
  ],
  [
    "the address in a field's code",
    field(' HYPERLINK "https://example.org/a" \\l "p2" \\o "a tip" ', text("TD1")),
    [{ text: "TD1", target: "https://example.org/a", anchor: "p2" }],
  ],
  [
    "a code in several runs",
    mark("begin") +
      code('HYPERLINK "https://exa') +
      code('mple.org/"') +
      mark("separate") +
      text("a") +
      mark("end"),
    [{ text: "a", target: "https://example.org/", anchor: null }],
  ],
  [
    "a simple field",
    `<w:fldSimple w:instr="HYPERLINK \\l &quot;x&quot;">${text("a")}</w:fldSimple>`,
    [{ text: "a", target: null, anchor: "x" }],
  ],
  [
    "a reference that leads to its place",
    field(" REF _Ref9 \\r \\h ", text("3.2")),
    [{ text: "3.2", target: null, anchor: "_Ref9" }],
  ],
  [
    "fields within fields",
    field('HYPERLINK "u:a"', text("a ") + field("REF b \\h", text("b"))),
    [
      { text: "b", target: null, anchor: "b" },
      { text: "a b", target: "u:a", anchor: null },
    ],
  ],
];

const without: readonly (readonly [name: string, content: string])[] = [
  ["a relationship that is not there", `<w:hyperlink r:id="rId9">${text("a")}</w:hyperlink>`],
  ["a link without text", '<w:hyperlink w:anchor="a"/>'],
  ["a reference that leads nowhere", field(" REF _Ref9 ", text("3.2"))],
  ["another field", field(" PAGE ", text("3"))],
  ["a deleted link", `<w:del><w:hyperlink w:anchor="a">${text("a")}</w:hyperlink></w:del>`],
];

describe("the links of a paragraph", () => {
  test.each(cases)("have %s", (_name, content, links) => {
    expect(read(`<w:p>${content}</w:p>`).blocks).toMatchObject([{ links }]);
  });

  test.each(without)("are none for %s", (_name, content) => {
    expect(read(`<w:p>${content}</w:p>`).blocks[0]).not.toHaveProperty("links");
  });

  test("are those of a note's own part in a note", () => {
    const note = `<w:footnote w:id="2"><w:p><w:hyperlink r:id="rId7">${text("a")}</w:hyperlink></w:p></w:footnote>`;
    const bytes = makeDocx({
      body: `<w:p>${run('<w:footnoteReference w:id="2"/>')}</w:p>`,
      footnotes: note,
      files: {
        "word/_rels/footnotes.xml.rels": relationships.replace("rId8", "x").replace("TD263", "TD5"),
      },
    });
    expect(readDocument(bytes).document.notes).toMatchObject([
      { blocks: [{ links: [{ text: "a", target: "https://example.org/TD5?a=1&b=2" }] }] },
    ]);
  });
});

describe("bookmarks", () => {
  test("have the address of their paragraph, in a cell too", () => {
    const body =
      `<w:p>${text("a")}${bookmark("one")}</w:p>` +
      table([row([`<w:tc>${bookmark("two")}<w:p>${bookmark("three")}${text("b")}</w:p></w:tc>`])]);
    expect(read(body).bookmarks).toEqual([
      { name: "one", address: "paragraph 1" },
      { name: "two", address: "table 1, row 1, column 1, paragraph 1" },
      { name: "three", address: "table 1, row 1, column 1, paragraph 1" },
    ]);
  });

  test.each(["__proto__", "constructor", "toString", "hasOwnProperty"])(
    "may be called %s and reach nothing by it",
    (name) => {
      const link = `<w:hyperlink r:id="${name}" w:anchor="${name}">${text("a")}</w:hyperlink>`;
      const { blocks, bookmarks } = read(`<w:p>${bookmark(name)}${link}</w:p>`);
      expect(bookmarks).toEqual([{ name, address: "paragraph 1" }]);
      expect(blocks).toMatchObject([{ links: [{ text: "a", target: null, anchor: name }] }]);
      expect(Object.prototype).not.toHaveProperty("address");
    },
  );

  test("are none where Word last stood, nor in deleted text", () => {
    const body = `<w:p>${bookmark("_GoBack")}<w:del>${bookmark("gone")}</w:del>${text("a")}</w:p>`;
    expect(read(body)).not.toHaveProperty("bookmarks");
  });

  test("stand at the last paragraph of those that a deleted mark joins", () => {
    const joined = "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>a</w:t></w:r></w:p>";
    const body = joined + `<w:p>${bookmark("b")}${text("b")}</w:p>${paragraph("c")}`;
    expect(read(body).bookmarks).toEqual([{ name: "b", address: "paragraph 1" }]);
  });
});

function relationship(id: string, target: string): string {
  const type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink";
  return `<Relationship Id="${id}" Type="${type}" Target="${target}" TargetMode="External"/>`;
}

function read(body: string): TextDocument {
  const bytes = makeDocx({ body, files: { "word/_rels/document.xml.rels": relationships } });
  return readDocument(bytes).document;
}

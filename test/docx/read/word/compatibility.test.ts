import type { TextDocument } from "../../../../src/docx/model/document";
import { readDocument } from "../../../../src/docx/read/read-document";
import { makeDocx } from "../../make-docx";
import { outline } from "../../outline";

const newer = 'xmlns:n="urn:example:newer"';
const run = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;
const body = `<w:p>${run("a")}<n:box>${run("b")}</n:box></w:p>`;

const cases: readonly (readonly [
  name: string,
  attributes: string,
  shown: string,
  codes: readonly string[],
])[] = [
  ["is told of where nothing is said about it", newer, "ab", ["unknown-element"]],
  ["is left out where it may be ignored", `${newer} mc:Ignorable="n"`, "a", []],
  [
    "is read through where its content is to be processed",
    `${newer} mc:Ignorable="w14 n" mc:ProcessContent="n:box"`,
    "ab",
    [],
  ],
  [
    "is read through where any content is to be processed",
    `${newer} mc:Ignorable="n" mc:ProcessContent="n:*"`,
    "ab",
    [],
  ],
  [
    "is told of where it must be understood",
    `${newer} mc:Ignorable="n" mc:MustUnderstand="w14 n"`,
    "a",
    ["unknown-element"],
  ],
];

describe("an element of a newer Word", () => {
  test.each(cases)("%s", (_name, attributes, shown, codes) => {
    const document = read(body, attributes);
    expect(outline(document)).toEqual([shown]);
    expect(document.notices.map(({ code }) => code)).toEqual(codes);
  });
});

test("what a drawing carries for newer programs is no finding", () => {
  const decorative =
    '<a:extLst><a:ext uri="{C183D7F6}"><n:decorative xmlns:n="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>';
  const picture = `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="p">${decorative}</wp:docPr><a:graphic><a:graphicData uri="x"/></a:graphic></wp:inline></w:drawing></w:r>`;
  expect(read(`<w:p>${picture}${run("a")}</w:p>`, "").notices).toEqual([]);
});

test("a part may make the Word namespace its default one, its attributes with any prefix", () => {
  const xml =
    '<document xmlns="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:q="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
    '<body><p><pPr><outlineLvl q:val="1"/></pPr><r><t xml:space="preserve">a </t></r></p></body></document>';
  const bytes = makeDocx({ body: "", files: { "word/document.xml": xml } });
  expect(outline(readDocument(bytes).document)).toEqual(["## a "]);
});

test.each([
  ["UTF-16, the low byte first", true, true],
  ["UTF-16, the high byte first", false, true],
  ["UTF-16 without its mark", true, false],
])("a part in %s is read alike", (_name, isLittle, hasMark) => {
  const xml =
    '<?xml version="1.0" encoding="UTF-16"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>Gaël 🙂</w:t></w:r></w:p></w:body></w:document>';
  const bytes = Buffer.from(hasMark ? `\ufeff${xml}` : xml, "utf16le");
  if (!isLittle) bytes.swap16();
  const file = makeDocx({ body: "", files: { "word/document.xml": new Uint8Array(bytes) } });
  expect(outline(readDocument(file).document)).toEqual(["Gaël 🙂"]);
});

function read(content: string, attributes: string): TextDocument {
  return readDocument(makeDocx({ body: content, attributes })).document;
}

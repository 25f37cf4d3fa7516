import { readDocument } from "../../../../src/docx/read/read-document";
import { makeDocx } from "../../make-docx";
import { outline } from "../../outline";

const run = (inner: string): string => `<w:r>${inner}</w:r>`;
const text = (value: string): string => run(`<w:t>${value}</w:t>`);
const field = (type: string): string => run(`<w:fldChar w:fldCharType="${type}"/>`);
const instruction = (value: string): string => run(`<w:instrText>${value}</w:instrText>`);

const cases: readonly (readonly [name: string, content: string, shown: string])[] = [
  ["a tab", text("a") + run("<w:tab/>") + text("b"), "a\tb"],
  ["an aligned tab", run("<w:t>a</w:t><w:ptab/><w:t>b</w:t>"), "a\tb"],
  ["a line break", run("<w:t>a</w:t><w:br/><w:t>b</w:t>"), "a\nb"],
  ["a carriage return", run("<w:t>a</w:t><w:cr/><w:t>b</w:t>"), "a\nb"],
  [
    "a page break before the text as nothing",
    run('<w:br w:type="page"/><w:t>Annex 1</w:t>'),
    "Annex 1",
  ],
  [
    "a page break within the text as a line",
    run('<w:t>a</w:t><w:br w:type="page"/><w:t>b</w:t>'),
    "a\nb",
  ],
  ["a no-break hyphen", run("<w:t>WTSA</w:t><w:noBreakHyphen/><w:t>24</w:t>"), "WTSA\u201124"],
  ["a soft hyphen as nothing", run("<w:t>co</w:t><w:softHyphen/><w:t>operate</w:t>"), "cooperate"],
  ["a no-break space", text("Q\u00a07"), "Q\u00a07"],
  ["a symbol of Symbol", run('<w:sym w:font="Symbol" w:char="F0B7"/>'), "•"],
  ["a symbol of Wingdings", run('<w:sym w:font="Wingdings" w:char="F0E0"/>'), "→"],
  ["a ticked box of Wingdings", run('<w:sym w:font="Wingdings" w:char="F0FE"/>'), "☑"],
  [
    "letters in a font of signs as they look",
    run(
      '<w:rPr><w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/></w:rPr><w:t>a</w:t><w:t>\uf0a3</w:t>',
    ) + text("a"),
    "α≤a",
  ],
  ["a sign whose font is not said as a bullet", text("\uf0b7"), "•"],
  ["blanks kept where asked", run('<w:t xml:space="preserve"> a </w:t>') + text("b"), " a b"],
  ["blanks trimmed elsewhere", run("<w:t> a </w:t>") + text("b"), "ab"],
  ["line ends in text as blanks", run("<w:t>a\nb\r\nc</w:t>"), "a b c"],
  ["references", text("SSC&amp;C &lt;&#65;&#x42;&gt; &quot;&apos;"), "SSC&C <AB> \"'"],
  ["character data", run("<w:t>a<![CDATA[<&]]>b</w:t>"), "a<&b"],
  ["comments as nothing", run("<w:t>a<!-- > -->b</w:t>"), "ab"],
  ["a hyperlink's text", `<w:hyperlink r:id="x">${text("TD263")}</w:hyperlink>`, "TD263"],
  ["a smart tag", `<w:smartTag w:element="place">${text("Geneva")}</w:smartTag>`, "Geneva"],
  ["custom XML", `<w:customXml w:element="x">${text("a")}</w:customXml>`, "a"],
  ["a content control", `<w:sdt><w:sdtPr/><w:sdtContent>${text("a")}</w:sdtContent></w:sdt>`, "a"],
  ["a simple field's result", `<w:fldSimple w:instr="PAGE">${text("3")}</w:fldSimple>`, "3"],
  [
    "a field's result without its code",
    field("begin") + instruction("REF x") + field("separate") + text("clause 7") + field("end"),
    "clause 7",
  ],
  [
    "a field within a field's code",
    field("begin") +
      instruction("IF ") +
      field("begin") +
      instruction("REF y") +
      field("separate") +
      text("hidden") +
      field("end") +
      field("separate") +
      text("shown") +
      field("end"),
    "shown",
  ],
  ["hidden text as nothing", run("<w:rPr><w:vanish/></w:rPr><w:t>x</w:t>") + text("a"), "a"],
  ["text hidden no more", run('<w:rPr><w:vanish w:val="0"/></w:rPr><w:t>a</w:t>'), "a"],
  [
    "a formula after hidden text",
    run("<w:rPr><w:vanish/></w:rPr><w:t>x</w:t>") + "<m:oMath><m:r><m:t>y</m:t></m:r></m:oMath>",
    "y",
  ],
  ["the letters of a formula", `<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>`, "x"],
  [
    "the text under a reading aid",
    `<w:ruby><w:rt>${text("x")}</w:rt><w:rubyBase>${text("a")}</w:rubyBase></w:ruby>`,
    "a",
  ],
  ["bookmarks as nothing", '<w:bookmarkStart w:id="1" w:name="__proto__"/>' + text("a"), "a"],
  ["text in an unknown element", `<w:newThing>${text("a")}</w:newThing>`, "a"],
];

describe("the text of a paragraph", () => {
  test.each(cases)("shows %s", (_name, content, shown) => {
    const { document } = readDocument(makeDocx({ body: `<w:p>${content}</w:p>` }));
    expect(outline(document)).toEqual([shown]);
  });

  test("text is hidden by its paragraph's style, unless its run says otherwise", () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="H"><w:name w:val="Hidden"/><w:rPr><w:vanish/></w:rPr></w:style>';
    const shown = run('<w:rPr><w:vanish w:val="0"/></w:rPr><w:t>b</w:t>');
    const body = `<w:p><w:pPr><w:pStyle w:val="H"/></w:pPr>${text("a")}${shown}</w:p><w:p>${text("c")}</w:p>`;
    expect(outline(readDocument(makeDocx({ body, styles })).document)).toEqual(["b", "c"]);
  });

  test("hidden text is told of", () => {
    const body = `<w:p>${run("<w:rPr><w:vanish/></w:rPr><w:t>x</w:t>")}</w:p>`;
    expect(codes(body)).toEqual(["hidden-text"]);
  });

  test("an unknown element is told of once, with its count and where it was first met", () => {
    const unknown = `<w:p><w:newThing/><w:newThing/></w:p>`;
    const { notices } = readDocument(makeDocx({ body: `<w:p/>${unknown}` })).document;
    expect(notices).toEqual([
      {
        code: "unknown-element",
        severity: "warning",
        where: "paragraph 2",
        message: "The element w:newThing is not known to us; the text in it was read. (2 times)",
      },
    ]);
  });

  test("a field without an end is told of", () => {
    expect(codes(`<w:p>${field("begin")}${text("lost")}</w:p>`)).toEqual(["unclosed-field"]);
  });

  test("a field without an end in a cell ends with the cell", () => {
    const open = `<w:tbl><w:tr><w:tc><w:p>${field("begin")}</w:p></w:tc></w:tr></w:tbl>`;
    const { document } = readDocument(makeDocx({ body: `${open}<w:p>${text("a")}</w:p>` }));
    expect(outline(document).at(-1)).toBe("a");
  });

  test("a symbol without a counterpart is told of", () => {
    expect(codes(`<w:p>${run('<w:sym w:font="Webdings" w:char="F061"/>')}</w:p>`)).toEqual([]);
    expect(codes(`<w:p>${run('<w:sym w:font="Webdings" w:char="F021"/>')}</w:p>`)).toEqual([
      "unknown-symbol",
    ]);
  });

  test("a document within the document is told of", () => {
    expect(codes('<w:altChunk r:id="rId9"/>')).toEqual(["embedded-part"]);
  });
});

function codes(body: string): string[] {
  return readDocument(makeDocx({ body })).document.notices.map(({ code }) => code);
}

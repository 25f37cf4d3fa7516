import { readDocument } from "../../../../src/docx/read/read-document";
import { cell, docxFiles, makeDocx, makeZip, paragraph, row, table } from "../../make-docx";
import { outline } from "../../outline";

const box = (content: string): string => `<w:txbxContent>${content}</w:txbxContent>`;
const shape = (content: string): string =>
  `<w:drawing><wp:inline><a:graphic><a:graphicData><wps:wsp><wps:txbx>${box(content)}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing>`;
const picture = (content: string): string =>
  `<w:pict><v:shape><v:textbox>${box(content)}</v:textbox></v:shape></w:pict>`;
const alternate = (choice: string, fallback: string, requires = "wps"): string =>
  `<mc:AlternateContent><mc:Choice Requires="${requires}">${choice}</mc:Choice><mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent>`;
const inRun = (content: string): string =>
  `<w:p><w:r><w:t>before</w:t>${content}<w:t> after</w:t></w:r></w:p>`;

describe("text boxes", () => {
  test("follow the paragraph they are anchored in", () => {
    const { document } = readDocument(
      makeDocx({ body: inRun(picture(paragraph("box"))) + paragraph("end") }),
    );
    expect(outline(document)).toEqual(["beforeafter", "box", "end"]);
    expect(document.blocks[1]?.address).toBe("paragraph 1, text box 1, paragraph 1");
  });

  test("are read once where they stand in two forms", () => {
    const content = alternate(shape(paragraph("new")), picture(paragraph("old")));
    expect(outline(readDocument(makeDocx({ body: inRun(content) })).document)).toEqual([
      "beforeafter",
      "new",
    ]);
  });

  test("are read in their old form where the new one needs what we do not know", () => {
    const content = alternate(shape(paragraph("new")), picture(paragraph("old")), "cx");
    const attributes = 'xmlns:cx="http://example.org/later"';
    const { document } = readDocument(makeDocx({ body: inRun(content), attributes }));
    expect(outline(document)).toEqual(["beforeafter", "old"]);
  });

  test("hold tables of their own, counted with the others", () => {
    const one = table([row([cell("x")])]);
    const { document } = readDocument(makeDocx({ body: one + inRun(picture(one)) + one }));
    const addresses = document.blocks.flatMap((block) =>
      block.kind === "table" ? [block.address] : [],
    );
    expect(addresses).toEqual(["table 1", "table 2", "table 3"]);
  });
});

describe("notes", () => {
  const note = (kind: string, id: number, text: string): string =>
    `<w:${kind} w:id="${String(id)}"><w:p><w:r><w:${kind}Ref/><w:t>${text}</w:t></w:r></w:p></w:${kind}>`;
  const reference = (kind: string, id: number): string =>
    `<w:r><w:t>TD263</w:t><w:${kind}Reference w:id="${String(id)}"/></w:r>`;

  test("are numbered where they are referred to and read after the body", () => {
    const bytes = makeDocx({
      body: `<w:p>${reference("footnote", 5)}</w:p><w:p>${reference("footnote", 2)}${reference("endnote", 1)}</w:p>`,
      footnotes:
        note("footnote", 0, "separator") +
        note("footnote", 2, "second") +
        note("footnote", 5, "first"),
      endnotes: note("endnote", 1, "end"),
    });
    const { document } = readDocument(bytes);
    expect(outline(document)).toEqual(["TD263¹", "TD263²TD263ⁱ"]);
    expect(
      document.notes?.map(({ address, anchor, blocks }) => [
        address,
        anchor,
        outline({ blocks, notices: [] }),
      ]),
    ).toEqual([
      ["footnote 1", "paragraph 1", ["first"]],
      ["footnote 2", "paragraph 2", ["second"]],
      ["endnote 1", "paragraph 2", ["end"]],
    ]);
  });

  test("with a mark of their own take no number", () => {
    const reference = (id: string, attributes = ""): string =>
      `<w:r><w:footnoteReference ${attributes} w:id="${id}"/></w:r>`;
    const note = (id: string): string => `<w:footnote w:id="${id}">${paragraph(id)}</w:footnote>`;
    const own = `${reference("2", 'w:customMarkFollows="1"')}<w:r><w:t>*</w:t></w:r>`;
    const { document } = readDocument(
      makeDocx({
        body: `<w:p>${own}${reference("3")}</w:p>`,
        footnotes: note("2") + note("3"),
      }),
    );
    expect(outline(document)).toEqual(["*¹"]);
    expect(document.notes).toMatchObject([
      { address: "footnote with its own mark 1", blocks: [{ text: "2" }] },
      { address: "footnote 1", blocks: [{ text: "3" }] },
    ]);
  });

  test("are told of where their text is missing", () => {
    const { document } = readDocument(makeDocx({ body: `<w:p>${reference("footnote", 5)}</w:p>` }));
    expect(document.notices).toMatchObject([{ code: "missing-note", where: "paragraph 1" }]);
  });
});

describe("headings", () => {
  const style = (id: string, name: string, extra = ""): string =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${extra}</w:style>`;

  test.each([
    [
      "by the style's outline level",
      style("A", "Annex", '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>'),
      "A",
      2,
    ],
    ["by the style's name", style("H", "heading 3"), "H", 3],
    [
      "by the style it is based on",
      style("H", "heading 3") + style("C", "Custom", '<w:basedOn w:val="H"/>'),
      "C",
      3,
    ],
    [
      "not by a body text's level",
      style("A", "x", '<w:pPr><w:outlineLvl w:val="9"/></w:pPr>'),
      "A",
      null,
    ],
    [
      "not by a style that is based on itself",
      style("A", "x", '<w:basedOn w:val="A"/>'),
      "A",
      null,
    ],
    ["not by a name of JavaScript's own", style("A", "x"), "__proto__", null],
  ])("are told %s", (_name, styles, id, level) => {
    const { document } = readDocument(
      makeDocx({ body: paragraph("x", `<w:pStyle w:val="${id}"/>`), styles }),
    );
    expect(document.blocks[0]).toMatchObject({ headingLevel: level, style: id });
  });
});

describe("packages", () => {
  test("of the Strict kind are read alike", () => {
    const files = docxFiles({ body: paragraph("a"), numbering: "" });
    const strict = Object.fromEntries(
      Object.entries(files).map(([name, content]) => [
        name,
        String(content)
          .replaceAll(
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "http://purl.oclc.org/ooxml/wordprocessingml/main",
          )
          .replaceAll(
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            "http://purl.oclc.org/ooxml/officeDocument/relationships",
          ),
      ]),
    );
    expect(outline(readDocument(makeZip(strict)).document)).toEqual(["a"]);
  });

  test("with other prefixes are read alike", () => {
    const files = docxFiles({ body: paragraph("a") });
    const xml = String(files["word/document.xml"])
      .replaceAll("w:", "ns0:")
      .replaceAll("xmlns:w=", "xmlns:ns0=");
    expect(outline(readDocument(makeZip({ ...files, "word/document.xml": xml })).document)).toEqual(
      ["a"],
    );
  });

  test.each([
    ["UTF-16 little-endian", 0, [0xff, 0xfe]],
    ["UTF-16 big-endian", 1, [0xfe, 0xff]],
  ])("with parts in %s are read alike", (_name, shift, byteOrderMark) => {
    const files = docxFiles({ body: paragraph("Gaëlle – 1") });
    const xml = String(files["word/document.xml"]).replace("UTF-8", "UTF-16");
    const units = Array.from(xml).flatMap((character) => {
      const code = character.charCodeAt(0);
      return shift === 0 ? [code & 0xff, code >> 8] : [code >> 8, code & 0xff];
    });
    const part = Uint8Array.from([...byteOrderMark, ...units]);
    const bytes = makeZip({ ...files, "word/document.xml": part });
    expect(outline(readDocument(bytes).document)).toEqual(["Gaëlle – 1"]);
  });

  test("may keep their main part anywhere", () => {
    const files = docxFiles({ body: paragraph("a") });
    const { "word/document.xml": main = "", ...rest } = files;
    const relationships = String(rest["_rels/.rels"]).replace(
      '"word/document.xml"',
      '"/other/main.xml"',
    );
    const bytes = makeZip({ ...rest, "_rels/.rels": relationships, "other/main.xml": main });
    expect(outline(readDocument(bytes).document)).toEqual(["a"]);
  });
});

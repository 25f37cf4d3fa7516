import { zipSync } from "fflate";
import type { Bounds } from "../../../src/docx/read/bounds";
import { defaultBounds } from "../../../src/docx/read/bounds";
import { readDocument, readHtml, readPlainText } from "../../../src/docx/read/read-document";
import { cell, docxFiles, makeDocx, makeZip, paragraph, row, table } from "../make-docx";
import { documentErrorOf } from "../thrown";

const mark = '<w:r><w:footnoteReference w:id="1"/></w:r>';
const notes = `<w:p>${mark}${mark}</w:p>`;
const small = makeDocx({
  body: paragraph("abc") + paragraph("d") + table([row([cell("a"), cell("b")])]) + notes,
  footnotes: `<w:footnote w:id="1">${paragraph("")}</w:footnote>`,
});

const overs: readonly (readonly [keyof Bounds, number])[] = [
  ["fileBytes", 100],
  ["entries", 3],
  ["partBytes", 500],
  ["totalBytes", 900],
  ["depth", 4],
  ["elements", 12],
  ["cells", 2],
  ["paragraphs", 3],
  ["notes", 1],
  ["textLength", 5],
];

describe("bounds", () => {
  test.each(overs)("of %s stop the reading of a .docx", (name, bound) => {
    const error = documentErrorOf(() => readDocument(small, { bounds: { [name]: bound } }));
    expect(error.code).toBe("too-large");
    expect(error.message).toContain(String(bound));
  });

  test("each have a case", () => {
    expect(overs.map(([name]) => name)).toEqual(Object.keys(defaultBounds));
  });

  test("are not reached by a file at them", () => {
    const bounds = { cells: 3, paragraphs: 6, textLength: 8, entries: 5, fileBytes: small.length };
    expect(readDocument(small, { bounds }).document.blocks).toHaveLength(4);
  });

  test.each([
    ["cells", "\ta\n\tb\n"],
    ["paragraphs", "a\nb\n"],
    ["textLength", "abc"],
  ] as const)("of %s hold for plain text", (name, text) => {
    expect(documentErrorOf(() => readPlainText(text, { bounds: { [name]: 1 } })).code).toBe(
      "too-large",
    );
  });

  test.each([
    ["cells", "<table><tr><td>a<td>b</table>"],
    ["paragraphs", "<p>a<p>b"],
    ["textLength", "<p>"],
    ["depth", "<div><div>"],
  ] as const)("of %s hold for HTML", (name, html) => {
    expect(documentErrorOf(() => readHtml(html, { bounds: { [name]: 1 } })).code).toBe("too-large");
  });

  test("count inflated bytes themselves, whatever the package states", () => {
    const bomb = new Uint8Array(4 * 1024 * 1024).fill(0x20);
    const bytes = zipSync({ ...asBytes(docxFiles({ body: "" })), "word/document.xml": bomb });
    // The size stated for the part is made small.
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let at = 0; at + 4 < bytes.length; at += 1) {
      const isBomb =
        view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === bomb.length;
      if (isBomb) view.setUint32(at + 24, 100, true);
    }
    const error = documentErrorOf(() => readDocument(bytes, { bounds: { partBytes: 2_000_000 } }));
    expect([error.code, error.part]).toEqual(["too-large", "word/document.xml"]);
  });

  test("keep spans within the columns that Word has", () => {
    const wide = table([row([cell("a", '<w:gridSpan w:val="999999999"/>')])]);
    const [block] = readDocument(makeDocx({ body: wide })).document.blocks;
    expect(block).toMatchObject({ columnCount: 63 });
  });
});

describe("names of JavaScript's own", () => {
  const names = ["__proto__", "constructor", "toString", "hasOwnProperty"];

  test.each(names)("%s does no harm as a style, a list, a note, a bookmark or a part", (name) => {
    const properties = `<w:pStyle w:val="${name}"/><w:numPr><w:numId w:val="${name}"/></w:numPr>`;
    const body = `${paragraph("a", properties)}<w:p><w:bookmarkStart w:name="${name}"/><w:r><w:footnoteReference w:id="${name}"/></w:r></w:p>`;
    const styles = `<w:style w:type="paragraph" w:styleId="${name}"><w:name w:val="${name}"/></w:style>`;
    const files = docxFiles({ body, styles, numbering: "", footnotes: "" });
    const { document } = readDocument(makeZip({ ...files, [`word/${name}`]: "" }));
    expect(document.blocks[0]).toMatchObject({ text: "a", style: name });
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });
});

function asBytes(files: Record<string, string | Uint8Array>): Record<string, Uint8Array> {
  return Object.fromEntries(
    Object.entries(files).map(([name, content]) => [
      name,
      typeof content === "string" ? new TextEncoder().encode(content) : content,
    ]),
  );
}

import type { DocumentErrorCode } from "../../../src/docx/read/document-error";
import { documentErrorCodes } from "../../../src/docx/read/document-error";
import { readDocument } from "../../../src/docx/read/read-document";
import { docxFiles, makeDocx, makeZip, paragraph } from "../make-docx";
import { documentErrorOf } from "../thrown";
import { compoundContainer } from "./compound-container";

const good = makeDocx({ body: paragraph("a ".repeat(2000)), styles: "" });
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const withMain = (xml: string): Uint8Array =>
  makeZip({ ...docxFiles({ body: "" }), "word/document.xml": xml });

/** The package with its encryption flag set in every entry. */
function encryptedZip(): Uint8Array {
  const copy = good.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 4 < copy.length; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) copy[at + 8] = 1;
  }
  return copy;
}

/** The package with bytes of its main part overwritten. */
function damagedPart(): Uint8Array {
  const copy = good.slice();
  const name = [...bytes("word/document.xml")];
  const at = copy.findIndex((_byte, index) =>
    name.every((byte, offset) => copy[index + offset] === byte),
  );
  copy.fill(0xff, at + name.length + 2, at + name.length + 12);
  return copy;
}

interface Case {
  readonly name: string;
  readonly file: Uint8Array;
  readonly fileName?: string;
  readonly code: DocumentErrorCode;
  readonly part?: string;
  readonly says: RegExp;
}

const cases: readonly Case[] = [
  { name: "an empty file", file: bytes(""), code: "empty-file", says: /0 bytes/ },
  {
    name: "an old .doc",
    file: compoundContainer(["WordDocument"]),
    code: "legacy-doc",
    says: /save it as \.docx/,
  },
  {
    name: "an encrypted .docx",
    file: compoundContainer(["EncryptedPackage"]),
    code: "encrypted",
    says: /password/,
  },
  {
    name: "an encrypted zip",
    file: encryptedZip(),
    code: "encrypted",
    part: "_rels/.rels",
    says: /password/,
  },
  {
    name: "an old .xls",
    file: compoundContainer(["Workbook"]),
    code: "not-a-word-file",
    says: /Excel/,
  },
  { name: "a .pdf", file: bytes("%PDF-1.7\n%âãÏÓ"), code: "pdf", says: /PDF/ },
  { name: "an .rtf", file: bytes("{\\rtf1\\ansi hello}"), code: "rich-text", says: /\.rtf/ },
  {
    name: "an .odt",
    file: makeZip({ mimetype: "application/vnd.oasis.opendocument.text", "content.xml": "<a/>" }),
    code: "odt",
    says: /OpenDocument/,
  },
  {
    name: "an .xlsx",
    file: makeZip({ "[Content_Types].xml": "<Types/>", "xl/workbook.xml": "<workbook/>" }),
    code: "not-a-word-file",
    says: /Excel workbook/,
  },
  {
    name: "another zip",
    file: makeZip({ "a.txt": "a" }),
    code: "not-a-word-file",
    says: /zip archive/,
  },
  {
    name: "a web archive",
    file: bytes("MIME-Version: 1.0\n"),
    code: "not-a-word-file",
    says: /\.mht/,
  },
  {
    name: "binary data",
    file: Uint8Array.from([1, 2, 3, 0, 255]),
    code: "not-a-word-file",
    says: /not a Word/,
  },
  {
    name: "text under the name of a .docx",
    file: bytes("This is no zip."),
    fileName: "report.docx",
    code: "not-a-word-file",
    says: /"report\.docx" is not a Word document/,
  },
  {
    name: "half a package",
    file: good.subarray(0, good.length / 2),
    code: "truncated",
    says: /cut off/,
  },
  {
    name: "a damaged part",
    file: damagedPart(),
    code: "corrupt-part",
    part: "word/document.xml",
    says: /damaged in its part word\/document\.xml/,
  },
  {
    name: "a part that is no XML",
    file: withMain("<w:document"),
    code: "corrupt-part",
    part: "word/document.xml",
    says: /ends in the middle/,
  },
  {
    name: "a part that is not in its encoding",
    file: makeZip({
      ...docxFiles({ body: "" }),
      "word/document.xml": Uint8Array.from([0x3c, 0x61, 0xff, 0x3e]),
    }),
    code: "corrupt-part",
    part: "word/document.xml",
    says: /encoding/,
  },
  {
    name: "a table row outside a table",
    file: makeDocx({ body: "<w:tr/>" }),
    code: "corrupt-part",
    part: "word/document.xml",
    says: /row stands outside a table/,
  },
  {
    name: "a package without its main part",
    file: makeZip({ "[Content_Types].xml": "<Types/>", "word/styles.xml": "<a/>" }),
    code: "missing-part",
    part: "word/document.xml",
    says: /word\/document\.xml/,
  },
  {
    name: "a document type definition",
    file: withMain('<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>'),
    code: "document-type",
    part: "word/document.xml",
    says: /document type definition/,
  },
  {
    name: "elements too deep",
    file: makeDocx({ body: `${"<w:sdt>".repeat(400)}${"</w:sdt>".repeat(400)}` }),
    code: "too-large",
    part: "word/document.xml",
    says: /256 levels/,
  },
];

describe("a file that cannot be read", () => {
  test.each(cases)("$name: $code", ({ file, fileName, code, part = null, says }) => {
    const error = documentErrorOf(() =>
      readDocument(file, fileName === undefined ? {} : { fileName }),
    );
    expect([error.code, error.part]).toEqual([code, part]);
    expect(error.message).toMatch(says);
    // What is wrong, a colon, what to do: the pane shows them apart.
    expect(error.message).toMatch(/^[A-Z"][^:]*[^:.]: [a-z][^:]*\.$/);
  });

  test("every code of the list is met in a case", () => {
    expect(new Set(cases.map(({ code }) => code))).toEqual(new Set(documentErrorCodes));
  });
});

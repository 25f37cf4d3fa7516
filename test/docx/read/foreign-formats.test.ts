import { strToU8, zipSync } from "fflate";
import { readDocument } from "../../../src/docx/read/read-document";
import type { DocumentErrorCode } from "../../../src/docx/read/document-error";
import { docxFiles, makeDocx, makeZip, paragraph } from "../make-docx";
import { documentErrorOf } from "../thrown";
import { compoundContainer } from "./compound-container";
import { hostileZip } from "./hostile-zip";

const good = makeDocx({ body: paragraph("a ".repeat(2000)) });
const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const page = "<!DOCTYPE html><html><body><p>Sign in</p></body></html>";

type Case = readonly [
  name: string,
  fileName: string,
  file: string | readonly number[] | Uint8Array,
  code: DocumentErrorCode,
  message: string,
];

/** An OpenDocument file, which begins with its kind, not packed. */
function openDocument(kind: string): Uint8Array {
  const mimetype = strToU8(`application/vnd.oasis.opendocument.${kind}`);
  return zipSync({ mimetype: [mimetype, { level: 0 }], "content.xml": strToU8("<a/>") });
}

/** A package of another Office program. */
function packageOf(part: string): Uint8Array {
  return makeZip({ "[Content_Types].xml": "<Types/>", [part]: "<a/>" });
}

const packages: readonly Case[] = [
  [
    "an .xlsx",
    "plan.xlsx",
    packageOf("xl/workbook.xml"),
    "not-a-word-file",
    "This is an Excel workbook (.xlsx), not a Word document: drop the report's .docx.",
  ],
  [
    "a .pptx",
    "slides.pptx",
    packageOf("ppt/presentation.xml"),
    "not-a-word-file",
    "This is a PowerPoint presentation (.pptx), not a Word document: drop the report's .docx.",
  ],
  [
    "an .odt",
    "report.odt",
    openDocument("text"),
    "odt",
    "This is an OpenDocument file (.odt): open it in Word or LibreOffice, save it as .docx and drop it again.",
  ],
  [
    "an .odt that says its kind late",
    "report.odt",
    makeZip({ "META-INF/manifest.xml": "<a/>", "content.xml": "<a/>" }),
    "odt",
    "This is an OpenDocument file (.odt): open it in Word or LibreOffice, save it as .docx and drop it again.",
  ],
  [
    "an .ods",
    "plan.ods",
    openDocument("spreadsheet"),
    "not-a-word-file",
    "This is an OpenDocument spreadsheet (.ods), not a Word document: drop the report's .docx.",
  ],
  [
    "an .odp",
    "slides.odp",
    openDocument("presentation"),
    "not-a-word-file",
    "This is an OpenDocument presentation (.odp), not a Word document: drop the report's .docx.",
  ],
  [
    "a zip archive with the report in it",
    "report.zip",
    makeZip({ "TD164/report.docx": good }),
    "not-a-word-file",
    "This is a zip archive, not a Word document: unpack it and drop the .docx that is in it.",
  ],
  [
    "a zip archive of something else",
    "report.docx",
    makeZip({ "a.txt": "a" }),
    "not-a-word-file",
    "This is a zip archive without a Word document in it: drop the report's .docx.",
  ],
  [
    "a .docx that a zip program has encrypted",
    "report.docx",
    hostileZip(
      Object.entries(docxFiles({ body: "" })).map(([name, part]) => ({
        name,
        part,
        lies: { flags: 1 },
      })),
    ),
    "encrypted",
    "The file was locked with a password by a zip program: ask its sender for a copy without one.",
  ],
  [
    "a download that broke off",
    "report.docx.crdownload",
    good.subarray(0, 300),
    "truncated",
    "The file is cut off: copy or download it again, or open it in Word and save it anew.",
  ],
  [
    "the first bytes of a download",
    "report.docx",
    [0x50, 0x4b],
    "truncated",
    "The file is cut off: copy or download it again, or open it in Word and save it anew.",
  ],
];

const word97 =
  "This is a Word 97-2003 file (.doc or .dot): open it in Word, save it as .docx and drop it again.";

const containers: readonly Case[] = [
  ["a .doc", "report.doc", compoundContainer(["1Table", "WordDocument"]), "legacy-doc", word97],
  ["a .dot", "report.dot", compoundContainer(["1Table", "WordDocument"]), "legacy-doc", word97],
  [
    "a .doc with a workbook in it, under the name of a .docx",
    "report.docx",
    compoundContainer(["WordDocument", "ObjectPool", "ObjectPool/_1", "ObjectPool/_1/Workbook"]),
    "legacy-doc",
    word97,
  ],
  [
    "an old container that is damaged",
    "report.doc",
    compoundContainer(["WordDocument"]).subarray(0, 600),
    "legacy-doc",
    "This is a Word 97-2003 file (.doc or .dot), or one of another program of that time: open it in Word, save it as .docx and drop it again.",
  ],
  [
    "a .docx with a password",
    "report.docx",
    compoundContainer(["EncryptionInfo", "EncryptedPackage"]),
    "encrypted",
    "The file is protected by a password: open it in Word, save a copy without the password and drop that.",
  ],
  [
    "an .xls",
    "plan.xls",
    compoundContainer(["Workbook", "_VBA", "_VBA/WordDocument"]),
    "not-a-word-file",
    "This is an Excel 97-2003 workbook (.xls), not a Word document: drop the report's .docx.",
  ],
  [
    "a .ppt",
    "slides.ppt",
    compoundContainer(["Current User", "PowerPoint Document"]),
    "not-a-word-file",
    "This is a PowerPoint 97-2003 presentation (.ppt), not a Word document: drop the report's .docx.",
  ],
  [
    "a .msg",
    "report.msg",
    compoundContainer(["__nameid_version1.0", "__properties_version1.0"]),
    "not-a-word-file",
    "This is an Outlook message (.msg), not a Word document: save the .docx that came with it and drop that.",
  ],
];

const texts: readonly Case[] = [
  [
    "an .rtf",
    "report.rtf",
    "{\\rtf1\\ansi a}",
    "rich-text",
    "This is a Rich Text file (.rtf): open it in Word, save it as .docx and drop it again.",
  ],
  [
    "an .rtf under the name of a .doc",
    "report.doc",
    "\r\n{\\rtf1\\ansi a}",
    "rich-text",
    "This is a Rich Text file (.rtf): open it in Word, save it as .docx and drop it again.",
  ],
  [
    "XML of Word 2003",
    "report.xml",
    `${xml}<?mso-application progid="Word.Document"?><w:wordDocument/>`,
    "legacy-doc",
    "This is an XML document of Word 2003 (.xml): open it in Word, save it as .docx and drop it again.",
  ],
  [
    "a whole package as XML",
    "report.xml",
    `${xml}<?mso-application progid="Word.Document"?><pkg:package/>`,
    "legacy-doc",
    "This is a Word document saved as XML (.xml): open it in Word, save it as .docx and drop it again.",
  ],
  [
    "OpenDocument as XML",
    "report.fodt",
    `${xml}<office:document/>`,
    "odt",
    "This is an OpenDocument file saved as XML (.fodt): open it in Word or LibreOffice, save it as .docx and drop it again.",
  ],
  [
    "any other XML, in UTF-16",
    "data.xml",
    Buffer.from(`\ufeff${xml}<data/>`, "utf16le"),
    "not-a-word-file",
    "This is an XML file, not a Word document: drop the report's .docx.",
  ],
  [
    "a web archive under the name of a .doc",
    "report.doc",
    "MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n",
    "not-a-word-file",
    "This is a web archive (.mht): open it in Word, save it as .docx and drop it again.",
  ],
  [
    "a web page under the name of a .docx",
    "report.docx",
    page,
    "not-a-word-file",
    '"report.docx" is a web page, not a Word document; perhaps a page to log in was saved in its place: download the report again and drop that.',
  ],
  [
    "text under the name of a .docx",
    "report.docx",
    "This is no zip.",
    "not-a-word-file",
    '"report.docx" is not a Word document: drop the report as .docx, or as the plain text (.txt) that Word saves.',
  ],
];

const others: readonly Case[] = [
  [
    "a .pdf",
    "report.pdf",
    "\n%PDF-1.7\n",
    "pdf",
    "This is a PDF file: drop the Word file (.docx) that it was made from.",
  ],
  [
    "an empty file",
    "report.docx",
    "",
    "empty-file",
    "The file is empty (0 bytes): copy or download it again.",
  ],
  [
    "Word's mark of an open document",
    "~$report.docx",
    [6, ...Buffer.from("Author"), ...new Array<number>(155).fill(0)],
    "not-a-word-file",
    '"~$report.docx" only marks that the document is open in Word: drop the document itself, whose name does not begin with ~$.',
  ],
  ...(
    [
      ["a .png", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
      ["a .jpg", [0xff, 0xd8, 0xff, 0xe0]],
      ["a .gif", [...Buffer.from("GIF89a"), 0]],
      ["a .bmp", [...Buffer.from("BM"), 9, 9, 9, 0, 0, 0, 0, 0]],
      ["a .tif", [0x49, 0x49, 0x2a, 0]],
      ["a .heic", [0, 0, 0, 24, ...Buffer.from("ftypheic")]],
    ] as const
  ).map(([name, bytes]): Case => [
    name,
    "scan.docx",
    bytes,
    "not-a-word-file",
    "This is a picture, whose text cannot be read: drop the Word file (.docx) behind it.",
  ]),
  [
    "an archive of another kind",
    "report.7z",
    [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c],
    "not-a-word-file",
    "This is an archive (.rar or .7z), not a Word document: unpack it and drop the .docx that is in it.",
  ],
  [
    "binary data without a name",
    "",
    [1, 2, 3, 0, 255],
    "not-a-word-file",
    "The file is not a Word document: drop the report as .docx, or as the plain text (.txt) that Word saves.",
  ],
];

describe("a file of another format is named, with what to do", () => {
  test.each([...packages, ...containers, ...texts, ...others])(
    "%s",
    (_name, fileName, file, code, message) => {
      const bytes = file instanceof Uint8Array ? file : Buffer.from(file as string);
      const error = documentErrorOf(() => readDocument(bytes, { fileName }));
      expect([error.code, error.message]).toEqual([code, message]);
    },
  );
});

describe("a file is read", () => {
  const main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
  const macros = "application/vnd.ms-word.document.macroEnabled.main+xml";

  test.each([
    ["report.docm", macros],
    ["report.dotx", main.replace("document.main", "template.main")],
    ["report.dotm", macros.replace("document", "template")],
    ["report.docx.tmp", main],
    ["~$report.docx", main],
  ])("that is a package of Word: %s", (fileName, type) => {
    const files = docxFiles({ body: paragraph("a") });
    const types = String(files["[Content_Types].xml"]);
    expect(types).toContain(main);
    const bytes = makeZip({ ...files, "[Content_Types].xml": types.replace(main, type) });
    const { source, document } = readDocument(bytes, { fileName });
    expect([source, document.blocks[0]]).toMatchObject(["docx", { text: "a" }]);
  });

  test.each([
    ["a web page as .doc", "report.doc", page, "html"],
    ["a web page that is XML", "report.htm", `${xml}<!-- a -->\n${page}`, "html"],
    ["text that begins like a zip archive", "report.txt", "PKI is a matter of SG17", "text"],
    ["text that begins like a picture", "report.txt", "BM and II* are noted", "text"],
  ])("as what it is: %s", (_name, fileName, content, source) => {
    expect(readDocument(Buffer.from(content), { fileName }).source).toBe(source);
  });
});

import { namesInCompoundFile } from "./compound-file";
import { DocumentError } from "./document-error";
import type { DocumentErrorCode } from "./document-error";

/** A format that we know and do not read: by what, and what to do. */
interface ForeignFormat {
  readonly pattern: RegExp;
  readonly code: DocumentErrorCode;
  readonly message: string;
}

const saveAnew = "open it in Word, save it as .docx and drop it again.";
const dropReport = "drop the report's .docx.";
const unpackIt = "unpack it and drop the .docx that is in it.";

/** By the file's first KB, a character a byte. */
const byBytes: readonly ForeignFormat[] = [
  {
    pattern: /%PDF-/,
    code: "pdf",
    message: "This is a PDF file: drop the Word file (.docx) that it was made from.",
  },
  {
    pattern: /^\s{0,15}\{\\rtf/,
    code: "rich-text",
    message: `This is a Rich Text file (.rtf): ${saveAnew}`,
  },
  {
    pattern:
      /^(\x89PNG|\xff\xd8\xff|GIF8|BM.{4}\0{4}|II\*\0|MM\0\*|RIFF.{4}WEBP|.{4}ftyp(heic|mif1|avif))/s,
    code: "not-a-word-file",
    message: "This is a picture, whose text cannot be read: drop the Word file (.docx) behind it.",
  },
  {
    pattern: /^(Rar!|7z\xbc\xaf)/,
    code: "not-a-word-file",
    message: `This is an archive (.rar or .7z), not a Word document: ${unpackIt}`,
  },
  openDocument(
    "text",
    "odt",
    "file (.odt): open it in Word or LibreOffice, save it as .docx and drop it again.",
  ),
  openDocument(
    "spreadsheet",
    "not-a-word-file",
    `spreadsheet (.ods), not a Word document: ${dropReport}`,
  ),
  openDocument(
    "presentation",
    "not-a-word-file",
    `presentation (.odp), not a Word document: ${dropReport}`,
  ),
];

/** By the beginning of the file's text. */
const byText: readonly ForeignFormat[] = [
  {
    pattern: /^(MIME-Version:|From: <)/i,
    code: "not-a-word-file",
    message: `This is a web archive (.mht): ${saveAnew}`,
  },
  {
    pattern: /^<\?xml[^]*?<pkg:package\b/,
    code: "legacy-doc",
    message: `This is a Word document saved as XML (.xml): ${saveAnew}`,
  },
  {
    pattern: /^<\?xml[^]*?<(\?mso-application progid="Word\.Document"|w:wordDocument\b)/,
    code: "legacy-doc",
    message: `This is an XML document of Word 2003 (.xml): ${saveAnew}`,
  },
  {
    pattern: /^<\?xml[^]*?<office:document\b/,
    code: "odt",
    message:
      "This is an OpenDocument file saved as XML (.fodt): open it in Word or LibreOffice, save it as .docx and drop it again.",
  },
  {
    pattern: /^<\?xml(?![^]*<(!doctype )?html\b)/i,
    code: "not-a-word-file",
    message: `This is an XML file, not a Word document: ${dropReport}`,
  },
];

/** Old containers by a name at their top ([MS-DOC] 2.1, [MS-XLS] 2.1, [MS-PPT] 2.1, [MS-OXMSG] 2). */
const byContainer: readonly ForeignFormat[] = [
  {
    // New files too are put into the old container when they are encrypted ([MS-OFFCRYPTO], 1.3.2).
    pattern: /^EncryptedPackage$/,
    code: "encrypted",
    message:
      "The file is protected by a password: open it in Word, save a copy without the password and drop that.",
  },
  {
    pattern: /^WordDocument$/,
    code: "legacy-doc",
    message: `This is a Word 97-2003 file (.doc or .dot): ${saveAnew}`,
  },
  {
    pattern: /^(Workbook|Book)$/,
    code: "not-a-word-file",
    message: `This is an Excel 97-2003 workbook (.xls), not a Word document: ${dropReport}`,
  },
  {
    pattern: /^PowerPoint Document$/,
    code: "not-a-word-file",
    message: `This is a PowerPoint 97-2003 presentation (.ppt), not a Word document: ${dropReport}`,
  },
  {
    pattern: /^__properties_version1\.0$/,
    code: "not-a-word-file",
    message:
      "This is an Outlook message (.msg), not a Word document: save the .docx that came with it and drop that.",
  },
];

/** Throws DocumentError where the bytes are of a format that we know and do not read. */
export function refuseForeignBytes(bytes: Uint8Array): void {
  const head = String.fromCharCode(...bytes.subarray(0, 1024));
  if (head.startsWith("\xd0\xcf\x11\xe0")) throw containerError(bytes);
  refuse(byBytes, head);
}

/** Throws DocumentError where the text is that of a format that we know and do not read. */
export function refuseForeignText(text: string): void {
  refuse(byText, text.slice(0, 4096).trimStart());
}

function refuse(formats: readonly ForeignFormat[], head: string): void {
  const format = formats.find(({ pattern }) => pattern.test(head));
  if (format !== undefined) throw new DocumentError(format.code, format.message);
}

/** A container that is damaged or of no program we know is most likely an old Word file. */
function containerError(bytes: Uint8Array): DocumentError {
  const names = [...namesInCompoundFile(bytes)];
  const format = byContainer.find(({ pattern }) => names.some((name) => pattern.test(name)));
  if (format !== undefined) return new DocumentError(format.code, format.message);
  return new DocumentError(
    "legacy-doc",
    `This is a Word 97-2003 file (.doc or .dot), or one of another program of that time: ${saveAnew}`,
  );
}

/** Its first part, not packed, says what it is (OpenDocument 1.3, part 2, 3.3). */
function openDocument(kind: string, code: DocumentErrorCode, rest: string): ForeignFormat {
  return {
    pattern: new RegExp(`^PK[^]{28}mimetypeapplication/vnd\\.oasis\\.opendocument\\.${kind}`),
    code,
    message: `This is an OpenDocument ${rest}`,
  };
}

import { DocumentError } from "./document-error";
import { decodeText } from "./text/decode-text";

export type SniffedFile =
  { readonly format: "docx" } | { readonly format: "text" | "html"; readonly text: string };

/**
 * Tells a file's format by its first bytes; the name only helps to say what is wrong.
 * Throws DocumentError for formats that we know and do not read, and for none at all.
 */
export function sniffFormat(bytes: Uint8Array, fileName: string): SniffedFile {
  if (bytes.length === 0) {
    throw new DocumentError(
      "empty-file",
      "The file is empty (0 bytes): copy or download it again.",
    );
  }
  if (startsWith(bytes, [0x50, 0x4b])) return { format: "docx" };
  refuseKnownFormats(bytes);
  const text = /\.(docx|docm|dotx)$/i.test(fileName) ? null : decodeText(bytes);
  if (text === null) throw notAWordFile(fileName);
  if (/^(MIME-Version:|From: <)/i.test(text)) throw webArchive();
  return { format: looksLikeHtml(text) ? "html" : "text", text };
}

function refuseKnownFormats(bytes: Uint8Array): void {
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw compoundFile(bytes);
  if (latin1(bytes, 1024).includes("%PDF-")) {
    throw new DocumentError(
      "pdf",
      "This is a PDF file: drop the Word file (.docx) that it was made from.",
    );
  }
  if (latin1(bytes, 16).trimStart().startsWith("{\\rtf")) {
    throw new DocumentError(
      "rich-text",
      "This is a Rich Text file (.rtf): open it in Word, save it as .docx and drop it again.",
    );
  }
}

/** The old container holds Word 97-2003 files and, encrypted, new ones ([MS-OFFCRYPTO], 1.3.2). */
function compoundFile(bytes: Uint8Array): DocumentError {
  if (includesUtf16(bytes, "EncryptedPackage")) {
    return new DocumentError(
      "encrypted",
      "The file is protected by a password: open it in Word, save a copy without the password and drop that.",
    );
  }
  if (includesUtf16(bytes, "WordDocument") || !includesUtf16(bytes, "Workbook")) {
    return new DocumentError(
      "legacy-doc",
      "This is a .doc file of Word 97-2003: open it in Word, save it as .docx and drop it again.",
    );
  }
  return new DocumentError(
    "not-a-word-file",
    "This is an Excel 97-2003 workbook, not a Word document: drop the report's .docx.",
  );
}

function notAWordFile(fileName: string): DocumentError {
  const name = fileName === "" ? "The file" : `"${fileName}"`;
  return new DocumentError(
    "not-a-word-file",
    `${name} is not a Word document: drop the report as .docx, or as the plain text (.txt) that Word saves.`,
  );
}

function webArchive(): DocumentError {
  return new DocumentError(
    "not-a-word-file",
    "This is a web archive (.mht): open it in Word, save it as .docx and drop it again.",
  );
}

function looksLikeHtml(text: string): boolean {
  const head = text.slice(0, 4096).trimStart();
  if (/^(<!doctype html|<html|<\?xml[^>]*\?>\s*<(!doctype )?html|Version:\d)/i.test(head))
    return true;
  return /^<(!--|meta|head|body|div|p|table|span|h[1-6]|style)[\s>]/i.test(head);
}

function startsWith(bytes: Uint8Array, head: readonly number[]): boolean {
  return head.every((byte, index) => bytes[index] === byte);
}

function latin1(bytes: Uint8Array, length: number): string {
  return String.fromCharCode(...bytes.subarray(0, length));
}

function includesUtf16(bytes: Uint8Array, name: string): boolean {
  const wanted = Array.from(name).flatMap((character) => [character.charCodeAt(0), 0]);
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

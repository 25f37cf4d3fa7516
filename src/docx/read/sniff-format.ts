import { DocumentError } from "./document-error";
import { refuseForeignBytes, refuseForeignText } from "./foreign-formats";
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
  refuseForeignBytes(bytes);
  if (isZip(bytes)) return { format: "docx" };
  if (isOwnerFile(fileName)) throw ownerFile(fileName);
  const text = decodeText(bytes);
  if (text === null) throw notAWordFile(fileName);
  refuseForeignText(text);
  const isHtml = looksLikeHtml(text);
  if (isPackageName(fileName)) throw isHtml ? webPage(fileName) : notAWordFile(fileName);
  return { format: isHtml ? "html" : "text", text };
}

/** A zip archive, or the first bytes of one: "PK" and the number of a record. */
function isZip(bytes: Uint8Array): boolean {
  const [first, second, record = 0x03] = bytes;
  return first === 0x50 && second === 0x4b && [0x03, 0x05, 0x07].includes(record);
}

/** Names under which Word saves packages only. */
function isPackageName(fileName: string): boolean {
  return /\.(docx|docm|dotx|dotm)$/i.test(fileName);
}

function isOwnerFile(fileName: string): boolean {
  return /(^|[/\\])~\$[^/\\]*$/.test(fileName);
}

function ownerFile(fileName: string): DocumentError {
  return new DocumentError(
    "not-a-word-file",
    `"${fileName}" only marks that the document is open in Word: drop the document itself, whose name does not begin with ~$.`,
  );
}

function notAWordFile(fileName: string): DocumentError {
  const name = fileName === "" ? "The file" : `"${fileName}"`;
  return new DocumentError(
    "not-a-word-file",
    `${name} is not a Word document: drop the report as .docx, or as the plain text (.txt) that Word saves.`,
  );
}

/** What a download leaves that was answered by a page to log in. */
function webPage(fileName: string): DocumentError {
  return new DocumentError(
    "not-a-word-file",
    `"${fileName}" is a web page, not a Word document; perhaps a page to log in was saved in its place: download the report again and drop that.`,
  );
}

function looksLikeHtml(text: string): boolean {
  const head = text.slice(0, 4096).trimStart();
  if (/^(<!doctype html|<html|<\?xml[^]*?<(!doctype )?html\b|Version:\d)/i.test(head)) return true;
  return /^<(!--|meta|head|body|div|p|table|span|h[1-6]|style)[\s>]/i.test(head);
}

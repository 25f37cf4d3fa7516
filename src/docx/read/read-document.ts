import type { TextDocument } from "../model/document";
import type { Bounds } from "./bounds";
import { defaultBounds, requireWithin } from "./bounds";
import { parseHtml } from "./html/parse-html";
import { sniffFormat } from "./sniff-format";
import { parsePlainText } from "./text/parse-plain-text";
import { readWord } from "./word/read-word";

export interface ReadOptions {
  /** Only for messages and to tell a damaged .docx from a text file. */
  readonly fileName?: string;
  /** Which side of tracked changes to read; "accepted" unless said otherwise. */
  readonly revisions?: "accepted" | "original";
  readonly bounds?: Partial<Bounds>;
}

export interface ReadResult {
  readonly document: TextDocument;
  /** Tracked changes in the file, whichever side was read. */
  readonly revisions: number;
  readonly source: "docx" | "text" | "html";
}

/**
 * Reads a report as .docx, as the plain text that Word saves, or as HTML of Word.
 * Throws DocumentError, which says what is wrong with the file and what to do, and nothing
 * else. No other file is opened and no address fetched.
 */
export function readDocument(bytes: Uint8Array, options: ReadOptions = {}): ReadResult {
  const bounds = { ...defaultBounds, ...options.bounds };
  requireWithin(bounds, "fileBytes", bytes.length);
  const view = options.revisions ?? "accepted";
  const file = sniffFormat(bytes, options.fileName ?? "");
  if (file.format === "docx") return { ...readWord(bytes, view, bounds), source: "docx" };
  if (file.format === "html") return readHtml(file.text, options);
  return readPlainText(file.text, options);
}

/** Reads the plain text that Word saves, or text pasted from Word. */
export function readPlainText(text: string, options: ReadOptions = {}): ReadResult {
  const bounds = { ...defaultBounds, ...options.bounds };
  return { document: parsePlainText(text, bounds), revisions: 0, source: "text" };
}

/** Reads HTML as Word puts it on the clipboard or saves it. Scripts and styles are dropped. */
export function readHtml(html: string, options: ReadOptions = {}): ReadResult {
  const bounds = { ...defaultBounds, ...options.bounds };
  return { ...parseHtml(html, options.revisions ?? "accepted", bounds), source: "html" };
}

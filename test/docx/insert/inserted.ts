import { unzipSync } from "fflate";
import type { PageBlock, PageDocument } from "../../../src/docx/model/page";
import { InsertError } from "../../../src/docx/insert/insert-error";

/** A document with a section for each name, of one paragraph «name» unless blocks are given. */
export function pageDocument(
  sections: readonly string[] | Readonly<Record<string, readonly PageBlock[]>>,
  changes: Partial<PageDocument> = {},
): PageDocument {
  const named = Array.isArray(sections)
    ? (sections as readonly string[]).map((name) => [name, [words(`«${name}»`)]] as const)
    : Object.entries(sections as Readonly<Record<string, readonly PageBlock[]>>);
  return {
    title: "Annexes",
    language: "en-GB",
    sections: named.map(([name, blocks]) => ({ name, orientation: "portrait", blocks })),
    ...changes,
  };
}

export function words(text: string): PageBlock {
  return { kind: "paragraph", role: "body", runs: [{ text }] };
}

export function partOf(bytes: Uint8Array, part = "word/document.xml"): string {
  const content = unzipSync(bytes)[part];
  if (content === undefined) throw new Error(`there is no ${part}`);
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(content);
}

/** What stands in w:body. */
export function bodyOf(bytes: Uint8Array): string {
  return /<w:body>([^]*)<\/w:body>/.exec(partOf(bytes))?.[1] ?? "";
}

/** The InsertError that an action throws; anything else fails the test. */
export function insertErrorOf(action: () => unknown): InsertError {
  try {
    action();
  } catch (error) {
    if (error instanceof InsertError) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}

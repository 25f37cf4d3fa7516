import { escapeXmlLine } from "./xml-text";
import type { WritingContext } from "./writing-context";

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;

/**
 * The start of a tracked insertion, a new one each time: `<w:ins w:id=… w:author=… w:date=…`
 * without its end. Throws RangeError where the instant is none, as Word would call the file
 * broken.
 */
function insertionStart({ insertions, nextId }: WritingContext): string {
  if (insertions === null) throw new TypeError("Nobody is named to insert anything.");
  const { author, at } = insertions;
  if (!INSTANT.test(at)) {
    throw new RangeError(`“${at}” is no instant such as 2026-01-30T00:00:00Z.`);
  }
  return `<w:ins w:id="${nextId()}" w:author="${escapeXmlLine(author)}" w:date="${at}"`;
}

/** The runs as inserted. */
export function insertedRuns(runs: string, context: WritingContext): string {
  return `${insertionStart(context)}>${runs}</w:ins>`;
}

/** Says of a paragraph's mark (in its w:rPr) or of a row (in its w:trPr) that it is inserted. */
export function insertedMark(context: WritingContext): string {
  return `${insertionStart(context)}/>`;
}

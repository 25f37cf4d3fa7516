import { DocumentError } from "./document-error";

/** What a file may ask of us at most; over any of them reading stops with `too-large`. */
export interface Bounds {
  /** Bytes of the file as it lies on the disk. */
  readonly fileBytes: number;
  /** Files in the package. */
  readonly entries: number;
  /** Inflated bytes of one part, counted while inflating. */
  readonly partBytes: number;
  /** Inflated bytes of all parts that are read. */
  readonly totalBytes: number;
  /** Elements within elements. */
  readonly depth: number;
  /** Elements of one part; a namespace in force counts wherever a tag declares another. */
  readonly elements: number;
  /** Cells of all tables together; a row counts as one more. */
  readonly cells: number;
  /** Paragraphs of the whole document. */
  readonly paragraphs: number;
  /** Footnotes and endnotes that are referred to. */
  readonly notes: number;
  /** Characters of text in the whole document, labels of lists among them. */
  readonly textLength: number;
}

/** Many times the largest report we know of, and still refused within 2 s and 300 MB. */
export const defaultBounds: Bounds = {
  fileBytes: 32 * 1024 * 1024,
  entries: 4096,
  partBytes: 40 * 1024 * 1024,
  totalBytes: 64 * 1024 * 1024,
  depth: 256,
  elements: 1_500_000,
  cells: 150_000,
  paragraphs: 400_000,
  notes: 10_000,
  textLength: 8_000_000,
};

const boundNames: Record<keyof Bounds, string> = {
  fileBytes: "bytes in the file",
  entries: "files in the package",
  partBytes: "bytes in one part",
  totalBytes: "bytes in all parts",
  depth: "levels of nesting",
  elements: "elements in one part",
  cells: "table cells",
  paragraphs: "paragraphs",
  notes: "footnotes and endnotes",
  textLength: "characters of text",
};

/** Throws `too-large` where `amount` is over the bound called `name`. */
export function requireWithin(
  bounds: Bounds,
  name: keyof Bounds,
  amount: number,
  part: string | null = null,
): void {
  if (amount > bounds[name]) {
    throw new DocumentError(
      "too-large",
      `The file holds more than ${String(bounds[name])} ${boundNames[name]}, which is more than a ` +
        "report needs: cut it into smaller documents in Word and try again.",
      part,
    );
  }
}

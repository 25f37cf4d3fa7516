import type { Plan } from "../../domain/plan";
import type { PageDocument } from "../../docx/model/page";
import { annexFileName } from "./annex-file-name";
import { DEFAULT_ANNEX_OPTIONS, type AnnexId, type AnnexOptions } from "./annex-options";
import { planAnnexes } from "./annexes";

export interface AnnexFile {
  /** As the body names files, with `.docx` at the end; without a folder. */
  readonly name: string;
  readonly annexes: readonly AnnexId[];
  readonly document: PageDocument;
}

/**
 * The chosen annexes as one file, or as a file for each in their order. The header block of a
 * TD opens the first file; the others are its attachments.
 */
export function annexFiles(
  plan: Plan,
  choices: Partial<AnnexOptions>,
  split: "one" | "each" = "one",
): readonly AnnexFile[] {
  const options = { ...DEFAULT_ANNEX_OPTIONS, ...choices };
  const groups = split === "one" ? [options.annexes] : options.annexes.map((annex) => [annex]);
  return groups.map((annexes, index) => {
    const [only = null, ...more] = annexes;
    return {
      name: annexFileName(plan, options, split === "one" && more.length > 0 ? null : only),
      annexes,
      document: planAnnexes(plan, {
        ...options,
        annexes,
        cover: index === 0 ? options.cover : null,
      }),
    };
  });
}

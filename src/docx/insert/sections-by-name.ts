import type { PageBlock, PageDocument } from "../model/page";
import { placeKey } from "./place-name";

/** What goes into the places of one name. */
export interface NamedBlocks {
  readonly section: string;
  readonly blocks: readonly PageBlock[];
  readonly isLandscape: boolean;
}

/** The named sections by the key of their names; those of one name follow one another. */
export function sectionsByName(document: PageDocument): ReadonlyMap<string, NamedBlocks> {
  const named = new Map<string, NamedBlocks>();
  for (const { name, blocks, orientation } of document.sections) {
    if (name === undefined) continue;
    const key = placeKey(name);
    const before = named.get(key);
    named.set(key, {
      section: before?.section ?? name,
      blocks: [...(before?.blocks ?? []), ...blocks],
      isLandscape: (before?.isLandscape ?? false) || orientation === "landscape",
    });
  }
  return named;
}

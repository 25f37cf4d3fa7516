import { readRelationships } from "../read/package/relationships";
import type { WordPackage } from "../read/package/word-package";
import { usualPrefix } from "../read/word/namespaces";
import { reading, through } from "../read/xml/rules";
import { placeKey } from "./place-name";

/** Parts beside the body by the last word of their relationship, and what people call them. */
const partNames: ReadonlyMap<string, string> = new Map([
  ["header", "a header"],
  ["footer", "a footer"],
  ["footnotes", "a footnote"],
  ["endnotes", "an endnote"],
  ["comments", "a comment"],
]);

/** Keys of the names that content controls and bookmarks outside of the body bear, and where. */
export function placesElsewhere(source: WordPackage, main: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { type, part } of readRelationships(source, main).values()) {
    const where = partNames.get(type);
    if (where === undefined || !source.has(part)) continue;
    const note = (name: string | null): void => {
      if (name !== null && !found.has(placeKey(name))) found.set(placeKey(name), where);
    };
    const rules = new Map([
      ["w:tag", reading((tag) => note(tag.get("val")))],
      ["w:alias", reading((tag) => note(tag.get("val")))],
      ["w:bookmarkStart", reading((tag) => note(tag.get("name")))],
    ]);
    source.scan(
      part,
      (namespace, local) => rules.get(`${usualPrefix(namespace)}:${local}`) ?? through,
    );
  }
  return found;
}

import type { ElementRule } from "../xml/xml-scanner";
import { requireWithin } from "../bounds";
import type { WordPackage } from "./word-package";

/** A relationship of a part to another one inside the package. */
export interface Relationship {
  /** The last word of the type's address, the same in Strict and Transitional files. */
  readonly type: string;
  readonly part: string;
}

const nothing: ElementRule = { open: null, close: null, text: null };

/**
 * Relationships of a part ("" for the package) by id, no more than a package may have files.
 * External ones are left out unread.
 */
export function readRelationships(source: WordPackage, part: string): Map<string, Relationship> {
  const relationships = new Map<string, Relationship>();
  const slash = part.lastIndexOf("/") + 1;
  const folder = part.slice(0, slash);
  const relationshipPart = `${folder}_rels/${part.slice(slash)}.rels`;
  if (!source.has(relationshipPart)) return relationships;
  const rule: ElementRule = {
    ...nothing,
    open(attributes) {
      const id = attributes.get("Id");
      const target = attributes.get("Target");
      const type = attributes.get("Type");
      if (id === null || target === null || type === null) return false;
      if (attributes.get("TargetMode") === "External") return false;
      relationships.set(id, { type: lastWord(type), part: resolvePart(folder, target) });
      requireWithin(source.bounds, "entries", relationships.size, relationshipPart);
      return false;
    },
  };
  source.scan(relationshipPart, (_namespace, local) => (local === "Relationship" ? rule : nothing));
  return relationships;
}

function lastWord(type: string): string {
  return type.slice(type.lastIndexOf("/") + 1);
}

function resolvePart(folder: string, target: string): string {
  const segments = target.startsWith("/") ? [] : folder.split("/").filter((name) => name !== "");
  for (const segment of target.split("/")) {
    if (segment === "..") segments.pop();
    else if (segment !== "" && segment !== ".") segments.push(segment);
  }
  return segments.join("/");
}

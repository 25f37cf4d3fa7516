import type { XmlAttributes } from "../xml/xml-attributes";
import { isKnownNamespace } from "./namespaces";

/**
 * What a part says about namespaces that a reader may not know (ECMA-376-3, 7.2 to 7.4), in
 * the attributes of its root, where Word and others put them.
 */
export class Compatibility {
  private readonly ignorable = new Set<string>();
  private readonly processed = new Set<string>();

  /** Reads the root's attributes; answers the namespaces that must be understood and are not. */
  readRoot(root: XmlAttributes): string[] {
    for (const prefix of words(root.get("Ignorable"))) {
      const namespace = root.namespaceOf(prefix);
      if (namespace !== null && !isKnownNamespace(namespace)) this.ignorable.add(namespace);
    }
    for (const name of words(root.get("ProcessContent"))) {
      const [prefix = "", local = ""] = name.split(":");
      this.processed.add(`${root.namespaceOf(prefix) ?? ""}:${local}`);
    }
    return words(root.get("MustUnderstand"))
      .map((prefix) => root.namespaceOf(prefix) ?? prefix)
      .filter((namespace) => !isKnownNamespace(namespace));
  }

  /** What to do with an element that has no rule: leave it out, read what is in it, or tell. */
  fateOf(namespace: string, local: string): "ignored" | "processed" | "unknown" {
    if (!this.ignorable.has(namespace)) return "unknown";
    const isProcessed = [local, "*"].some((name) => this.processed.has(`${namespace}:${name}`));
    return isProcessed ? "processed" : "ignored";
  }
}

function words(list: string | null): string[] {
  return (list ?? "").split(/\s+/).filter((word) => word !== "");
}

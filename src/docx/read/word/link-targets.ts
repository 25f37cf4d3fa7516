import type { WordPackage } from "../package/word-package";
import { reading, through } from "../xml/rules";

/**
 * What the hyperlinks of a part lead to, as text. The part's relationships are looked at when
 * the first hyperlink asks; no address is resolved, checked or fetched.
 */
export class LinkTargets {
  private targets: Map<string, string> | null = null;

  constructor(
    private readonly source: WordPackage,
    private readonly part: string,
  ) {}

  /** The target of a relationship; null where the part has none of that id. */
  of(id: string): string | null {
    this.targets ??= this.read();
    return this.targets.get(id) ?? null;
  }

  private read(): Map<string, string> {
    const targets = new Map<string, string>();
    const slash = this.part.lastIndexOf("/") + 1;
    const part = `${this.part.slice(0, slash)}_rels/${this.part.slice(slash)}.rels`;
    if (!this.source.has(part)) return targets;
    const rule = reading((tag) => {
      const id = tag.get("Id");
      const target = tag.get("Target");
      const isLink = (tag.get("Type") ?? "").endsWith("/hyperlink");
      if (id !== null && target !== null && isLink) targets.set(id, target);
    });
    this.source.scan(part, (_namespace, local) => (local === "Relationship" ? rule : through));
    return targets;
  }
}

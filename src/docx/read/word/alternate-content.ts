import type { XmlAttributes } from "../xml/xml-attributes";
import type { ElementRule } from "../xml/xml-scanner";
import { isKnownNamespace } from "./namespaces";

/** mc:AlternateContent: the first choice we understand is read, else the fallback; never both. */
export class AlternateContent {
  private readonly taken: boolean[] = [];

  rules(): [string, ElementRule][] {
    return [
      ["mc:AlternateContent", this.whole()],
      ["mc:Choice", this.branch((attributes) => this.understands(attributes))],
      ["mc:Fallback", this.branch(() => true)],
    ];
  }

  private whole(): ElementRule {
    return {
      open: () => {
        this.taken.push(false);
        return false;
      },
      close: () => void this.taken.pop(),
      text: null,
    };
  }

  private branch(fits: (attributes: XmlAttributes) => boolean): ElementRule {
    return {
      open: (attributes) => {
        if (this.taken.at(-1) === true || !fits(attributes)) return true;
        this.taken[this.taken.length - 1] = true;
        return false;
      },
      close: null,
      text: null,
    };
  }

  private understands(attributes: XmlAttributes): boolean {
    const prefixes = (attributes.get("Requires") ?? "").split(/\s+/).filter((name) => name !== "");
    return prefixes.every((prefix) => isKnownNamespace(attributes.namespaceOf(prefix) ?? ""));
  }
}

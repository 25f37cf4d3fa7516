import { decodeXmlText } from "./xml-text";

/** The attributes of the tag under the scanner, looked at only when asked for. */
export class XmlAttributes {
  count = 0;
  private source = "";
  private readonly positions: number[] = [];
  private namespaces: ReadonlyMap<string, string> = new Map();

  reset(source: string): void {
    this.source = source;
    this.count = 0;
  }

  /** Positions of an attribute's name and value in the source. */
  add(nameStart: number, nameEnd: number, valueStart: number, valueEnd: number): void {
    const at = this.count * 4;
    this.positions[at] = nameStart;
    this.positions[at + 1] = nameEnd;
    this.positions[at + 2] = valueStart;
    this.positions[at + 3] = valueEnd;
    this.count += 1;
  }

  /** The value of the attribute with this local name, whatever its prefix; null where absent. */
  get(local: string): string | null {
    for (let index = 0; index < this.count; index += 1) {
      const end = this.position(index, 1);
      const start = end - local.length;
      const from = this.position(index, 0);
      if (start < from || !this.source.startsWith(local, start)) continue;
      if (start === from || this.source.charCodeAt(start - 1) === 58) return this.value(index);
    }
    return null;
  }

  /** Calls back with the prefix ("" for the default one) and address of each declaration. */
  eachNamespace(callback: (prefix: string, uri: string) => void): void {
    for (let index = 0; index < this.count; index += 1) {
      const name = this.source.slice(this.position(index, 0), this.position(index, 1));
      if (name === "xmlns") callback("", this.value(index));
      else if (name.startsWith("xmlns:")) callback(name.slice(6), this.value(index));
    }
  }

  /** Namespaces in force at the tag. */
  setNamespaces(namespaces: ReadonlyMap<string, string>): void {
    this.namespaces = namespaces;
  }

  namespaceOf(prefix: string): string | null {
    return this.namespaces.get(prefix) ?? null;
  }

  private value(index: number): string {
    return decodeXmlText(this.source.slice(this.position(index, 2), this.position(index, 3)));
  }

  private position(index: number, offset: number): number {
    return this.positions[index * 4 + offset] ?? 0;
  }
}

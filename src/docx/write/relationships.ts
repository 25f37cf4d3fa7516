import { escapeXml } from "./xml-text";
import {
  PACKAGE_RELATIONSHIPS_NAMESPACE,
  RELATIONSHIPS_NAMESPACE,
  XML_DECLARATION,
} from "./namespaces";

/** The relationships of one part, written at its end. */
export class Relationships {
  private readonly lines: string[] = [];
  private readonly links = new Map<string, string>();

  /** The id of a new relationship of an Open XML type (`styles`) to a part beside this one. */
  add(type: string, target: string): string {
    return this.addLine(`${RELATIONSHIPS_NAMESPACE}/${type}`, target, "");
  }

  /** The id of the relationship to an address outside of the file: the same for the same one. */
  toAddress(address: string): string {
    const known = this.links.get(address);
    if (known !== undefined) return known;
    const id = this.addLine(
      `${RELATIONSHIPS_NAMESPACE}/hyperlink`,
      address,
      ' TargetMode="External"',
    );
    this.links.set(address, id);
    return id;
  }

  /** The text of the relationships part. */
  part(): string {
    return (
      `${XML_DECLARATION}<Relationships xmlns="${PACKAGE_RELATIONSHIPS_NAMESPACE}">` +
      `${this.lines.join("")}</Relationships>`
    );
  }

  private addLine(type: string, target: string, mode: string): string {
    const id = `rId${this.lines.length + 1}`;
    this.lines.push(
      `<Relationship Id="${id}" Type="${type}" Target="${escapeXml(target)}"${mode}/>`,
    );
    return id;
  }
}

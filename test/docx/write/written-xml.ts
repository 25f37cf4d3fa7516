import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";

/** An element of a written part; `text` is what stands directly in it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

export function partsOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  const entries = Object.entries(unzipSync(bytes));
  return Object.fromEntries(entries.map(([name, part]) => [name, strFromU8(part)]));
}

/** The root of a part. Throws where the XML is not well formed. */
export function parseXml(xml: string): XmlElement {
  const root: XmlElement = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => {
    const element: XmlElement = { name, attributes, children: [], text: "" };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    const element = open.at(-1);
    if (element) element.text += text;
  });
  parser.on("closetag", () => void open.pop());
  parser.write(xml).close();
  const [top] = root.children;
  if (!top) throw new Error("The part is empty.");
  return top;
}

export function documentOf(bytes: Uint8Array): XmlElement {
  return parseXml(partsOf(bytes)["word/document.xml"] ?? "");
}

/** All elements of a name, in document order, the element itself included. */
export function allOf(element: XmlElement, name: string): XmlElement[] {
  const below = element.children.flatMap((child) => allOf(child, name));
  return element.name === name ? [element, ...below] : below;
}

/** The text that a person sees: tabs, breaks and no-break hyphens as characters. */
export function shownText(element: XmlElement): string {
  const special = SHOWN[element.name];
  if (special !== undefined) return special;
  const own = element.name === "w:t" ? element.text : "";
  return own + element.children.map(shownText).join("");
}

const SHOWN: Readonly<Record<string, string>> = {
  "w:tab": "\t",
  "w:br": "\n",
  "w:noBreakHyphen": "\u2011",
  "w:pPr": "",
};

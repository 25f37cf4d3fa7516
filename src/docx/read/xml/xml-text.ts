import { XmlError } from "./xml-error";

const named = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

/** Text with its references resolved: the five names of XML and characters by number, no others. */
export function decodeXmlText(text: string): string {
  let at = text.indexOf("&");
  if (at < 0) return text;
  let decoded = "";
  let pieces: string[] = [];
  let position = 0;
  while (at >= 0) {
    const end = referenceEnd(text, at);
    const name = text.slice(at + 1, end);
    pieces.push(text.slice(position, at), name.startsWith("#") ? fromNumber(name) : fromName(name));
    // Joined now and then: millions of references are held as text, not as pieces of it.
    if (pieces.length > mostPieces) {
      decoded += pieces.join("");
      pieces = [];
    }
    position = end + 1;
    at = text.indexOf("&", position);
  }
  return decoded + pieces.join("") + text.slice(position);
}

const mostPieces = 4096;
const longestName = 12;

function referenceEnd(text: string, at: number): number {
  for (let end = at + 1; end <= at + 1 + longestName; end += 1) {
    if (text.charCodeAt(end) === 0x3b) return end;
  }
  throw new XmlError("malformed", "an & stands alone");
}

function fromName(name: string): string {
  const character = named.get(name);
  if (character === undefined) {
    throw new XmlError("malformed", "an entity is used that XML does not define");
  }
  return character;
}

function fromNumber(reference: string): string {
  const isHexadecimal = reference.charAt(1) === "x";
  const digits = reference.slice(isHexadecimal ? 2 : 1);
  const isNumber = (isHexadecimal ? /^[0-9a-fA-F]+$/ : /^[0-9]+$/).test(digits);
  const code = isNumber ? Number.parseInt(digits, isHexadecimal ? 16 : 10) : -1;
  if (!isXmlCharacter(code)) {
    throw new XmlError("malformed", "a character reference names no character");
  }
  return String.fromCodePoint(code);
}

function isXmlCharacter(code: number): boolean {
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
  return code < 0xd800 || (code > 0xdfff && code < 0xfffe) || (code > 0xffff && code < 0x110000);
}

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
  if (!text.includes("&")) return text;
  return text.replace(/&([^;&]{0,12})(;?)/g, (_match, name: string, end: string) => {
    if (end === "") throw new XmlError("malformed", "an & stands alone");
    return name.startsWith("#") ? fromNumber(name) : fromName(name);
  });
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

import { XmlError } from "./xml-error";

const characters = new Map([
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
    if (at > position) pieces.push(text.slice(position, at));
    pieces.push(character(text, at + 1, end));
    // Joined now and then: millions of references are held as text, not as pieces of it.
    if (pieces.length > mostPieces) {
      decoded += pieces.join("");
      pieces = [];
    }
    position = end + 1;
    at = text.charCodeAt(position) === ampersand ? position : text.indexOf("&", position);
  }
  return decoded + pieces.join("") + text.slice(position);
}

const ampersand = 0x26;
const mostPieces = 4096;
const longestName = 12;

function referenceEnd(text: string, at: number): number {
  for (let end = at + 1; end <= at + 1 + longestName; end += 1) {
    if (text.charCodeAt(end) === 0x3b) return end;
  }
  throw new XmlError("malformed", "an & stands alone");
}

/** The character that the reference between & and ; stands for. */
function character(text: string, start: number, end: number): string {
  if (text.charCodeAt(start) === 0x23) return fromNumber(text, start + 1, end);
  const named = characters.get(text.slice(start, end));
  if (named === undefined) {
    throw new XmlError("malformed", "an entity is used that XML does not define");
  }
  return named;
}

/** Digit by digit, without a string for the number: a file may hold millions of them. */
function fromNumber(text: string, start: number, end: number): string {
  const isHexadecimal = text.charCodeAt(start) === 0x78;
  const base = isHexadecimal ? 16 : 10;
  const first = isHexadecimal ? start + 1 : start;
  let code = first < end ? 0 : -1;
  for (let at = first; at < end && code >= 0; at += 1) {
    const digit = digitOf(text.charCodeAt(at));
    code = digit < base ? code * base + digit : -1;
  }
  if (!isXmlCharacter(code)) {
    throw new XmlError("malformed", "a character reference names no character");
  }
  return String.fromCodePoint(code);
}

/** 0 to 15; more than any base where the character is no digit. */
function digitOf(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x61 + 10 : 99;
}

function isXmlCharacter(code: number): boolean {
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
  return code < 0xd800 || (code > 0xdfff && code < 0xfffe) || (code > 0xffff && code < 0x110000);
}

import type { Bounds } from "../bounds";
import { requireWithin } from "../bounds";
import { DocumentError } from "../document-error";
import { XmlError } from "../xml/xml-error";

/** One file of the package as the directory at its end tells it. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly isEncrypted: boolean;
  /** CRC-32 of the inflated bytes. */
  readonly checksum: number;
  readonly compressedSize: number;
  /** As declared: never trusted, only compared afterwards. */
  readonly size: number;
  readonly headerOffset: number;
  /** Where the directory's record of it begins. */
  readonly recordOffset: number;
}

interface Directory {
  readonly count: number;
  readonly start: number;
  /** Where the directory has ended at the latest. */
  readonly end: number;
}

const endSignature = 0x06054b50;
const largeLocatorSignature = 0x07064b50;
const largeEndSignature = 0x06064b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
const endLength = 22;
const largeLocatorLength = 20;
const longestComment = 0xffff;
/** Traditional and strong encryption, and a directory that is encrypted itself. */
const encryptedFlags = 0x2041;
const largeField = 1;
/** Stands for a number that is in the Zip64 field. */
const inLargeRecord = 0xffffffff;

/**
 * The entries by name, Zip64 included. The first of two with one name counts, as in Word.
 * Source: PKWARE APPNOTE, 4.3 and 4.5.3.
 */
export function readZipDirectory(bytes: Uint8Array, bounds: Bounds): Map<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, start, end } = findDirectory(view);
  requireWithin(bounds, "entries", count);
  const entries = new Map<string, ZipEntry>();
  let offset = start;
  for (let index = 0; index < count; index += 1) {
    if (offset + 46 > end || view.getUint32(offset, true) !== entrySignature) throw truncated();
    const nameLength = view.getUint16(offset + 28, true);
    const next = offset + 46 + nameLength + extraLength(view, offset);
    if (next > end) throw truncated();
    const entry = readEntry(view, offset, bytes.subarray(offset + 46, offset + 46 + nameLength));
    if (!entries.has(entry.name)) entries.set(entry.name, entry);
    offset = next;
  }
  return entries;
}

/** The bytes of an entry as they lie in the package. */
export function compressedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = entry.headerOffset;
  if (at + 30 > bytes.length) throw truncated(entry.name);
  if (view.getUint32(at, true) !== localSignature) {
    throw new XmlError("malformed", "it does not begin where the file says");
  }
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (start + entry.compressedSize > bytes.length) throw truncated(entry.name);
  return bytes.subarray(start, start + entry.compressedSize);
}

function findDirectory(view: DataView): Directory {
  const end = findEnd(view);
  const locator = end - largeLocatorLength;
  if (locator >= 0 && view.getUint32(locator, true) === largeLocatorSignature) {
    return largeDirectory(view, locator);
  }
  return { count: view.getUint16(end + 10, true), start: view.getUint32(end + 16, true), end };
}

function largeDirectory(view: DataView, locator: number): Directory {
  const end = largeNumber(view, locator + 8);
  if (end + 56 > locator || view.getUint32(end, true) !== largeEndSignature) throw truncated();
  return { count: largeNumber(view, end + 32), start: largeNumber(view, end + 48), end };
}

function findEnd(view: DataView): number {
  const last = view.byteLength - endLength;
  for (let at = last; at >= 0 && at >= last - longestComment; at -= 1) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  throw truncated();
}

/** Eight bytes; beyond 2^53 there is nothing that a file of ours could hold. */
function largeNumber(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}

function extraLength(view: DataView, offset: number): number {
  return view.getUint16(offset + 30, true) + view.getUint16(offset + 32, true);
}

function readEntry(view: DataView, offset: number, name: Uint8Array): ZipEntry {
  const extra = offset + 46 + name.length;
  const large = largeNumbers(view, extra, extra + view.getUint16(offset + 30, true));
  const number = (at: number): number => {
    const value = view.getUint32(offset + at, true);
    return value === inLargeRecord ? (large.shift() ?? value) : value;
  };
  // In this order the numbers stand in the Zip64 field, those left out that fit.
  const size = number(24);
  const compressedSize = number(20);
  return {
    name: new TextDecoder().decode(name).replaceAll("\\", "/").replace(/^\/+/, ""),
    isEncrypted: (view.getUint16(offset + 8, true) & encryptedFlags) !== 0,
    method: view.getUint16(offset + 10, true),
    checksum: view.getUint32(offset + 16, true),
    compressedSize,
    size,
    headerOffset: number(42),
    recordOffset: offset,
  };
}

/** The numbers of an entry's Zip64 field among its extra ones, in their order. */
function largeNumbers(view: DataView, start: number, end: number): number[] {
  const numbers: number[] = [];
  let at = start;
  while (at + 4 <= end) {
    const next = at + 4 + view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === largeField) {
      for (at += 4; at + 8 <= Math.min(next, end); at += 8) numbers.push(largeNumber(view, at));
    }
    at = next;
  }
  return numbers;
}

function truncated(part: string | null = null): DocumentError {
  return new DocumentError(
    "truncated",
    `The file is cut off${part === null ? "" : ` in its part ${part}`}: ` +
      "copy or download it again, or open it in Word and save it anew.",
    part,
  );
}
